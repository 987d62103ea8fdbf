"""Does the ticket tell `environment`? As the guideline defines it."""

from __future__ import annotations

from ticket_lint.elements.model import MISSING, Element, Status
from ticket_lint.signals import Signals
from ticket_lint.signals.environment import PLATFORMS


def judge(signals: Signals) -> Element:
    """Return the status of `environment` and the spans that show it.

    Present needs a concrete version and a platform, partial one of the two. A runtime with its version
    beside another version is both: the one runs on the other.
    """
    versions = [fact for fact in signals.environment if fact.kind == "version"]
    runtime = any(fact.kind == "runtime" for fact in signals.environment)
    numbers = {fact.value for fact in versions}
    platforms = [fact for fact in signals.environment if fact.kind in PLATFORMS]
    spans = tuple(sorted({fact.span for fact in (*versions, *platforms)}))
    if versions and (platforms or (runtime and len(numbers) > 1)):
        return Element(Status.PRESENT, spans)
    if versions or platforms:
        return Element(Status.PARTIAL, spans)
    return MISSING
