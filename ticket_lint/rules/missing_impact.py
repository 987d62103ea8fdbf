"""Nothing says who is affected.

What
    A bug report tells neither who or how many are affected nor what it costs.

说明
    故障单没有写谁受影响、影响多少人，也没有写造成什么后果。

Why
    Severity is decided by the reach and the harm. Vendors lower the level of tickets that state no impact.

原因
    定级看的是范围和后果。没有写影响的工单，厂商有权下调级别。

Bad ticket
    # Login fails
    SDK 4.3.1 on Android 14. Login fails with code 110 since 10:20 UTC.

反例
    # 登录失败
    Android 14，SDK 4.3.1，今天 10:20 起登录失败，返回码 110。

Good ticket
    # Login fails
    SDK 4.3.1 on Android 14. Login fails with code 110 since 10:20 UTC. About 300 of 2,000 users cannot log in.

正例
    # 登录失败
    Android 14，SDK 4.3.1，今天 10:20 起登录失败，返回码 110。2000 个用户里约有 300 个登录不了。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "IMP001"
NAME = "missing-impact"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "Who is affected, and how many (one user, one model, 5 %, all)? What does it cost?",
    "影响哪些用户、多少人（一个人、某个机型、5%、全部）？造成了什么后果？",
)
ASKED = 70
MESSAGE = Text("nothing says who or how many are affected", "没有写影响谁、影响多少")
HINT = Text(
    "say who and how many: only you, one device model, 5 % of calls, everybody; or that it does no harm yet",
    "请写明影响谁、多少：只有自己、某个机型、5% 的通话、所有人；暂无影响也请写明",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug tells no impact."""
    if draft.is_bug and draft.elements["impact"].status is Status.MISSING:
        yield Finding(draft.anchor(Role.IMPACT), MESSAGE, HINT)
