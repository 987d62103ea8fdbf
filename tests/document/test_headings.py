"""What is a heading or a label, and what only looks like one."""

from __future__ import annotations

import pytest

from ticket_lint.document import Role, parse
from ticket_lint.text import Span


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


@pytest.mark.parametrize("line", ["错误码 1104", "Error 1104", "error 500", "SDK 4.3.1", "1. Error 1104"])
@pytest.mark.parametrize("lead", ["", "报错如下：\n", "It failed.\n\n"])
def test_a_code_or_a_version_on_its_own_line_is_no_heading(line: str, lead: str) -> None:
    ticket = parse(f"{lead}{line}\n\n300 users cannot pay.", "Title")
    assert line.removeprefix("1. ").lower() in ticket.prose
    assert ticket.text(ticket.sections[-1].heading or Span(0, 0)).rstrip("：") in ("", "报错如下")


@pytest.mark.parametrize("line", ["2. Environment", "三、日志", "Logs 2:", "## Error 500"])
def test_a_number_or_a_colon_leaves_a_heading_one(line: str) -> None:
    assert roles(f"It failed.\n\n{line}\n\n300 users cannot pay.") != []
