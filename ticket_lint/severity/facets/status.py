"""Reads the facet `status`: ongoing, intermittent or recovered.

A problem that is told is taken as ongoing. It is recovered only where the text says that it is
over by itself; that a restart helps is a workaround, and a wish for recovery is neither.
"""

from __future__ import annotations

from ticket_lint.elements import Kind
from ticket_lint.severity.facts import Cue, Facts, Reading
from ticket_lint.text import Span

_ACTION_REACH = 14  # characters within which an action explains a recovery


def read(facts: Facts) -> Reading:
    """Return the value of `status` with the cues that show it."""
    cues = [*_recoveries(facts), *_cues(facts)]
    kinds = {cue.kind for cue in cues}
    if facts.kind is not Kind.BUG:
        return Reading("ongoing" if facts.kind is Kind.SUGGESTION and "still" in kinds else "unknown", tuple(cues))
    if "recovered" in kinds and "now-broken" not in kinds:
        return Reading("recovered", tuple(cues))
    if "at-times" in kinds:
        return Reading("intermittent", tuple(cues))
    return Reading("ongoing", tuple(cues))


def _recoveries(facts: Facts) -> list[Cue]:
    """Statements that it is over, without those that an action explains."""
    cues = []
    for hit in facts.present("status-recovered"):
        start = max(facts.sentence(hit.start).start, hit.start - _ACTION_REACH)
        by_action = facts.matches.any(Span(start, hit.start), "action")
        kind = "recovered-by-action" if by_action else "recovered"
        cues.append(Cue("recovered", kind, hit.span, 1 if by_action else 3))
    return cues


def _cues(facts: Facts) -> list[Cue]:
    found = [Cue("recovered", "cause-wanted", hit.span, 1) for hit in facts.matches.of("status-rca")]
    found += [Cue("intermittent", "at-times", hit.span, 2) for hit in facts.present("status-intermittent")]
    found += [Cue("ongoing", "still", hit.span, 1) for hit in facts.present("status-ongoing")]
    found += [Cue("ongoing", "now-broken", hit.span, 3) for hit in facts.present("status-broken")]
    return found
