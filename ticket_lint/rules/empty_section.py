"""A heading with nothing under it.

What
    A heading or label is followed by nothing: no text, or only a comment. Where an element such as the steps is
    missing altogether, the rule of that element speaks instead; blank optional fields of a form are left alone.

说明
    标题或标签下面什么都没有，或者只有注释。如果是步骤、日志等必要内容整个缺失，由对应的规则提示；
    表单里没填的选填项不提示。

Why
    A reader cannot tell whether there is nothing to say or whether it was forgotten.

原因
    看的人分不清是没有内容，还是忘了写。

Bad ticket
    # Remote video black after joining
    Android 14, SDK 4.3.1. The remote video stays black after joining; `onError` gives error code 17.

    ## Logs

反例
    # 进频道后远端黑屏
    Android 14，SDK 4.3.1，进频道后远端画面一直黑屏，onError 返回错误码 17。

    ## 日志

Good ticket
    # Remote video black after joining
    Android 14, SDK 4.3.1. The remote video stays black after joining.

    ## Logs
    `onError` gives error code 17.

正例
    # 进频道后远端黑屏
    Android 14，SDK 4.3.1，进频道后远端画面一直黑屏。

    ## 日志
    onError 返回错误码 17。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import BlockKind, Role, Section, Ticket
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "TPL002"
NAME = "empty-section"
LEVEL = Level.INFO
OPTIONS: Options = {}
QUESTION: Text | None = None
ASKED = 0
MESSAGE = Text("an empty section", "这一节是空的")
HINT = Text("fill it in or delete the heading", "请填写，或删掉这个标题")
_BEFORE = 80  # characters in front of a label in which its list mark is looked for
_BOLD = 6  # a line in bold or a label: a heading only where its words name a role
_OPTIONAL = frozenset({Role.OTHER, Role.ATTACHMENT, Role.CATEGORY, Role.TITLE, Role.REQUEST, Role.SEVERITY})


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield a finding for each empty section that no other rule reports."""
    if not draft.is_bug:
        return
    sections = draft.ticket.sections
    for at, section in enumerate(sections):
        if section.heading is None or section.role in _OPTIONAL or not _is_blank(section):
            continue
        if section.role is None and section.depth >= _BOLD:
            continue
        if at + 1 < len(sections) and _continues(draft.ticket, section, sections[at + 1]):
            continue
        if not _reported(draft, section):
            yield Finding(section.heading, MESSAGE, HINT)


def _is_blank(section: Section) -> bool:
    """Tell whether nothing stands under the heading; a template's placeholder is another rule's."""
    return all(block.kind is BlockKind.COMMENT for block in section.blocks)


def _continues(ticket: Ticket, section: Section, following: Section) -> bool:
    """Tell whether the next section belongs to this one: text, a deeper heading, a label in a list, the same role."""
    if following.heading is None or following.depth > section.depth or following.role is section.role:
        return True
    start = following.heading.start
    line = ticket.source[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    return bool(line.strip())


def _reported(draft: Draft, section: Section) -> bool:
    element = draft.elements.get(str(section.role))
    return element is not None and element.status is Status.MISSING
