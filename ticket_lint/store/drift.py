"""Whether the tickets that come in still look like those of the first weeks."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from statistics import quantiles
from typing import Literal

from sqlalchemy import Connection, Text, cast, func, select

from ticket_lint.audit.statistics import Interval, wilson
from ticket_lint.elements import NAMES, Kind
from ticket_lint.store.tables import suggestions, tickets, versions
from ticket_lint.store.weeks import monday, weeks_between

_FIRST = timedelta(weeks=4)  # what is compared with
_WEEK = timedelta(weeks=1)

Group = Literal["language", "kind", "element"]
Trait = tuple[Group, str]


@dataclass(frozen=True, slots=True)
class Lengths:
    """Quartiles of the lengths of texts, in characters."""

    low: float
    median: float
    high: float


@dataclass(frozen=True, slots=True)
class Inputs:
    """The tickets of some time: how many, how long (None where there are none), and the share with each trait.

    A trait is a language, a kind, or an element that is present or partly so; shares have their 95 % intervals.
    """

    start: date
    tickets: int
    lengths: Lengths | None
    shares: dict[Trait, Interval]


@dataclass(frozen=True, slots=True)
class Drift:
    """The tickets of each week beside those of the first four weeks of the store (None where it is empty)."""

    baseline: Inputs | None
    weeks: tuple[Inputs, ...]

    def shifted(self, week: Inputs) -> tuple[Trait, ...]:
        """The traits whose share in a week differs from the first weeks: the two 95 % intervals do not touch."""
        if self.baseline is None:
            return ()
        first = self.baseline.shares
        return tuple(
            trait for trait, share in week.shares.items() if trait in first and _apart(share, first[trait])
        )

    def longer(self, week: Inputs) -> Literal[-1, 0, 1]:
        """Whether the median length lies above (1) or below (-1) the middle half of the first weeks."""
        if self.baseline is None or self.baseline.lengths is None or week.lengths is None:
            return 0
        if week.lengths.median > self.baseline.lengths.high:
            return 1
        return -1 if week.lengths.median < self.baseline.lengths.low else 0


def measure(connection: Connection, since: datetime) -> Drift:
    """Compare the tickets that arrived since a point in time with the first ones."""
    first, last = connection.execute(select(func.min(tickets.c.at), func.max(tickets.c.at))).one()
    if first is None:
        return Drift(None, ())
    weeks = weeks_between({monday(max(first, since)), monday(last)} if last >= since else ())
    return Drift(
        _inputs(connection, first.date(), first, first + _FIRST),
        tuple(
            _inputs(connection, start, max(since, _midnight(start)), _midnight(start) + _WEEK)
            for start in weeks
        ),
    )


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _inputs(connection: Connection, start: date, begin: datetime, end: datetime) -> Inputs:
    """The tickets that arrived from `begin` until before `end`."""
    inside = (tickets.c.at >= begin, tickets.c.at < end)
    counts: Counter[Trait] = Counter()
    for language, kind, elements, count in connection.execute(_ALIKE.where(*inside)):
        for trait in _traits(language, kind, elements):
            counts[trait] += count
    lengths = connection.execute(_LENGTHS.where(*inside)).scalars().all()
    shares = {trait: wilson(counts[trait], len(lengths)) for trait in (*_KNOWN, *counts)}
    found = {trait: share for trait, share in shares.items() if share is not None}
    return Inputs(start, len(lengths), _lengths(lengths), found)


# Tickets that look alike are counted by the database: there are few kinds of them among many.
_ALIKE = (
    select(suggestions.c.language, suggestions.c.kind, cast(suggestions.c.elements, Text), func.count())
    .join(tickets, tickets.c.suggestion_id == suggestions.c.id)
    .group_by(suggestions.c.language, suggestions.c.kind, cast(suggestions.c.elements, Text))
)
_LENGTHS = (
    select(versions.c.length)
    .join(suggestions, suggestions.c.version_id == versions.c.id)
    .join(tickets, tickets.c.suggestion_id == suggestions.c.id)
)
_LANGUAGES = ("zh", "en")
_KNOWN: tuple[Trait, ...] = (
    *(("language", name) for name in _LANGUAGES),
    *(("kind", kind.value) for kind in Kind),
    *(("element", name) for name in NAMES),
)


def _traits(language: str, kind: str, elements: str) -> Iterable[Trait]:
    yield "language", language
    yield "kind", kind
    for name, status in json.loads(elements).items():
        if status != "missing":
            yield "element", name


def _lengths(found: Sequence[int]) -> Lengths | None:
    if not found:
        return None
    if len(found) == 1:
        return Lengths(found[0], found[0], found[0])
    return Lengths(*quantiles(found, n=4, method="inclusive"))


def _apart(one: Interval, other: Interval) -> bool:
    return one.low > other.high or other.low > one.high
