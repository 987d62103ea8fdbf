"""Readers and model on tickets by other voices: `unseen.jsonl` is no part of the corpus and trains nothing.

The floors lie some points below what was measured, for the model is trained anew from time to time.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from ticket_lint.document import parse
from ticket_lint.evaluate.facets import Read, readings, severity_of
from ticket_lint.severity import store
from ticket_lint.severity.guideline import decide
from ticket_lint.severity.labels import FACETS
from ticket_lint.severity.suggestion import suggest
from ticket_lint.signals import Signals

ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in (Path(__file__).parent / "unseen.jsonl").read_text("utf-8").splitlines()
]
FLOORS = {
    "impact": 0.86, "function": 0.88, "scope": 0.74, "stage": 0.78,
    "status": 0.84, "workaround": 0.83, "pressure": 0.95,
}  # fmt: skip
Pair = tuple[int, int]


@pytest.fixture(scope="module")
def read() -> list[Read]:
    return readings(ROWS)


@pytest.fixture(scope="module")
def suggested() -> list[Pair]:
    model = store.load()
    return [
        (level(row), int(suggest(Signals(parse(row["body"], row["title"])), model).severity)) for row in ROWS
    ]


def level(row: dict[str, Any]) -> int:
    return int(row["level"][1])


def kappa(pairs: Sequence[Pair]) -> float:
    """Agreement with quadratic weights."""
    left, right = Counter(one for one, _ in pairs), Counter(one for _, one in pairs)
    seen = sum((one - other) ** 2 for one, other in pairs)
    by_chance = sum(left[one] * right[other] * (one - other) ** 2 for one in left for other in right) / len(
        pairs
    )
    return 1 - seen / by_chance


def contrasts() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Pairs of tickets that differ in one fact."""
    pairs: dict[int, list[dict[str, Any]]] = {}
    for row in ROWS:
        if "pair" in row:
            pairs.setdefault(row["pair"], []).append(row)
    return [(one, other) for one, other in pairs.values()]


def test_labels_follow_the_table() -> None:
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert decide(row["facets"], row["circumstances"]).severity.name == row["level"], row["id"]
    for one, other in contrasts():
        assert one["level"] != other["level"]


@pytest.mark.parametrize("name", FACETS)
def test_facets_are_read(read: list[Read], name: str) -> None:
    right = sum(found[name].value == row["facets"][name] for row, found in read)
    assert right / len(read) >= FLOORS[name]


def test_readings_give_the_level(read: list[Read]) -> None:
    pairs = [(level(row), severity_of(found)) for row, found in read]
    assert sum(one == other for one, other in pairs) / len(pairs) >= 0.80
    assert kappa(pairs) >= 0.80


def test_readings_part_contrasts(read: list[Read]) -> None:
    """The one fact that differs is heard in most pairs: the graver ticket is the graver reading."""
    found = {row["id"]: severity_of(values) for row, values in read}
    parted = [
        (found[one["id"]] - found[other["id"]]) * (level(one) - level(other)) > 0
        for one, other in contrasts()
    ]
    assert sum(parted) / len(parted) >= 0.6


def test_model_suggests_the_level(suggested: list[Pair]) -> None:
    assert sum(one == other for one, other in suggested) / len(suggested) >= 0.82
    assert kappa(suggested) >= 0.87
    assert sum(abs(one - other) > 1 for one, other in suggested) / len(suggested) <= 0.03
