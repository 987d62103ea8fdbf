"""Figures of a severity model, all on tickets that it has not seen."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from sklearn.metrics import cohen_kappa_score, f1_score, precision_score, recall_score

from ticket_lint.severity.decision import DEFAULT_COSTS, Costs, decide
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.severity.model import Score
from ticket_lint.severity.training.fit import FloatArray

Row = Mapping[str, Any]
Labels = Mapping[str, Sequence[str]]
BINS = 10


def suggestions(chances: FloatArray, costs: Costs = DEFAULT_COSTS) -> list[int]:
    """The suggested severity of each ticket from P(>=P2), P(>=P1), P(>=P0)."""
    return [int(decide(row.tolist(), costs).severity) for row in chances]


def ordinal(labels: Sequence[int], answers: Sequence[int]) -> dict[str, float]:
    """Quadratic kappa, macro-F1, accuracy, precision and recall of P0, share off by two or more.

    Precision or recall of P0 is NaN where none was suggested or none is labelled.
    """
    wanted, given = np.array(labels), np.array(answers)
    return {
        "quadratic_kappa": quadratic_kappa(wanted, given),
        "macro_f1": float(f1_score(wanted, given, average="macro", zero_division=0)),
        "accuracy": float((wanted == given).mean()),
        "p0_precision": float(precision_score(wanted == 0, given == 0, zero_division=np.nan)),
        "p0_recall": float(recall_score(wanted == 0, given == 0, zero_division=np.nan)),
        "off_by_two": float((np.abs(wanted - given) > 1).mean()),
    }


def quadratic_kappa(wanted: FloatArray, given: FloatArray) -> float:
    """Cohen's kappa with quadratic weights; 1 where all labels and answers are one and the same."""
    if len({*wanted.tolist(), *given.tolist()}) == 1:
        return 1.0
    return float(cohen_kappa_score(wanted, given, weights="quadratic", labels=[0, 1, 2, 3]))


def probabilities(chances: FloatArray) -> FloatArray:
    """P(P0) … P(P3) from the boundaries' probabilities."""
    p2, p1, p0 = chances.T
    return np.stack([p0, p1 - p0, p2 - p1, 1 - p2], axis=1)


def reliability(chances: FloatArray, labels: Sequence[int]) -> list[tuple[float, float, int]]:
    """By bin of the most probable severity's probability: mean probability, share right, tickets."""
    chance = probabilities(chances)
    top, right = chance.max(axis=1), chance.argmax(axis=1) == np.array(labels)
    bins = np.minimum((top * BINS).astype(int), BINS - 1)
    return [
        (float(top[bins == at].mean()), float(right[bins == at].mean()), int((bins == at).sum()))
        for at in range(BINS)
        if (bins == at).any()
    ]


def calibration_error(chances: FloatArray, labels: Sequence[int]) -> float:
    """Expected calibration error of the most probable severity (10 equal bins, Naeini et al. 2015)."""
    bins = reliability(chances, labels)
    return sum(n * abs(sure - right) for sure, right, n in bins) / len(labels)


def pairs_ordered(rows: Sequence[Row], labels: Sequence[int], chances: FloatArray) -> tuple[int, int]:
    """Of the contrast pairs (one fact changed), how many expected severity orders as labelled, and how many there are."""
    expected = probabilities(chances) @ np.arange(4)
    places: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        if row.get("pair"):
            places.setdefault(str(row["pair"]), []).append(at)
    pairs = [two for two in places.values() if len(two) == 2 and labels[two[0]] != labels[two[1]]]
    right = sum((expected[a] < expected[b]) == (labels[a] < labels[b]) for a, b in pairs)
    return int(right), len(pairs)


def facet_figures(labels: Labels, scores: Sequence[Score]) -> dict[str, dict[str, float]]:
    """Accuracy and macro-F1 of each facet and circumstance, on the tickets where it is labelled."""
    figures = {}
    for name in (*FACETS, *CIRCUMSTANCES):
        pairs = [
            (wanted, most_probable(score.posteriors[name]))
            for wanted, score in zip(labels.get(name, [""] * len(scores)), scores, strict=True)
        ]
        if any(wanted for wanted, _ in pairs):
            figures[name] = agreement(pairs)
    return figures


def agreement(pairs: Sequence[tuple[str, str]]) -> dict[str, float]:
    """Accuracy and macro-F1 of (label, answer) pairs; those without a label are left out."""
    labelled = [pair for pair in pairs if pair[0]]
    wanted, given = zip(*labelled, strict=True)
    return {
        "n": len(labelled),
        "accuracy": sum(one == other for one, other in labelled) / len(labelled),
        "macro_f1": float(f1_score(wanted, given, average="macro", zero_division=0)),
    }


def most_probable(posterior: Mapping[str, float]) -> str:
    """The value with the greatest probability."""
    return max(posterior, key=lambda value: posterior[value])


def abstention(chances: FloatArray, labels: Sequence[int], costs: Costs = DEFAULT_COSTS) -> dict[str, float]:
    """Share of tickets that are decided, and accuracy on those and on the others."""
    decisions = [decide(row.tolist(), costs) for row in chances]
    sure = [int(one.severity) == label for one, label in zip(decisions, labels, strict=True) if one.decided]
    open_ = [
        int(one.severity) == label for one, label in zip(decisions, labels, strict=True) if not one.decided
    ]
    return {
        "decided": len(sure) / len(labels),
        "accuracy_decided": sum(sure) / max(len(sure), 1),
        "accuracy_open": sum(open_) / max(len(open_), 1),
    }


def by_group(
    rows: Sequence[Row], severities: Sequence[int], answers: Sequence[int], key: str
) -> dict[str, dict[str, float]]:
    """Ordinal figures of the tickets with each value of `key` (batch, lang); tickets without one are left out."""
    values = [str(row.get(key) or "") for row in rows]
    figures = {}
    for value in sorted(set(values) - {""}, key=lambda one: (len(one), one)):
        inside = [at for at, one in enumerate(values) if one == value]
        part = ordinal([severities[at] for at in inside], [answers[at] for at in inside])
        figures[value] = {"n": len(inside), **part}
    return figures


def of_part(chances: FloatArray, severities: Sequence[int], part: Sequence[bool]) -> dict[str, float]:
    """How many tickets a part holds, their ordinal figures and calibration error; empty for none and for all of them."""
    inside = np.flatnonzero(part)
    if not 0 < len(inside) < len(severities):
        return {}
    labels = np.array(severities)[inside].tolist()
    error = calibration_error(chances[inside], labels)
    return {"n": len(inside), **ordinal(labels, suggestions(chances[inside])), "calibration_error": error}


def confusion(labels: Sequence[int], answers: Sequence[int]) -> list[list[int]]:
    """Rows: labelled P0–P3; columns: suggested P0–P3."""
    table = [[0] * 4 for _ in range(4)]
    for label, answer in zip(labels, answers, strict=True):
        table[label][answer] += 1
    return table


def all_figures(
    rows: Sequence[Row],
    severities: Sequence[int],
    labels: Labels,
    scores: Sequence[Score],
    chances: FloatArray,
    costs: Costs = DEFAULT_COSTS,
) -> dict[str, Any]:
    """Everything that `metrics.json` holds."""
    answers = suggestions(chances, costs)
    right, pairs = pairs_ordered(rows, severities, chances)
    return {
        "tickets": len(rows),
        "severity": {
            **ordinal(severities, answers),
            "calibration_error": calibration_error(chances, severities),
            "pairs_ordered": right,
            "pairs": pairs,
        },
        "abstention": abstention(chances, severities, costs),
        "facets": facet_figures(labels, scores),
        "confusion": confusion(severities, answers),
        "reliability": reliability(chances, severities),
        "by_batch": by_group(rows, severities, answers, "batch"),
        "by_language": by_group(rows, severities, answers, "lang"),
    }


def plain(value: Any) -> Any:
    """Figures as JSON holds them: four digits, None for what is undefined."""
    if isinstance(value, float):
        return None if math.isnan(value) else round(value, 4)
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list | tuple) else value


def shown(value: float | None) -> str:
    """A figure of `plain` for people."""
    return "–" if value is None else f"{value:.3f}"
