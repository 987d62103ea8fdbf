"""Something was tried, but not what came of it.

What
    An attempt is told without its result.
    A mere slip of wording, spelling or colour is not asked for it.

说明
    写了做过什么尝试，但没有写结果。
    单纯的文字、颜色、对齐等外观问题不要求。

Why
    An attempt without its result rules nothing out, so it will be asked for again.

原因
    没有结果的尝试什么也排除不了，还会再被问一遍。

Bad ticket
    # Choppy audio
    Android 14, SDK 4.3.1. The remote voice is choppy for the whole call. I reinstalled the app.

反例
    # 声音断断续续
    Android 14，SDK 4.3.1，整个通话中对方的声音断断续续。重装过应用。

Good ticket
    # Choppy audio
    Android 14, SDK 4.3.1. The remote voice is choppy for the whole call. I reinstalled the app, no change.

正例
    # 声音断断续续
    Android 14，SDK 4.3.1，整个通话中对方的声音断断续续。重装过应用，还是一样。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "TRY002"
NAME = "untold-result"
LEVEL = Level.INFO
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "You tried something: what was the result?",
    "你做的尝试结果如何？",
)
ASKED = 50
MESSAGE = Text("tried something, but not told what came of it", "写了尝试，没有写结果")
HINT = Text(
    "add the result: no change, better, or gone; and on which side",
    "请补上结果：没有变化、有好转，还是恢复了；是哪一端",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug tells an attempt without a result."""
    element = draft.elements["troubleshooting"]
    if draft.is_fault and element.status is Status.PARTIAL:
        yield Finding(
            element.spans[0] if element.spans else draft.anchor(Role.TROUBLESHOOTING), MESSAGE, HINT
        )
