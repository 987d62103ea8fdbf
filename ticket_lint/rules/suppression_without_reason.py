"""A suppression that gives no reason.

What
    The draft asks to ignore a rule and does not say why. Such a note has no effect. The reason follows two hyphens:
    `<!-- ticket-lint: ignore LOG001 -- logs were sent by e-mail -->`.

说明
    草稿要求忽略某条规则，却没有写原因；这样的标记不生效。原因写在两个连字符之后：
    `<!-- ticket-lint: ignore LOG001 -- 日志已邮件发送 -->`。

Why
    Whoever reads the ticket later has to know whether the reason still holds.

原因
    之后看工单的人需要知道这个理由是否仍然成立。

Bad ticket
    <!-- ticket-lint: ignore LOG001 -->
    # No sound after joining
    On Windows 11 with SDK 4.3.1 there is no sound after joining a channel.

反例
    # ticket-lint: ignore missing-logs
    # 进频道后没声音
    Windows 11，SDK 4.3.1，进频道后听不到任何声音。

Good ticket
    <!-- ticket-lint: ignore LOG001 -- logs were sent by e-mail -->
    # No sound after joining
    On Windows 11 with SDK 4.3.1 there is no sound after joining a channel.

正例
    # ticket-lint: ignore missing-logs -- 日志已邮件发送
    # 进频道后没声音
    Windows 11，SDK 4.3.1，进频道后听不到任何声音。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "SUP002"
NAME = "suppression-without-reason"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = None
ASKED = 0
MESSAGE = Text("the suppression gives no reason and has no effect", "忽略标记没有写原因，不生效")
HINT = Text(
    "add the reason behind two hyphens: `-- sent by e-mail`",
    "在两个连字符后写明原因，例如“-- 日志已邮件发送”",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding for each note without a reason."""
    for directive in draft.directives:
        if not directive.reason:
            yield Finding(directive.span, MESSAGE, HINT)
