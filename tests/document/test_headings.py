"""What is a heading or a label, and what only looks like one."""

from __future__ import annotations

import pytest

from ticket_lint.document import Role, parse


def roles(text: str) -> list[Role | None]:
    """The roles of the sections with a heading or label."""
    return [section.role for section in parse(text, "Title").sections if section.heading is not None]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Steps to reproduce: open the page", [Role.STEPS]),
        ("No. of affected users: 300", [Role.IMPACT]),
        ("实际结果：黑屏", [Role.ACTUAL]),
        ("Expected behaviour\nThe page opens.", [Role.EXPECTED]),
        ("理想情况：扫一次只加一", [Role.EXPECTED]),
        ("【已操作】重启服务，一样失败", [Role.TROUBLESHOOTING]),
    ],
)
def test_labels(text: str, wanted: list[Role]) -> None:
    assert roles(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "I CANNOT LOG IN. Since 08:10 the page shows an error.",
        "Time is 08:10",
        "发生在 20:15 左右",
        "An error! Since noon: the page is blank",
        "出错了！从今天开始现象：黑屏",
        "This is a feature request.",
        "这是一个功能建议。",
    ],
)
def test_sentences_are_no_labels(text: str) -> None:
    assert roles(text) == []
