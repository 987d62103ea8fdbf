"""Urgent words, but no fact that makes it urgent.

What
    The ticket is pressed with words (“urgent”, “ASAP”, “紧急”, rows of exclamation marks), while it tells neither who is
    affected nor a date that depends on it.

说明
    文中用“紧急”“加急”、ASAP、连串感叹号催促，却没有写影响了谁，也没有写哪天之前必须解决。

Why
    Tone raises no severity: supporters discount it, and vendors lower tickets that state urgency without impact. A
    number or a date does what the words are meant to do.

原因
    语气不会提高级别，处理的人会直接忽略；只喊急、不写影响的工单还可能被下调。写出数量或日期才管用。

Bad ticket
    # Video black, URGENT!!!
    Android 14, SDK 4.3.1. The remote video stays black after joining. Fix this now!!!

反例
    # 黑屏，十万火急！！！
    Android 14，SDK 4.3.1，进频道后远端画面一直黑屏，请马上解决！！！

Good ticket
    # Video black in all classes
    Android 14, SDK 4.3.1. The remote video stays black after joining. Urgent: 40 classes with 1,200 students start at
    14:00 UTC.

正例
    # 所有课堂黑屏
    Android 14，SDK 4.3.1，进频道后远端画面一直黑屏。紧急：下午两点有 40 节课、1200 名学生。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options, touches
from ticket_lint.text import Span

CODE = "TON001"
NAME = "unbacked-urgency"
LEVEL = Level.INFO
OPTIONS: Options = {}
QUESTION: Text | None = None
ASKED = 0
MESSAGE = Text("urgent words without a fact that makes it urgent", "只有催促，没有说明为什么急")
HINT = Text(
    "say who and how many are affected, since when, and which date depends on it",
    "请写明影响谁、多少人、从何时开始，哪天之前必须解决",
)
_MARKS = 3


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding at the first urgent words where neither impact nor a date is told."""
    if draft.elements["impact"].status is Status.PRESENT or draft.signals.tone.of("tone-date"):
        return
    chosen = [block.span for section in draft.ticket.of_role(Role.SEVERITY) for block in section.blocks]
    hits = (hit.span for hit in draft.signals.tone.of("tone-urgent"))
    # What was chosen in a form's priority field is no tone.
    places = [span for span in hits if not touches(span, chosen)][:1]
    marks = draft.ticket.prose.find("!" * _MARKS)
    if marks != -1:
        end = marks
        while draft.ticket.prose[end : end + 1] == "!":
            end += 1
        places.append(Span(marks, end))
    if places:
        yield Finding(min(places), MESSAGE, HINT)
