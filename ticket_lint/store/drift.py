"""Whether the tickets that come in still look like those of the first weeks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import quantiles
from typing import Literal

from sqlalchemy import Connection, Select, func, select

from ticket_lint.audit.statistics import Interval, wilson
from ticket_lint.elements import NAMES, Kind
from ticket_lint.store.rows import AnyRow
from ticket_lint.store.tables import suggestions, tickets, versions
from ticket_lint.store.weeks import monday, weeks_between

_FIRST = timedelta(weeks=4)  # what is compared with
_MOST_FIRST = 5000  # tickets

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
    first = connection.execute(select(func.min(tickets.c.at))).scalar_one()
    if first is None:
        return Drift(None, ())
    early = _INPUTS.where(tickets.c.at < first + _FIRST).limit(_MOST_FIRST)
    weeks: dict[date, list[AnyRow]] = {}
    for row in connection.execute(_INPUTS.where(tickets.c.at >= since)):
        weeks.setdefault(monday(row.at), []).append(row)
    return Drift(
        _inputs(first.date(), connection.execute(early).all()),
        tuple(_inputs(start, weeks.get(start, [])) for start in weeks_between(weeks)),
    )


_INPUTS: Select[*tuple[datetime, ...]] = (
    select(
        tickets.c.at,
        suggestions.c.language,
        suggestions.c.kind,
        suggestions.c.elements,
        versions.c.length,
    )
    .join(suggestions, suggestions.c.id == tickets.c.suggestion_id)
    .join(versions, versions.c.id == suggestions.c.version_id)
    .order_by(tickets.c.id)
)


def _inputs(start: date, rows: Sequence[AnyRow]) -> Inputs:
    counts = Counter(trait for row in rows for trait in _traits(row))
    shares = {trait: wilson(counts[trait], len(rows)) for trait in (*_KNOWN, *counts)}
    found = {trait: share for trait, share in shares.items() if share is not None}
    return Inputs(start, len(rows), _lengths([row.length for row in rows]), found)


_LANGUAGES = ("zh", "en")
_KNOWN: tuple[Trait, ...] = (
    *(("language", name) for name in _LANGUAGES),
    *(("kind", kind.value) for kind in Kind),
    *(("element", name) for name in NAMES),
)


def _traits(row: AnyRow) -> Iterable[Trait]:
    yield "language", row.language
    yield "kind", row.kind
    for name, status in row.elements.items():
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
