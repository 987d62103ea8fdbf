"""Learning from decisions: what is trained on, what is held out, and whether the new model is the better one."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import numpy as np

from ticket_lint.errors import InputError
from ticket_lint.severity.model import Model
from ticket_lint.severity.training import metrics
from ticket_lint.severity.training.evaluation import ModelScorer, read
from ticket_lint.severity.training.fit import FloatArray
from ticket_lint.severity.training.labels import severity_label

Row = Mapping[str, Any]  # as in training, with `at`: when it was decided
LEAST_HELD = 20  # tickets; with fewer, chance decides which model is better
_RESAMPLES = 2000
_TAILS = (2.5, 97.5)


class Split(NamedTuple):
    """Decided tickets apart: older ones to train on, the newest held out; `doubles` repeat the text of a later one."""

    train: list[Row]
    held: list[Row]
    doubles: int


def split(rows: Sequence[Row], share: float, after: datetime | None = None) -> Split:
    """Hold out the newest `share` (0–1) of the decided tickets, none of them decided by `after`.

    `after` is when the last ticket was decided that the running model was trained on: it may not be asked what it was told.
    Of tickets with one text the one decided last is kept. Raises InputError where fewer than LEAST_HELD can be held out.
    """
    ordered = sorted(rows, key=lambda row: row["at"])
    latest = {_text(row): row for row in ordered}
    kept = sorted(latest.values(), key=lambda row: row["at"])
    unseen = sum(after is None or row["at"] > after for row in kept)
    count = min(math.ceil(share * len(kept)), unseen)
    if count < LEAST_HELD:
        raise InputError(
            f"too few decisions: {len(kept)} with a text of their own, {unseen} of them new to the running model; {count} could be "
            f"held out ({share:.0%}), at least {LEAST_HELD} are needed",
            f"决定太少：正文各不相同的有 {len(kept)} 条，其中当前模型没学过的有 {unseen} 条；按 {share:.0%} 只能留出 {count} 条，"
            f"至少需要 {LEAST_HELD} 条",
        )
    cut = len(kept) - count
    return Split(kept[:cut], kept[cut:], len(rows) - len(kept))


def without(rows: Sequence[Row], decided: Sequence[Row]) -> list[Row]:
    """The rows of other sources, less those on whose text people decided: these count, or are held out."""
    texts = {_text(row) for row in decided}
    return [row for row in rows if _text(row) not in texts]


def _text(row: Row) -> str:
    return " ".join(f"{row.get('title', '')} {row['body']}".casefold().split())


class Comparison(NamedTuple):
    """Two models on the same tickets, which neither has seen.

    `running` and `candidate` are figures as `metrics.ordinal` gives them, with `calibration_error`; `gain` is the candidate's
    quadratic kappa less the running one's, `low` and `high` its 95 % interval (paired bootstrap by tickets, Efron 1979).
    """

    tickets: int
    running: dict[str, float | None]
    candidate: dict[str, float | None]
    gain: float
    low: float
    high: float

    @property
    def worse(self) -> bool:
        """Tell whether the running model is the better one: it agrees more, or it finds more of the P0."""
        before, after = self.running["p0_recall"], self.candidate["p0_recall"]
        return self.gain < 0 or (before is not None and after is not None and after < before)


def compare(rows: Sequence[Row], running: Model, candidate: Model, seed: int = 0) -> Comparison:
    """Ask both models about held-out rows."""
    tickets = read(rows)
    wanted = [severity_label(row) for row in rows]
    told = []
    for model in (running, candidate):
        scores = ModelScorer(model).scores(tickets.features, tickets.prose)
        chances = np.array([score.cumulative for score in scores])
        answers = metrics.suggestions(chances)
        figures = {
            **metrics.ordinal(wanted, answers),
            "calibration_error": metrics.calibration_error(chances, wanted),
        }
        told.append((np.array(answers), metrics.plain(figures)))
    (before, figures_before), (after, figures_after) = told
    gain, low, high = kappa_gain(np.array(wanted), before, after, seed)
    return Comparison(len(rows), figures_before, figures_after, gain, low, high)


def kappa_gain(
    wanted: FloatArray, before: FloatArray, after: FloatArray, seed: int
) -> tuple[float, float, float]:
    """How much more `after` agrees with `wanted` than `before` does, and the bounds of the 95 % interval."""
    draws = np.random.default_rng(seed).integers(0, len(wanted), (_RESAMPLES, len(wanted)))
    everyone = np.arange(len(wanted))[None, :]
    (gain,) = _kappas(wanted[everyone], after[everyone]) - _kappas(wanted[everyone], before[everyone])
    gains = _kappas(wanted[draws], after[draws]) - _kappas(wanted[draws], before[draws])
    low, high = np.percentile(gains, _TAILS)
    return float(gain), float(low), float(high)


def _kappas(wanted: FloatArray, given: FloatArray) -> FloatArray:
    """Quadratic kappa of each row (J. Cohen, 1968); 1 where all labels and answers are one and the same.

    The weights are squares of differences, so the sums of squares tell the disagreement observed and by chance.
    """
    observed = ((wanted - given) ** 2).mean(axis=1)
    chance = (wanted**2).mean(axis=1) + (given**2).mean(axis=1) - 2 * wanted.mean(axis=1) * given.mean(axis=1)
    undefined = chance == 0
    return np.where(undefined, 1.0, 1.0 - observed / np.where(undefined, 1.0, chance))
