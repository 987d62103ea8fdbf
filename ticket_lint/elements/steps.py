"""Does the ticket tell `steps`? As the guideline defines it."""

from __future__ import annotations

from ticket_lint.elements import kind
from ticket_lint.elements.model import MISSING, Element, Kind, Status
from ticket_lint.signals import Signals

_ORDERED = frozenset(("list", "code"))
# What counts as a condition, by the kind of the ticket: a wish tells how it is used today, a
# question what is planned.
_HINTS = {
    Kind.BUG: frozenset(("section", "trigger", "action")),
    Kind.QUESTION: frozenset(("section", "trigger")),
    Kind.SUGGESTION: frozenset(("section",)),
}
_SHOWN = 5


def judge(signals: Signals) -> Element:
    """Return the status of `steps` and the spans that show it."""
    facts = signals.steps
    if not facts:
        return MISSING
    ordered = [fact.span for fact in facts if fact.kind in _ORDERED]
    if ordered:
        return Element(Status.PRESENT, tuple(ordered[:_SHOWN]))
    hints = _HINTS[kind.judge(signals)]
    found = [fact.span for fact in facts if fact.kind in hints]
    return Element(Status.PARTIAL, tuple(found[:_SHOWN])) if found else MISSING
