"""Opens a text file of any size in the encoding that it is in, without reading it whole into memory."""

from __future__ import annotations

import codecs
from typing import BinaryIO, TextIO

from ticket_lint.errors import InputError
from ticket_lint.sources.decode import guess

_DAMAGED = "ticket-lint.damaged"
_CHUNK = 1 << 20
_AROUND = 100_000  # bytes on either side of what is not UTF-8 that tell the encoding


def open_text(path: str, newline: str) -> TextIO:
    """Open a file for reading as UTF-8, or UTF-16, GB18030, Big5 or Windows-1252 where it is that.

    Bytes that are broken are read as lone surrogates. Raises OSError, and InputError where the file
    is no text.
    """
    return open(path, encoding=_encoding(path), errors=_DAMAGED, newline=newline)


def _surrogate(error: UnicodeError) -> tuple[str, int]:
    """A lone surrogate for bytes that are no text of the encoding; unlike `surrogateescape` also for those of UTF-16."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "\udcff", error.end


codecs.register_error(_DAMAGED, _surrogate)


def _encoding(path: str) -> str:
    with open(path, "rb") as file:
        start = file.read(4)
        if start.startswith(codecs.BOM_UTF8):
            return "utf-8-sig"
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-32" if start in (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE) else "utf-16"
        file.seek(0)
        bad = _first_bad(file)
        if bad is None:
            return "utf-8"
        file.seek(max(0, bad - _AROUND))
        sample = file.read(2 * _AROUND)
    if b"\0" in sample or sample.startswith(b"%PDF-"):
        raise InputError(
            f"{path}: not a text file; export the tickets as CSV, JSON or Parquet",
            f"{path}：不是文本文件；请将工单导出为 CSV、JSON 或 Parquet",
        )
    return guess(sample)


def _first_bad(file: BinaryIO) -> int | None:
    """The offset of the first byte that is not UTF-8; NUL is no text either."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    at = 0
    while data := file.read(_CHUNK):
        if b"\0" in data:
            return at + data.index(b"\0")
        try:
            decoder.decode(data)
        except UnicodeDecodeError as error:
            return max(0, at + error.start - len(decoder.getstate()[0]))
        at += len(data)
    return None if not decoder.getstate()[0] else at - 1
