"""Leave-one-group-out: every figure comes from tickets whose author the model has not seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from joblib import Parallel, delayed

from ticket_lint.severity.model import BOUNDARIES, Score
from ticket_lint.severity.training.fit import FloatArray, Plan, fit, logistic
from ticket_lint.severity.training.prepare import Corpus

Tick = Callable[[int, int], None]
_UNSTACKED = [[1.0, 0.0, 0.0]] * len(BOUNDARIES)


def no_tick(done: int, total: int) -> None:
    """Tell nobody."""


class Held(NamedTuple):
    """Scores of tickets that were held out, before stacking."""

    scores: list[Score]
    groups: list[str]
    severities: list[int]

    @property
    def inputs(self) -> FloatArray:
        """Table and direct log-odds: tickets x boundaries x 2."""
        return np.array([list(zip(one.table, one.direct, strict=True)) for one in self.scores])


def hold_out(corpus: Corpus, plan: Plan, jobs: int = 1, tick: Tick = no_tick) -> Held:
    """Score every ticket with a model fitted on the other groups; `tick` is told (groups done, groups)."""
    groups = sorted(set(corpus.groups))
    parts = Parallel(n_jobs=jobs, return_as="generator")(
        delayed(_one)(corpus, group, plan) for group in groups
    )
    scores: list[Score | None] = [None] * len(corpus.rows)
    for done, (places, found) in enumerate(parts, 1):
        for at, score in zip(places, found, strict=True):
            scores[at] = score
        tick(done, len(groups))
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
    inputs = held.inputs
    stack = []
    for at, boundary in enumerate(BOUNDARIES):
        classifier = logistic(inputs[places, at, :], np.array(held.severities)[places] <= boundary, 1.0)
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
