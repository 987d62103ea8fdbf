"""What is wrong with a field of a request, in both languages. What pydantic says by itself is English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ticket_lint.diagnostic import Text


class MistakeError(ValueError):
    """What a check of our own finds; pydantic passes it on."""

    def __init__(self, en: str, zh: str) -> None:
        super().__init__(en)
        self.text = Text(en, zh)


def mistake_of(error: Mapping[str, Any]) -> Text:
    """What an error of pydantic says, without the input, which may be a ticket."""
    given = error.get("ctx", {})
    ours = given.get("error")
    if isinstance(ours, MistakeError):
        return ours.text
    if error["type"] == "literal_error":
        choices = re.findall(r"'([^']*)'", given["expected"])
        return Text(f"must be one of {', '.join(choices)}", f"只能是 {'、'.join(choices)} 之一")
    for beginning, text in _KINDS.items():
        if error["type"].startswith(beginning):
            return text.format(**{name: str(value) for name, value in given.items()})
    return Text(error["msg"], error["msg"])


# By how pydantic's names of errors begin; the first one that fits holds.
_KINDS = {
    "missing": Text("is missing", "缺少此项"),
    "extra_forbidden": Text("is not known here", "没有此项"),
    "string_too_long": Text("may have {max_length} characters at most", "最多 {max_length} 个字符"),
    "string_too_short": Text("must have {min_length} characters at least", "至少 {min_length} 个字符"),
    "string_unicode": Text("holds half a character (a lone surrogate)", "含有不完整的字符（单个代理项）"),
    "string": Text("must be text", "必须是字符串"),
    "greater_than_equal": Text("must be {ge} or more", "不能小于 {ge}"),
    "less_than_equal": Text("must be {le} or less", "不能大于 {le}"),
    "int_parsing_size": Text("has too many digits", "位数过多"),
    "int": Text("must be a whole number", "必须是整数"),
    "decimal_max": Text("has too many digits", "位数过多"),
    "decimal": Text("must be a number", "必须是数字"),
    "finite_number": Text("must be a finite number", "必须是有限的数"),
    "timezone": Text("lacks a time zone, such as +08:00", "缺少时区，例如 +08:00"),
    "datetime": Text(
        "must be a time, such as 2026-03-02T09:30:00+08:00", "必须是时间，例如 2026-03-02T09:30:00+08:00"
    ),
    "json": Text("is no JSON", "不是有效的 JSON"),
    "model": Text("must be an object", "必须是 JSON 对象"),
}
