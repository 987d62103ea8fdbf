"""Does the ticket tell `steps`? As the guideline defines it."""

from __future__ import annotations

from ticket_lint.elements.model import MISSING, Element
from ticket_lint.signals import Signals


def judge(signals: Signals) -> Element:
    """Return the status of `steps` and the spans that show it."""
    return MISSING
