"""Figures of a finished model on labelled tickets that it has not been trained on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol

import numpy as np

from ticket_lint.document import parse
from ticket_lint.severity import facets
from ticket_lint.severity.decision import DEFAULT_COSTS, Costs
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.features import Feature, features_of, wordy
from ticket_lint.severity.hearing.told import Reading
from ticket_lint.severity.model import Model, Score
from ticket_lint.severity.training import metrics
from ticket_lint.severity.training.labels import all_labels, severity_label
from ticket_lint.signals import Signals

Row = Mapping[str, Any]


class Scorer(Protocol):
    """What scores tickets, given their features and their folded prose."""

    def scores(self, features: Sequence[Mapping[str, Feature]], prose: Sequence[str]) -> list[Score]:
        """One score for each ticket."""


class ModelScorer(NamedTuple):
    """The shipped way of scoring."""

    model: Model

    def scores(self, features: Sequence[Mapping[str, Feature]], prose: Sequence[str]) -> list[Score]:
        """One score for each ticket."""
        words = self.model.words
        return [
            self.model.score(self.model.vector(named, words.counts(text)))
            for named, text in zip(features, prose, strict=True)
        ]


class Read(NamedTuple):
    """Tickets as their scorer sees them."""

    features: list[dict[str, Feature]]
    prose: list[str]
    readings: list[dict[str, Reading]]


def read(rows: Sequence[Row]) -> Read:
    """Read labelled rows."""
    found = Read([], [], [])
    for row in rows:
        facts = Facts(Signals(parse(row["body"], row.get("title") or None)))
        readings = facets.read(facts)
        found.features.append(features_of(readings, facts))
        found.prose.append(wordy(facts, readings))
        found.readings.append(readings)
    return found


def evaluate(rows: Sequence[Row], scorer: Scorer, costs: Costs = DEFAULT_COSTS) -> dict[str, Any]:
    """The figures of `metrics.all_figures` for `rows`, as JSON holds them."""
    tickets = read(rows)
    scores = scorer.scores(tickets.features, tickets.prose)
    chances = np.array([score.cumulative for score in scores])
    labels = all_labels(rows, tickets.readings)
    severities = [severity_label(row) for row in rows]
    figures: dict[str, Any] = metrics.plain(
        metrics.all_figures(rows, severities, labels, scores, chances, costs)
    )
    return figures
