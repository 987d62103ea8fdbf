"""Is the wrong behaviour told?"""

from __future__ import annotations

import pytest

from ticket_lint import elements
from ticket_lint.document import parse
from ticket_lint.elements import Status
from ticket_lint.signals import Signals


def status(title: str, body: str) -> Status:
    """The status of `actual` of a ticket."""
    return elements.judge(Signals(parse(body, title)))["actual"].status


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("黑屏", "进房后远端画面黑屏。"),
        ("畫面", "學生端一直轉圈，進不去教室。"),
        ("Login", "Login returns 500 for every account."),
        ("导出", "希望导出支持按部门筛选，现在只能整份导出再自己拆。"),
        ("绿色", "开美颜以后人脸像外星人一样，同事都笑了。"),
    ],
)
def test_present(title: str, body: str) -> None:
    assert status(title, body) is Status.PRESENT


@pytest.mark.parametrize(
    ("title", "body"), [("SDK 有问题", "你们的 SDK 有问题，快点处理！"), ("login", "Doesn't work.")]
)
def test_vague_is_partial(title: str, body: str) -> None:
    assert status(title, body) is Status.PARTIAL


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("", ""),
        ("token", "token 有效期最长能设多久？"),
        ("断线", "请问断网后会不会自动断线，超时是报错还是重试？"),
        ("深色模式", "希望控制台支持深色模式。"),
        ("dark mode", "Dark mode would be nice to have."),
        ("### Actual", "### Actual\n_No response_"),
    ],
)
def test_missing(title: str, body: str) -> None:
    assert status(title, body) is Status.MISSING


def test_spans_lie_in_the_text() -> None:
    ticket = parse("进房后远端画面黑屏，也没有声音。", "t")
    element = elements.judge(Signals(ticket))["actual"]
    assert [ticket.text(span) for span in element.spans] == ["黑屏", "没有声音"]
