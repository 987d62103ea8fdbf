"""Reads the facet `workaround`: something restores the work, nothing does, or it is not told."""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.elements import Kind
from ticket_lint.severity.facets.points import settle
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.told import Cue, Reading

_POINTS: dict[str, tuple[int, ...]] = {
    "": (4, -3, -1), "again-fails": (-2, 3, -1), "again-helps": (-1, -3, 4),
    "again-helps-briefly": (-1, 0, 1), "all-fail": (-2, 3, -1), "attempted": (-1, 2, -1),
    "back-fails": (-2, 5, -3), "back-helps": (-1, -2, 2), "chore": (-1, -2, 3), "futile": (-5, 4, 1),
    "in-use": (-2, -3, 5), "kind-bug": (-2, 3, -1), "kind-question": (3, -2, -1),
    "kind-suggestion": (0, -2, 2), "loose-fails": (-1, 2, -2), "loose-helps": (1, -3, 2),
    "loose-helps-unfit": (0, -2, 2), "only-again": (-1, -3, 4), "other-fails": (-2, 3, -1),
    "other-helps": (-2, -1, 4), "other-helps-unfit": (0, -1, 2), "silent": (4, -3, -1), "told-better-there": (-2, 0, 2), "told-same": (-1, 1, -1),
    "tried": (-1, 1, 1),
    "tried-bad": (-2, 1, 1), "tried-good": (-1, 0, 1), "way-helps": (-3, 0, 3),
    "way-helps-unfit": (-1, 2, 0),
}  # fmt: skip
# What attempts and comparisons say, by kind and value of the fact.
_TOLD = {("compared", "good"): ("exists", "told-better-there"), ("result", "same"): ("none", "told-same")}


def read(facts: Facts) -> Reading:
    """Return the value of `workaround` with the cues that show it."""
    cues = facts.fair(facts.remedies, "exists")
    told = facts.fair(_told(facts), "exists") if facts.kind is Kind.BUG else []
    kinds = {cue.kind for cue in (*cues, *told)} | {f"kind-{facts.kind}"}
    if not cues:
        kinds.add("silent")
    cues += told
    if kinds & {"direct", "relief"}:
        return Reading("exists", tuple(cues))
    return Reading(settle(("unknown", "none", "exists"), _POINTS, kinds), tuple(cues))


def _told(facts: Facts) -> Iterator[Cue]:
    """What was tried or compared as the elements hear it: in more words, but without what it is worth."""
    for fact in facts.signals.attempts:
        if (found := _TOLD.get((fact.kind, fact.value))) is not None:
            yield Cue(*found, fact.span, 1)
