"""Does the ticket tell `expected`? As the guideline defines it."""

from __future__ import annotations

from ticket_lint.elements.model import MISSING, Element, Status
from ticket_lint.signals import Signals

_SHOWN = 5


def judge(signals: Signals) -> Element:
    """Return the status of `expected` and the spans that show it; it is never `partial`."""
    facts = signals.expectations
    if not facts:
        return MISSING
    return Element(Status.PRESENT, tuple(fact.span for fact in facts[:_SHOWN]))
