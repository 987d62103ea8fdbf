"""Does the ticket tell `logs`? As the guideline defines it."""

from __future__ import annotations

from ticket_lint.elements.model import MISSING, Element, Status
from ticket_lint.signals import Signals
from ticket_lint.signals.identifiers import EXACT
from ticket_lint.signals.logs import STRONG


def judge(signals: Signals) -> Element:
    """Return the status of `logs` and the spans that show it.

    Present: a log line, an error code, an exact message, a named log, or an identifier to look up;
    a room or a user is one only with the other or with a time. Partial: a picture or vague words.
    """
    strong = [fact.span for fact in signals.logs if fact.kind in STRONG]
    strong.extend(fact.span for fact in signals.identifiers if fact.kind in EXACT)
    places = [fact for fact in signals.identifiers if fact.kind in ("room", "user")]
    timed = any(fact.kind in ("time", "range") for fact in signals.times)
    if places and (timed or len({fact.value for fact in places}) > 1):
        strong.extend(fact.span for fact in places)
    if strong:
        return Element(Status.PRESENT, tuple(sorted(set(strong))))
    weak = [fact.span for fact in (*signals.logs, *places)]
    if weak:
        return Element(Status.PARTIAL, tuple(sorted(set(weak))))
    return MISSING
