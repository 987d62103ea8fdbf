"""The tickets most worth disputing: the text supports more than was assigned, and the answer came late for that.

They are ranked by how late it came for the severity that the text supports, times the probability that the severity is
worse than the assigned one.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from ticket_lint.audit.judged import Basis, Judged, Opinion, Support, assess_text
from ticket_lint.audit.safe import safe
from ticket_lint.audit.tickets import ClosedTicket, ticket_of
from ticket_lint.diagnostic import Text
from ticket_lint.engine import DEFAULT, Judge
from ticket_lint.errors import InputError
from ticket_lint.redact import Masker, masker_of
from ticket_lint.report import Report
from ticket_lint.reporters.base import place_of, visible
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import SlaLevel, clock
from ticket_lint.tables.records import Row, Unread
from ticket_lint.text import Span

_QUOTE = 90  # characters
_QUOTES = 3
_TITLE = 80


class Quote(NamedTuple):
    """A line of the ticket that supports more: what it says of which facet. `line` is None for the title."""

    says: Text
    line: int | None
    text: str


class Dispute(NamedTuple):
    """A ticket worth disputing; all text is masked. `late` is in seconds as the SLA counts, `cost` is it times `worse`."""

    row: int
    id: str
    title: str
    filed: datetime
    responded: datetime | None
    resolved: datetime | None
    claimed: Severity | None
    assigned: Severity
    suggested: Severity
    support: Support
    decided: bool
    ask: Text | None
    worse: float
    late: float
    cost: float
    due: datetime | None  # the first response, by the suggested severity; None where it cannot be told
    due_assigned: datetime | None
    quotes: tuple[Quote, ...]


class Shortlist:
    """Keeps the rows of the `size` tickets that rank first."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._heap: list[tuple[float, int, Row, Opinion]] = []
        self.candidates = 0

    def add(self, row: Row, one: Judged) -> None:
        """Take up a ticket if it is worth it."""
        found = one.opinion
        if found is None or found.late <= 0:
            return
        self.candidates += 1
        item = (found.late * found.worse, -one.row, row, found)  # of equal ones the first counts
        if len(self._heap) < self._size:
            heapq.heappush(self._heap, item)
        elif self._heap and item[:2] > self._heap[0][:2]:
            heapq.heapreplace(self._heap, item)

    def disputes(self, basis: Basis, judge: Judge) -> list[Dispute]:
        """The tickets, the first one first, read again with all that speaks for them."""
        found = []
        for _, _, row, opinion in sorted(self._heap, key=lambda item: (-item[0], -item[1])):
            ticket = ticket_of(row, basis.reading)
            if not isinstance(ticket, Unread):
                found.append(_dispute(ticket, basis, judge, opinion))
        return found


def _dispute(ticket: ClosedTicket, basis: Basis, judge: Judge, opinion: Opinion) -> Dispute:
    report = assess_text(ticket, judge, DEFAULT)
    found = report.severity
    assert found is not None  # noqa: S101 - a judge was given
    masker = masker_of(report)
    return Dispute(
        ticket.row,
        safe(ticket.id),
        _title(ticket, masker),
        ticket.filed.astimezone(basis.zone),
        ticket.responded.astimezone(basis.zone) if ticket.responded else None,
        ticket.resolved.astimezone(basis.zone) if ticket.resolved else None,
        opinion.claimed,
        ticket.assigned,
        opinion.suggested,
        opinion.support,
        opinion.decided,
        found.ask,
        opinion.worse,
        opinion.late,
        opinion.late * opinion.worse,
        _due(ticket, basis.levels, found.severity, basis),
        _due(ticket, basis.levels, ticket.assigned, basis),
        _quotes(report, masker),
    )


def _due(
    ticket: ClosedTicket, levels: Mapping[Severity, SlaLevel], severity: Severity, basis: Basis
) -> datetime | None:
    level = levels.get(severity)
    if level is None or level.first_response is None:
        return None
    try:
        due = clock.due(ticket.filed, level.first_response.max, level.hours, ticket.waits)
    except InputError:  # it falls into a year whose holidays nobody knows yet
        return None
    return due.astimezone(basis.zone) if due is not None else None


def _title(ticket: ClosedTicket, masker: Masker) -> str:
    """The title, or how the text begins."""
    return safe(masker.text(ticket.title or next(iter(ticket.body.strip().splitlines()), "")), _TITLE)


def _quotes(report: Report, masker: Masker) -> tuple[Quote, ...]:
    """The quoted terms that speak for the boundary of the suggested severity, the weightiest first."""
    found = report.severity
    assert found is not None  # noqa: S101 - a judge was given
    quotes: dict[tuple[int | None, str], Quote] = {}
    for boundary in found.boundaries:
        if boundary.severity != found.severity:
            continue
        for term in boundary.terms:
            if term.weight > 0 and term.spans and term.row is not None and len(quotes) < _QUOTES:
                quote = _quote(report, masker, term.spans[0], term.label)
                quotes.setdefault((quote.line, quote.text), quote)
    return tuple(quotes.values())


def _quote(report: Report, masker: Masker, span: Span, says: Text) -> Quote:
    """The line that a span stands in, masked, of a long one the part around the span."""
    lines = report.ticket.lines
    number, column = lines.position(span.start)
    first = span.start - column + 1
    last = first + len(lines.line(number))
    begin = first if last - first <= _QUOTE else max(first, min(span.start - _QUOTE // 3, last - _QUOTE))
    whole = masker.snap(Span(begin, min(last, begin + _QUOTE)))
    text = visible(" ".join(masker.cut(whole.start, whole.end).split()))
    place = place_of(report, span)
    shown = f"{'…' if whole.start > first else ''}{text}{'…' if whole.end < last else ''}"
    return Quote(says, None if place.title else place.line, shown)
