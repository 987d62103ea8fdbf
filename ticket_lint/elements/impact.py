"""Does the ticket tell `impact`? As the guideline defines it.

Present: who or how many are affected, or what it costs, or that nobody is harmed. Partial: only in
vague words.
"""

from __future__ import annotations

from ticket_lint.document import Role
from ticket_lint.elements import kind
from ticket_lint.elements.model import MISSING, Element, Kind, Status, points
from ticket_lint.signals import Signals

_VAGUE = frozenset({"vague", "load"})
_POINTS = {
    "count": 2, "all": 2, "share": 2, "segment": 2, "consequence": 2, "one": 1, "none": 1, "vague": 1, "load": 1,
}  # fmt: skip
_SCENE = frozenset({"all", "one"})  # a wish names everybody and the one without anybody being affected
_NEEDED_TO_ASK = 3  # questions name users, numbers and costs without anybody being affected


def judge(signals: Signals) -> Element:
    """Return the status of `impact` and the spans that show it."""
    facts = signals.affected
    section = tuple(block.span for one in signals.ticket.of_role(Role.IMPACT) for block in one.content)
    if not facts and not section:
        return MISSING
    if not section and points(facts, _POINTS) < _NEEDED_TO_ASK and kind.judge(signals) is Kind.QUESTION:
        return MISSING
    if not section and kind.judge(signals) is Kind.SUGGESTION:
        facts = [fact for fact in facts if fact.kind not in _SCENE]
        if not facts:
            return MISSING
    told = tuple(fact.span for fact in facts if fact.kind not in _VAGUE)
    if told:
        return Element(Status.PRESENT, told)
    return Element(Status.PARTIAL, tuple(fact.span for fact in facts) or section)
