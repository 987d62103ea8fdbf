"""Is the environment told?"""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.elements import Status, environment
from ticket_lint.signals import Signals


def judge(body: str, title: str = "黑屏") -> Status:
    """The status of `environment`."""
    return environment.judge(Signals(parse(body, title))).status


@pytest.mark.parametrize(
    "body",
    [
        "SDK 4.2.1，小米 14。",
        "Chrome 126 / Windows 11 上没声音。",
        "升 3.6 后 Chrome 观众端花屏。",
        "Node 20 + Express 4，签名不对。",
        "## 环境\n- 版本：4.7\n- 平台：H5\n",
        "導航 SDK 9.1.0 在 Android 15 上閃退。",
        "medianode 3.8.4 (docker, Debian 12)",
        "| OS | macOS 14.5 |\n|---|---|\n| SDK | 2.3.0 |\n",
    ],
)
def test_present(body: str) -> None:
    assert judge(body) is Status.PRESENT


@pytest.mark.parametrize(
    "body",
    [
        "iOS 17.5 闪退。",
        "SDK 4.2.1 没声音。",
        "安卓苹果都进不去。",
        "版本：最新版\n机型：iPhone 15 Pro\n",
        "Only Safari users see it.",
        "广西这边卡。",
        "固件 12.0.4",
    ],
)
def test_partial(body: str) -> None:
    assert judge(body) is Status.PARTIAL


@pytest.mark.parametrize(
    "body",
    [
        "没声音，重启也不行。",
        "版本：其他版本",
        "## 环境\n<!-- 请填写 -->\n",
        "### Environment\n_No response_\n\n### What happened\nNo sound.\n",
        "测试环境全部推流失败。",
        "> 发件人: 支持\n> 请问您用的是 iPhone 吗?\n\n没声音。",
    ],
)
def test_missing(body: str) -> None:
    assert judge(body) is Status.MISSING


def test_spans_show_it() -> None:
    ticket = parse("SDK 4.2.1 在 iPad 上没声音。", "没声音")
    found = environment.judge(Signals(ticket))
    assert [ticket.text(span) for span in found.spans] == ["4.2.1", "iPad"]
