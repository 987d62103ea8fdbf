"""Distances and lengths that what was blanked does not change."""

from __future__ import annotations

import pytest

from ticket_lint.text import ahead, gap, said


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("it fails.Now", 4),
        ("it fails. Now", 5),
        ("it fails.           Now", 5),  # one blank stays between Latin words
        ("it 失败。今天", 3),
        ("it 失败。       今天", 3),
        ("it 失败。 今天", 3),
    ],
)
def test_gaps_leave_out_what_was_blanked(text: str, size: int) -> None:
    end = max(text.find("Now"), text.find("今"))
    start = text.find("ils") if "ils" in text else text.find("失")
    assert gap(text, start, end) == size


def test_far_is_far() -> None:
    text = "a" + " " * 1000 + "b"
    assert gap(text, 1, 1001) == 1000


def test_what_stands_ahead_is_heard_through_blanks() -> None:
    assert ahead("not one of them", 4, 4) == "not "
    assert ahead("x not          one", 15, 6) == "x not "
    assert ahead("one", 0, 8) == ""


def test_marks_and_blanks_say_nothing() -> None:
    assert said("No!!  声音…") == 4
