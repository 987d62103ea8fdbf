"""Which words of a draft are its title, where it did not come separately."""

from __future__ import annotations

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
