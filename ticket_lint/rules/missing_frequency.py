"""Nothing says how often it happens.

What
    A bug report without full steps does not tell whether it happens always, now and then, or happened once.
    A mere slip of wording, spelling or colour is not asked for it.

说明
    故障单没有完整步骤，也没有写是必现、偶现，还是只出现过一次。
    单纯的文字、颜色、对齐等外观问题不要求。

Why
    “Every time” is tried on a desk, “once in fifty calls” is looked for in logs: the frequency decides how the search begins.
    It also tells whether the problem is over.

原因
    必现的在本机试，五十次一次的去日志里找，怎么查取决于频率；也能看出问题是否已经过去。

Bad ticket
    # Black video in the background
    Android 14, SDK 4.3.1. The video turns black when the app goes to the background.

反例
    # 切后台黑屏
    Android 14，SDK 4.3.1，切到后台时画面黑屏。

Good ticket
    # Black video in the background
    Android 14, SDK 4.3.1. The video turns black when the app goes to the background, about once in ten times.

正例
    # 切后台黑屏
    Android 14，SDK 4.3.1，切到后台时画面黑屏，十次大概出现一次。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "FRQ001"
NAME = "missing-frequency"
LEVEL = Level.INFO
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "How often does it happen: every time, or in how many of how many tries?",
    "是必现还是偶现？大约多少次里出现一次？",
)
ASKED = 75
MESSAGE = Text("nothing says how often it happens", "没有写出现的频率")
HINT = Text(
    "say every time, about 1 in 10, or only once",
    "请写明必现、约 10 次 1 次，或只出现过一次",
)
_TOLD = ("freq-told", "impact-all", "impact-share")


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug that cannot be followed step by step tells no frequency."""
    if not draft.is_fault or draft.elements["steps"].status is Status.PRESENT:
        return
    if draft.signals.frequencies or draft.signals.phrases.of(*_TOLD):
        return
    yield Finding(draft.anchor(Role.FREQUENCY), MESSAGE, HINT)
