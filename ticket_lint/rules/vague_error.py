"""An error is mentioned, but not its text or code.

What
    The report says that an error appears, without the code, the exact message or a log.

说明
    写了“报错了”“提示错误”，但没有错误码、报错原文，也没有日志。

Why
    The code or the exact words are what a supporter searches for; “an error” fits everything.

原因
    技术支持靠错误码和原文去查，“报错了”什么也查不到。

Bad ticket
    # Cannot join the channel
    Android 14, SDK 4.3.1. I tap Join and an error message appears.

反例
    # 进不了频道
    Android 14，SDK 4.3.1，点击加入就报错了。

Good ticket
    # Cannot join the channel
    Android 14, SDK 4.3.1. I tap Join and get error code -17, "invalid channel name".

正例
    # 进不了频道
    Android 14，SDK 4.3.1，点击加入就报错，错误码 -17，提示“invalid channel name”。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options, touches
from ticket_lint.text import Span

CODE = "LOG004"
NAME = "vague-error"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "What is the exact error text or code?",
    "报错的原文或错误码是什么？",
)
ASKED = 425
MESSAGE = Text("an error is mentioned, but not its text or code", "提到报错，没有写错误码或原文")
HINT = Text(
    "copy the message word for word, with its code",
    "请原样复制报错文字和错误码",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where the only evidence of a bug is a vague error."""
    if not draft.is_bug or draft.elements["logs"].status is not Status.PARTIAL:
        return
    facts = draft.signals.logs
    if any(fact.kind == "media" for fact in facts):
        return
    expected = [block.span for section in draft.ticket.of_role(Role.EXPECTED) for block in section.content]
    for fact in facts:
        if fact.kind == "vague-error" and _is_error(draft, fact.span, expected):
            yield Finding(fact.span, MESSAGE, HINT)
            return


def _is_error(draft: Draft, span: Span, expected: list[Span]) -> bool:
    """Tell an error that appeared from a log that was looked at and from what should be thrown."""
    text = draft.ticket.folded[span.start : span.end]
    looked_at = "日志" in text or "log" in text or "dump" in text
    return not looked_at and not touches(span, expected)
