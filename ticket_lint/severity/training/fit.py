"""Fits the two stages of the model on prepared tickets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_selection import chi2
from sklearn.linear_model import LogisticRegression

from ticket_lint.severity.features import Feature, facet_of
from ticket_lint.severity.labels import RELIEF
from ticket_lint.severity.model import BOUNDARIES, Model
from ticket_lint.severity.training.tokens import vocabulary
from ticket_lint.severity.words import Words

FloatArray = np.ndarray[Any, np.dtype[Any]]


class Prepared(NamedTuple):
    """A ticket made ready for training: named features, folded prose, candidate words.

    `fresh` says whether the readers' word lists were written without it.
    """

    features: dict[str, Feature]
    prose: str
    candidates: set[str]
    fresh: bool = True


class Plan(NamedTuple):
    """What may be chosen about a fit; the defaults were chosen leave-one-batch-out."""

    cost: float = 0.5  # inverse of regularisation, as C of scikit-learn
    scale: float = 1.0  # length of a ticket's word vector beside its features
    least: int = 3  # documents that a word must stand in
    words: int = 200  # words that each facet may use
    alone: int = 3000  # words that speak for a boundary by themselves, beside what the readers heard
    alone_cost: float = 3.0  # as `cost`, for these
    use_words: bool = True
    use_cues: bool = True
    use_own_cues: bool = True  # a facet sees only the cues of its own reader
    relief: bool = True  # hold the weights to `labels.RELIEF`
    fresh: float = 3.0  # how much a fresh ticket weighs beside one that the word lists were written with
    seed: int = 0


class Part(NamedTuple):
    """Weights of one group of columns: values by name, matrix rows aligned with features."""

    columns: list[str]
    weights: FloatArray  # rows x columns
    bias: FloatArray
    keep: FloatArray  # the rows that the classifiers see
    classifiers: list[LogisticRegression]  # one of all values, or one for each boundary


class Fitted(NamedTuple):
    """Both stages, ready to be turned into a `Model` once the stack is known.

    `parts` are the facets and, last, the direct evidence of cues and words; `alone` is the evidence of words that were fitted as if
    there were no readers.
    """

    cues: list[str]
    words: list[str]
    idf: FloatArray
    parts: list[Part]
    alone: Part
    plan: Plan

    def model(self, stack: Sequence[Sequence[float]], extra: Mapping[str, Any] | None = None) -> Model:
        """The run-time model with these weights."""
        header, arrays = self.as_file(stack, extra)
        return Model(header, {name: values for name, (_, values) in arrays.items()})

    def as_file(
        self, stack: Sequence[Sequence[float]], extra: Mapping[str, Any] | None = None
    ) -> tuple[dict[str, Any], dict[str, tuple[str, list[Any]]]]:
        """Header and arrays for `datafile.write`.

        A row of `stack` says for a boundary how much the table, direct evidence and words alone weigh, and the bias. The last two are
        linear in the same rows, so they are written as one: at run time they cost no more than one.
        """
        *facets, direct = self.parts
        weights = np.hstack([*(part.weights for part in facets), direct.weights])
        bias = np.hstack([*(part.bias for part in facets), direct.bias])
        for at, (_, by_direct, by_alone, _) in enumerate(stack):
            place = at - len(BOUNDARIES)
            weights[:, place] = by_direct * direct.weights[:, at] + by_alone * self.alone.weights[:, at]
            bias[place] = by_direct * direct.bias[at] + by_alone * self.alone.bias[at]
        start: list[int] = [0]
        column: list[int] = []
        weight: list[float] = []
        for row in weights:
            there = np.flatnonzero(np.abs(row) > 1e-6)
            column += map(int, there)
            weight += map(float, row[there])
            start.append(len(column))
        header = {
            **(extra or {}),
            "cues": self.cues,
            "words": self.words,
            "scale": self.plan.scale,
            "columns": [name for part in self.parts for name in part.columns],
            "bias": [float(value) for value in bias],
            "stack": [[float(by_table), 1.0, float(start)] for by_table, _, _, start in stack],
            "mix": [[float(by_direct), float(by_alone)] for _, by_direct, by_alone, _ in stack],
        }
        return header, {
            "start": ("I", start),
            "column": ("B", column),
            "weight": ("f", weight),
            "idf": ("f", [float(value) for value in self.idf]),
        }


def fit(
    tickets: Sequence[Prepared], labels: Mapping[str, Sequence[str]], severities: Sequence[int], plan: Plan
) -> Fitted:
    """Fit facets, circumstances and boundaries; labels are aligned with tickets."""
    cues = sorted({name for ticket in tickets for name in ticket.features}) if plan.use_cues else []
    proposed = vocabulary((ticket.candidates for ticket in tickets), plan.least) if plan.use_words else []
    counts = count_matrix(tickets, proposed)
    targets = {
        **{name: np.array(values) for name, values in labels.items()},
        "severity": np.array(severities),
    }
    known = {
        name: np.flatnonzero(target != "") if name in labels else np.arange(len(tickets))
        for name, target in targets.items()
    }
    chosen = {
        name: _best(counts[known[name]], target[known[name]], plan.words) for name, target in targets.items()
    }
    alone = _best(counts, targets["severity"], plan.alone)
    used = np.array(sorted(set(alone).union(*map(set, chosen.values()))), dtype=int)
    words, idf, word_matrix = _tfidf(proposed, counts, used, plan.scale)
    cue_matrix = csr_matrix(
        [
            [ticket.features[name].value if name in ticket.features else 0.0 for name in cues]
            for ticket in tickets
        ]
        if cues
        else np.zeros((len(tickets), 0))
    )
    both = csr_matrix(hstack([cue_matrix, word_matrix]))
    weights = np.array([plan.fresh if ticket.fresh else 1.0 for ticket in tickets])
    parts = []
    for name, target in targets.items():
        keep, at = _columns(name, cues, np.searchsorted(used, chosen[name]), plan), known[name]
        task = _Task(csr_matrix(both[at][:, keep]), target[at], weights[at] / weights[at].mean())
        parts.append(_fit_part(name, task, both.shape[1], keep, cues, plan))
    keep = np.array(len(cues) + np.searchsorted(used, alone), dtype=int)
    task = _Task(csr_matrix(both[:, keep]), targets["severity"], weights / weights.mean())
    by_words = _boundaries(task, both.shape[1], keep, plan.alone_cost)
    return Fitted(cues, words, idf, parts, by_words, plan)


def count_matrix(tickets: Sequence[Prepared], words: Sequence[str]) -> csr_matrix:
    """How often each word stands in each ticket."""
    if not words:
        return csr_matrix((len(tickets), 0))
    matcher = Words(list(words))
    rows, columns, values = [], [], []
    for at, ticket in enumerate(tickets):
        for index, n in matcher.counts(ticket.prose).items():
            rows.append(at)
            columns.append(index)
            values.append(float(n))
    return csr_matrix((values, (rows, columns)), shape=(len(tickets), len(words)))


def _best(counts: csr_matrix, target: FloatArray, n: int) -> list[int]:
    if counts.shape[1] == 0:
        return []
    scores = np.nan_to_num(chi2(counts.sign(), target)[0])
    return sorted(int(at) for at in np.argsort(-scores, kind="stable")[:n])


def _tfidf(
    proposed: Sequence[str], counts: csr_matrix, used: FloatArray, scale: float
) -> tuple[list[str], FloatArray, csr_matrix]:
    part = csr_matrix(counts[:, used]) if len(used) else csr_matrix((counts.shape[0], 0))
    documents = np.asarray(part.sign().sum(axis=0)).ravel()
    idf = np.log((1 + part.shape[0]) / (1 + documents)) + 1
    part.data = 1.0 + np.log(part.data)
    part = csr_matrix(part.multiply(idf)) if len(used) else part
    norms = np.sqrt(np.asarray(part.multiply(part).sum(axis=1)).ravel())
    factors = np.divide(scale, norms, out=np.zeros_like(norms), where=norms > 0)
    return [proposed[at] for at in used], idf, csr_matrix(part.multiply(factors[:, None]))


def _columns(name: str, cues: Sequence[str], words: FloatArray, plan: Plan) -> FloatArray:
    """The rows of the weight matrix that a part may use."""
    if name == "severity" or not plan.use_own_cues:
        own = list(range(len(cues)))
    else:
        own = [at for at, cue in enumerate(cues) if facet_of(cue) in (name, "kind")]
    return np.array([*own, *(len(cues) + words)], dtype=int)


class _Task(NamedTuple):
    """What one part is fitted on: its columns of the tickets whose answer is known, the answers, the tickets' weights."""

    matrix: csr_matrix
    target: FloatArray
    weights: FloatArray


def _fit_part(name: str, task: _Task, size: int, keep: FloatArray, cues: Sequence[str], plan: Plan) -> Part:
    if name != "severity":
        return _fit_values(name, task, size, keep, cues, plan)
    part = _boundaries(task, size, keep, plan.cost)
    if plan.relief:
        for at in range(len(BOUNDARIES)):
            _never_worse(part.classifiers[at].coef_[0], cues)
            part.weights[keep, at] = part.classifiers[at].coef_[0]
    return part


def _boundaries(task: _Task, size: int, keep: FloatArray, cost: float) -> Part:
    """The part that tells each boundary from the columns of `task`."""
    classifiers = [
        logistic(task.matrix, task.target <= boundary, cost, task.weights) for boundary in BOUNDARIES
    ]
    weights = np.zeros((size, len(BOUNDARIES)))
    for at, classifier in enumerate(classifiers):
        weights[keep, at] = classifier.coef_[0]
    bias = np.array([classifier.intercept_[0] for classifier in classifiers])
    return Part([f">={boundary.name}" for boundary in BOUNDARIES], weights, bias, keep, classifiers)


def _fit_values(name: str, task: _Task, size: int, keep: FloatArray, cues: Sequence[str], plan: Plan) -> Part:
    values = sorted(set(task.target.tolist()))
    if len(values) == 1:  # a corpus without any example of the other values
        return Part([f"{name}={values[0]}"], np.zeros((size, 1)), np.zeros(1), keep, [])
    classifier = LogisticRegression(C=plan.cost, max_iter=500)
    classifier.fit(task.matrix, task.target, task.weights)
    if plan.relief and RELIEF.get(name) in values and len(values) > 2:
        _speaks_for(
            classifier.coef_, values.index(RELIEF[name]), [cues[at] for at in keep if at < len(cues)], name
        )
    coefficients, intercept = classifier.coef_, classifier.intercept_
    if len(values) == 2:  # one column of log-odds becomes two
        coefficients = np.vstack([np.zeros_like(coefficients[0]), coefficients[0]])
        intercept = np.array([0.0, intercept[0]])
    weights = np.zeros((size, len(values)))
    weights[keep] = coefficients.T
    return Part([f"{name}={value}" for value in values], weights, intercept, keep, [classifier])


def _never_worse(weights: FloatArray, cues: Sequence[str]) -> None:
    """Let no cue of a relief speak for a boundary, and no settled relief more than another value of its facet."""
    for facet, value in RELIEF.items():
        settled = [at for at, cue in enumerate(cues) if cue.startswith(f"{facet}=")]
        relief = next((at for at in settled if cues[at] == f"{facet}={value}"), None)
        least = min(weights[relief], 0.0) if relief is not None else 0.0
        for at in settled:
            weights[at] = least if at == relief else max(weights[at], least)
        for at, cue in enumerate(cues):
            if cue.startswith(f"{facet}:{value}:"):
                weights[at] = min(weights[at], 0.0)
            elif cue.startswith("table:"):  # a relief takes it away
                weights[at] = max(weights[at], 0.0)


def _speaks_for(weights: FloatArray, value: int, cues: Sequence[str], facet: str) -> None:
    """Let no cue of a relief speak more for another value than for its own."""
    for at, cue in enumerate(cues):
        if cue.startswith((f"{facet}:{RELIEF[facet]}:", f"{facet}={RELIEF[facet]}")):
            weights[:, at] = np.minimum(weights[:, at], weights[value, at])


def logistic(
    matrix: Any, target: FloatArray, cost: float, weights: FloatArray | None = None
) -> LogisticRegression:
    """A fitted logistic regression; where `target` is all true or all false, one that always says so.

    Without any column it knows how often `target` is true.
    """
    if len(set(target.tolist())) > 1 and matrix.shape[1]:
        return LogisticRegression(C=cost, max_iter=500).fit(matrix, target, weights)
    constant = LogisticRegression()
    constant.classes_ = np.array([False, True])
    constant.coef_ = np.zeros((1, matrix.shape[1]))
    constant.intercept_ = np.array([np.log((target.sum() + 1.0) / ((~target).sum() + 1.0))])
    return constant
