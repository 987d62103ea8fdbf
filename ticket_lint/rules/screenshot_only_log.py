"""The only evidence is a screenshot or a recording.

What
    A screenshot or recording is there, but no log line, error code, exact message or id as text. Where the function
    stays usable in spite of the defect, it is an info.
    A mere slip of wording, spelling or colour is not asked for it.

说明
    只有截图或录屏，没有文字形式的日志、错误码、报错原文或标识。
    功能仍然可用的小问题降为提示。
    单纯的文字、颜色、对齐等外观问题不要求。

Why
    A picture cannot be searched, copied or compared, and what happened just before is not on it.

原因
    图片没法检索、复制和比对，也看不到问题发生之前的内容。

Bad ticket
    # Cannot join the channel
    Android 14, SDK 4.3.1. I tap Join and the call never starts, see the screenshot.

反例
    # 进不了频道
    Android 14，SDK 4.3.1，点击加入后一直进不去，见截图。

Good ticket
    # Cannot join the channel
    Android 14, SDK 4.3.1. I tap Join and the call never starts: `joinChannel failed, code -17`, see the screenshot.

正例
    # 进不了频道
    Android 14，SDK 4.3.1，点击加入后一直进不去，报错 joinChannel failed, code -17，见截图。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "LOG002"
NAME = "screenshot-only-log"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "What does the screenshot say as text, and can you attach the log of that moment?",
    "截图里的报错文字是什么？能否附上当时的日志？",
)
ASKED = 420
MESSAGE = Text("the only evidence is a picture", "只有截图或录屏，没有文字日志")
HINT = Text(
    "paste the error as text, or attach the log file of that moment beside it",
    "请把报错粘贴成文字，或同时附上当时的日志文件",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding at the picture where a bug has nothing else to look into."""
    if draft.is_fault and draft.elements["logs"].status is Status.PARTIAL:
        for fact in draft.signals.logs:
            if fact.kind == "media":
                yield Finding(fact.span, MESSAGE, HINT, level=Level.INFO if draft.is_minor else None)
                return
