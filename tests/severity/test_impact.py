"""How bad it is: outage, degraded, defect, and what questions and wishes are."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.severity.facets import impact
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.seen import silence
from ticket_lint.severity.hearing.told import Reading
from ticket_lint.signals import Signals


def _read(title: str, body: str = "") -> Reading:
    return impact.read(Facts(Signals(parse(body, title))))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("所有房间都进不去", "线上全部用户加入房间失败,一直返回 -5002。"),
        ("登不上", "全公司的人都登录不了,点登录就提示服务不可用。"),
        ("直播间黑屏", "观众端全部没有画面,重进也一样。"),
        ("伺服器無法連線", "所有使用者都登入不了,一直顯示連線失敗。"),
        ("Nobody can log in", "Every login attempt has been rejected with 503 since 9:00."),
        ("Payments down", "All card payments are declined, nothing goes through."),
        ("App crashes on launch", "It crashes at startup on every device with version 4.2."),
    ],
)
def test_what_cannot_be_used_is_an_outage(title: str, body: str) -> None:
    assert _read(title, body).value == "outage"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("通话偶尔卡顿", "晚高峰时画面会卡几秒,声音断断续续,过一会儿恢复。"),
        ("消息延迟", "群消息要等 20 秒才到,以前是秒到。"),
        ("切后台回来概率黑屏", "十次里有两三次,退出重进就恢复。"),
        ("Video freezes now and then", "The picture freezes for a few seconds about twice per hour."),
        ("Slow queries", "Queries take 3 s instead of 20 ms since the upgrade."),
        ("重复扣款", "用户被重复扣款,多扣的钱还没退。"),
        ("Customers see other customers' invoices", "The list shows documents that do not belong to us."),
    ],
)
def test_what_works_badly_is_degraded(title: str, body: str) -> None:
    assert _read(title, body).value == "degraded"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("看板数字不对", "控制台上的在线人数显示成了昨天的值,不影响使用。"),
        ("文档错别字", "接入文档第三节把“订阅”写成了“定阅”。"),
        ("Typo in the docs", 'The quick start says "recieve", should be "receive".'),
        (
            "Chart shows the wrong time zone",
            "The x axis of the chart is in UTC instead of local time. Minor.",
        ),
    ],
)
def test_what_hinders_little_is_a_defect(title: str, body: str) -> None:
    assert _read(title, body).value == "defect"


def test_questions_and_wishes_follow_the_kind() -> None:
    assert _read("token 有效期怎么设?", "请问 token 最长能设多久?文档里没找到。").value == "question"
    assert (
        _read("Feature request: dark mode", "It would be nice to have a dark mode in the console.").value
        == "suggestion"
    )


def test_a_denied_symptom_is_no_cue() -> None:
    kinds = {cue.kind for cue in _read("按钮颜色不一致", "没有崩溃,也没有黑屏。").cues}
    assert "lead-crash" not in kinds
    assert "lead-dead" not in kinds


def test_cues_point_to_the_words() -> None:
    title = "所有人都进不去房间"
    reading = _read(title)
    words = {title[cue.span.start : cue.span.end] for cue in reading.cues if cue.kind == "title-cannot"}
    assert any("进不去" in word for word in words)
    assert all(1 <= cue.strength <= 3 for cue in reading.cues)


def test_an_empty_ticket_has_a_value() -> None:
    assert _read("", "").value in impact.VALUES


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Tabs are not remembered",
            "I pin three of them, the next day they are gone back to the default order.",
        ),
        ("Weekly overview counts Sunday twice", "The rest of the figures is right."),
        ("分组顺序记不住", "拖好的顺序第二天又变回默认的。"),
    ],
)
def test_who_tells_of_nothing_that_fails_tells_of_a_defect(title: str, body: str) -> None:
    assert _read(title, body).value == "defect"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("See log", "```\n12:00:01 ERROR disk full, refusing writes\n```"),
        ("日志", "```\nE 5002 disconnected\n```"),
    ],
)
def test_a_log_may_tell_what_the_prose_does_not(title: str, body: str) -> None:
    facts = Facts(Signals(parse(body, title)))
    assert "silent" not in {seen.kind for seen in silence(facts)}
