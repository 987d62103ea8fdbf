"""What is hit: core functions, others, or nobody knows."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.severity.facets import function
from ticket_lint.severity.facts import Facts
from ticket_lint.signals import Signals


def _read(title: str, body: str = "") -> str:
    return function.read(Facts(Signals(parse(body, title)))).value


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("进房失败", "所有用户加入房间都失败。"),
        ("支付一直失败", "收银台提交订单后提示支付失败。"),
        ("連麥沒有聲音", "觀眾端聽不到主播的聲音。"),
        ("Calls drop after 30 seconds", "Both inbound and outbound calls are cut."),
        ("Cannot sign in", "Login is rejected for the whole company."),
        ("Messages are not delivered", "Group messages never reach the other members."),
    ],
)
def test_what_people_came_for_is_core(title: str, body: str) -> None:
    assert _read(title, body) == "core"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("控制台用量页报 500", "用量统计页打不开,通话本身不受影响。"),
        ("报表导出的 CSV 少了一列", "后台导出的报表没有房间号这一列。"),
        ("文档错别字", "接入文档里有个错别字。"),
        ("Dashboard chart is wrong", "The chart in the console shows yesterday's statistics."),
        ("Docs give the wrong default", "The reference page of the docs names another default value."),
        ("Webhook notifications arrive twice", "Our alert webhook is called twice for each alarm."),
    ],
)
def test_what_stands_beside_is_not(title: str, body: str) -> None:
    assert _read(title, body) == "noncore"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("SDK 有问题", "你们的 SDK 有问题,快点处理。"),
        ("SDK problem", "There is some problem in your SDK, solve it."),
    ],
)
def test_a_vague_complaint_is_unknown(title: str, body: str) -> None:
    assert _read(title, body) == "unknown"


def test_a_wish_for_a_console_is_not_core() -> None:
    assert _read("控制台深色模式", "希望控制台能出深色主题,夜里看图表太亮。") == "noncore"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Monthly report is late", "Payments work, orders are fine."),
        ("Shadow of the hat is on the wrong side", "Everything works, it just looks silly."),
        ("周报晚一天", "转账正常,登录也没问题。"),
    ],
)
def test_a_core_function_that_goes_on_is_not_what_is_wrong(title: str, body: str) -> None:
    assert _read(title, body) == "noncore"
