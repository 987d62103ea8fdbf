"""The clock as properties, over zones with and without daylight saving."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sla.places import AMERICA, CHINA, GERMANY
from ticket_lint.sla import ALWAYS, Hours, Window
from ticket_lint.sla.calendars import calendar
from ticket_lint.sla.clock import Pause, due, elapsed
from ticket_lint.sla.opening import zone_of

ROUND = Hours("Europe/Berlin", weekdays=(1, 2, 3, 4, 5), windows=(Window(0, 1440),))
EVENINGS = Hours("America/New_York", weekdays=(3, 6, 7), windows=(Window(1080, 1440),))
COUNTING = st.sampled_from([ALWAYS, CHINA, GERMANY, AMERICA, ROUND, EVENINGS])
MOMENTS = st.datetimes(
    datetime(2024, 1, 1),  # noqa: DTZ001 - hypothesis wants it so
    datetime(2026, 9, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, zone_of("Asia/Shanghai"), zone_of("America/New_York")]),
)
TARGETS = st.timedeltas(timedelta(), timedelta(hours=60))


@st.composite
def pauses(draw: st.DrawFn) -> list[Pause]:
    """Up to three pauses that have ended."""
    begins = draw(st.lists(MOMENTS, max_size=3))
    return [(begin, begin + draw(st.timedeltas(timedelta(), timedelta(days=20)))) for begin in begins]


def is_open(moment: datetime, hours: Hours) -> bool:
    """Look at the clock on the wall, not at spans."""
    if hours.zone is None:
        return True
    local = moment.astimezone(zone_of(hours.zone))
    minutes = local.hour * 60 + local.minute
    return worked(local.date(), hours) and any(one.opens <= minutes < one.closes for one in hours.windows)


def worked(day: date, hours: Hours) -> bool:
    usual = day.isoweekday() in hours.weekdays
    if hours.calendar is None:
        return usual
    held = calendar(hours.calendar)
    return held.made_up(day) or (usual and not held.holiday(day))


@given(MOMENTS, MOMENTS, TARGETS, COUNTING, pauses())
@settings(max_examples=150, deadline=None)
def test_who_files_later_is_not_due_sooner(
    one: datetime, other: datetime, target: timedelta, hours: Hours, halts: list[Pause]
) -> None:
    first, second = sorted((one, other), key=lambda moment: moment.astimezone(UTC))
    sooner, later = due(first, target, hours, halts), due(second, target, hours, halts)
    assert sooner is not None
    assert later is not None
    assert sooner.astimezone(UTC) <= later.astimezone(UTC)


@given(MOMENTS, TARGETS, COUNTING)
@settings(max_examples=150, deadline=None)
def test_nothing_is_due_inside_closed_hours(filed: datetime, target: timedelta, hours: Hours) -> None:
    moment = due(filed, target, hours).astimezone(UTC)
    # The end of a day still belongs to it: what counts is the moment that leads up to it.
    assert is_open(moment - timedelta(microseconds=1) if target else moment, hours)


@given(MOMENTS, TARGETS, COUNTING, pauses())
@settings(max_examples=150, deadline=None)
def test_pauses_only_delay_and_nothing_is_due_inside_one(
    filed: datetime, target: timedelta, hours: Hours, halts: list[Pause]
) -> None:
    moment = due(filed, target, hours, halts)
    assert moment is not None
    assert moment.astimezone(UTC) >= due(filed, target, hours).astimezone(UTC)
    assert not any(begin < moment < end for begin, end in halts if end is not None)


@given(MOMENTS, TARGETS, COUNTING, pauses())
@settings(max_examples=150, deadline=None)
def test_the_target_has_passed_when_it_is_due(
    filed: datetime, target: timedelta, hours: Hours, halts: list[Pause]
) -> None:
    moment = due(filed, target, hours, halts)
    assert moment is not None
    assert elapsed(filed, moment, hours, halts) == target
