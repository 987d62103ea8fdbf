"""Reads the facet `workaround`: something restores the work, nothing does, or it is not told."""

from __future__ import annotations

from ticket_lint.severity.facets import remedies
from ticket_lint.severity.facets.points import settle
from ticket_lint.severity.facts import Cue, Facts, Reading

_POINTS: dict[str, tuple[int, ...]] = {
    "": (3, -3, 0),
    "again-fails": (-2, 3, -1),
    "again-helps": (-1, -4, 5),
    "all-fail": (0, 1, 0),
    "back-fails": (-2, 3, -2),
    "back-helps": (0, -1, 2),
    "direct": (-1, -1, 2),
    "futile": (-4, 4, 1),
    "in-use": (-3, -2, 5),
    "kind-bug": (-3, 4, 0),
    "kind-question": (3, -1, -2),
    "kind-suggestion": (1, -3, 2),
    "loose-fails": (0, 1, -2),
    "loose-helps": (0, -3, 2),
    "loose-helps-unfit": (0, -1, 1),
    "only-again": (-1, -3, 4),
    "other-fails": (-1, 3, -2),
    "other-helps": (-1, -1, 2),
    "other-helps-unfit": (0, -2, 2),
    "silent": (5, -3, -2),
    "tried": (-2, 1, 0),
    "tried-bad": (-2, 1, 0),
    "tried-good": (0, -1, 1),
    "way-helps": (-2, -1, 4),
}


def read(facts: Facts) -> Reading:
    """Return the value of `workaround` with the cues that show it."""
    cues = list(remedies.find(facts.ticket, facts.matches))
    kinds = {cue.kind for cue in cues}
    kinds.add(f"kind-{facts.kind}")
    if not cues:
        kinds.add("silent")
    return Reading(settle(("unknown", "none", "exists"), _POINTS, kinds), tuple(cues))
