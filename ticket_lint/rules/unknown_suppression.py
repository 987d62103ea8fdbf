"""A suppression that names no rule.

What
    A `ticket-lint:` note in the draft uses a word other than `ignore`, `ignore-next` or `ignore-section`, names a
    rule that does not exist, or names none.

说明
    草稿里的 `ticket-lint:` 标记用了 `ignore`、`ignore-next`、`ignore-section` 以外的写法，或写了不存在的规则，或没有写规则。

Why
    Such a note suppresses nothing, although its author believes it does.

原因
    这样的标记什么也忽略不了，写的人却以为生效了。

Bad ticket
    <!-- ticket-lint: ignore LOG999 -- sent by e-mail -->
    # No sound after joining
    On Windows 11 with SDK 4.3.1 there is no sound after joining a channel; `joinChannel` returns -17.

反例
    <!-- ticket-lint: disable LOG001 -- 日志已邮件发送 -->
    # 进频道后没声音
    Windows 11，SDK 4.3.1，进频道后听不到任何声音，joinChannel 返回 -17。

Good ticket
    <!-- ticket-lint: ignore LOG001 -- sent by e-mail -->
    # No sound after joining
    On Windows 11 with SDK 4.3.1 there is no sound after joining a channel.

正例
    <!-- ticket-lint: ignore LOG001 -- 日志已邮件发送 -->
    # 进频道后没声音
    Windows 11，SDK 4.3.1，进频道后听不到任何声音。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document.directives import ACTIONS
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "SUP003"
NAME = "unknown-suppression"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = None
ASKED = 0
NO_ACTION = Text('"{word}" is not known here', "这里不认识“{word}”")
NO_RULE = Text('no rule is named "{word}"', "没有名为“{word}”的规则")
NO_NAME = Text("the suppression names no rule", "忽略标记没有写规则")
HINT_ACTION = Text("use ignore, ignore-next or ignore-section", "可用 ignore、ignore-next、ignore-section")
HINT_RULE = Text("`ticket-lint rules` lists codes and names", "可用 `ticket-lint rules` 查看规则的代码与名称")


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding for each note that names nothing that could be suppressed."""
    for directive in draft.directives:
        if directive.action not in ACTIONS:
            yield Finding(directive.span, NO_ACTION.format(word=directive.action), HINT_ACTION)
        elif not directive.names:
            yield Finding(directive.span, NO_NAME, HINT_RULE)
        else:
            for name, span in directive.names:
                if name.lower() not in draft.known_rules:
                    yield Finding(span, NO_RULE.format(word=name), HINT_RULE)
