"""Lengths, hours and times: read and written."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.sla.places import BERLIN, CHINA, SHANGHAI, at, hours
from ticket_lint.errors import UsageError
from ticket_lint.sla import ALWAYS, Hours, Target, Window, durations
from ticket_lint.sla.times import Reading, shown
from ticket_lint.sla.wording import duration_of, hours_of, target_of

DAY = timedelta(hours=9)


@pytest.mark.parametrize(
    ("written", "length"),
    [
        ("15min", hours(0.25)),
        ("4 h", hours(4)),
        ("2d", hours(18)),
        ("1h 30min", hours(1.5)),
        ("1d2h", hours(11)),
        ("", None),
        ("4", None),
        ("h", None),
        ("-4h", None),
        ("4hours", None),
        ("٤h", None),
        ("99999d", None),
    ],
)
def test_lengths(written: str, length: timedelta | None) -> None:
    assert durations.length(written, DAY) == length


@pytest.mark.parametrize(
    ("length", "counting", "en", "zh"),
    [
        (hours(0.25), ALWAYS, "15 min", "15 分钟"),
        (hours(1.5), ALWAYS, "1 h 30 min", "1 小时 30 分钟"),
        (hours(24), ALWAYS, "1 day", "1 天"),
        (hours(49), ALWAYS, "2 days 1 h", "2 天 1 小时"),
        (hours(9), CHINA, "1 working day", "1 个工作日"),
        (hours(27), CHINA, "3 working days", "3 个工作日"),
        (hours(4), CHINA, "4 h of working time", "工作时间 4 小时"),
        (hours(0), ALWAYS, "0 min", "0 分钟"),
    ],
)
def test_lengths_in_words(length: timedelta, counting: Hours, en: str, zh: str) -> None:
    assert duration_of(length, counting) == (en, zh)


@pytest.mark.parametrize(
    ("least", "most", "en", "zh"),
    [
        (2, 4, "2 to 4 h", "2–4 小时"),
        (0.25, 1, "15 min to 1 h", "15 分钟至 1 小时"),
        (1.5, 2.5, "1 h 30 min to 2 h 30 min", "1 小时 30 分钟至 2 小时 30 分钟"),
        (4, 4, "within 4 h", "4 小时内"),
    ],
)
def test_targets_in_words(least: float, most: float, en: str, zh: str) -> None:
    assert target_of(Target(hours(least), hours(most))) == (en, zh)


def test_hours_in_words() -> None:
    assert hours_of(ALWAYS) == ("24x7", "7×24 小时")
    assert hours_of(CHINA).en == "Mon-Fri 09:00-18:00 Asia/Shanghai, holidays of CN"
    assert hours_of(CHINA).zh == "周一至周五 09:00-18:00（Asia/Shanghai），按 CN 节假日"
    split = Hours("UTC", weekdays=(1, 3), windows=(Window(0, 60), Window(1380, 1440)))
    assert hours_of(split) == (
        "Mon, Wed 00:00-01:00 23:00-24:00 UTC",
        "周一、周三 00:00-01:00 23:00-24:00（UTC）",
    )


def test_times_keep_their_offset_or_take_the_zone() -> None:
    assert Reading().time("2026-03-02T09:30+08:00", "--filed") == at("2026-03-02T09:30", SHANGHAI)
    assert Reading().time("2026-03-02 01:30Z", "--filed") == at("2026-03-02T09:30", SHANGHAI)
    taken = Reading(SHANGHAI).time("2026-03-02 09:30", "--filed")
    assert (taken, taken.tzinfo) == (at("2026-03-02T09:30", SHANGHAI), SHANGHAI)
    told = Reading(BERLIN).time("2026-03-02T09:30+08:00", "--filed")
    assert (told, told.tzinfo) == (at("2026-03-02T09:30", SHANGHAI), BERLIN)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2026-03-02T09:30", '--filed: "2026-03-02T09:30" has no time zone; name it with --zone'),
        ("2026-03-02", "is no time"),
        ("yesterday", "is no time"),
        ("0001-01-01T00:00+14:00", "is no time"),
        ("2026-02-30T09:30+08:00", "is no time"),
        ("", "is no time"),
    ],
)
def test_times_that_cannot_be_read(written: str, said: str) -> None:
    with pytest.raises(UsageError, match=said.replace("(", r"\(")):
        Reading().time(written, "--filed")


def test_times_that_the_clocks_skip_or_show_twice() -> None:
    with pytest.raises(UsageError, match="the clocks of Europe/Berlin skip"):
        Reading(BERLIN).time("2026-03-29T02:30", "--filed")
    with pytest.raises(UsageError, match=r"twice; write it with \+02:00 or \+01:00"):
        Reading(BERLIN).time("2026-10-25T02:30", "--filed")
    assert Reading(BERLIN).time("2026-10-25T02:30+01:00", "--filed").astimezone(SHANGHAI).hour == 9


def test_pauses() -> None:
    reading = Reading(SHANGHAI)
    begin, end = at("2026-03-02T09:30", SHANGHAI), at("2026-03-02T10:00", SHANGHAI)
    assert reading.pause("2026-03-02T09:30/2026-03-02T10:00") == (begin, end)
    assert reading.pause("2026-03-02T09:30/") == (begin, None)
    with pytest.raises(UsageError, match="START/END"):
        reading.pause("2026-03-02T09:30")
    with pytest.raises(UsageError, match="ends before it begins"):
        reading.pause("2026-03-02T09:30/2026-03-01T10:00")


def test_moments_for_people() -> None:
    assert shown(at("2026-03-06T17:59", SHANGHAI), "en") == "Fri 2026-03-06 17:59 +08:00"
    assert shown(at("2026-03-06T17:59:07-03:30"), "zh") == "周五 2026-03-06 17:59:07 -03:30"
