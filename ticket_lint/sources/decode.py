"""Text that is not plain UTF-8: UTF-16 and UTF-32 with a mark, GB18030, Big5, Windows-1252."""

from __future__ import annotations

import codecs
import re

from ticket_lint.errors import InputError

_MARKS = (  # UTF-32 first: its mark begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000
_HIGH = re.compile(rb"[\x80-\xff]")
_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_COMMON_GB = re.compile(rb"[\xa1-\xa9\xb0-\xf7][\xa1-\xfe]")  # the characters of everyday text
_CONTROL = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, name: str, bad: int) -> tuple[str, str, bool]:
    """Return (text, encoding, began with a mark) of bytes that are not UTF-8 from offset `bad` on.

    Raises `InputError` where they are no text, or UTF-8 that was damaged: reading that in another encoding would
    turn every Chinese character into two wrong ones.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding), encoding, True
            except UnicodeDecodeError as error:
                raise _damaged(name, data, error.start, encoding.upper()) from error
    if b"\0" in data:
        at = data.index(b"\0")
        raise InputError(
            f"{name}: not a text file (NUL byte at offset {at}); save drafts as UTF-8",
            f"{name}：不是文本文件（偏移 {at} 处有 NUL 字节）；草稿请存为 UTF-8",
        )
    sample = data[:_SAMPLE]
    if data.startswith(b"%PDF-") or len(_CONTROL.findall(sample)) * 20 > len(sample):
        raise InputError(
            f"{name}: not a text file; save drafts as UTF-8 text",
            f"{name}：不是文本文件；草稿请存为 UTF-8 文本",
        )
    encoding = guess(data[max(0, bad - 1000) : bad + _SAMPLE])
    try:
        return data.decode(encoding), encoding, False
    except UnicodeDecodeError as error:
        at = bad if encoding == "utf-8" else error.start
        raise _damaged(name, data, at, "UTF-8") from error


def guess(sample: bytes) -> str:
    """The encoding that the bytes above 0x7f speak for, in a part of a text that is not all UTF-8."""
    high = len(_HIGH.findall(sample))
    well_formed = sum(len(match) for match in _UTF8.findall(sample))
    if well_formed * 2 > high:
        return "utf-8"
    common = 2 * len(_COMMON_GB.findall(sample))
    if common * 10 >= high * 9:
        return "gb18030"
    for encoding, likely in (
        ("big5", high * 4 > len(sample)),
        ("gb18030", common * 2 >= high),
        ("cp1252", True),
    ):
        if likely and _decodes(sample, encoding):
            return encoding
    return "gb18030"


def _decodes(sample: bytes, encoding: str) -> bool:
    try:
        # Not final: the sample may end inside a character.
        codecs.getincrementaldecoder(encoding)().decode(sample, final=False)
    except UnicodeDecodeError:
        return False
    return True


def _damaged(name: str, data: bytes, at: int, encoding: str) -> InputError:
    line = data.count(b"\n", 0, at) + 1
    return InputError(
        f"{name}:{line}: invalid {encoding} at byte {at}; save the draft as UTF-8",
        f"{name}:{line}：偏移 {at} 处不是有效的 {encoding}；草稿请存为 UTF-8",
    )
