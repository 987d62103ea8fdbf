"""Whether an event, a peak, a class or a launch within 48 hours depends on it."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.severity.facets import pressure
from ticket_lint.severity.facts import Facts
from ticket_lint.signals import Signals


def read(body: str) -> str:
    return pressure.read(Facts(Signals(parse(body, "")))).value


@pytest.mark.parametrize(
    "body",
    [
        "推流全部失败,今晚 8 点周年庆直播。",
        "明天上午 10 点正式上线,现在还连不上。",
        "现在正是晚高峰,全部房间黑屏。",
        "两个小时后就是董事会,会议室大屏没有画面。",
        "We go live tomorrow at 18:00 and nobody can publish.",
        "The auction is running right now and every viewer gets a 403.",
    ],
)
def test_what_is_near(body: str) -> None:
    assert read(body) == "yes"


@pytest.mark.parametrize(
    "body",
    [
        "推流失败,报 1003,从上午开始。",
        "下个月上线,不急。",
        "Nobody can publish since noon.",
        "The launch is planned for next quarter, no rush.",
    ],
)
def test_what_is_far_or_not_told(body: str) -> None:
    assert read(body) == "no"
