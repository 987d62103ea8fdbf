"""An identifier that the profile demands is not given.

What
    A bug report lacks a field that the chosen profile demands, such as the channel name, the user ID or the
    SDKAppID. The `generic` profile demands none; `rtc`, `agora`, `trtc`, `zego` and a team's own profile do. An
    identifier counts wherever it stands: behind a label, in a table, in a log line, in a sentence.

说明
    故障单缺少所选 profile 要求的字段，例如频道名、用户 ID、SDKAppID。`generic` 不要求任何字段；`rtc`、`agora`、`trtc`、
    `zego` 以及团队自己的 profile 会要求。标识写在哪里都算：标签后面、表格里、日志行里、句子里。

Why
    Support looks a call up by its identifiers. After logs and time they are what first replies ask for most often.

原因
    技术支持要靠这些标识去查通话记录。首次回复里，除了日志和时间，问得最多的就是它们。

Bad ticket
    # The remote user cannot be heard
    Since 20:05 (UTC+8) the teacher in channel class_7781 cannot be heard; agorasdk.log is attached.

反例
    # 听不到对方的声音
    20:05（UTC+8）开始，频道 class_7781 里听不到老师的声音，已附 agorasdk.log。

Good ticket
    # The remote user cannot be heard
    Since 20:05 (UTC+8) the teacher (uid 30218) in channel class_7781 cannot be heard; agorasdk.log is
    attached.

正例
    # 听不到对方的声音
    20:05（UTC+8）开始，频道 class_7781 里听不到老师（uid 30218）的声音，已附 agorasdk.log。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.rules.base import Draft, Finding, Options
from ticket_lint.text import Span

CODE = "IDN001"
NAME = "missing-identifier"
LEVEL = Level.WARNING
OPTIONS: Options = {}
EXAMPLE_PROFILE = "agora"  # the profile that the examples above are written for
QUESTION: Text | None = Text(
    "Which channel or room was it, and which user ID had the problem?",
    "请提供出问题的频道（房间）和用户 ID。",
)
ASKED = 220


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding for each demanded field that a bug does not give."""
    if not draft.is_bug:
        return
    for field in draft.fields:
        hits = draft.identifiers[field.name]
        if not field.required or any(hit.value for hit in hits):
            continue
        span = hits[0].span if hits else _place(draft)
        yield Finding(span, _message(field.title), field.hint, level=field.level)


def _place(draft: Draft) -> Span:
    """An empty heading for identifiers, else the title; a heading with another identifier under it is not to blame."""
    for section in draft.ticket.of_role(Role.IDENTIFIERS):
        if section.heading is not None and not section.content:
            return section.heading
    return draft.anchor()


def _message(title: Text) -> Text:
    gap = " " if title.zh[:1].isascii() else ""
    return Text(f"no {title.en} given", f"没有写{gap}{title.zh}")
