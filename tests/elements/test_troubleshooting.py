"""Is it told what was tried?"""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.elements import Status, troubleshooting
from ticket_lint.signals import Signals

STORY = "从昨天下午开始，学生端进教室以后一直没有声音，老师端正在推流，界面上显示已连接，日志里没有报错，频道号 8821，uid 1003。"
ENGLISH = "Since yesterday the student app joins the classroom but there is no audio at all. The teacher publishes and the screen says connected. "


def status(body: str, title: str = "没有声音") -> Status:
    """The status of `troubleshooting`."""
    return troubleshooting.judge(Signals(parse(body, title))).status


@pytest.mark.parametrize(
    "body",
    [
        STORY + "重启、重装都没用。",
        STORY + "換成 4G 也一樣。",
        STORY + "iPad 上没这个问题。",
        ENGLISH + "Rejoining does not help.",
        ENGLISH + "It is the same on another laptop.",
        "## 现象\n没有声音\n\n## 已尝试\n- 重启 App：没用\n- 换网络：没用\n",
    ],
)
def test_present(body: str) -> None:
    assert status(body) is Status.PRESENT


@pytest.mark.parametrize(
    "body",
    [
        STORY + "重启过。",
        ENGLISH + "I have tried reinstalling the app.",
        "## 现象\n没有声音\n\n## 已尝试\n正在联系用户\n",
    ],
)
def test_partial(body: str) -> None:
    assert status(body) is Status.PARTIAL


@pytest.mark.parametrize(
    "body",
    [
        STORY,
        ENGLISH,
        "## 现象\n没有声音\n\n## 已尝试\n无\n",
        "## 现象\n没有声音\n\n## 已尝试\n<!-- 请写明试过什么 -->\n",
        "希望支持自定义背景，竞品都有，能用就行。",
    ],
)
def test_missing(body: str) -> None:
    assert status(body) is Status.MISSING
