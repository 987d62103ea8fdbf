"""Reads the facet `pressure`: an event, peak, class, launch or contract date within 48 hours."""

from __future__ import annotations

from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.told import Cue, Reading


def read(facts: Facts) -> Reading:
    """Return "yes" or "no" with the cues that show it."""
    cues = [Cue("yes", "event-soon", hit.span, 3) for hit in facts.matches.of("pressure-event")]
    cues += [Cue("yes", "peak", hit.span, 2) for hit in facts.present("pressure-peak")]
    cues += [Cue("yes", "going-on", hit.span, 2) for hit in facts.present("pressure-now")]
    later = [Cue("no", "far-date", hit.span, 2) for hit in facts.matches.of("pressure-later")]
    return Reading("yes" if cues else "no", (*cues, *later))
