"""A comment behind other text of a line counts as nothing, like one on a line of its own."""

from __future__ import annotations

import pytest

from ticket_lint.document import BlockKind, parse


@pytest.mark.parametrize(
    "text",
    [
        "Version: <!-- e.g. HIDDEN -->\n",
        "- SDKAppID：<!-- HIDDEN -->\n- uid: 1\n",
        "## Logs <!-- HIDDEN -->\n",
        "Version: <!-- e.g.\nHIDDEN\n--> 4.3.1\n",
        "before <!-- HIDDEN --> between <!-- HIDDEN --> after\n",
    ],
)
def test_what_stands_in_it_is_not_read(text: str) -> None:
    ticket = parse(text)
    assert "hidden" not in ticket.live
    assert "hidden" not in ticket.prose
    assert any(block.kind is BlockKind.COMMENT for block in ticket.blocks())


def test_what_stands_around_it_is() -> None:
    ticket = parse("before <!-- a --> between <!-- b --> after\n")
    assert ticket.prose.split() == ["before", "between", "after"]


@pytest.mark.parametrize(
    "text", ["use `<!-- x -->` here", "a <!-- never closed\nmore", "```\ncode <!-- x -->\n```"]
)
def test_what_is_no_comment_stays(text: str) -> None:
    assert not any(block.kind is BlockKind.COMMENT for block in parse(text).blocks())


def test_comments_in_a_row_are_comments_each() -> None:
    text = "<!-- a --><!---->  <!-- b\nc --> <!-- d --> behind\n"
    ticket = parse(text)
    comments = [ticket.text(block.span) for block in ticket.blocks() if block.kind is BlockKind.COMMENT]
    assert [one.strip() for one in comments] == ["<!-- a -->", "<!---->", "<!-- b\nc -->", "<!-- d -->"]
    assert ticket.prose.split() == ["behind"]
