"""Our closed forms against SciPy and scikit-learn."""

from __future__ import annotations

import math
import random

import numpy as np  # noqa: TID253
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats  # noqa: TID253
from sklearn.metrics import cohen_kappa_score  # noqa: TID253

from ticket_lint.audit.figures import quantile
from ticket_lint.audit.statistics import median_difference, quadratic_kappa, wilson


@pytest.mark.parametrize(
    ("hits", "of"), [(0, 1), (1, 1), (0, 40), (2, 37), (17, 40), (999, 1000), (50_000, 100_000)]
)
def test_wilson_is_that_of_scipy(hits: int, of: int) -> None:
    found = wilson(hits, of)
    expected = stats.binomtest(hits, of).proportion_ci(method="wilson")
    assert found is not None
    assert found.value == hits / of
    assert math.isclose(found.low, expected.low, abs_tol=1e-9)
    assert math.isclose(found.high, expected.high, abs_tol=1e-9)


@given(st.integers(1, 10_000), st.data())
def test_the_interval_holds_the_share_and_stays_within_bounds(of: int, data: st.DataObject) -> None:
    found = wilson(data.draw(st.integers(0, of)), of)
    assert found is not None
    assert 0 <= found.low <= found.value <= found.high <= 1


def test_a_share_of_nothing_is_none() -> None:
    assert wilson(0, 0) is None


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=60))
def test_kappa_is_that_of_scikit_learn(pairs: list[tuple[int, int]]) -> None:
    table = [[sum(pair == (i, j) for pair in pairs) for j in range(4)] for i in range(4)]
    found = quadratic_kappa(table)
    if len({value for pair in pairs for value in pair}) == 1:
        assert found is None
        return
    ours, theirs = zip(*pairs, strict=True)
    expected = cohen_kappa_score(ours, theirs, weights="quadratic", labels=[0, 1, 2, 3])
    assert found is not None
    assert math.isclose(found, expected, abs_tol=1e-9)


@pytest.mark.parametrize(("one", "other"), [(40, 61), (41, 60), (200, 300)])
def test_the_interval_of_a_median_difference_is_that_of_scipys_bootstrap(one: int, other: int) -> None:
    draw = random.Random(7)
    first = sorted(draw.lognormvariate(1.0, 0.8) for _ in range(one))
    second = sorted(draw.lognormvariate(0.5, 0.8) for _ in range(other))
    expected = stats.bootstrap(
        (first, second),
        lambda a, b, axis: np.median(a, axis=axis) - np.median(b, axis=axis),
        method="percentile",
        n_resamples=20_000,
        rng=np.random.default_rng(1),
    ).confidence_interval
    found = median_difference(first, second)
    assert found is not None
    width = expected.high - expected.low
    assert found.value == pytest.approx(np.median(first) - np.median(second))
    assert abs(found.low - expected.low) < 0.08 * width
    assert abs(found.high - expected.high) < 0.08 * width


def test_a_median_difference_is_the_same_each_time_and_needs_two_of_each() -> None:
    assert median_difference([1, 2, 3], [4, 5, 6]) == median_difference([1, 2, 3], [4, 5, 6])
    assert median_difference([1], [2, 3]) is None


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=50), st.floats(0, 1))
def test_quantiles_are_those_of_numpy(values: list[float], share: float) -> None:
    values.sort()
    assert quantile(values, share) == pytest.approx(float(np.quantile(values, share)))
