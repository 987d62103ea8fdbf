"""No log, error code, exact message or identifier to look up.

What
    A bug report tells nothing that a supporter could look up: no log lines, stack trace, error
    code, exact message, call or request id, or named log file. Where the function stays
    usable in spite of the defect, it is a warning.
    A mere slip of wording, spelling or colour is not asked for it.

说明
    故障单里没有任何可供查询的信息：没有日志、堆栈、错误码、原样的报错文字、通话或请求标识，也没有写明日志文件名。
    功能仍然可用的小问题降为警告。
    单纯的文字、颜色、对齐等外观问题不要求。

Why
    Logs are what first replies ask for most often. Without them the first answer is a question.

原因
    首次回复里问得最多的就是日志。没有日志，第一个回复只能是提问。

Bad ticket
    # No sound after joining
    On Windows 11 with SDK 4.3.1 there is no sound after joining a channel.

反例
    # 进频道后没声音
    Windows 11，SDK 4.3.1，进频道后听不到任何声音。

Good ticket
    # No sound after joining
    On Windows 11 with SDK 4.3.1 there is no sound after joining a channel; `joinChannel` returns -17.

正例
    # 进频道后没声音
    Windows 11，SDK 4.3.1，进频道后听不到任何声音，joinChannel 返回 -17。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "LOG001"
NAME = "missing-logs"
LEVEL = Level.ERROR
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "Please attach the log of that moment, or paste the error code or exact message.",
    "请附上当时的日志，或贴出错误码、报错原文。",
)
ASKED = 430
MESSAGE = Text("no log, error code or id to look up", "没有日志、错误码或可查询的标识")
HINT = Text(
    "paste the log lines around the failure, the error code, or the request/call id",
    "请贴出故障前后的日志、错误码，或请求/通话 ID",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug has nothing to look up."""
    if draft.is_fault and draft.elements["logs"].status is Status.MISSING:
        level = Level.WARNING if draft.is_minor else None
        yield Finding(draft.anchor(Role.LOGS), MESSAGE, HINT, level=level)
