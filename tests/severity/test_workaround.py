"""Something restores the work, nothing does, or it is not told."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.severity.facets import workaround
from ticket_lint.severity.facts import Facts
from ticket_lint.signals import Signals


def read(body: str, title: str = "") -> str:
    return workaround.read(Facts(Signals(parse(body, title)))).value


@pytest.mark.parametrize(
    "body",
    [
        "全部门店刷卡失败,重启终端、换卡都没用。后来整体切到备用通道,切完都能刷了。",
        "所有会议室进不了会,现在先用笔记本撑着。",
        "接通后看不到对方,挂断重拨就好。",
        "來電後沒有聲音,殺進程重進才恢復。",
        "Nobody could log in. Clearing the cookies changed nothing, a restart fixes it.",
        "Video stays black after a call until I leave and join again.",
        "登录 404,rollback 到 3.2 之后 works,先这么顶着。",
    ],
)
def test_what_restores_the_work_wins_over_failed_attempts(body: str) -> None:
    assert read(body) == "exists"


@pytest.mark.parametrize(
    "body",
    [
        "全部直播间推不上流。重启、换网络、换机器都没用。",
        "一个用户都登录不了,重装、清缓存,都一样。",
        "Every call fails. Restarted the gateway, rolled back our release: no effect.",
        "No host can publish. There is no workaround, we tried two regions without success.",
    ],
)
def test_attempts_in_vain_are_none(body: str) -> None:
    assert read(body) == "none"


@pytest.mark.parametrize(
    "body",
    [
        "所有用户收不到验证码,从下午三点开始。",
        "All payments are declined since noon, every store.",
        "有没有临时规避办法?所有房间都黑屏。",
        "Is there a workaround? No room can be joined.",
    ],
)
def test_what_is_not_told_is_unknown(body: str) -> None:
    assert read(body) == "unknown"


def test_a_cue_points_at_what_it_read() -> None:
    body = "声音没了,退出重进就好。"
    facts = Facts(Signals(parse(body, "")))
    spans = [facts.ticket.text(cue.span) for cue in workaround.read(facts).cues if cue.kind == "direct"]
    assert spans == ["重进就好"]


@pytest.mark.parametrize("said", ["重启就好了。", "a restart fixes it."])
def test_a_restart_that_helps_always_counts(said: str) -> None:
    assert read(f"全部用户进不去房间,换网络没用。\n\n{said}") == "exists"
