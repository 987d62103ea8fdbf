"""The clock against cases worked by hand."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.sla.places import AMERICA, BERLIN, CHINA, GERMANY, NEW_YORK, SHANGHAI, at, hours
from ticket_lint import sla
from ticket_lint.errors import InputError
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import ALWAYS, Hours, Window
from ticket_lint.sla.calendars import calendar
from ticket_lint.sla.clock import due, due_times, elapsed

ALL_DAY = Hours("Europe/Berlin", weekdays=(1, 2, 3, 4, 5, 6, 7), windows=(Window(0, 1440),))


@pytest.mark.parametrize(
    ("filed", "target", "expected"),
    [
        # One minute of Friday is left, 3:59 h come on Monday.
        ("2026-03-06T17:59", 4, "2026-03-09T12:59"),
        ("2026-03-06T18:00", 4, "2026-03-09T13:00"),
        ("2026-03-06T14:00", 4, "2026-03-06T18:00"),
        ("2026-03-07T12:00", 4, "2026-03-09T13:00"),
        ("2026-03-06T03:00", 4, "2026-03-06T13:00"),
        # Chinese New Year 2026: Sat 14 Feb and Sat 28 Feb are worked, 15 to 23 Feb are not.
        ("2026-02-13T17:59", 18, "2026-02-24T17:59"),
        ("2026-02-14T10:00", 9, "2026-02-24T10:00"),
        ("2026-02-18T10:00", 9, "2026-02-24T18:00"),
        ("2026-02-27T10:00", 9, "2026-02-28T10:00"),
        ("2026-02-28T17:00", 2, "2026-03-02T10:00"),
        # National Day 2025: Sun 28 Sep is worked, 1 to 8 Oct are not, Sat 11 Oct is.
        ("2025-09-28T09:00", 4, "2025-09-28T13:00"),
        ("2025-09-30T17:00", 10, "2025-10-09T18:00"),
        ("2025-10-10T17:00", 2, "2025-10-11T10:00"),
        # Labour Day 2026: 1 to 5 May off, Sat 9 May worked.
        ("2026-04-30T17:30", 1, "2026-05-06T09:30"),
        ("2026-05-08T17:30", 1, "2026-05-09T09:30"),
        # New Year 2026: 1 to 3 Jan off, Sun 4 Jan worked.
        ("2025-12-31T17:30", 1, "2026-01-04T09:30"),
    ],
)
def test_business_hours_in_china(filed: str, target: float, expected: str) -> None:
    assert due(at(filed, SHANGHAI), hours(target), CHINA) == at(expected, SHANGHAI)


@pytest.mark.parametrize(
    ("filed", "target", "counting", "expected"),
    [
        # Berlin: on 29 Mar 2026 the clocks skip 02:00-03:00, on 25 Oct they show it twice.
        ("2026-03-29T01:30+01:00", 1, ALWAYS, "2026-03-29T03:30+02:00"),
        ("2026-10-25T02:30+02:00", 1, ALWAYS, "2026-10-25T02:30+01:00"),
        ("2026-03-28T12:00+01:00", 24, ALL_DAY, "2026-03-29T13:00+02:00"),
        ("2026-10-24T12:00+02:00", 24, ALL_DAY, "2026-10-25T11:00+01:00"),
        ("2026-03-27T16:00+01:00", 2, GERMANY, "2026-03-30T10:00+02:00"),
        ("2026-10-23T16:00+02:00", 2, GERMANY, "2026-10-26T10:00+01:00"),
        # Good Friday and Easter Monday.
        ("2026-04-02T16:30+02:00", 1, GERMANY, "2026-04-07T09:30+02:00"),
        # New York: on 8 Mar 2026 the clocks skip 02:00-03:00, on 1 Nov they show 01:00-02:00 twice.
        ("2026-03-08T01:30-05:00", 1, ALWAYS, "2026-03-08T03:30-04:00"),
        ("2026-11-01T01:30-04:00", 1, ALWAYS, "2026-11-01T01:30-05:00"),
        ("2026-03-06T16:30-05:00", 1, AMERICA, "2026-03-09T09:30-04:00"),
        ("2026-10-30T16:30-04:00", 1, AMERICA, "2026-11-02T09:30-05:00"),
        # A lunch break, and Thanksgiving.
        ("2026-11-25T11:30-05:00", 1, AMERICA, "2026-11-25T13:30-05:00"),
        ("2026-11-25T16:30-05:00", 1, AMERICA, "2026-11-27T09:30-05:00"),
    ],
)
def test_daylight_saving(filed: str, target: float, counting: Hours, expected: str) -> None:
    assert due(at(filed), hours(target), counting) == at(expected)


def test_what_is_due_is_told_in_the_zone_of_the_filing_time() -> None:
    # 08:00 on Friday in New York is 21:00 in Shanghai; due on Monday at 13:00 there, after New York's clocks went on.
    found = due(at("2026-03-06T08:00", NEW_YORK), hours(4), CHINA)
    assert found.isoformat() == "2026-03-09T01:00:00-04:00"
    assert found.tzinfo is NEW_YORK


def test_pauses_stop_the_clock() -> None:
    # 10-11 counts, 11-13 does not, 13:00-13:30 counts, 13:45 on counts.
    pauses = [
        (at("2026-03-04T13:30", BERLIN), at("2026-03-04T13:45", BERLIN)),
        (at("2026-03-04T11:30", BERLIN), at("2026-03-04T13:00", BERLIN)),
        (at("2026-03-04T11:00", BERLIN), at("2026-03-04T12:00", BERLIN)),
    ]
    assert due(at("2026-03-04T10:00", BERLIN), hours(4), ALWAYS, pauses) == at("2026-03-04T16:15", BERLIN)


def test_a_pause_over_a_weekend_takes_only_what_was_open() -> None:
    pauses = [(at("2026-03-06T17:00", SHANGHAI), at("2026-03-09T10:00", SHANGHAI))]
    assert due(at("2026-03-06T16:00", SHANGHAI), hours(2), CHINA, pauses) == at("2026-03-09T11:00", SHANGHAI)


def test_a_ticket_filed_while_paused_counts_from_the_end_of_the_pause() -> None:
    pauses = [(at("2026-03-04T09:00", BERLIN), at("2026-03-04T12:00", BERLIN))]
    assert due(at("2026-03-04T10:00", BERLIN), hours(1), ALWAYS, pauses) == at("2026-03-04T13:00", BERLIN)


def test_a_pause_that_still_goes_on_leaves_it_open() -> None:
    filed = at("2026-03-04T10:00", BERLIN)
    assert due(filed, hours(2), ALWAYS, [(at("2026-03-04T11:00", BERLIN), None)]) is None
    # What was due before it began stays due.
    assert due(filed, hours(2), ALWAYS, [(at("2026-03-04T13:00", BERLIN), None)]) == at(
        "2026-03-04T12:00", BERLIN
    )
    later = (at("2026-03-04T14:00", BERLIN), at("2026-03-04T15:00", BERLIN))
    assert due(filed, hours(2), ALWAYS, [later, (at("2026-03-04T11:00", BERLIN), None)]) is None


def test_a_pause_that_ends_before_it_begins_is_an_error() -> None:
    pauses = [(at("2026-03-04T11:00", BERLIN), at("2026-03-04T10:00", BERLIN))]
    with pytest.raises(InputError, match="ends before it begins"):
        due(at("2026-03-04T10:00", BERLIN), hours(2), ALWAYS, pauses)


def test_a_time_without_a_zone_is_an_error_that_names_the_option() -> None:
    with pytest.raises(InputError, match="--zone"):
        due(datetime(2026, 3, 4, 10), hours(2), ALWAYS)  # noqa: DTZ001 - that is what is tested


def test_elapsed_counts_only_open_hours_outside_pauses() -> None:
    start, end = at("2026-02-13T17:00", SHANGHAI), at("2026-02-24T10:00", SHANGHAI)
    assert elapsed(start, end, CHINA) == hours(1 + 9 + 1)
    pauses = [(at("2026-02-14T12:00", SHANGHAI), at("2026-02-20T12:00", SHANGHAI))]
    assert elapsed(start, end, CHINA, pauses) == hours(1 + 3 + 1)
    assert elapsed(start, end, ALWAYS) == end - start
    assert elapsed(end, start, CHINA) == timedelta()
    assert elapsed(start, end, CHINA, [(start, None)]) == timedelta()


def test_elapsed_looks_at_no_day_beyond_its_end() -> None:
    # The next day lies in a year whose holidays are not known.
    years = calendar("CN").years
    assert years is not None
    evening = f"{years[-1]}-12-31T23:00"
    assert elapsed(at(f"{years[-1]}-12-31T08:00", SHANGHAI), at(evening, SHANGHAI), CHINA) <= hours(9)


def test_hours_that_nearly_never_open_end_in_an_error() -> None:
    rare = Hours("UTC", weekdays=(1,), windows=(Window(0, 1),))
    with pytest.raises(InputError, match="ten years"):
        due(at("2026-03-04T10:00+00:00"), hours(24), rare)


@pytest.mark.parametrize("counting", [ALWAYS, Hours("UTC")])
@pytest.mark.parametrize(
    "filed", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00", "9999-12-31T23:59+00:00"]
)
def test_the_ends_of_time_are_an_error_not_a_crash(filed: str, counting: Hours) -> None:
    with pytest.raises(InputError, match="beyond what can be counted"):
        due(at(filed), hours(40), counting)


def test_all_promises_of_a_level() -> None:
    level = sla.SlaLevel(
        Severity.P1,
        sla.load("default").title,
        first_response=sla.Target(hours(2), hours(4)),
        update_interval=sla.Target(hours(8), hours(8)),
        resolution=sla.Target(hours(9), hours(18)),
        hours=CHINA,
    )
    filed = at("2026-03-05T10:00", SHANGHAI)
    found = due_times(filed, level)
    assert found.first_response_min == at("2026-03-05T12:00", SHANGHAI)
    assert found.first_response == at("2026-03-05T14:00", SHANGHAI)
    assert found.next_update == at("2026-03-06T13:00", SHANGHAI)
    assert found.resolution == at("2026-03-09T10:00", SHANGHAI)
    answered = due_times(filed, level, updated=at("2026-03-06T17:00", SHANGHAI))
    assert answered.next_update == at("2026-03-09T16:00", SHANGHAI)
    bare = level._replace(first_response=None, update_interval=None, resolution=None)
    assert due_times(filed, bare) == (None, None, None, None)
