"""An identifier is given, but it cannot be one.

What
    The value of a profile's field does not have the form that the field demands: an Agora `uid` of 0, an SDKAppID that
    is no number, a ZEGO userID longer than 64 bytes, a value that is cut off with `***`. Nothing is reported where the
    ticket gives a well-formed value elsewhere, nor for code.

说明
    profile 中某个字段的取值不符合该字段的格式：声网 `uid` 写成 0，SDKAppID 不是数字，ZEGO userID 超过 64 字节，或用 `***`
    打了码。工单里别处已有合格取值时不报，代码里的写法也不报。

Why
    A value that does not exist on the vendor's side finds nothing, and the question comes back a day later.

原因
    厂商侧不存在这样的值，什么也查不到，结果隔一天又回来问一遍。

Bad ticket
    # No sound in channel class_7781
    Nobody in channel class_7781 can be heard. UID: 0

反例
    # 频道 class_7781 没有声音
    频道 class_7781 里听不到任何人的声音。UID：0

Good ticket
    # No sound in channel class_7781
    Nobody in channel class_7781 can be heard. UID: 30218

正例
    # 频道 class_7781 没有声音
    频道 class_7781 里听不到任何人的声音。UID：30218
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "IDN002"
NAME = "malformed-identifier"
LEVEL = Level.WARNING
OPTIONS: Options = {}
EXAMPLE_PROFILE = "agora"  # the profile that the examples above are written for
QUESTION: Text | None = Text(
    "Please check the identifiers and give them in full, as your app logs them.",
    "请核对这些标识，按应用日志里的原样完整填写。",
)
ASKED = 220  # what cannot be looked up is asked for like what is missing


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding for each field whose values are all malformed, at the first of them."""
    if not draft.is_bug:
        return
    for field in draft.fields:
        hits = [hit for hit in draft.identifiers[field.name] if hit.value]
        if hits and not any(hit.well_formed for hit in hits):
            yield Finding(hits[0].span, _message(field.title), field.hint)


def _message(title: Text) -> Text:
    gap = " " if title.zh[:1].isascii() else ""
    return Text(f"this does not look like a valid {title.en}", f"这不像有效的{gap}{title.zh}")
