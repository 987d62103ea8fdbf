"""The figures of an audit, from tickets that were collected."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from ticket_lint.audit.judged import Support
from ticket_lint.audit.safe import safe
from ticket_lint.audit.statistics import Interval, median_difference, quadratic_kappa, wilson
from ticket_lint.audit.tally import NONE, Tally
from ticket_lint.elements import NAMES
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import SlaLevel, Target

_PEAK = 3  # hours
_DAY = 24


class Measure(NamedTuple):
    """Times against their targets. `recorded` have a time, `measured` a time and a target; `late` is the share overdue.

    `median` and `ninth` (the 90th percentile) are in seconds as the SLA counts, None where no time is recorded.
    """

    recorded: int
    measured: int
    overdue: int
    late: Interval | None
    median: float | None
    ninth: float | None


class Group(NamedTuple):
    """The tickets that share a level, a channel (as it may be shown), an hour or a weekday (Monday is 0)."""

    key: str | int
    tickets: int
    response: Measure
    resolution: Measure


class Peak(NamedTuple):
    """The three hours in a row in which most tickets are filed: the first hour, and how they and the rest fare."""

    hour: int
    inside: Group
    outside: Group


class Downgrades(NamedTuple):
    """Tickets with a claim; `pairs` counts, by (claimed, assigned) with claimed worse, the tickets by `Support`."""

    claims: int
    in_text: int
    lower: int
    higher: int
    support: Mapping[Support, int]
    pairs: Mapping[tuple[Severity, Severity], Mapping[Support, int]]


class Agreement(NamedTuple):
    """Assigned (rows) against suggested severities (columns)."""

    confusion: tuple[tuple[int, ...], ...]
    same: Interval | None
    kappa: float | None
    suggested_worse: int
    suggested_milder: int
    undecided: int


class Lack(NamedTuple):
    """Reports of a problem that lack an element, and how long they took beside those that have it (calendar seconds).

    The element "any" stands for at least one of the seven.
    """

    element: str
    share: Interval
    missing: int
    median_missing: float | None
    median_told: float | None
    difference: Interval | None


class Lacks(NamedTuple):
    """What reports of a problem lack; `by` tells what the times lead to: "resolution" or "response"."""

    reports: int
    by: str
    lacks: tuple[Lack, ...]


class Figures(NamedTuple):
    """All figures. What rests on the tickets' texts is None where they were not read."""

    tickets: int
    first: datetime | None
    last: datetime | None
    twice: int
    total: Group
    levels: tuple[Group, ...]
    channels: tuple[Group, ...]
    hours: tuple[Group, ...]
    weekdays: tuple[Group, ...]
    heat: tuple[tuple[tuple[int, int], ...], ...]  # by weekday and hour: measured first responses, overdue
    peak: Peak | None
    downgrades: Downgrades
    agreement: Agreement | None
    lacks: Lacks | None


def figures_of(tally: Tally, levels: Mapping[Severity, SlaLevel], *, texts: bool) -> Figures:
    """Work out all figures."""
    grouping = _Grouping(tally, levels)
    names = {number: safe(name) for name, number in tally.channels.items()}
    channels = sorted(grouping.by(tally.channel), key=lambda one: (-one.tickets, one.key))
    return Figures(
        len(tally),
        tally.first,
        tally.last,
        tally.counts["twice"],
        grouping.group("all", range(len(tally))),
        tuple(one._replace(key=Severity(int(one.key)).name) for one in grouping.by(tally.assigned)),
        tuple(one._replace(key=names[int(one.key)]) for one in channels)
        if set(tally.channels) - {""}
        else (),
        tuple(grouping.by(tally.hour)),
        tuple(grouping.by(tally.weekday)),
        grouping.heat(),
        grouping.peak(),
        _downgrades(tally),
        _agreement(tally) if texts else None,
        _lacks(tally) if texts else None,
    )


class _Grouping:
    """Splits the tickets and measures each part."""

    def __init__(self, tally: Tally, levels: Mapping[Severity, SlaLevel]) -> None:
        self._tally = tally
        self._response = [_target(levels, one, lambda level: level.first_response) for one in Severity]
        self._resolution = [_target(levels, one, lambda level: level.resolution) for one in Severity]

    def by(self, column: Sequence[int]) -> list[Group]:
        """The groups of a column's values, in their order."""
        places: dict[int, list[int]] = {}
        for at, key in enumerate(column):
            places.setdefault(key, []).append(at)
        return [self.group(key, places[key]) for key in sorted(places)]

    def group(self, key: str | int, places: Sequence[int]) -> Group:
        """Measure the tickets at `places`."""
        tally = self._tally
        return Group(
            key,
            len(places),
            self._measure(places, tally.response, self._response),
            self._measure(places, tally.resolution, self._resolution),
        )

    def _measure(self, places: Iterable[int], took: Sequence[float], targets: Sequence[float]) -> Measure:
        assigned = self._tally.assigned
        times: list[float] = []
        measured = overdue = 0
        for at in places:
            if math.isnan(time := took[at]):
                continue
            times.append(time)
            if not math.isnan(target := targets[assigned[at]]):
                measured += 1
                overdue += time > target
        times.sort()
        return Measure(
            len(times),
            measured,
            overdue,
            wilson(overdue, measured),
            quantile(times, 0.5),
            quantile(times, 0.9),
        )

    def heat(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """Measured first responses and overdue ones by weekday and hour."""
        tally = self._tally
        cells = [[[0, 0] for _ in range(_DAY)] for _ in range(7)]
        for weekday, hour, assigned, took in zip(
            tally.weekday, tally.hour, tally.assigned, tally.response, strict=True
        ):
            target = self._response[assigned]
            if not (math.isnan(took) or math.isnan(target)):
                cells[weekday][hour][0] += 1
                cells[weekday][hour][1] += took > target
        return tuple(tuple((filed, late) for filed, late in row) for row in cells)

    def peak(self) -> Peak | None:
        """The busiest hours; None where there are too few tickets to speak of any."""
        hours = self._tally.hour
        counts = [0] * _DAY
        for hour in hours:
            counts[hour] += 1
        start = max(range(_DAY), key=lambda one: sum(counts[(one + more) % _DAY] for more in range(_PEAK)))
        inside = {(start + more) % _DAY for more in range(_PEAK)}
        if len(hours) < _DAY:
            return None
        return Peak(
            start,
            self.group("inside", [at for at, hour in enumerate(hours) if hour in inside]),
            self.group("outside", [at for at, hour in enumerate(hours) if hour not in inside]),
        )


def _target(
    levels: Mapping[Severity, SlaLevel], severity: Severity, kind: Callable[[SlaLevel], Target | None]
) -> float:
    level = levels.get(severity)
    target = kind(level) if level is not None else None
    return math.nan if target is None else target.max.total_seconds()


def quantile(values: Sequence[float], share: float) -> float | None:
    """The quantile of sorted values, interpolated linearly (type 7 of Hyndman and Fan, 1996); None of nothing."""
    if not values:
        return None
    place = (len(values) - 1) * share
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (place - low)


def _downgrades(tally: Tally) -> Downgrades:
    pairs: dict[tuple[Severity, Severity], dict[Support, int]] = {}
    total = dict.fromkeys(Support, 0)
    lower = higher = claims = 0
    for claimed, assigned, support in zip(tally.claimed, tally.assigned, tally.support, strict=True):
        if claimed == NONE:
            continue
        claims += 1
        higher += assigned < claimed
        if claimed < assigned:
            lower += 1
            key = (Severity(claimed), Severity(assigned))
            counts = pairs.setdefault(key, dict.fromkeys(Support, 0))
            counts[Support(support)] += 1
            total[Support(support)] += 1
    return Downgrades(
        claims,
        tally.counts["claims in text"],
        lower,
        higher,
        total,
        {key: pairs[key] for key in sorted(pairs)},
    )


def _agreement(tally: Tally) -> Agreement:
    table = [[0] * len(Severity) for _ in Severity]
    for assigned, suggested in zip(tally.assigned, tally.suggested, strict=True):
        table[assigned][suggested] += 1
    size = range(len(table))
    return Agreement(
        tuple(tuple(row) for row in table),
        wilson(sum(table[at][at] for at in size), len(tally)),
        quadratic_kappa(table),
        sum(table[i][j] for i in size for j in size if j < i),
        sum(table[i][j] for i in size for j in size if j > i),
        tally.counts["undecided"],
    )


def _lacks(tally: Tally) -> Lacks:
    """Times by the calendar, for a wait for what the ticket left out is what is looked for."""
    by = "response" if all(map(math.isnan, tally.resolution_calendar)) else "resolution"
    took = tally.response_calendar if by == "response" else tally.resolution_calendar
    reports = [(bits, time) for bits, time in zip(tally.missing, took, strict=True) if bits != NONE]
    wanted = [*((name, 1 << at) for at, name in enumerate(NAMES)), ("any", (1 << len(NAMES)) - 1)]
    lacks = [_lack(name, bit, reports) for name, bit in wanted]
    return Lacks(len(reports), by, tuple(one for one in lacks if one is not None))


def _lack(name: str, bit: int, reports: Sequence[tuple[int, float]]) -> Lack | None:
    missing = sum(bool(bits & bit) for bits, _ in reports)
    share = wilson(missing, len(reports))
    if share is None:
        return None
    with_time = [one for one in reports if not math.isnan(one[1])]
    lacking = sorted(time for bits, time in with_time if bits & bit)
    telling = sorted(time for bits, time in with_time if not bits & bit)
    return Lack(
        name,
        share,
        missing,
        quantile(lacking, 0.5),
        quantile(telling, 0.5),
        median_difference(lacking, telling),
    )
