"""Is something told that can be looked up?"""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.elements import Status, logs
from ticket_lint.signals import Signals


def judge(body: str, title: str = "进房失败") -> Status:
    """The status of `logs`."""
    return logs.judge(Signals(parse(body, title))).status


@pytest.mark.parametrize(
    "body",
    [
        "报 -5002。",
        "房间 3390127 昨天 15:02 断开。",
        "uid 60217 channel hz_0603_02",
        "收款都是“系统繁忙”，报错。",
        "taskId rec_0619_8841",
        "Log file sdk_voice_0523.log is attached.",
        "channel: match_20831174 uid: 55120397",
        "nobody gets in, ICE_FAILED after 15 s",
    ],
)
def test_present(body: str) -> None:
    assert judge(body) is Status.PRESENT


@pytest.mark.parametrize(
    "body",
    [
        "截图见附件。",
        "编译有 47 个红色报错。",
        "uid 55102 卡，帮看看",
        "日志见附件",
        "请求全是超时",
        "See the screenshot.",
    ],
)
def test_partial(body: str) -> None:
    assert judge(body) is Status.PARTIAL


@pytest.mark.parametrize(
    "body",
    [
        "所有房间都进不去。",
        "日志：无",
        "### Logs\n```\n```\n",
        "### 日志\n_No response_\n",
        "希望日志能按房间分文件。",
        "3 号教室没声音。",
        "录制回调收不到。",
        "Nobody can join, 500 students are waiting.",
    ],
)
def test_missing(body: str) -> None:
    assert judge(body) is Status.MISSING


NEAR_MATCHES = (
    "1.1.1.", "v1v", "chrome 1", "1.2.3-rc", "room ", "request id: ", "id=:a", "a_a-", "f0f0f0f0", "12:3", "三点", "14 ma", "jan ",
    "error ", "错误码: ", "返回", "失败(", "0x12", "404", "ERR_", "A:B:", "\"x", "'a ", "says '", "[a] ", "a=b ", ".log", "日志a_", "12:00 to ",
    "utc+", "1500000000", "```\n", "- [x] ios\n", "foo:12: ", "\n a=", "deadbeef1 ",
)  # fmt: skip
