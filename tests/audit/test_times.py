"""Points in time as exports write them."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticket_lint.audit.times import NOT_A_TIME, SKIPPED, ZONELESS, CellError, moment, waits

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
EARLIEST, LATEST = datetime(1990, 1, 1), datetime(2090, 1, 1)  # noqa: DTZ001 - zones are added
NOON = datetime(2026, 3, 5, 4, 5, tzinfo=UTC)  # 12:05 in Shanghai


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-05T12:05:00+08:00",
        "2026-03-05 12:05:00 +0800",
        "2026-03-05 04:05Z",
        "2026-03-05 04:05:00.000 UTC",
        "2026-03-05 12:05:00 UTC+8",
        "2026/3/5 12:05",
        "2026-03-05 12:05:00",
        "2026年3月5日 12:05",
        "2026.03.05 12:05 PM",
        "2026-03-05 下午12:05",
        "1772683500",
        "1772683500000",
        "1772683500.0",
    ],
)
def test_ways_to_write_one_moment(text: str) -> None:
    assert moment(text, SHANGHAI).at.astimezone(UTC) == NOON


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2026-03-05",
        "2026-02-30 10:00",
        "0000-00-00 00:00:00",
        "0001-01-01 00:00",
        "9999-12-31 23:59Z",
        "2026-03-05 10:00+99:00",
        "2026-03-05 25:00",
        "12:05",
        "3/5/2026 12:05",
    ],
)
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(CellError) as error:
        moment(text, SHANGHAI)
    assert error.value.reason == NOT_A_TIME


def test_a_time_without_a_zone_is_not_guessed() -> None:
    with pytest.raises(CellError) as error:
        moment("2026-03-05 12:05", None)
    assert error.value.reason == ZONELESS
    assert "--zone" in ZONELESS.en


def test_the_hour_that_daylight_saving_skips_does_not_exist() -> None:
    with pytest.raises(CellError) as error:
        moment("2026-03-29 02:30", BERLIN)
    assert error.value.reason == SKIPPED


def test_of_the_hour_that_comes_twice_the_earlier_counts_that_fits() -> None:
    first = moment("2026-10-25 02:30", BERLIN)
    assert first.twice
    assert first.at.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    later = moment("2026-10-25 02:10", BERLIN, after=first.at)
    assert later.at.astimezone(UTC) == datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
    assert not moment("2026-10-25 03:30", BERLIN).twice


@given(st.datetimes(EARLIEST, LATEST), st.sampled_from(["", "Z", "+05:45", "-0330"]))
def test_iso_times_are_read_as_python_reads_them(naive: datetime, zone: str) -> None:
    text = naive.isoformat() + zone
    expected = datetime.fromisoformat(text)
    expected = expected if zone else expected.replace(tzinfo=UTC)
    assert moment(text, UTC).at == expected


@given(st.text(max_size=40))
def test_any_text_is_read_or_a_cell_error(text: str) -> None:
    with contextlib.suppress(CellError):
        assert moment(text, SHANGHAI).at.tzinfo is not None
    with contextlib.suppress(CellError):
        waits(text, SHANGHAI)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("90m", 90), ("1h30m", 90), ("1h 30m", 90), ("PT1H30M", 90), ("2d", 2880), ("5400s", 90), ("0", 0)],
)
def test_waits_as_lengths(text: str, expected: int) -> None:
    assert waits(text, None) == ((), timedelta(minutes=expected))


def test_waits_as_spans() -> None:
    pauses, waited = waits("2026-03-05 12:05/2026-03-05 13:05;2026/3/6 9:00/2026/3/6 10:00", SHANGHAI)
    assert waited == timedelta()
    assert [end - start for start, end in pauses] == [timedelta(hours=1)] * 2


@pytest.mark.parametrize(
    "text", ["90", "a while", "2026-03-05 12:05/", "2026-03-05 13:05/2026-03-05 12:05", "99999999999d"]
)
def test_what_is_no_wait(text: str) -> None:
    with pytest.raises(CellError):
        waits(text, SHANGHAI)
