"""The table of data/GUIDELINE.md, row by row, and the same table on probabilities."""

from __future__ import annotations

import itertools

import pytest

from ticket_lint.severity.guideline import ROWS, decide
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.severity.table import severity_distribution

WORST = {
    "impact": "outage",
    "function": "core",
    "scope": "all",
    "stage": "production",
    "status": "ongoing",
    "workaround": "none",
    "pressure": "no",
}


@pytest.mark.parametrize(
    ("told", "circumstances", "row", "severity"),
    [
        ({"impact": "suggestion"}, (), 1, 3),
        ({"impact": "defect"}, ("cosmetic",), 1, 3),
        ({"impact": "suggestion"}, ("harm",), 1, 3),
        ({"impact": "question"}, (), 2, 2),
        ({"stage": "test"}, (), 3, 2),
        ({"stage": "test", "pressure": "yes"}, (), 3, 1),
        ({"stage": "test", "pressure": "yes", "workaround": "exists"}, (), 3, 2),
        ({"stage": "test", "pressure": "yes", "function": "noncore"}, (), 3, 2),
        ({"stage": "test"}, ("harm",), 3, 2),
        ({"impact": "degraded", "function": "noncore"}, ("harm",), 4, 0),
        ({"impact": "degraded", "scope": "one"}, ("harm",), 4, 1),
        ({"status": "recovered"}, ("harm",), 4, 1),
        ({}, (), 5, 0),
        ({"scope": "many", "workaround": "unknown", "status": "intermittent"}, (), 5, 0),
        ({"impact": "degraded"}, ("standstill",), 5, 0),
        ({"workaround": "exists"}, (), 6, 1),
        ({"status": "recovered"}, (), 6, 1),
        ({"scope": "some"}, (), 7, 1),
        ({"scope": "one"}, (), 7, 1),
        ({"scope": "unknown"}, (), 7, 1),
        ({"scope": "some", "status": "recovered"}, (), 7, 2),
        ({"impact": "degraded"}, (), 8, 1),
        ({"impact": "degraded", "scope": "one"}, (), 8, 2),
        ({"impact": "degraded", "status": "recovered"}, (), 8, 2),
        ({"function": "noncore"}, (), 9, 1),
        ({"function": "noncore", "stage": "unknown"}, (), 9, 2),
        ({"function": "noncore", "scope": "some"}, (), 9, 2),
        ({"function": "unknown", "impact": "degraded"}, (), 10, 2),
        ({"function": "unknown"}, (), 10, 2),  # what is hit has to be told
        ({"impact": "defect"}, (), 10, 2),
    ],
)
def test_rows(told: dict[str, str], circumstances: tuple[str, ...], row: int, severity: int) -> None:
    found = decide({**WORST, **told}, circumstances)
    assert (found.number, int(found.severity)) == (row, severity)
    assert found.number in ROWS


def test_certain_facts_give_the_severity_of_the_table() -> None:
    names = [*FACETS, *CIRCUMSTANCES]
    values = [*FACETS.values(), *[("yes", "no")] * len(CIRCUMSTANCES)]
    for combination in itertools.product(*values):
        told = dict(zip(names, combination, strict=True))
        chances = severity_distribution({name: {value: 1.0} for name, value in told.items()})
        holding = [name for name in CIRCUMSTANCES if told[name] == "yes"]
        assert chances[decide(told, holding).severity] == pytest.approx(1.0), told


@pytest.mark.parametrize("weight", [0.0, 0.2, 0.5, 0.9])
def test_probabilities_add_up_to_one(weight: float) -> None:
    posteriors = {}
    for name, values in (*FACETS.items(), *((name, ("yes", "no")) for name in CIRCUMSTANCES)):
        rest = (1.0 - weight) / (len(values) - 1)
        posteriors[name] = dict.fromkeys(values[1:], rest) | {values[0]: weight}
    chances = severity_distribution(posteriors)
    assert sum(chances) == pytest.approx(1.0)
    assert min(chances) >= 0.0
