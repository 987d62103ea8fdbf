"""A placeholder or an untouched piece of a template was left in.

What
    Text that asks to be replaced is still there: `TODO`, `【待补充】`, `[e.g. iOS]`, “A clear and concise description of …”,
    “steps to reproduce the behavior: 1. Go to '...'”. Plain answers such as “none” or “无” are no placeholders.

说明
    还留着等人填写的内容：`TODO`、`【待补充】`、`[e.g. iOS]`、模板自带的说明文字。“无”“暂无”这类回答不算。

Why
    It counts as nothing, and it tells the reader that the rest may not have been filled in with care either.

原因
    这些文字等于没写，还会让人怀疑其他内容也没认真填。

Bad ticket
    # Remote video black after joining
    The remote video stays black after joining.

    ## Environment
    - OS: [e.g. iOS]
    - SDK version: TODO

反例
    # 进频道后远端黑屏
    进频道后远端画面一直黑屏。

    ## 环境
    - 系统：【待补充】
    - SDK 版本：TODO

Good ticket
    # Remote video black after joining
    The remote video stays black after joining.

    ## Environment
    - OS: Android 14
    - SDK version: 4.3.1

正例
    # 进频道后远端黑屏
    进频道后远端画面一直黑屏。

    ## 环境
    - 系统：Android 14
    - SDK 版本：4.3.1
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import BlockKind
from ticket_lint.document.lines import is_placeholder
from ticket_lint.rules.base import Draft, Finding, Options
from ticket_lint.text import Span

CODE = "TPL001"
NAME = "leftover-template"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = None
ASKED = 0
MESSAGE = Text("a placeholder was left in", "模板占位内容没有填写")
HINT = Text("replace it, or write “none” if there is nothing to say", "请填写；确实没有内容时写“无”")
# Answers that say "nothing" on purpose.
_ANSWERS = frozenset(
    "no response|n/a|n.a|n. a|na|none|null|nil|x|unknown|as above|see above|see title|same as above|(none)|"
    "not applicable|not provided|无|暂无|空|未知|不详|同上|略|如题|见标题|见上|不清楚|不知道|未提供|(无)|(空)".split(
        "|"
    )
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield a finding for each placeholder, and for a title that is one."""
    ticket = draft.ticket
    if ticket.title is not None and _asks_to_be_filled(ticket.folded, ticket.title):
        yield Finding(ticket.title, MESSAGE, HINT)
    for block in ticket.blocks():
        if block.kind is BlockKind.PLACEHOLDER and _asks_to_be_filled(ticket.folded, block.span):
            yield Finding(_trimmed(ticket.source, block.span), MESSAGE, HINT)


def _asks_to_be_filled(folded: str, span: Span) -> bool:
    text = folded[span.start : span.end]
    bare = text.strip(" \n*_`~。.:")
    return is_placeholder(text) and any(map(str.isalnum, bare)) and bare not in _ANSWERS


def _trimmed(source: str, span: Span) -> Span:
    text = source[span.start : span.end]
    return Span(span.start + len(text) - len(text.lstrip()), span.end - (len(text) - len(text.rstrip())))
