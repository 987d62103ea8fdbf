"""Reads the facet `impact`.

Questions and suggestions follow the ticket's kind. Of a problem, the ways in which it goes wrong add up
points for outage, degraded and defect (`impact_points.py`): what cannot be done at all, how often and for which part,
what still works, and whether what is hit stands beside the core.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from ticket_lint.elements import Kind
from ticket_lint.severity.facets.impact_points import POINTS
from ticket_lint.severity.facets.points import settle
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.circumstances import harm, standstill
from ticket_lint.severity.hearing.seen import UNSAID, Seen, flaws, shown, sides, silence, symptoms, words
from ticket_lint.severity.hearing.told import Cue, Reading
from ticket_lint.text import Span, ahead

VALUES = ("outage", "degraded", "defect")
_CLASSES = tuple(
    f"hit-{name}"
    for name in (
        "cannot", "dead", "fail", "total", "start", "crash", "part", "quality", "slow", "drop", "wrong", "loss",
        "mild", "look", "docs", "later", "retry", "certain", "works",
    )
)  # fmt: skip
_DOWN = frozenset(
    f"{place}-{name}"
    for place in ("title", "lead", "body")
    for name in (
        "cannot",
        "dead",
        "total",
        "start",
        "crash",
        "fail",
        "is-outage",
        "is-crash",
        "is-error",
        "is-loss",
    )
) | {"standstill"}
_SHARES = ((0.5, "share-small"), (0.9, "share-large"), (1.01, "share-all"))
_IN_PART = frozenset({"part", "rate", "intermittent", "sometimes"})
_NONE = ("0 ", "zero ", "none ", "not ", "零")
_ASKED = {Kind.QUESTION: "question", Kind.SUGGESTION: "suggestion"}


def read(facts: Facts) -> Reading:
    """Return the value of `impact` with the cues that show it."""
    seen = observe(facts)
    known = _shown()
    cues = [
        Cue(known[kind][0], kind, span, known[kind][1])
        for kind, span in seen
        if kind in known and kind not in UNSAID
    ]
    if facts.kind in _ASKED:
        return Reading(_ASKED[facts.kind], tuple(cues))
    return Reading(settle(VALUES, POINTS, kinds(seen)), tuple(cues))


@cache
def _shown() -> dict[str, tuple[str, int]]:
    known = shown(VALUES, POINTS)
    for kind in [kind for kind in known if kind.startswith("top-")]:
        for place in ("title", "lead"):
            known.setdefault(place + kind.removeprefix("top"), known[kind])
    return known


def observe(facts: Facts) -> list[Seen]:
    """Return everything that speaks for or against a value."""
    seen = [*words(facts, _CLASSES, "hit-", present=True), *symptoms(facts), *sides(facts), *silence(facts)]
    seen += flaws(facts, "look")
    seen += words(facts, ("status-intermittent",), "status-", present=True)
    seen += [Seen(f"frequency-{fact.kind}", fact.span) for fact in facts.signals.frequencies]
    seen = [
        one for one in seen if one.kind.split("-", 1)[-1] not in _IN_PART or not _none_of(facts, one.span)
    ]
    for fact in facts.signals.affected:
        if fact.kind in ("all", "none"):
            seen.append(Seen(f"affected-{fact.kind}", fact.span))
        elif fact.kind == "share" and fact.value and not _none_of(facts, fact.span):
            name = next((name for limit, name in _SHARES if float(fact.value) < limit), "")
            seen += [Seen(name, fact.span)] if name else []
    for name, reading in (("harm", harm(facts)), ("standstill", standstill(facts))):
        if reading.value == "yes":
            told = [cue for cue in reading.cues if cue.value == "yes"]
            seen.append(Seen(name, told[0].span))
            # Told by title or lead, loss, exposure and wrong charges are what the ticket is about: degraded.
            seen += [Seen("harm-told", cue.span) for cue in told[:1] if name == "harm" and _early(told)]
    return seen


def _none_of(facts: Facts, span: Span) -> bool:
    """Tell whether a part of all is no part: "0 out of 318", "not one of our eleven"."""
    text = facts.ticket.prose
    return text.startswith(_NONE, span.start) or ahead(text, span.start, 4) == "not "


def _early(told: Iterable[Cue]) -> bool:
    return any(cue.kind.startswith(("title-", "lead-")) for cue in told)


def kinds(seen: Iterable[Seen]) -> set[str]:
    """Return the kinds that count, with a `top-` kind for what title or lead tell.

    `only-slow` where they tell of slowness and nothing is told to be down.
    """
    found = {one.kind for one in seen}
    found |= {_top(kind) for kind in found if kind.startswith(("title-", "lead-"))}
    return found | {"only-slow"} if "top-slow" in found and _DOWN.isdisjoint(found) else found


def _top(kind: str) -> str:
    return "top-" + kind.split("-", 1)[1]
