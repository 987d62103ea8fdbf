"""Symptoms: concrete, denied, asked about, vague."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Signals


def kinds(body: str, title: str = "t") -> set[str]:
    """The kinds of the symptoms in a ticket."""
    return {fact.kind for fact in Signals(parse(body, title)).symptoms}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("进频道后对方听不到我的声音。", "outage"),
        ("學生進不去教室，畫面一片黑屏。", "outage"),
        ("Nobody can join the room since noon.", "outage"),
        ("The remote video is a black screen.", "outage"),
        ("切到后台再回来就闪退。", "crash"),
        ("The app crashes when the call ends.", "crash"),
        ("同一笔订单重复扣款。", "loss"),
        ("One customer was charged for it twice.", "loss"),
        ("連線很卡，聲音斷斷續續。", "degraded"),
        ("Video freezes every few seconds.", "degraded"),
        ("保存时报错，提示参数非法。", "error"),
        ("The endpoint returns 503.", "error"),
        ("改了昵称以后列表不更新。", "defect"),
        ("The callback does not fire on iOS.", "defect"),
        ("现在只能一条一条导出。", "limit"),
        ("At present one has to copy the list by hand.", "limit"),
        ("你们的东西有问题。", "vague"),
        ("It doesn't work.", "vague"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "日志里没有报错，也没有崩溃。",
        "会不会断线？",
        "断网后能不能自动恢复？",
        "如果人数超过上限，是报错还是排队？",
        "No errors in the console.",
        "Will the call drop?",
        "The app should not crash.",
    ],
)
def test_what_is_denied_or_asked_is_no_symptom(text: str) -> None:
    assert not kinds(text) & {"crash", "error", "outage", "degraded", "loss"}


def test_expected_section_tells_no_symptom() -> None:
    assert "crash" not in kinds(
        "### Expected\nA message, and then a crash report dialog.\n### Note\nNothing else."
    )


def test_span_points_at_the_words() -> None:
    ticket = parse("進入頻道後黑屏", "title")
    fact = next(fact for fact in Signals(ticket).symptoms if fact.kind == "outage")
    assert ticket.text(fact.span) == "黑屏"
