"""A suppression that suppresses nothing.

What
    The draft asks to ignore a rule, but the rule finds nothing there: the defect was mended, or the note stands in
    the wrong place. Only rules that ran are judged.

说明
    草稿里要求忽略某条规则，但该规则在这里并没有命中：问题已经改掉，或者标记放错了位置。只检查实际运行了的规则。

Why
    A note that outlives its reason hides the next defect of that kind.

原因
    失效的忽略标记会把以后真正出现的同类问题一起藏起来。

Bad ticket
    <!-- ticket-lint: ignore ENV001 -- the version is not known yet -->
    # No sound after joining
    On Windows 11 with SDK 4.3.1 there is no sound after joining a channel.

反例
    <!-- ticket-lint: ignore ENV001 -- 版本还没问到 -->
    # 进频道后没声音
    Windows 11，SDK 4.3.1，进频道后听不到任何声音。

Good ticket
    # No sound after joining
    On Windows 11 with SDK 4.3.1 there is no sound after joining a channel.

正例
    # 进频道后没声音
    Windows 11，SDK 4.3.1，进频道后听不到任何声音。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "SUP001"
NAME = "unused-suppression"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = None
ASKED = 0
MESSAGE = Text("{rule} finds nothing here to ignore", "{rule} 在这里没有命中，无需忽略")
HINT = Text("remove the rule from the `ticket-lint:` note", "请从 `ticket-lint:` 标记中去掉这条规则")


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding for each name that suppressed nothing; the engine runs this rule after all others."""
    for fact in draft.unused_suppressions:
        yield Finding(fact.span, MESSAGE.format(rule=fact.kind), HINT)
