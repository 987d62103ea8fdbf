"""Rows that contradict themselves or lack something are told, with the reason."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from ticket_lint.audit.tickets import ClosedTicket, Reading, ticket_of
from ticket_lint.severity.labels import Severity
from ticket_lint.tables.columns import FIELDS
from ticket_lint.tables.records import Row, Unread

READING = Reading({field: field for field in FIELDS}, {"high": "P1"}, ZoneInfo("Europe/Berlin"))
GOOD = {
    "id": "T-1",
    "title": "No sound",
    "body": "No sound after joining",
    "filed": "2026-03-05 10:00",
    "responded": "2026-03-05 11:00",
    "resolved": "2026-03-05T11:00:00Z",
    "claimed": "P0",
    "assigned": "High",
    "channel": " portal ",
    "waiting": "2026-03-05 11:00/2026-03-05 11:30",
}


def read(**cells: str) -> ClosedTicket | Unread:
    return ticket_of(Row(7, 9, GOOD | cells), READING)


def test_a_good_row() -> None:
    found = read()
    assert isinstance(found, ClosedTicket)
    assert (found.claimed, found.assigned, found.channel) == (Severity.P0, Severity.P1, "portal")
    assert found.responded is not None
    assert found.responded - found.filed == timedelta(hours=1)
    assert [end - start for start, end in found.waits] == [timedelta(minutes=30)]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"filed": ""}, "filed is empty"),
        ({"filed": "yesterday"}, "filed: not a time"),
        ({"assigned": " "}, "assigned is empty"),
        ({"assigned": "urgent"}, "unknown level in assigned: “urgent”; use P0–P3 or --level-map"),
        ({"claimed": "P9"}, "unknown level in claimed: “P9”; use P0–P3 or --level-map"),
        ({"title": " ", "body": "\n"}, "neither a title nor a body"),
        ({"responded": "", "resolved": ""}, "neither a first response nor a closing time"),
        ({"responded": "2026-03-05 09:59"}, "responded is before filed"),
        ({"resolved": "2026-03-05T09:30:00Z"}, "resolved is before responded"),
        ({"responded": "", "resolved": "2026-03-05T08:30:00Z"}, "resolved is before filed"),
        (
            {"responded": "2026-03-29 02:30"},
            "responded: a time that does not exist in its zone (the clocks went forward)",
        ),
        (
            {"waiting": "2026-03-04 11:00/2026-03-05 11:30"},
            "a wait for the customer begins before the ticket was filed",
        ),
    ],
)
def test_what_is_wrong_is_said(cells: dict[str, str], reason: str) -> None:
    found = read(**cells)
    assert isinstance(found, Unread)
    assert (found.number, found.line, found.id, found.reason.en) == (7, 9, "T-1", reason)
    assert found.reason.zh != found.reason.en


def test_only_one_of_the_two_ends_is_needed() -> None:
    assert isinstance(read(responded=""), ClosedTicket)
    assert isinstance(read(resolved=""), ClosedTicket)


def test_in_the_repeated_hour_the_answer_does_not_come_before_the_question() -> None:
    found = read(
        filed="2026-10-25 02:50", responded="2026-10-25 02:20", resolved="2026-10-25 03:00", waiting=""
    )
    assert isinstance(found, ClosedTicket)
    assert found.twice
    assert found.responded is not None
    assert found.responded.timestamp() - found.filed.timestamp() == 30 * 60


def test_texts_may_be_missing_where_nobody_reads_them() -> None:
    row = Row(1, None, GOOD | {"title": "", "body": ""})
    assert isinstance(ticket_of(row, READING._replace(texts=False)), ClosedTicket)
