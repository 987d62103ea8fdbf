"""The element `steps`."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.elements import Status, steps
from ticket_lint.signals import Signals


def status(text: str, title: str = "Crash") -> Status:
    return steps.judge(Signals(parse(text, title))).status


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("## 复现步骤\n1. 打开页面\n2. 点保存\n3. 报错", Status.PRESENT),
        ("Steps to reproduce:\n1. Open the app\n2. Tap join\n3. It crashes", Status.PRESENT),
        ("进房推音频 → 按电源键锁屏 → 大约 30 秒后断开，报错退出。", Status.PRESENT),
        ("切到后台就黑屏，崩溃退出。", Status.PARTIAL),
        ("It crashes when a third user joins.", Status.PARTIAL),
        ("所有用户都登录不了，一直报错。", Status.MISSING),
        ("Nobody can log in, error 502.", Status.MISSING),
        ("## Steps to reproduce\n<!-- 1. 2. 3. -->\n\n## Actual\nIt fails with error 502.", Status.MISSING),
    ],
)
def test_status(text: str, wanted: Status) -> None:
    assert status(text) is wanted


def test_spans_point_at_the_actions() -> None:
    ticket = parse("描述\n\n## 复现步骤\n1. 打开页面\n2. 点保存", "报错")
    element = steps.judge(Signals(ticket))
    assert ticket.text(element.spans[0]).startswith("打开页面")
