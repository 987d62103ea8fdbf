"""Does the ticket tell `troubleshooting`? As the guideline defines it.

Present: something was tried or ruled out, and its result. Partial: tried, result not told, or the
documentation searched in vain.
"""

from __future__ import annotations

from ticket_lint.document import Role
from ticket_lint.elements.model import MISSING, Element, Status
from ticket_lint.signals import Signals

_TOLD = frozenset({"result", "checked", "compared"})
_LONG = 12


def judge(signals: Signals) -> Element:
    """Return the status of `troubleshooting` and the spans that show it."""
    facts = signals.attempts
    told = tuple(fact.span for fact in facts if fact.kind in _TOLD)
    if told:
        return Element(Status.PRESENT, told)
    section = tuple(
        block.span
        for one in signals.ticket.of_role(Role.TROUBLESHOOTING)
        for block in one.content
        if block.span.end - block.span.start > 1
    )
    if section:
        return Element(Status.PARTIAL, section)
    tried = tuple(fact.span for fact in facts)
    return Element(Status.PARTIAL, tried) if tried else MISSING
