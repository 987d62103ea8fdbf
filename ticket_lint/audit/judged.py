"""Holds one closed ticket against an SLA and against what its text supports."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from enum import IntEnum
from typing import NamedTuple

from ticket_lint.audit.tickets import ClosedTicket, Reading, ticket_of
from ticket_lint.diagnostic import Text
from ticket_lint.elements import NAMES, Kind, Status
from ticket_lint.engine import Judge, Setting, Settings, assess
from ticket_lint.errors import InputError
from ticket_lint.report import Report
from ticket_lint.rules import RULES
from ticket_lint.severity.labels import Severity
from ticket_lint.severity.suggestion import Suggestion
from ticket_lint.sla import SlaLevel, clock
from ticket_lint.tables.records import Row, Unread

# The figures of an audit rest on elements and severity; what rules find is nobody's concern here.
_NO_RULES = Settings({rule.NAME: Setting(enabled=False) for rule in RULES})


class Basis(NamedTuple):
    """What all tickets of an audit are held against: how rows are read, the SLA's levels, the zone of hours and days."""

    reading: Reading
    levels: Mapping[Severity, SlaLevel]
    zone: tzinfo = UTC


class Support(IntEnum):
    """Whether the text supports the severity that was claimed."""

    NO_CLAIM = 0
    YES = 1
    OPEN = 2  # the text does not settle that boundary
    NO = 3


# What files for programs call it; where nothing is claimed there is nothing to call.
SUPPORT_NAMES = {Support.YES: "supported", Support.OPEN: "open", Support.NO: "not_supported"}


class Took(NamedTuple):
    """How long something took, in seconds: by the calendar, and as the SLA counts. None: it was not recorded."""

    calendar: float | None = None
    counted: float | None = None


class Opinion(NamedTuple):
    """What the text supports.

    `claimed` is the column's claim, or else the text's own (`claim_in_text`). `worse` is the probability that the
    severity is worse than the assigned one, `missing` has a bit for each element of `NAMES`. `late` tells how much
    later (in seconds) the answers came than the suggested severity promises, where that is worse than the assigned.
    """

    suggested: Severity
    decided: bool
    claimed: Severity | None
    claim_in_text: bool
    support: Support
    worse: float
    late: float
    bug: bool
    missing: int


class Judged(NamedTuple):
    """A ticket as figures. `opinion` is None where texts were not read."""

    row: int
    assigned: Severity
    claimed: Severity | None
    channel: str
    weekday: int  # Monday is 0
    hour: int
    response: Took
    resolution: Took
    opinion: Opinion | None
    twice: bool
    filed: datetime


def judge_row(row: Row, basis: Basis, judge: Judge | None) -> Judged | Unread:
    """Read and judge a row; never raises on what a row holds."""
    ticket = ticket_of(row, basis.reading)
    if isinstance(ticket, Unread):
        return ticket
    try:
        return judge_ticket(ticket, basis, judge)
    except InputError as error:  # such as holidays of a year that nobody knows yet
        return Unread(row.number, row.line, ticket.id, Text(error.en, error.zh))


def judge_ticket(ticket: ClosedTicket, basis: Basis, judge: Judge | None) -> Judged:
    """Judge a ticket; without `judge` its text is not read. Raises InputError where the SLA's calendar does not know the year."""
    level = basis.levels.get(ticket.assigned)
    opinion = None
    if judge is not None:
        opinion = _opinion(assess_text(ticket, judge, _NO_RULES), ticket, basis.levels)
    local = ticket.filed.astimezone(basis.zone)
    return Judged(
        ticket.row,
        ticket.assigned,
        opinion.claimed if opinion else ticket.claimed,
        ticket.channel,
        local.weekday(),
        local.hour,
        Took(_calendar(ticket, ticket.responded), _counted(ticket, ticket.responded, level)),
        Took(_calendar(ticket, ticket.resolved), _counted(ticket, ticket.resolved, level, closing=True)),
        opinion,
        ticket.twice,
        local,
    )


def assess_text(ticket: ClosedTicket, judge: Judge, settings: Settings) -> Report:
    """Assess the text of a ticket as every other command does."""
    if not ticket.body.strip():
        return assess(ticket.title, settings=settings, judge=judge)
    return assess(ticket.body, title=ticket.title or None, settings=settings, judge=judge)


def _calendar(ticket: ClosedTicket, end: datetime | None) -> float | None:
    return None if end is None else (end.astimezone(UTC) - ticket.filed.astimezone(UTC)).total_seconds()


def _counted(
    ticket: ClosedTicket, end: datetime | None, level: SlaLevel | None, *, closing: bool = False
) -> float | None:
    """The time that the SLA counts; a wait that is not placed in time is taken off the time to the closing."""
    if end is None or level is None:
        return None
    spent = clock.elapsed(ticket.filed, end, level.hours, ticket.waits)
    if closing:
        spent -= ticket.waited
    return max(0.0, spent.total_seconds())


def _opinion(report: Report, ticket: ClosedTicket, levels: Mapping[Severity, SlaLevel]) -> Opinion:
    found = report.severity
    assert found is not None  # noqa: S101 - a judge was given
    in_text = ticket.claimed is None and found.claim is not None
    claimed = found.claim.severity if in_text and found.claim is not None else ticket.claimed
    missing = 0
    for at, name in enumerate(NAMES):
        if report.elements[name].status is Status.MISSING:
            missing |= 1 << at
    late = late_for(ticket, levels.get(found.severity)) if found.severity < ticket.assigned else 0.0
    return Opinion(
        found.severity,
        found.decided,
        claimed,
        in_text,
        support_of(found, claimed),
        sum(found.probabilities[: ticket.assigned]),
        late,
        report.kind is Kind.BUG,
        missing,
    )


def support_of(found: Suggestion, claimed: Severity | None) -> Support:
    """Tell whether the text supports a claim: what it supports is at least as bad."""
    if claimed is None:
        return Support.NO_CLAIM
    if found.open_at is not None and found.open_at == claimed:
        return Support.OPEN
    return Support.YES if found.severity <= claimed else Support.NO


def late_for(ticket: ClosedTicket, level: SlaLevel | None) -> float:
    """By how many counted seconds first response and closing together came later than a level promises."""
    if level is None:
        return 0.0
    late = 0.0
    for end, target, closing in (
        (ticket.responded, level.first_response, False),
        (ticket.resolved, level.resolution, True),
    ):
        took = _counted(ticket, end, level, closing=closing) if target is not None else None
        if took is not None and target is not None:
            late += max(0.0, took - target.max.total_seconds())
    return late
