"""Reads the facet `scope`."""

from __future__ import annotations

from ticket_lint.severity.facts import Cue, Facts, Reading


def read(facts: Facts) -> Reading:
    """Return the value of `scope` with the cues that show it."""
    cues = []
    for name in ("all", "many", "some", "one"):
        for hit in facts.matches.of(f"scope-{name}"):
            mod = facts.modality(hit.span)
            cues.append(Cue(name, "words" + (f"-{mod}" if mod else ""), hit.span, 2))
    for fact in facts.signals.affected:
        cues.append(Cue(fact.kind, "affected", fact.span, 1))
    return Reading("unknown", tuple(cues))
