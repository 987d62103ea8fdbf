"""Leave-one-group-out: every figure comes from tickets whose author the model has not seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from joblib import Parallel, delayed

from ticket_lint.severity.model import BOUNDARIES, Score
from ticket_lint.severity.table import ceilings
from ticket_lint.severity.training.fit import FloatArray, Plan, fit, logistic
from ticket_lint.severity.training.prepare import Corpus

Tick = Callable[[int, int], None]
_TRUST = 8.0  # how much a fresh ticket counts beside one that the word lists were written with
# By table, direct evidence, words alone, bias.
_DIRECT = [(1.0, 1.0, 0.0, 0.0)] * len(BOUNDARIES)
_ALONE = [(1.0, 0.0, 1.0, 0.0)] * len(BOUNDARIES)


def no_tick(done: int, total: int) -> None:
    """Tell nobody."""


class Held(NamedTuple):
    """Scores of tickets that were held out, before stacking; `alone` are the log-odds of words alone, where they were fitted."""

    scores: list[Score]
    alone: list[tuple[float, ...]]
    groups: list[str]
    severities: list[int]
    fresh: list[bool]  # whether the readers' word lists were written without the ticket

    @property
    def inputs(self) -> FloatArray:
        """Log-odds of the table, of direct evidence and, where there are any, of words alone: tickets x boundaries x 3 (or 2)."""
        odds = [(one.table, one.direct) for one in self.scores]
        both = [(*two, alone) for two, alone in zip(odds, self.alone, strict=True)] if self.alone else odds
        return np.array(both).transpose(0, 2, 1)


def hold_out(corpus: Corpus, plan: Plan, jobs: int = 1, tick: Tick = no_tick) -> Held:
    """Score every ticket with a model fitted on the other groups; `tick` is told (groups done, groups)."""
    groups = sorted(set(corpus.groups))
    parts = Parallel(n_jobs=jobs, return_as="generator")(
        delayed(_one)(corpus, group, plan) for group in groups
    )
    found: dict[int, tuple[Score, tuple[float, ...]]] = {}
    for done, (places, pairs) in enumerate(parts, 1):
        found.update(zip(places, pairs, strict=True))
        tick(done, len(groups))
    scores, alone = zip(*(found[at] for at in range(len(corpus.rows))), strict=True)
    fresh = [ticket.fresh for ticket in corpus.tickets]
    return Held(list(scores), list(alone), corpus.groups, corpus.severities, fresh)


def _one(corpus: Corpus, group: str, plan: Plan) -> tuple[list[int], list[tuple[Score, tuple[float, ...]]]]:
    inside = [at for at, name in enumerate(corpus.groups) if name == group]
    rest = corpus.part([at for at, name in enumerate(corpus.groups) if name != group])
    fitted = fit(rest.tickets, rest.labels, rest.severities, plan)
    model, words = fitted.model(_DIRECT), fitted.model(_ALONE)
    pairs = []
    for at in inside:
        ticket = corpus.tickets[at]
        vector = model.vector(ticket.features, model.words.counts(ticket.prose))
        pairs.append((model.score(vector), words.score(vector).direct))
    return inside, pairs


def fit_stack(held: Held, keep: Sequence[int] | None = None) -> list[list[float]]:
    """How much table, direct evidence and words alone weigh for each boundary: logistic regression on held-out scores.

    It calibrates at the same time: its output is the probability of the boundary. Readers hear more in tickets that their
    word lists were written with than they will in others, so the fresh ones count for more.
    """
    places = np.arange(len(held.scores)) if keep is None else np.array(keep)
    inputs, severities = held.inputs[places], np.array(held.severities)[places]
    trust = np.where(np.array(held.fresh)[places], _TRUST, 1.0)
    return [
        _weights(inputs[:, at, :], severities <= boundary, trust / trust.mean())
        for at, boundary in enumerate(BOUNDARIES)
    ]


def _weights(inputs: FloatArray, wanted: FloatArray, trust: FloatArray) -> list[float]:
    """The weights of the inputs and the bias; an input that would count against what it says counts for nothing."""
    used = list(range(inputs.shape[1]))
    while True:
        classifier = logistic(inputs[:, used], wanted, 1.0, trust)
        against = {at for at, weight in zip(used, classifier.coef_[0], strict=True) if weight < 0}
        if not against or len(used) == 1:
            break
        used = [at for at in used if at not in against] or used[:1]
    weights = dict(zip(used, map(float, classifier.coef_[0]), strict=True))
    return [
        *(max(weights.get(at, 0.0), 0.0) for at in range(inputs.shape[1])),
        float(classifier.intercept_[0]),
    ]


def stacked(held: Held) -> FloatArray:
    """P(>=P2), P(>=P1), P(>=P0) of every ticket, the stack itself fitted on the other groups."""
    inputs = held.inputs
    chances = np.zeros((len(held.scores), len(BOUNDARIES)))
    groups = np.array(held.groups)
    for group in sorted(set(held.groups)):
        inside = np.flatnonzero(groups == group)
        stack = np.array(fit_stack(held, np.flatnonzero(groups != group).tolist()))
        odds = (inputs[inside] * stack[None, :, :-1]).sum(axis=2) + stack[None, :, -1]
        chances[inside] = 1.0 / (1.0 + np.exp(-odds))
    most = np.array([[one.limit for one in ceilings(score.posteriors)] for score in held.scores])
    return np.minimum.accumulate(np.minimum(chances, most), axis=1)
