"""Reads the facet `workaround`: something restores the work, nothing does, or it is not told."""

from __future__ import annotations

from ticket_lint.elements import Kind
from ticket_lint.severity.facts import Cue, Facts, Reading


def read(facts: Facts) -> Reading:
    """Return the value of `workaround` with the cues that show it."""
    cues = [Cue("exists", "in-use", hit.span, 3) for hit in facts.matches.of("workaround-use")]
    cues += [Cue("exists", "action-helps", hit.span, 2) for hit in facts.matches.of("workaround-fix")]
    cues += [Cue("none", "action-fails", hit.span, 2) for hit in facts.matches.of("workaround-none")]
    for fact in facts.signals.attempts:
        if fact.kind in ("result", "change", "compared", "workaround"):
            value = "none" if fact.value == "same" else "exists"
            cues.append(Cue(value, f"attempt-{fact.kind}-{fact.value or 'told'}", fact.span, 1))
    kinds = {cue.kind for cue in cues}
    if "in-use" in kinds:
        return Reading("exists", tuple(cues))
    if "action-helps" in kinds:
        return Reading("exists", tuple(cues))
    if facts.kind is Kind.BUG and ("action-fails" in kinds or "attempt-result-same" in kinds):
        return Reading("none", tuple(cues))
    return Reading("unknown", tuple(cues))
