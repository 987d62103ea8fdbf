"""Clock times, dates, days and zones."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Fact, Signals
from ticket_lint.signals.times import clock_of


def times(body: str) -> list[Fact]:
    """What a ticket tells about time."""
    return Signals(parse(body, "标题 title")).times


@pytest.mark.parametrize(
    ("body", "kind", "value"),
    [
        ("14:25 左右开始", "time", "14:25"),
        ("下午 3 点半断的", "time", "15:30"),
        ("晚上八点一刻", "time", "20:15"),
        ("凌晨2点10分", "time", "02:10"),
        ("今晚十点多", "time", "22:00"),
        ("上午 10 點 05 分起", "time", "10:05"),
        ("since 6 pm", "time", "18:00"),
        ("around 9.30am", "time", "09:30"),
        ("12:15 am", "time", "00:15"),
        ("09:47(UTC+8)起", "time", "09:47 UTC+8"),
        ("从 UTC 11:32 开始", "time", "11:32 UTC"),
        ("北京时间今天 06:40 起", "time", "06:40 北京时间"),
        ("10:20 GST", "time", "10:20 GST"),
        ("ts=2024-06-11T03:20:44Z 失败", "time", "2024-06-11 03:20 Z"),
        ("证书 2025-06-22T00:00:07+08:00 到期", "time", "2025-06-22 00:00 +08:00"),
        ("6 月 18 日 19:58 起", "time", "--06-18 19:58"),
        ("2019-09-01 16:23~16:55", "range", "2019-09-01 16:23-16:55"),
        ("昨晚 21:00–23:30", "range", "21:00-23:30"),
        ("16:00 到 16:25", "range", "16:00-16:25"),
        ("14:10-14:35 全部失败", "range", "14:10-14:35"),
        ("10:00-10:30 UTC", "range", "10:00-10:30 UTC"),
        ("14:10:07-14:35:10", "range", "14:10-14:35"),
        ("10:20:07.123-05:00 失败", "time", "10:20 -05:00"),
        ("10:20 -05:00 失败", "time", "10:20 -05:00"),
        ("2024-06-11T14:10-05:00", "stamp", "2024-06-11 14:10 -05:00"),
        ("Between 11 pm and 1 am", "range", "23:00-01:00"),
        ("11 pm EST to 1 am EST", "range", "23:00-01:00 EST"),
        ("昨晚 11 点到 1 点", "range", "23:00-01:00"),
        ("晚上 11 点到 12 点", "range", "23:00-00:00"),
        ("昨晚 8 点到 8 点 40 分", "range", "20:00-20:40"),
        ("下午 2 点到 4 点", "range", "14:00-16:00"),
        ("下午 2 点到凌晨 4 点", "range", "14:00-04:00"),
        ("晚上12点", "time", "00:00"),
        ("凌晨 12 点半", "time", "00:30"),
        ("中午 12 点", "time", "12:00"),
        ("on 14 May", "date", "--05-14"),
        ("since May 14th, 2024", "date", "2024-05-14"),
        ("7/2 开始", "date", "--07-02"),
    ],
)
def test_moment(body: str, kind: str, value: str) -> None:
    assert (kind, value) in {(fact.kind, fact.value) for fact in times(body)}


@pytest.mark.parametrize(
    "body", ["昨天就这样了", "今早打不开", "周一开始的", "since Monday", "3 天前开始", "two days ago"]
)
def test_day(body: str) -> None:
    assert any(fact.kind == "day" for fact in times(body))


@pytest.mark.parametrize(
    "body",
    [
        "分辨率 16:9",
        "版本 4.2.1",
        "一点问题都没有",
        "差点忘了",
        "IP 10.1.24.7:8080",
        "周围的人",
        "the margin is 3",
        "may 请求失败",
        "比例 1/2",
        "24/7 support",
    ],
)
def test_no_time(body: str) -> None:
    assert times(body) == []


def test_a_range_may_begin_a_text() -> None:
    (fact,) = Signals(parse("14:10-14:00 all calls went out")).times
    assert fact.kind == "range"


def test_only_a_zone_belongs_to_a_time() -> None:
    for body, shown in (("at 16:09 wide open", "16:09"), ("at 16:09 cet today", "16:09 cet")):
        ticket = parse(body, "标题 title")
        assert ticket.text(Signals(ticket).times[0].span) == shown


def test_stamps_of_a_log_are_told_apart() -> None:
    found = times(
        "19:20 起掉线。\n\n```\n2024-06-12 10:41:07.220 [Room] connected\n2024-06-12 10:41:17.918 failed\n```\n"
    )
    assert [(fact.kind, clock_of(fact).minutes) for fact in found] == [
        ("time", 1160),
        ("stamp", 641),
        ("stamp", 641),
    ]


def test_clock_reads_every_part() -> None:
    (fact,) = times("2019-09-01 16:23~16:55 UTC+8")
    assert clock_of(fact) == (983, 1015, "2019-09-01", "UTC+8")
