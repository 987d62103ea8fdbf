"""Does the ticket tell `impact`? As the guideline defines it.

Present: who or how many are affected, or what it costs, or that nobody is harmed. Partial: only in
vague words.
"""

from __future__ import annotations

from ticket_lint.document import Role
from ticket_lint.elements.model import MISSING, Element, Status
from ticket_lint.signals import Signals

_VAGUE = frozenset({"vague", "load"})


def judge(signals: Signals) -> Element:
    """Return the status of `impact` and the spans that show it."""
    facts = signals.affected
    told = tuple(fact.span for fact in facts if fact.kind not in _VAGUE)
    if told:
        return Element(Status.PRESENT, told)
    vague = tuple(fact.span for fact in facts)
    section = tuple(
        block.span for one in signals.ticket.of_role(Role.IMPACT) for block in one.content
    )
    if vague or section:
        return Element(Status.PARTIAL, vague or section)
    return MISSING
