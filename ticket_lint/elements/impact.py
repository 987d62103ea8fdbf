"""Does the ticket tell `impact`? As the guideline defines it."""

from __future__ import annotations

from ticket_lint.elements.model import MISSING, Element
from ticket_lint.signals import Signals


def judge(signals: Signals) -> Element:
    """Return the status of `impact` and the spans that show it."""
    return MISSING
