"""Is it told who is affected?"""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.elements import Status, impact
from ticket_lint.signals import Signals


def judge(body: str, title: str = "进房失败") -> tuple[Status, list[str]]:
    """The status of `impact` and the words that show it."""
    ticket = parse(body, title)
    found = impact.judge(Signals(ticket))
    return found.status, [ticket.text(span) for span in found.spans]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("进房返回 1003，3 个教室里有 1 个进不去。", "1"),
        ("進房失敗，約三成使用者受影響。", "三成"),
        ("Joining fails with 1003 in 46 of our 90 rooms.", "46 of our 90"),
        ("Joining fails. Two classes were cancelled and parents ask for refunds.", "refund"),
        ("进房偶尔失败，重试能进，不影响上课。", "不影响"),
    ],
)
def test_present(body: str, words: str) -> None:
    status, shown = judge(body)
    assert status is Status.PRESENT
    assert any(words in text for text in shown)


@pytest.mark.parametrize("body", ["进房失败，影响很大。", "Joining fails and many users complain about it."])
def test_vague_is_not_missing(body: str) -> None:
    assert judge(body)[0] in (Status.PARTIAL, Status.PRESENT)


def test_vague_alone_is_partial() -> None:
    assert judge("进房失败，影响很大。")[0] is Status.PARTIAL


@pytest.mark.parametrize(
    "body",
    [
        "调用 joinChannel 返回 1003。",
        "joinChannel returns 1003 on Pixel 7.",
        "## 现象\n进房返回 1003\n\n## 影响范围\nN/A\n",
        "## 现象\n进房返回 1003\n\n## 影响范围\n<!-- 多少用户 -->\n",
    ],
)
def test_missing(body: str) -> None:
    assert judge(body) == (Status.MISSING, [])
