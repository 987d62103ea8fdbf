"""Markdown: ticket text formats, links and mentions nothing, and leaves no fence."""

from __future__ import annotations

import re

import pytest

from tests.dispute.test_html import PAYLOADS, made_of
from ticket_lint.dispute import markdown

MORE = ("| a | b |", "@everyone #12", "https://example.com", "``` x", "~~~", "1. **bold** _it_ ![i](x)")


def parts(text: str) -> tuple[str, str]:
    """The document without the ticket, and the fenced ticket."""
    match = re.search(r"^(`{3,})text\n(.*?)^\1$", text, re.MULTILINE | re.DOTALL)
    assert match
    return text[: match.start()] + text[match.end() :], match[2]


@pytest.mark.parametrize("payload", [*PAYLOADS, *MORE])
def test_ticket_text_stays_text(payload: str) -> None:
    line = f"所有用户都无法进入直播间 {payload}"
    prose, ticket = parts(markdown.render(made_of(f"{line}\n````\n{payload}", payload, name=payload), "zh"))
    assert not re.search(r"(?<!\\)[<`]|(?<!\\)!?\[|@(?!\u200b)|https?:", prose)
    assert not re.search(r"&(?!amp;)", prose)
    assert "\u202e" not in prose + ticket
    assert ticket.count("\n") == 4


def test_a_ticket_without_name_and_title_leaves_no_empty_line() -> None:
    head = markdown.render(made_of("进频道后没有声音", name=""), "zh").split("\n")[:4]
    assert head[1:] == ["", "SLA：通用支持级别", ""]


def test_table_rows_keep_their_cells() -> None:
    prose, _ = parts(markdown.render(made_of("所有用户都 | 无法进入 | 直播间 || 仍未恢复"), "zh"))
    rows = [line for line in prose.splitlines() if line.startswith("| ")]
    widths = {len(re.split(r"(?<!\\)\|", row)) for row in rows}
    assert widths <= {5, 6}
