"""Reads the facet `function`: core, noncore or unknown.

What is broken decides, not which nouns occur: names of core and other functions count by the place they stand in
(`function_points.py`), and so does what is said to go on working.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from ticket_lint.elements import Kind
from ticket_lint.severity.facets.function_points import ASKED, POINTS
from ticket_lint.severity.facets.points import settle
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.circumstances import harm
from ticket_lint.severity.hearing.seen import (
    UNSAID,
    Seen,
    flaws,
    named,
    shown,
    sides,
    silence,
    symptoms,
    words,
)
from ticket_lint.severity.hearing.told import Cue, Reading

VALUES = ("core", "noncore", "unknown")
_ASKED_ABOUT = ("ask-core", "ask-side")
_MOST = {"title": 3, "lead": 2, "body": 3}  # how often a kind counts


def read(facts: Facts) -> Reading:
    """Return the value of `function` with the cues that show it."""
    seen = observe(facts)
    table = POINTS if facts.kind is Kind.BUG else ASKED
    known = _shown(facts.kind is Kind.BUG)
    cues = [
        Cue(known[kind][0], kind, span, known[kind][1])
        for kind, span in seen
        if kind in known and kind not in UNSAID
    ]
    return Reading(settle(VALUES, table, kinds(seen)), tuple(cues))


@cache
def _shown(problem: bool) -> dict[str, tuple[str, int]]:
    return shown(VALUES, POINTS if problem else ASKED)


def observe(facts: Facts) -> list[Seen]:
    """Return everything that speaks for or against a value."""
    if facts.kind is not Kind.BUG:
        asked = words(facts, _ASKED_ABOUT, "", present=False)
        return [
            *named(facts),
            *asked,
            Seen(f"kind-{facts.kind.value}", facts.ticket.title or facts.sentence(0)),
        ]
    seen = [*named(facts), *words(facts, (*_ASKED_ABOUT, "vague-thing"), "", present=False)]
    seen += [*sides(facts), *symptoms(facts), *flaws(facts, "side-look"), *silence(facts)]
    found = harm(facts)
    if found.value == "yes":
        span = next(cue.span for cue in found.cues if cue.value == "yes")
        seen.append(Seen("harm", span))
    return seen


def kinds(seen: list[Seen]) -> list[str]:
    """Return the kinds that count, each as often as it may; `no-object` where title and lead name none."""
    found = Counter(one.kind for one in seen)
    counted = [kind for kind, n in found.items() for _ in range(min(n, _MOST.get(kind.split("-", 1)[0], 1)))]
    if not any(kind.startswith(("title-core", "lead-core", "title-side", "lead-side")) for kind in found):
        counted.append("no-object")
    return counted
