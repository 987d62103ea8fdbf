"""Which words of a draft are its title, where it did not come separately."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.text import Span


def title(text: str) -> str | None:
    """The title that is found in a draft."""
    ticket = parse(text)
    return None if ticket.title is None else ticket.text(ticket.title)


def test_a_title_in_front_matter_is_found_behind_its_key() -> None:
    assert parse("---\ntitle: it\n---\nNo sound.\n").title == Span(11, 13)
    assert parse('---\ntitle: "title"\n---\nNo sound.\n').title == Span(12, 17)


def test_front_matter_that_never_ends_is_none() -> None:
    assert title("---\ntitle: it\n\nNo sound since noon.\n") is None


@pytest.mark.parametrize(
    "first",
    [
        "【崩溃】画面有点模糊",
        "【紧急】有问题",
        "【BUG】没声音",
        "[Crash] Picture slightly blurred",
        "[Bug report] No sound",
        "[Android][urgent] No sound",
    ],
)
def test_a_line_with_a_tag_in_front_can_be_a_title(first: str) -> None:
    assert title(f"{first}\n\n昨天开始的。\n") == first


@pytest.mark.parametrize(
    "first", ["【环境】Windows 11", "[Environment] Windows 11", "[x](http://a.example)", "【现象】", "[Logs]"]
)
def test_a_line_with_a_label_in_brackets_is_none(first: str) -> None:
    assert title(f"{first}\n\n昨天开始的。\n") is None


@pytest.mark.parametrize("words", ["Error 500", "错误码 1104", "SDK 4.3.1"])
def test_a_first_heading_with_a_code_is_a_title(words: str) -> None:
    assert title(f"# {words}\n\n300 users cannot pay.\n") == words
    assert title("# 1. Environment\n\nWindows 11\n") is None


@pytest.mark.parametrize(
    "headers",
    [
        "From: a@b.example\nTo: c@d.example\nSubject: No sound",
        "Subject: No sound\nFrom: a@b.example",
        "发件人：张三\n收件人：李四\n抄送：\n主题：No sound",
    ],
)
def test_the_subject_of_a_mail_is_its_title(headers: str) -> None:
    ticket = parse(f"{headers}\n\nNobody hears anything since noon.\n")
    assert ticket.title is not None
    assert ticket.text(ticket.title) == "No sound"
    assert "nobody hears" in ticket.prose
    assert "@" not in ticket.live
