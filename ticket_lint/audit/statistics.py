"""The few closed-form figures of an audit; tests hold them to SciPy and scikit-learn, which it therefore does not need."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

_Z = 1.959963984540054  # the 97.5 % point of the normal distribution
_RESAMPLES = 4000
_SEED = 20260301  # the same file gives the same interval


class Interval(NamedTuple):
    """An estimate with its 95 % confidence interval."""

    value: float
    low: float
    high: float


def wilson(hits: int, of: int) -> Interval | None:
    """A share with Wilson's score interval (E. B. Wilson, JASA 22, 1927); None of nothing."""
    if not of:
        return None
    share, z2 = hits / of, _Z * _Z
    middle = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = _Z * math.sqrt(share * (1 - share) / of + z2 / (4 * of * of)) / (1 + z2 / of)
    # At the ends the interval reaches the end; rounding must not leave the share outside.
    return Interval(share, 0.0 if hits == 0 else middle - half, 1.0 if hits == of else middle + half)


def quadratic_kappa(confusion: Sequence[Sequence[int]]) -> float | None:
    """Cohen's kappa with quadratic weights (J. Cohen, Psychological Bulletin 70, 1968) of a square table of counts.

    None where there are no counts or where both sides give one and the same answer to all.
    """
    size = range(len(confusion))
    rows = [sum(row) for row in confusion]
    columns = [sum(row[at] for row in confusion) for at in size]
    total = sum(rows)
    observed = sum((i - j) ** 2 * confusion[i][j] for i in size for j in size)
    expected = sum((i - j) ** 2 * rows[i] * columns[j] for i in size for j in size)
    return 1 - observed * total / expected if expected else None


def median_difference(one: Sequence[float], other: Sequence[float]) -> Interval | None:
    """The median of `one` less the median of `other`, with a percentile bootstrap interval (Efron, 1979).

    Both are sorted. The median of a resample is drawn at once: the order statistics of n uniform numbers follow beta
    distributions, and the numbers' ranks say which of the n values they stand for. None where a side has under two.
    """
    if len(one) < 2 or len(other) < 2:
        return None
    draw = random.Random(_SEED)  # noqa: S311 - a reproducible figure, no secret
    differences = sorted(_resampled(one, draw) - _resampled(other, draw) for _ in range(_RESAMPLES))
    cut = round(_RESAMPLES * 0.025)
    return Interval(median(one) - median(other), differences[cut], differences[-cut - 1])


def _resampled(values: Sequence[float], draw: random.Random) -> float:
    """The median of as many values drawn with replacement."""
    count = len(values)
    rank = (count + 1) // 2
    low = draw.betavariate(rank, count - rank + 1)
    first = values[min(int(low * count), count - 1)]
    if count % 2:
        return first
    high = low + (1 - low) * draw.betavariate(1, count - rank)
    return (first + values[min(int(high * count), count - 1)]) / 2
