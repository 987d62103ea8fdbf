"""Leave-one-group-out: every figure comes from tickets whose author the model has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from joblib import Parallel, delayed
from sklearn.linear_model import LogisticRegression

from ticket_lint.severity.model import BOUNDARIES, Score
from ticket_lint.severity.training.fit import FloatArray, Plan, fit
from ticket_lint.severity.training.prepare import Corpus

_UNSTACKED = [[1.0, 0.0, 0.0]] * len(BOUNDARIES)


class Held(NamedTuple):
    """Scores of tickets that were held out, before stacking."""

    scores: list[Score]
    groups: list[str]
    severities: list[int]

    @property
    def inputs(self) -> FloatArray:
        """Table and direct log-odds: tickets x boundaries x 2."""
        return np.array([list(zip(one.table, one.direct, strict=True)) for one in self.scores])


def hold_out(corpus: Corpus, plan: Plan, jobs: int = 1) -> Held:
    """Score every ticket with a model fitted on the other groups."""
    groups = sorted(set(corpus.groups))
    parts = Parallel(n_jobs=jobs)(delayed(_one)(corpus, group, plan) for group in groups)
    scores: list[Score | None] = [None] * len(corpus.rows)
    for places, found in parts:
        for at, score in zip(places, found, strict=True):
            scores[at] = score
    return Held([one for one in scores if one is not None], corpus.groups, corpus.severities)


def _one(corpus: Corpus, group: str, plan: Plan) -> tuple[list[int], list[Score]]:
    inside = [at for at, name in enumerate(corpus.groups) if name == group]
    rest = corpus.part([at for at, name in enumerate(corpus.groups) if name != group])
    fitted = fit(rest.tickets, rest.labels, rest.severities, plan)
    model = fitted.model(_UNSTACKED)
    return inside, [
        model.score(model.vector(corpus.tickets[at].features, model.words.counts(corpus.tickets[at].prose)))
        for at in inside
    ]


def fit_stack(held: Held, keep: Sequence[int] | None = None) -> list[list[float]]:
    """How much table and direct evidence weigh for each boundary: logistic regression on held-out scores.

    It calibrates at the same time: its output is the probability of the boundary.
    """
    places = np.arange(len(held.scores)) if keep is None else np.array(keep)
    stack = []
    for at, boundary in enumerate(BOUNDARIES):
        classifier = LogisticRegression(C=1.0, max_iter=500)
        classifier.fit(held.inputs[places, at, :], np.array(held.severities)[places] <= boundary)
        stack.append([*map(float, classifier.coef_[0]), float(classifier.intercept_[0])])
    return stack


def stacked(held: Held) -> FloatArray:
    """P(>=P2), P(>=P1), P(>=P0) of every ticket, the stack itself fitted on the other groups."""
    inputs = held.inputs
    chances = np.zeros((len(held.scores), len(BOUNDARIES)))
    groups = np.array(held.groups)
    for group in sorted(set(held.groups)):
        inside = np.flatnonzero(groups == group)
        stack = np.array(fit_stack(held, np.flatnonzero(groups != group).tolist()))
        odds = (inputs[inside] * stack[None, :, :2]).sum(axis=2) + stack[None, :, 2]
        chances[inside] = 1.0 / (1.0 + np.exp(-odds))
    return np.minimum.accumulate(chances, axis=1)
