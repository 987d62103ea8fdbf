"""How good the suggestions are, measured on what people decided, for the page and the API.

Only a ticket's latest decision counts, held against the suggestion on which it was made. People see the suggestion before
they decide, so agreement is an upper bound of what they would have said by themselves.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Text, cast, func, select

from ticket_lint.audit.statistics import Interval, quadratic_kappa, wilson
from ticket_lint.store import drift
from ticket_lint.store.drift import Drift
from ticket_lint.store.records import SEVERITIES
from ticket_lint.store.rows import AnyRow
from ticket_lint.store.tables import decisions, suggestions, tickets
from ticket_lint.store.weeks import monday, weeks_between

_BINS = 10  # of equal width, as in the model's card
_MOST_REASONS = 100


@dataclass(frozen=True, slots=True)
class Week:
    """The decisions of a week that begins on Monday `start` (UTC), and the tickets that arrived in it."""

    start: date
    arrived: int
    decided: int
    agreed: int

    @property
    def agreement(self) -> Interval | None:
        """The share agreed with its 95 % interval."""
        return wilson(self.agreed, self.decided)


@dataclass(frozen=True, slots=True)
class Bin:
    """Decided tickets whose most probable severity had a probability from `low` to `high`.

    `sure` is the mean of that probability, `right` the share of tickets that got this severity; both 0–1.
    """

    low: float
    high: float
    sure: float
    right: float
    count: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why people overruled: the text as it was first given, how often, and the changes it was given for."""

    text: str
    count: int
    changes: tuple[tuple[str, str], ...]  # (suggested, decided)


@dataclass(frozen=True, slots=True)
class RuleCount:
    """On how many of the arrived tickets a rule fired, and which share that is (0–1)."""

    code: str
    count: int
    share: float


@dataclass(frozen=True, slots=True)
class Quality:
    """The figures since a point in time.

    `confusion` has a row for each severity decided and a column for each suggested, P0–P3; `kappa` is its quadratic kappa
    (None where it is undefined), `calibration_error` the expected one over `bins` (None where nothing was decided).
    """

    since: datetime
    arrived: int
    decided: int
    agreed: int
    weeks: tuple[Week, ...]
    confusion: tuple[tuple[int, ...], ...]
    kappa: float | None
    bins: tuple[Bin, ...]
    calibration_error: float | None
    reasons: tuple[Reason, ...]
    rules: tuple[RuleCount, ...]
    drift: Drift

    @property
    def agreement(self) -> Interval | None:
        """The share agreed with its 95 % interval."""
        return wilson(self.agreed, self.decided)


def measure(connection: Connection, since: datetime) -> Quality:
    """Measure the suggestions on the decisions since a point in time; time and memory grow with what came in since."""
    judged = connection.execute(_JUDGED.where(decisions.c.at >= since)).all()
    arrived = connection.execute(select(tickets.c.at).where(tickets.c.at >= since)).scalars().all()
    bins = _bins(judged)
    confusion = _confusion(judged)
    return Quality(
        since=since,
        arrived=len(arrived),
        decided=len(judged),
        agreed=sum(row.outcome == "agreed" for row in judged),
        weeks=_weeks(arrived, judged),
        confusion=confusion,
        kappa=quadratic_kappa(confusion),
        bins=bins,
        calibration_error=sum(one.count * abs(one.sure - one.right) for one in bins) / len(judged)
        if judged
        else None,
        reasons=_reasons(judged),
        rules=_rules(connection, since, len(arrived)),
        drift=drift.measure(connection, since),
    )


# The latest decision of each ticket beside what had been suggested.
_JUDGED = (
    select(
        decisions.c.at,
        decisions.c.outcome,
        decisions.c.severity.label("decided"),
        decisions.c.reason,
        suggestions.c.severity.label("suggested"),
        suggestions.c.probabilities,
    )
    .join(tickets, tickets.c.decision_id == decisions.c.id)
    .join(suggestions, suggestions.c.id == decisions.c.suggestion_id)
    .where(suggestions.c.severity.is_not(None))
    .order_by(decisions.c.id)
)


def _weeks(arrived: Sequence[datetime], judged: Sequence[AnyRow]) -> tuple[Week, ...]:
    came = Counter(map(monday, arrived))
    decided = Counter(monday(row.at) for row in judged)
    agreed = Counter(monday(row.at) for row in judged if row.outcome == "agreed")
    return tuple(
        Week(start, came[start], decided[start], agreed[start]) for start in weeks_between(came | decided)
    )


def _confusion(judged: Iterable[AnyRow]) -> tuple[tuple[int, ...], ...]:
    cells = Counter((row.decided, row.suggested) for row in judged)
    return tuple(tuple(cells[decided, suggested] for suggested in SEVERITIES) for decided in SEVERITIES)


def _bins(judged: Iterable[AnyRow]) -> tuple[Bin, ...]:
    """The bins that are not empty (calibration as in Naeini et al. 2015)."""
    found: dict[int, list[tuple[float, bool]]] = {}
    for row in judged:
        top = max(row.probabilities, key=row.probabilities.__getitem__)
        sure = row.probabilities[top]
        found.setdefault(min(int(sure * _BINS), _BINS - 1), []).append((sure, row.decided == top))
    return tuple(_bin(at, found[at]) for at in sorted(found))


def _bin(at: int, pairs: Sequence[tuple[float, bool]]) -> Bin:
    count = len(pairs)
    sure, right = sum(one for one, _ in pairs) / count, sum(one for _, one in pairs) / count
    return Bin(at / _BINS, (at + 1) / _BINS, sure, right, count)


def _reasons(judged: Iterable[AnyRow]) -> tuple[Reason, ...]:
    """The most frequent reasons; case and spaces do not tell two apart."""
    groups: dict[str, list[Any]] = {}
    for row in judged:
        if row.outcome == "overruled" and row.reason:
            groups.setdefault(" ".join(row.reason.casefold().split()), []).append(row)
    largest = sorted(groups.values(), key=len, reverse=True)[:_MOST_REASONS]
    return tuple(
        Reason(rows[0].reason, len(rows), tuple(sorted({(row.suggested, row.decided) for row in rows})))
        for rows in largest
    )


def _rules(connection: Connection, since: datetime, arrived: int) -> tuple[RuleCount, ...]:
    """How often each rule fired on the latest text of the tickets that arrived."""
    codes = cast(suggestions.c.rules, Text)
    fired = select(codes, func.count()).join(tickets, tickets.c.suggestion_id == suggestions.c.id)
    found: Counter[str] = Counter()
    for text, count in connection.execute(fired.where(tickets.c.at >= since).group_by(codes)):
        for code in json.loads(text):
            found[code] += count
    ordered = sorted(found.items(), key=lambda one: (-one[1], one[0]))
    return tuple(RuleCount(code, count, count / arrived) for code, count in ordered)
