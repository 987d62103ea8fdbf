"""From a row of an export to a closed ticket, or to the reason why the row cannot be used."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import NamedTuple

from ticket_lint.audit.times import CellError, Moment, Pause, moment, waits
from ticket_lint.diagnostic import Text
from ticket_lint.severity.labels import Severity
from ticket_lint.tables.columns import severity_of
from ticket_lint.tables.records import Row, Unread


class Reading(NamedTuple):
    """How rows are read: columns by field, labels of severities, the zone of times without one, whether texts count."""

    columns: Mapping[str, str]
    levels: Mapping[str, str] = {}
    zone: tzinfo | None = None
    texts: bool = True


class ClosedTicket(NamedTuple):
    """A closed ticket. `waits` are pauses for the customer, `waited` is a wait that is not placed in time.

    `claimed` is what the column says, None where it says nothing; `twice` tells that one of the times was shown twice
    by the clock of its zone, and that the earlier one was taken.
    """

    row: int
    id: str
    title: str
    body: str
    filed: datetime
    responded: datetime | None
    resolved: datetime | None
    claimed: Severity | None
    assigned: Severity
    channel: str
    waits: tuple[Pause, ...]
    waited: timedelta
    twice: bool


class _RowError(Exception):
    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason = reason


_EMPTY = Text("{field} is empty", "{field} 为空")
_UNKNOWN = Text(
    "unknown level in {field}: “{label}”; use P0–P3 or --level-map",
    "{field} 的级别未知：“{label}”；请使用 P0–P3，或用 --level-map 对应",
)
_NO_END = Text("neither a first response nor a closing time", "首次响应时间和关闭时间都没有")
_NO_TEXT = Text("neither a title nor a body", "标题和正文都没有")
_EARLIER = Text("{later} is before {earlier}", "{later} 早于 {earlier}")
_WAIT_EARLY = Text(
    "a wait for the customer begins before the ticket was filed", "等待客户的开始时间早于提交时间"
)


def ticket_of(row: Row, reading: Reading) -> ClosedTicket | Unread:
    """Read a row; where it contradicts itself or lacks what is needed, say so."""
    try:
        return _ticket(_Cells(row, reading), reading)
    except _RowError as error:
        name = reading.columns.get("id", "")
        return Unread(row.number, row.line, row.cells.get(name, "").strip(), error.reason)


class _Cells:
    """The cells of a row by field."""

    def __init__(self, row: Row, reading: Reading) -> None:
        self.row = row
        self._reading = reading

    def text(self, field: str) -> str:
        """The cell as it stands; empty where there is no such column."""
        column = self._reading.columns.get(field)
        return self.row.cells.get(column, "") if column is not None else ""

    def time(self, field: str, after: datetime | None = None) -> Moment | None:
        """The cell as a point in time, None where it is empty."""
        text = self.text(field).strip()
        if not text:
            return None
        try:
            return moment(text, self._reading.zone, after)
        except CellError as error:
            raise _RowError(_in(field, error.reason)) from error

    def severity(self, field: str) -> Severity | None:
        """The cell as a severity, None where it is empty."""
        label = self.text(field).strip()
        found = severity_of(label, self._reading.levels)
        if found is None and label:
            raise _RowError(_UNKNOWN.format(field=field, label=label))
        return found


def _in(field: str, reason: Text) -> Text:
    return Text(f"{field}: {reason.en}", f"{field}：{reason.zh}")


def _ticket(cells: _Cells, reading: Reading) -> ClosedTicket:
    title, body = cells.text("title"), cells.text("body")
    if reading.texts and not (title.strip() or body.strip()):
        raise _RowError(_NO_TEXT)
    assigned = cells.severity("assigned")
    if assigned is None:
        raise _RowError(_EMPTY.format(field="assigned"))
    filed = cells.time("filed")
    if filed is None:
        raise _RowError(_EMPTY.format(field="filed"))
    responded = cells.time("responded", filed.at)
    resolved = cells.time("resolved", responded.at if responded else filed.at)
    _check_order(filed, responded, resolved)
    pauses, waited = _waits(cells, reading, filed.at)
    return ClosedTicket(
        cells.row.number,
        cells.text("id").strip(),
        title.strip(),
        body,
        filed.at,
        responded.at if responded else None,
        resolved.at if resolved else None,
        cells.severity("claimed"),
        assigned,
        cells.text("channel").strip(),
        pauses,
        waited,
        any(one is not None and one.twice for one in (filed, responded, resolved)),
    )


def _check_order(filed: Moment, responded: Moment | None, resolved: Moment | None) -> None:
    if responded is None and resolved is None:
        raise _RowError(_NO_END)
    told = [("filed", filed), ("responded", responded), ("resolved", resolved)]
    known = [(name, one.at.astimezone(UTC)) for name, one in told if one is not None]
    for (earlier, before), (later, after) in pairwise(known):
        if after < before:
            raise _RowError(_EARLIER.format(later=later, earlier=earlier))


def _waits(cells: _Cells, reading: Reading, filed: datetime) -> tuple[tuple[Pause, ...], timedelta]:
    text = cells.text("waiting").strip()
    if not text:
        return (), timedelta()
    try:
        pauses, waited = waits(text, reading.zone)
    except CellError as error:
        raise _RowError(_in("waiting", error.reason)) from error
    if any(start.astimezone(UTC) < filed.astimezone(UTC) for start, _ in pauses):
        raise _RowError(_WAIT_EARLY)
    return pauses, waited
