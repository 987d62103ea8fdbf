"""Reads the facet `stage`: production or test.

Naming a test environment decides, unless the text says that production is hit as well; real users
who suffer show production. A product problem told without either is taken as production only where
it shows people or business; otherwise it is unknown.
"""

from __future__ import annotations

from ticket_lint.elements import Kind
from ticket_lint.severity.facts import Cue, Facts, Reading


def read(facts: Facts) -> Reading:
    """Return the value of `stage` with the cues that show it."""
    test = [Cue("test", "environment", hit.span, 3) for hit in facts.matches.of("stage-test")]
    test += [Cue("test", "integration", hit.span, 2) for hit in facts.matches.of("stage-integration")]
    live = [Cue("production", "people", hit.span, 2) for hit in facts.present("stage-people")]
    live += [Cue("production", "production", hit.span, 3) for hit in facts.present("stage-production")]
    clear = [Cue("test", "production-clear", hit.span, 3) for hit in facts.matches.of("stage-production-clear")]
    cues = (*test, *clear, *live)
    named = any(cue.kind == "environment" for cue in test)
    real = any(cue.kind == "production" for cue in live)
    if named and (clear or not real):
        return Reading("test", cues)
    if real or any(cue.kind == "people" for cue in live):
        return Reading("production", cues)
    if test or clear:
        return Reading("test", cues)
    if facts.kind is Kind.QUESTION:
        return Reading("unknown", cues)
    return Reading("production" if facts.signals.ticket.language == "zh" else "unknown", cues)
