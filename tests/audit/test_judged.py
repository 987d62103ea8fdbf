"""Tickets against an SLA: hours, zones, waits; and against what their text supports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest

from tests.audit.exports import HEAD, csv_text, profile, reasons, run
from ticket_lint.audit import Audit, Options
from ticket_lint.audit.judged import Support, late_for, support_of
from ticket_lint.audit.tickets import ClosedTicket
from ticket_lint.severity.labels import Severity
from ticket_lint.severity.suggestion import Suggestion
from ticket_lint.sla import Hours, SlaProfile
from ticket_lint.sla.calendars import calendar

BERLIN = ZoneInfo("Europe/Berlin")
WORKING = Hours(zone="Europe/Berlin")
DOWN = (
    "Since 14:05 every call in our production app fails for all users, on iOS and Android. We restarted the gateway and "
    "rolled back the SDK, nothing helped. It is still going on and nobody can call. error=ERR_PEER_TIMEOUT(3107)"
)
TYPO = "The settings page of the console has a typo in one label. It is purely cosmetic and hinders nobody."


def audit_rows(
    folder: Path, rows: Sequence[tuple[str, ...]], options: Options | None = None, sla: SlaProfile | None = None,
    head: tuple[str, ...] = HEAD,
) -> Audit:  # fmt: skip
    path = folder / "closed.csv"
    path.write_text(csv_text(rows, head), "utf-8")
    return run(path, options, sla)


def row(filed: str, responded: str, assigned: str = "P1", waiting: str = "") -> tuple[str, ...]:
    return ("1", "t", "b", filed, responded, "", "", assigned, "portal", waiting)


@pytest.mark.parametrize(
    ("filed", "responded", "waiting", "counted"),
    [
        ("2026-03-06 17:59", "2026-03-09 09:59", "", 3600),  # Friday evening to Monday morning
        ("2026-03-07 12:00", "2026-03-09 10:00", "", 3600),  # filed on a Saturday
        ("2026-03-05 10:00", "2026-03-05 14:00", "2026-03-05 11:00/2026-03-05 13:00", 7200),
    ],
)
def test_only_the_hours_of_the_sla_count(
    tmp_path: Path, filed: str, responded: str, waiting: str, counted: int
) -> None:
    options = Options(texts=False, jobs=1, zone=BERLIN)
    found = audit_rows(
        tmp_path, [row(filed, responded, "P1", waiting)], options, profile(WORKING), (*HEAD, "waiting")
    )
    assert found.figures.total.response.median == counted
    assert found.figures.total.response.overdue == 0


def test_daylight_saving_makes_a_night_shorter_and_longer(tmp_path: Path) -> None:
    rows = [row("2026-03-28 23:00", "2026-03-29 04:00"), row("2026-10-24 23:00", "2026-10-25 03:30")]
    found = audit_rows(tmp_path, rows, Options(texts=False, jobs=1, zone=BERLIN), head=(*HEAD, "waiting"))
    # Four hours on the clock's face of the first night are three, five and a half of the second are promised four.
    assert found.figures.total.response.overdue == 1
    assert found.figures.total.response.median == pytest.approx((4 * 3600 + 5.5 * 3600) / 2)


def test_hours_are_those_of_the_zone_of_the_report(tmp_path: Path) -> None:
    rows = [row("2026-03-05T23:30:00Z", "2026-03-06T00:10:00Z")]
    shanghai = audit_rows(
        tmp_path, rows, Options(texts=False, jobs=1, zone=ZoneInfo("Asia/Shanghai")), head=(*HEAD, "waiting")
    )
    assert [(one.key, one.tickets) for one in shanghai.figures.hours] == [(7, 1)]
    assert [one.key for one in shanghai.figures.weekdays] == [4]
    utc = audit_rows(tmp_path, rows, head=(*HEAD, "waiting"))
    assert [one.key for one in utc.figures.hours] == [23]
    working = audit_rows(tmp_path, rows, sla=profile(WORKING), head=(*HEAD, "waiting"))
    assert working.zone == "Europe/Berlin"


def test_bad_rows_are_counted_and_told_and_nothing_is_lost(tmp_path: Path) -> None:
    rows = [
        row("2026-03-05 10:00", "2026-03-05 11:00"),
        row("2026-03-05T10:00Z", "2026-03-05T11:00Z"),
        row("2026-03-05T10:00Z", "2026-03-05T09:00Z"),
        row("2026-03-05T10:00Z", "2026-03-05T11:00Z", "soon"),
    ]
    found = audit_rows(tmp_path, rows, head=(*HEAD, "waiting"))
    assert found.figures.tickets + found.unread == len(rows)
    assert set(reasons(found)) == {2, 4, 5}
    assert "--zone" in reasons(found)[2]


def test_a_year_whose_holidays_nobody_knows_costs_one_row(tmp_path: Path) -> None:
    rows = [row("2041-01-02T10:00Z", "2041-01-09T11:00Z"), row("2026-01-05T10:00Z", "2026-01-05T11:00Z")]
    found = audit_rows(tmp_path, rows, sla=profile(WORKING._replace(calendar="CN")), head=(*HEAD, "waiting"))
    assert found.figures.tickets == 1
    assert "2041" in reasons(found)[2]


def ticket(**more: Any) -> ClosedTicket:
    at = datetime(2026, 3, 5, 10, tzinfo=UTC)
    plain = ClosedTicket(
        2,
        "1",
        "t",
        "b",
        at,
        at + timedelta(hours=5),
        at + timedelta(hours=20),
        None,
        Severity.P1,
        "",
        (),
        timedelta(),
        False,
    )
    return plain._replace(**more)


def test_late_adds_response_and_closing_and_takes_waits_off() -> None:
    levels = profile().levels
    assert late_for(ticket(), levels[Severity.P0]) == (5 - 1 + 20 - 8) * 3600
    assert late_for(ticket(waited=timedelta(hours=12)), levels[Severity.P0]) == (5 - 1) * 3600
    assert late_for(ticket(), levels[Severity.P2]) == 0
    assert late_for(ticket(), None) == 0


@pytest.mark.parametrize(
    ("suggested", "open_at", "claimed", "expected"),
    [
        (0, None, 0, Support.YES),
        (0, None, 1, Support.YES),
        (1, None, 0, Support.NO),
        (1, 0, 0, Support.OPEN),
        (1, 0, 1, Support.YES),
        (2, None, None, Support.NO_CLAIM),
    ],
)
def test_support(suggested: int, open_at: int | None, claimed: int | None, expected: Support) -> None:
    found = cast(
        "Suggestion",
        SimpleNamespace(severity=Severity(suggested), open_at=None if open_at is None else Severity(open_at)),
    )
    assert support_of(found, None if claimed is None else Severity(claimed)) is expected


def test_what_the_texts_support(tmp_path: Path) -> None:
    times = ("2026-03-05T10:00Z", "2026-03-05T15:00Z", "2026-03-06T10:00Z")
    rows = [
        ("A", "All calls fail", DOWN, *times, "P0", "P2", "portal"),
        ("B", "P0: typo", TYPO, *times, "P0", "P3", "portal"),
        ("C", "Calls fail, this is a P0", DOWN, *times, "", "P0", "portal"),
    ]
    found = audit_rows(tmp_path, rows, Options(jobs=1))
    assert found.figures.downgrades.support[Support.YES] == 1
    assert found.figures.downgrades.support[Support.NO] == 1
    assert found.figures.downgrades.in_text == 1
    assert [one.id for one in found.disputes] == ["A"]
    dispute = found.disputes[0]
    assert dispute.suggested is Severity.P0
    assert dispute.due == datetime(2026, 3, 5, 11, tzinfo=UTC)
    assert dispute.due_assigned == datetime(2026, 3, 6, 10, tzinfo=UTC)
    assert dispute.late == (4 + 16) * 3600
    assert dispute.quotes
    assert all(
        quote.text.strip("…") in (DOWN, "All calls fail") or quote.text.strip("…") in DOWN
        for quote in dispute.quotes
    )


def test_a_due_time_in_a_year_whose_holidays_nobody_knows_is_left_open(tmp_path: Path) -> None:
    known = calendar("CN").years
    assert known is not None
    eve = date(known[-1], 12, 31)
    working = profile(Hours(zone="Asia/Shanghai", calendar="CN", opened=(eve,)))
    times = (f"{eve}T10:00+08:00", f"{eve}T17:30+08:00", "")
    row = ("A", "All calls fail", DOWN, *times, "", "P2", "portal")
    (found,) = audit_rows(tmp_path, [row], Options(jobs=1), working).disputes
    assert found.late > 0
    assert found.due == datetime(eve.year, 12, 31, 3, tzinfo=UTC)
    assert found.due_assigned is None  # 24 working hours later is another year


def test_the_costliest_come_first_and_only_so_many(tmp_path: Path) -> None:
    rows = [
        (
            str(hours),
            "All calls fail",
            DOWN,
            "2026-03-05T00:00Z",
            f"2026-03-05T{hours:02}:00Z",
            "",
            "",
            "P3",
            "portal",
        )
        for hours in (2, 9, 1, 5, 7)
    ]
    found = audit_rows(tmp_path, rows, Options(jobs=1, limit=2))
    assert [one.id for one in found.disputes] == ["9", "7"]
    assert found.candidates == 4
    assert found.disputes[0].cost > found.disputes[1].cost


def test_several_processes_find_what_one_finds(tmp_path: Path) -> None:
    rows = [
        (
            str(at),
            "All calls fail",
            DOWN if at % 2 else TYPO,
            "2026-03-05T00:00Z",
            f"2026-03-05T{at % 24:02}:00Z",
            "",
            "",
            f"P{at % 5}",
            "x",
        )
        for at in range(230)
    ]
    alone = audit_rows(tmp_path, rows, Options(jobs=1))
    together = audit_rows(tmp_path, rows, Options(jobs=2))
    assert together == alone
    assert alone.unread == 46  # P4
