"""Reads the facet `stage`: production, test, or not told.

Words of a test environment, of building and of trying out speak for test; people and business that
suffer speak for production. That production is well is no sign of production.
"""

from __future__ import annotations

from collections.abc import Sequence

from ticket_lint.document import Role
from ticket_lint.document.model import MACHINE
from ticket_lint.severity.facets.points import settle
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.told import Cue, Reading

_POINTS: dict[str, tuple[int, ...]] = {
    "": (2, -7, 5), "affected": (5, -3, -2), "building": (-3, 7, -4), "business": (1, -1, 0),
    "code": (-1, 1, 1), "code-nobody": (-1, 1, 0), "cost": (3, 0, -2), "environment": (-6, 9, -6),
    "kind-bug": (2, 2, -4), "kind-question": (-3, 1, 2), "kind-suggestion": (1, -3, 1),
    "not-live-yet": (-3, 3, -3), "of-code": (-2, 0, 2), "own-machine": (-3, 4, -3), "people": (3, -1, -2),
    "people-hit": (3, -1, -2), "production": (3, 0, -3), "production-clear": (-1, 1, -1),
    "production-hit": (-1, 2, -1), "sample": (-4, 7, -4), "steps": (-2, 0, 3), "test-alone": (-4, 6, -4),
}  # fmt: skip
_CUES = {
    "stage-test": ("test", "environment", 3),
    "stage-before": ("test", "not-live-yet", 3),
    "stage-building": ("test", "building", 2),
    "stage-sample": ("test", "sample", 2),
    "stage-machine": ("test", "own-machine", 1),
    "stage-production-clear": ("test", "production-clear", 3),
    "stage-people": ("production", "people", 1),
    "stage-business": ("production", "business", 1),
    "stage-hit": ("production", "people-hit", 2),
    "stage-production": ("production", "production", 1),
    "stage-production-hit": ("production", "production-hit", 3),
}
_MARK = "`"  # around names of code
_MOST = 4  # hits of a list that are kept; more of the same say no more
# Kinds of facts of who is affected that tell of people or business.
_AFFECTED = {
    "all": "affected", "count": "affected", "load": "affected", "segment": "affected", "share": "affected",
    "consequence": "cost", "vague": "cost",
}  # fmt: skip


def read(facts: Facts) -> Reading:
    """Return the value of `stage` with the cues that show it."""
    cues = [
        Cue(value, kind, hit.span, strength)
        for name, (value, kind, strength) in _CUES.items()
        for hit in (
            facts.present(name) if value == "production" and strength > 1 else facts.matches.of(name)[:_MOST]
        )
    ]
    cues += [
        Cue("production", _AFFECTED[fact.kind], fact.span, 1)
        for fact in facts.signals.affected
        if fact.kind in _AFFECTED
    ]
    cues = facts.fair(cues, "test")
    return Reading(settle(("production", "test", "unknown"), _POINTS, _kinds(facts, cues)), tuple(cues))


def _kinds(facts: Facts, cues: Sequence[Cue]) -> set[str]:
    """The kinds of the cues, and what else tells a developer's report from one about a service."""
    kinds = {cue.kind for cue in cues} | {f"kind-{facts.kind}"}
    if not any(cue.value == "production" and cue.kind != "cost" for cue in cues) and _of_code(facts):
        kinds.add("of-code")
    if any(block.kind in MACHINE for block in facts.ticket.blocks()):
        kinds.add("code")
        if "people" not in kinds:
            kinds.add("code-nobody")
    if next(facts.ticket.of_role(Role.STEPS), None) is not None:
        kinds.add("steps")
    if any(cue.value == "test" and cue.strength == 3 for cue in cues) and "production-hit" not in kinds:
        kinds.add("test-alone")
    return kinds


def _of_code(facts: Facts) -> bool:
    """Tell whether the ticket names things of code: it speaks of a library, not of a service."""
    ticket = facts.ticket
    return _MARK in ticket.source or any(block.kind in MACHINE for block in ticket.blocks())
