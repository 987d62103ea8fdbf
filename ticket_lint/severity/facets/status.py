"""Reads the facet `status`: ongoing, intermittent or recovered.

A problem that is told is taken as ongoing. It is recovered only where the text says that it is
over; that a restart helps is a workaround, and a wish for recovery is neither.
"""

from __future__ import annotations

from ticket_lint import regex
from ticket_lint.severity.facets.points import settle
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.told import Cue, Reading
from ticket_lint.text import Span, said

_ACTION_REACH = 24  # characters within which an action explains a recovery
_SHORT = 55  # letters and digits of prose
_VALUES = ("ongoing", "recovered", "intermittent", "unknown")
_POINTS: dict[str, tuple[int, ...]] = {
    "": (8, -8, -5, 5), "at-times": (-6, -1, 9, -2), "cause-wanted": (-3, 3, 0, 0),
    "kind-bug": (2, 3, 3, -8), "kind-question": (-2, -1, 0, 4), "kind-suggestion": (0, -2, -2, 5),
    "no-symptom": (1, 0, -1, 0), "now-broken": (0, -2, 1, 0), "over": (-3, 6, -2, -1),
    "over-only": (-4, 7, -1, -1), "range": (-1, 1, 0, 0), "range-and-cause": (-4, 4, 0, 0), "rate": (-3, -2, 9, -3), "recovered": (-4, 5, -1, -1),
    "recovered-by-action": (-1, 1, 1, 0), "recovered-only": (-6, 7, 0, 0), "short": (-1, 0, 0, 1),
    "still": (1, 0, -1, 0),
}  # fmt: skip
_CLOCK = r"\d\d?(?::\d\d| ?点(?:半|\d{1,2}分?|钟)?)"
_RANGE = regex.compile(
    rf"{_CLOCK}(?: ?(?:utc|cet|cest|ist|et|[ap]m))? ?(?:-|–|—|~|到|至|to|and|until){{1,3}} ?{_CLOCK}"
)
_CUES = {
    "status-over": ("recovered", "over", 3),
    "status-intermittent": ("intermittent", "at-times", 2),
    "status-rate": ("intermittent", "rate", 1),
    "status-ongoing": ("ongoing", "still", 1),
    "status-broken": ("ongoing", "now-broken", 3),
}


def read(facts: Facts) -> Reading:
    """Return the value of `status` with the cues that show it."""
    cues = [*_recoveries(facts), *_ranges(facts)]
    cues += [Cue("recovered", "cause-wanted", hit.span, 1) for hit in facts.matches.of("status-rca")]
    for name, (value, kind, strength) in _CUES.items():
        cues += [Cue(value, kind, hit.span, strength) for hit in facts.present(name)]
    cues = facts.fair(cues, "recovered")
    kinds = {cue.kind for cue in cues} | {f"kind-{facts.kind}"}
    if facts.kind == "bug" and not facts.plain.signals.symptoms:
        kinds.add("no-symptom")
    if said(facts.plain.ticket.prose) < _SHORT:
        kinds.add("short")
    if "now-broken" in kinds and "at-times" not in kinds:
        return Reading("ongoing", tuple(cues))
    if "now-broken" not in kinds:
        kinds |= {f"{kind}-only" for kind in ("recovered", "over") if kind in kinds}
        if "range" in kinds and "cause-wanted" in kinds:
            kinds.add("range-and-cause")
    return Reading(settle(_VALUES, _POINTS, kinds), tuple(cues))


def _recoveries(facts: Facts) -> list[Cue]:
    """Statements that it is over, without those that an action explains."""
    cues = []
    for hit in facts.present("status-recovered"):
        start = max(facts.sentence(hit.start).start, hit.start - _ACTION_REACH)
        by_action = facts.matches.any(Span(start, hit.start), "action")
        kind = "recovered-by-action" if by_action else "recovered"
        cues.append(Cue("recovered", kind, hit.span, 1 if by_action else 3))
    return cues


def _ranges(facts: Facts) -> list[Cue]:
    """From one clock time to another: trouble that has an end."""
    return [Cue("recovered", "range", Span(*m.span()), 1) for m in _RANGE.finditer(facts.ticket.prose)]
