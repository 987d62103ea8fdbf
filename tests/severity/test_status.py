"""Whether the trouble goes on, comes and goes, or is over."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.severity.facets import status
from ticket_lint.severity.facts import Facts
from ticket_lint.signals import Signals


def read(body: str, title: str = "") -> str:
    return status.read(Facts(Signals(parse(body, title)))).value


@pytest.mark.parametrize(
    "body",
    [
        "昨晚 8 点到 8 点 40 全站开不了播,现在好了,请给根因。",
        "昨天 16:00–16:25 登录报 70013,16:25 自己好了,之后没再出现。",
        "昨天下午所有會議連不上,目前已恢復,請提供原因說明。",
        "Between 02:58 and 03:09 nobody could join. It stopped by itself, no action needed.",
        "All wallet payments were declined for an hour yesterday. It has been fine since, please send the RCA.",
    ],
)
def test_what_is_over_is_recovered(body: str) -> None:
    assert read(body) == "recovered"


@pytest.mark.parametrize(
    "body",
    [
        "所有房间都进不去,重启后恢复,过一会又断。还没好。",
        "直播全黑,已经 15 分钟了,还没恢复,请尽快恢复。",
        "Nobody can log in since 09:40 and it is still down. When will it be recovered?",
        "昨晚恢复了,今天又断了,现在所有用户都进不去。",
    ],
)
def test_a_wish_or_a_relapse_is_no_recovery(body: str) -> None:
    assert read(body) == "ongoing"


@pytest.mark.parametrize(
    "body",
    [
        "通话偶尔断一下,不是每次。",
        "视频时不时卡住几秒,一会儿就好。",
        "Calls drop now and then, not every time.",
    ],
)
def test_now_and_then_is_intermittent(body: str) -> None:
    assert read(body) == "intermittent"


def test_a_question_has_no_status() -> None:
    assert read("请问推流码率怎么改?bitrate 填 kbps 还是 bps?") == "unknown"


@pytest.mark.parametrize("said", ["现已恢复。", "already recovered."])
def test_a_recovery_said_once_more_stays_one(said: str) -> None:
    body = "昨天 16:00–16:25 所有用户登录失败,之后没再出现。"
    assert read(body) == read(f"{body}\n\n{said}") == "recovered"
