"""Scores a ticket with the weights of `models/severity/model.tlm`; standard library only.

Two linear stages, so that every number can be taken apart again: features give the posterior of
each facet, the posteriors give P(severity) through the guideline's table, and the table's log-odds and
the direct evidence of features add up to the log-odds of each boundary.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from ticket_lint import datafile
from ticket_lint.severity.features import Feature
from ticket_lint.severity.labels import Severity
from ticket_lint.severity.table import ceilings, severity_distribution
from ticket_lint.severity.words import Words, weigh

if TYPE_CHECKING:
    from pathlib import Path

BOUNDARIES = (Severity.P2, Severity.P1, Severity.P0)
FILE = "model.tlm"
CLIP = 6.0  # log-odds beyond this are certain enough


class Score(NamedTuple):
    """The numbers behind a suggestion.

    `posteriors` maps facets and circumstances to the probabilities of their values; `table` and
    `direct` are the log-odds of the boundaries >=P2, >=P1, >=P0 from the table and from the
    features themselves; `cumulative` are the calibrated probabilities of the boundaries.
    """

    posteriors: dict[str, dict[str, float]]
    table: tuple[float, ...]
    direct: tuple[float, ...]
    cumulative: tuple[float, ...]

    @property
    def probabilities(self) -> tuple[float, ...]:
        """P(P0), P(P1), P(P2), P(P3)."""
        p2, p1, p0 = self.cumulative
        return p0, p1 - p0, p2 - p1, 1.0 - p2


class Model:
    """Weights by feature, read from a model file."""

    def __init__(self, header: Mapping[str, Any], arrays: Mapping[str, Sequence[Any]]) -> None:
        self.header = header
        self.words = Words(header["words"])
        self.columns: list[str] = header["columns"]
        self._bias: list[float] = header["bias"]
        self._stack: list[list[float]] = header["stack"]
        self._rows = {name: row for row, name in enumerate(header["cues"])}
        self._first_word = len(self._rows)
        self._start, self._column, self._weight = arrays["start"], arrays["column"], arrays["weight"]
        self._idf = arrays["idf"]
        self._groups: dict[str, list[tuple[int, str]]] = {}
        for at, column in enumerate(self.columns[: -len(BOUNDARIES)]):
            facet, value = column.split("=", 1)
            self._groups.setdefault(facet, []).append((at, value))

    @classmethod
    def load(cls, path: Path | str) -> Model:
        """Open a model file; raises InputError as `datafile.read`."""
        file = datafile.read(path)
        return cls(file.header, file.arrays)

    @cached_property
    def _cache(self) -> dict[int, tuple[tuple[int, float], ...]]:
        return {}

    def row(self, index: int) -> tuple[tuple[int, float], ...]:
        """The (column, weight) pairs of a row."""
        found = self._cache.get(index)
        if found is None:
            begin, end = self._start[index], self._start[index + 1]
            found = tuple(zip(self._column[begin:end], self._weight[begin:end], strict=True))
            self._cache[index] = found
        return found

    def vector(self, features: Mapping[str, Feature], counts: dict[int, int]) -> dict[int, float]:
        """The values by row of a ticket's features and words; unknown features are left out."""
        values = {self._rows[name]: feature.value for name, feature in features.items() if name in self._rows}
        first = self._first_word
        for index, value in weigh(counts, self._idf, self.header["scale"]).items():
            values[first + index] = value
        return values

    def score(self, vector: Mapping[int, float]) -> Score:
        """Score a vector of `vector()`."""
        sums = list(self._bias)
        for index, value in vector.items():
            for column, weight in self.row(index):
                sums[column] += value * weight
        posteriors = {
            facet: _softmax([(value, sums[at]) for at, value in group])
            for facet, group in self._groups.items()
        }
        return self.combine(posteriors, tuple(sums[-len(BOUNDARIES) :]))

    def combine(self, posteriors: dict[str, dict[str, float]], direct: tuple[float, ...]) -> Score:
        """Join posteriors and direct log-odds into a score."""
        table = boundary_logits(posteriors)
        chances = [
            sigmoid(by_table * table[at] + by_direct * direct[at] + bias)
            for at, (by_table, by_direct, bias) in enumerate(self._stack)
        ]
        chances = [min(one, most.limit) for one, most in zip(chances, ceilings(posteriors), strict=True)]
        chances[1] = min(chances[1], chances[0])
        chances[2] = min(chances[2], chances[1])
        return Score(posteriors, table, direct, tuple(chances))

    def weights_of(self, boundary: int) -> tuple[float, float, float]:
        """How much table and direct evidence weigh for a boundary, and the bias."""
        by_table, by_direct, bias = self._stack[boundary]
        return by_table, by_direct, bias

    def bias(self, boundary: int) -> float:
        """The intercept of the direct evidence for a boundary."""
        return self._bias[len(self.columns) - len(BOUNDARIES) + boundary]

    def direct_terms(self, vector: Mapping[int, float], boundary: int) -> list[tuple[int, float]]:
        """The (row, contribution) pairs of the direct evidence for a boundary."""
        column = len(self.columns) - len(BOUNDARIES) + boundary
        terms = []
        for index, value in vector.items():
            for at, weight in self.row(index):
                if at == column:
                    terms.append((index, value * weight))
        return terms

    def direct_of(self, name: str) -> tuple[float, ...]:
        """What a feature of value 1 adds to the direct evidence of each boundary; nothing where it is unknown."""
        first = len(self.columns) - len(BOUNDARIES)
        found = [0.0] * len(BOUNDARIES)
        if name in self._rows:
            for column, weight in self.row(self._rows[name]):
                if column >= first:
                    found[column - first] = weight
        return tuple(found)

    def name_of(self, index: int) -> tuple[str, int | None]:
        """The name of a row, and the word's index where it is a word."""
        if index < self._first_word:
            return self.header["cues"][index], None
        return self.words.vocabulary[index - self._first_word], index - self._first_word


def boundary_logits(posteriors: Mapping[str, Mapping[str, float]]) -> tuple[float, ...]:
    """The log-odds of >=P2, >=P1, >=P0 that the table gives, clipped to ±CLIP."""
    p0, p1, p2, _ = severity_distribution(posteriors)
    return logit(p0 + p1 + p2), logit(p0 + p1), logit(p0)


def logit(chance: float) -> float:
    """Log-odds, clipped to ±CLIP."""
    if chance <= 0.0 or chance >= 1.0:
        return -CLIP if chance <= 0.0 else CLIP
    return max(-CLIP, min(CLIP, math.log(chance / (1.0 - chance))))


def sigmoid(value: float) -> float:
    """The probability of log-odds."""
    return 1.0 / (1.0 + math.exp(-value)) if value > -500 else 0.0


def _softmax(pairs: Sequence[tuple[str, float]]) -> dict[str, float]:
    top = max(value for _, value in pairs)
    parts = [(name, math.exp(value - top)) for name, value in pairs]
    total = sum(part for _, part in parts)
    return {name: part / total for name, part in parts}
