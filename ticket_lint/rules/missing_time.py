"""Nothing says when it happened.

What
    A bug report that nobody can follow step by step and that does not come every time tells no time: no clock time, date, day,
    or time in a log, and no call or request id that would lead to one.
    A mere slip of wording, spelling or colour is not asked for it.

说明
    故障单没有可照做的步骤，也不是必现，却没有写发生时间：没有时刻、日期，日志里没有时间，也没有能查到时间的通话或请求 ID。
    单纯的文字、颜色、对齐等外观问题不要求。

Why
    Logs on the server side are found by time. A quarter of the first replies that ask for something ask for it.

原因
    服务端日志要靠时间来查。需要补充信息的首次回复里，有四分之一在问时间。

Bad ticket
    # Call dropped
    Android 14, SDK 4.3.1. The call dropped suddenly with code 17.

反例
    # 通话中断
    Android 14，SDK 4.3.1，通话突然中断，返回码 17。

Good ticket
    # Call dropped
    Android 14, SDK 4.3.1. The call dropped suddenly with code 17 on 2025-06-18 at 14:30 UTC.

正例
    # 通话中断
    Android 14，SDK 4.3.1，6 月 18 日 14:30 通话突然中断，返回码 17。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "TIM001"
NAME = "missing-time"
LEVEL = Level.INFO
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "When did it happen (date, time and time zone)?",
    "是什么时候发生的（日期、时刻、时区）？",
)
ASKED = 250
MESSAGE = Text("nothing says when it happened", "没有写发生时间")
HINT = Text(
    "give date, time and zone, or the range: 2025-06-18 14:20–14:35 UTC+8",
    "请写日期、时刻（或时段），例如 2025-06-18 14:20–14:35",
)
_LOOKED_UP = frozenset({"call", "request", "task", "session", "order", "event", "token"})


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug that cannot be followed step by step tells no time."""
    if not draft.is_fault or draft.elements["steps"].status is Status.PRESENT:
        return
    if draft.signals.times or draft.signals.phrases.of("time-ago"):
        return
    if any(fact.kind == "always" for fact in draft.signals.frequencies):
        return
    if any(fact.kind in _LOOKED_UP for fact in draft.signals.identifiers):
        return
    yield Finding(draft.anchor(Role.TIME), MESSAGE, HINT)
