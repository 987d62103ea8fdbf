"""Holds clauses of an SLA against what a ticket tells."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ticket_lint.severity.labels import CIRCUMSTANCES
from ticket_lint.sla.model import Clause

if TYPE_CHECKING:
    from ticket_lint.severity.suggestion import Suggestion

Verdict = Literal["met", "not met", "not told"]
UNTOLD = "unknown"
_SILENT = ("pressure", *CIRCUMSTANCES)  # "no" is also what a reader says where the text is silent


def told(suggestion: Suggestion) -> dict[str, str]:
    """Return the most probable value of every facet and circumstance, "unknown" where the text says nothing of it.

    A value need not stand in so many words: whoever must show it looks at the spans of the finding.
    """
    found = {**suggestion.facets, **suggestion.circumstances}
    return {
        name: UNTOLD if name in _SILENT and one.value == "no" and not one.spans else one.value
        for name, one in found.items()
    }


def evaluate(clause: Clause, facets: Mapping[str, str]) -> Verdict:
    """Tell whether a clause is met by facet values as `told` returns them; a facet that is left out is not told.

    A clause is met by any of its conditions, and not met only where all of them are told otherwise.
    """
    values = [(facets.get(facet, UNTOLD), wanted) for facet, wanted in clause.conditions]
    if any(value in wanted for value, wanted in values):
        return "met"
    if not values or any(value == UNTOLD for value, _ in values):
        return "not told"
    return "not met"
