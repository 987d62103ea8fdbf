"""Does the ticket tell `expected`? As the guideline defines it."""

from __future__ import annotations

from ticket_lint.elements import kind
from ticket_lint.elements.model import MISSING, Element, Kind, Status
from ticket_lint.signals import Signals

_SHOWN = 5


def judge(signals: Signals) -> Element:
    """Return the status of `expected` and the spans that show it; it is never `partial`."""
    facts = signals.expectations
    if not facts:
        return MISSING
    if all(fact.kind == "goal" for fact in facts) and kind.judge(signals) is Kind.BUG:
        return MISSING  # what one wants to do is what fails, not what should happen
    return Element(Status.PRESENT, tuple(fact.span for fact in facts[:_SHOWN]))
