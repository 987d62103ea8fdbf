"""Readers and model on tickets by other voices: `unseen.jsonl` trains nothing, and no word list was written with it.

The floors lie some points below what was measured, for the model is trained anew from time to time.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from tests.test_corpus import follows_the_table
from ticket_lint.corpus import VOICES, read_rows
from ticket_lint.document import parse
from ticket_lint.evaluate.facets import Read, readings, severity_of
from ticket_lint.severity import store
from ticket_lint.severity.labels import FACETS
from ticket_lint.severity.suggestion import suggest
from ticket_lint.signals import Signals

ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in (Path(__file__).parent / "unseen.jsonl").read_text("utf-8").splitlines()
]
FLOORS = {
    "impact": 0.57, "function": 0.77, "scope": 0.50, "stage": 0.77,
    "status": 0.75, "workaround": 0.71, "pressure": 0.93,
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


def test_labels_follow_the_table() -> None:
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    assert [row["id"] for row in ROWS if not follows_the_table(row)] == []


@pytest.mark.parametrize("name", FACETS)
def test_facets_are_read(read: list[Read], name: str) -> None:
    right = sum(found[name].value == row["facets"][name] for row, found in read)
    assert right / len(read) >= FLOORS[name]


def test_readings_give_the_level(read: list[Read]) -> None:
    pairs = [(level(row), severity_of(found)) for row, found in read]
    assert sum(one == other for one, other in pairs) / len(pairs) >= 0.58
    assert kappa(pairs) >= 0.64


def test_readings_part_contrasts() -> None:
    """Of two tickets of the voices that differ in one fact, the graver one is the graver reading in most pairs."""
    pairs: dict[int, list[dict[str, Any]]] = {}
    for row in read_rows(VOICES):
        if "pair" in row:
            pairs.setdefault(row["pair"], []).append(row)
    found = {row["id"]: severity_of(values) for row, values in readings([*chain(*pairs.values())])}
    parted = [
        (found[one["id"]] - found[other["id"]]) * (level(one) - level(other)) > 0
        for one, other in pairs.values()
    ]
    assert len(parted) > 15
    assert sum(parted) / len(parted) >= 0.6


def test_model_suggests_the_level(suggested: list[Pair]) -> None:
    assert sum(one == other for one, other in suggested) / len(suggested) >= 0.69
    assert kappa(suggested) >= 0.77
    assert sum(abs(one - other) > 1 for one, other in suggested) / len(suggested) <= 0.06
