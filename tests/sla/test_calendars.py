"""Public holidays: what is known, what is not, and what is said then."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, timedelta

import chinese_calendar
import pytest

from tests.sla.places import CHINA, SHANGHAI, at, hours
from ticket_lint.errors import ConfigError, InputError
from ticket_lint.sla import Hours
from ticket_lint.sla.calendars import calendar
from ticket_lint.sla.clock import due
from ticket_lint.sla.opening import Opening, opening, zone_of


@pytest.fixture
def fresh() -> Iterator[None]:
    """No calendar or opening is kept before and after."""
    calendar.cache_clear()
    opening.cache_clear()
    yield
    calendar.cache_clear()
    opening.cache_clear()


def test_days_in_china_are_those_of_a_second_library() -> None:
    counting = Opening(CHINA)
    days = [date(2020, 1, 1) + timedelta(days=number) for number in range(7 * 365 + 2)]
    assert days[-1] == date(2026, 12, 31)
    assert [day for day in days if counting.works(day) != chinese_calendar.is_workday(day)] == []


def test_a_year_that_is_not_known_is_an_error_with_a_way_out() -> None:
    years = calendar("CN").years
    assert years is not None
    assert years[-1] >= 2026
    for year in (years[0] - 1, years[-1] + 1):
        with pytest.raises(InputError, match=f"{year}.*upgrade") as caught:
            due(at(f"{year}-03-02T10:00", SHANGHAI), hours(4), CHINA)
        assert f"{year} 年的放假安排" in caught.value.zh


def test_a_profile_may_tell_that_year_itself() -> None:
    years = calendar("CN").years
    assert years is not None
    monday = date(years[-1] + 1, 3, 1)
    while monday.isoweekday() != 1:
        monday += timedelta(days=1)
    own = CHINA._replace(closed=(monday,), opened=(monday - timedelta(days=1),))
    assert due(at(f"{monday}T10:00", SHANGHAI), hours(1), own).date() == monday + timedelta(days=1)
    assert due(at(f"{monday - timedelta(days=1)}T10:00", SHANGHAI), hours(1), own).hour == 11


def test_own_days_win_over_the_calendar() -> None:
    own = CHINA._replace(opened=(date(2026, 2, 18),), closed=(date(2026, 2, 28),))
    assert Opening(own).works(date(2026, 2, 18))
    assert not Opening(own).works(date(2026, 2, 28))


def test_countries_that_move_no_days_are_known_for_years_to_come() -> None:
    assert calendar("DE-BE").holiday(date(2035, 3, 8))  # Women's Day is a holiday in Berlin
    assert not calendar("DE").holiday(date(2035, 3, 8))


@pytest.mark.parametrize(("name", "said"), [("XX", 'such as "CN"'), ("DE-QQ", "DE-BB, BE, BW")])
def test_a_calendar_that_is_not_known(name: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        calendar(name)


@pytest.mark.usefixtures("fresh")
def test_without_the_library_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    with pytest.raises(ConfigError, match=r"pip install 'ticket-lint\[sla\]'") as caught:
        due(at("2026-03-02T10:00", SHANGHAI), hours(1), CHINA)
    assert "需要 holidays 包" in caught.value.zh
    # Hours that name no calendar need no library.
    assert due(at("2026-03-02T10:00", SHANGHAI), hours(1), Hours("Asia/Shanghai")).hour == 11


@pytest.mark.parametrize("name", ["Mars/Base", "", "../etc/passwd", "America", "CST+8"])
def test_a_zone_that_is_not_known(name: str) -> None:
    with pytest.raises(ConfigError, match="IANA"):
        zone_of(name)
