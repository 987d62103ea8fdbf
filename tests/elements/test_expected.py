"""The element `expected`."""

from __future__ import annotations

from ticket_lint.document import parse
from ticket_lint.elements import Status, expected
from ticket_lint.signals import Signals


def status(text: str, title: str = "Ticket") -> Status:
    return expected.judge(Signals(parse(text, title))).status


def test_present_with_spans() -> None:
    ticket = parse("读完未读数应该归零。", "角标")
    element = expected.judge(Signals(ticket))
    assert element.status is Status.PRESENT
    assert ticket.text(element.spans[0]).startswith("应该")


def test_never_partial_and_missing_without_a_word() -> None:
    assert status("进房就提示网络错误。") is Status.MISSING
    assert status("Login doesn't work.") is Status.MISSING
    assert status("## Expected\n_No response_") is Status.MISSING
    assert status("## Expected\nThe tab closes.") is Status.PRESENT


def test_wish_counts() -> None:
    assert status("控制台太亮，希望支持深色主题。") is Status.PRESENT
    assert status("Please add a search box to the docs.") is Status.PRESENT


def test_norms_of_other_papers_and_of_the_past() -> None:
    assert status("合同约定保留 180 天，现在只剩两天。") is Status.PRESENT
    assert status("看到的不是匹配到的人，而是另一对用户。") is Status.PRESENT
    assert status("切歌没声了，以前切歌都是无缝的。") is Status.PRESENT
    assert status("The reference says the default is 30 s. It is 10 s.") is Status.PRESENT


def test_what_is_wanted_in_a_bug_is_no_norm() -> None:
    assert (
        status("I want to upload a file, the upload crashes with error 500.", "Upload crashes")
        is Status.MISSING
    )


def test_a_placeholder_in_brackets_says_nothing() -> None:
    assert status("## 期望结果\n<在此填写预期结果>") is Status.MISSING
    assert status("## 期望结果\n（同上）") is Status.MISSING
