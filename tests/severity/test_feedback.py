"""What is held out of decisions, and when a model counts as the better one."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np  # noqa: TID253
import pytest
from sklearn.metrics import cohen_kappa_score  # noqa: TID253

from ticket_lint.corpus import read_rows
from ticket_lint.errors import InputError
from ticket_lint.severity import store
from ticket_lint.severity.training.feedback import Comparison, compare, kappa_gain, split, without

_START = datetime(2026, 3, 1, tzinfo=UTC)


def _rows(count: int) -> list[dict[str, Any]]:
    """Decided tickets, a day apart, in no order."""
    rows = [
        {
            "title": f"黑屏 {at}",
            "body": f"正文 {at}",
            "level": f"P{at % 4}",
            "at": _START + timedelta(days=at),
        }
        for at in range(count)
    ]
    random.Random(3).shuffle(rows)
    return rows


def test_the_newest_are_held_out() -> None:
    found = split(_rows(100), 0.25)
    assert (len(found.train), len(found.held), found.doubles) == (75, 25, 0)
    assert max(row["at"] for row in found.train) < min(row["at"] for row in found.held)


def test_nothing_that_the_running_model_was_told_is_held_out() -> None:
    after = _START + timedelta(days=77)
    found = split(_rows(100), 0.25, after)
    assert len(found.held) == 22
    assert min(row["at"] for row in found.held) > after


def test_of_one_text_only_the_last_decision_counts() -> None:
    rows = _rows(100)
    again = {
        **rows[0],
        "title": rows[0]["title"].upper() + " ",
        "at": _START + timedelta(days=200),
        "level": "P0",
    }
    found = split([*rows, again], 0.25)
    assert found.doubles == 1
    assert found.held[-1] is again
    assert rows[0] not in [*found.train, *found.held]


@pytest.mark.parametrize(("count", "share", "after"), [(76, 0.25, None), (0, 0.25, None), (100, 0.25, 85)])
def test_too_few_are_told(count: int, share: float, after: int | None) -> None:
    seen = None if after is None else _START + timedelta(days=after)
    with pytest.raises(InputError, match="too few decisions") as caught:
        split(_rows(count), share, seen)
    assert "决定太少" in caught.value.zh


def test_what_was_decided_is_not_learned_otherwise_from_elsewhere() -> None:
    held = _rows(3)
    other = {"title": None, "body": "别的", "level": "P1"}
    assert without([{**held[1], "at": None}, other], held) == [other]


def test_the_gain_is_that_of_scikit_learn() -> None:
    draw = np.random.default_rng(5)
    wanted, before, after = (draw.integers(0, 4, 60) for _ in range(3))
    gain, low, high = kappa_gain(wanted, before, after, 0)
    kappas = [
        cohen_kappa_score(wanted, given, weights="quadratic", labels=[0, 1, 2, 3])
        for given in (before, after)
    ]
    assert gain == pytest.approx(kappas[1] - kappas[0])
    assert low < gain < high


def test_the_gain_where_all_are_the_same() -> None:
    same, other = np.zeros(30, dtype=int), np.ones(30, dtype=int)
    assert kappa_gain(same, same, same, 0) == (0.0, 0.0, 0.0)
    assert kappa_gain(same, other, same, 0) == (1.0, 1.0, 1.0)


def test_a_model_is_no_better_than_itself() -> None:
    rows = read_rows()[::40]
    model = store.load()
    found = compare(rows, model, model)
    assert (found.tickets, found.gain, found.low, found.high, found.worse) == (
        len(rows),
        0.0,
        0.0,
        0.0,
        False,
    )
    assert found.running == found.candidate
    assert (found.running["quadratic_kappa"] or 0) > 0.8


@pytest.mark.parametrize(
    ("gain", "before", "after", "worse"),
    [
        (0.1, 0.5, 0.5, False),
        (0.0, 0.5, 0.5, False),
        (-0.01, 0.5, 0.9, True),
        (0.1, 0.5, 0.4, True),
        (0.1, None, 0.4, False),
        (0.1, 0.5, None, False),
    ],
)
def test_what_counts_as_worse(gain: float, before: float | None, after: float | None, worse: bool) -> None:
    found = Comparison(30, {"p0_recall": before}, {"p0_recall": after}, gain, -1.0, 1.0)
    assert found.worse is worse
