"""How a draft begins: its front matter, and its title where it did not come separately."""

from __future__ import annotations

from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.document import mails, openings
from ticket_lint.document.headings import label_residue, role_of, tells_number
from ticket_lint.document.lines import Line, is_directive, is_greeting, is_log_line, item_of
from ticket_lint.document.model import Block, BlockKind
from ticket_lint.text import Span

_SETEXT = regex.compile(r"[ ]{0,3}(?:=+|-{3,})[ ]*$")
_FRONT_MATTER = 60  # lines of front matter that are read
_LONGEST = 80  # characters of a plain line that can be a title


class Head(NamedTuple):
    """How a draft begins: its title, the blocks that stand before it, and the index of the line behind."""

    title: Span | None
    blocks: list[Block]
    past: int


def head_of(source: str, lines: list[Line], title: Span | None) -> Head:
    """Read the beginning of a draft; where `title` is given, only its front matter."""
    head = _front_matter(lines)
    if title is not None:
        return head._replace(title=title)
    return head if head.title is not None else _find_title(source, lines, head)


def _front_matter(lines: list[Line]) -> Head:
    none = Head(None, [], 0)
    if not lines or lines[0].folded.rstrip() != "---":
        return none
    title = None
    for at, line in enumerate(lines[1:_FRONT_MATTER], 1):
        if line.folded.rstrip() in ("---", "..."):
            return Head(title, [Block(BlockKind.FRONT_MATTER, Span(lines[0].start, line.end))], at + 1)
        if title is None and line.folded.startswith("title:"):
            value = line.raw[6:].strip().strip("\"'")
            begin = line.start + line.raw.find(value, 6)
            title = Span(begin, begin + len(value)) if value else None
    return none


def _find_title(source: str, lines: list[Line], head: Head) -> Head:
    blocks, at = list(head.blocks), head.past
    while at < len(lines) and (not (text := lines[at].folded.strip()) or _is_note(text)):
        if text:
            blocks.append(Block(BlockKind.COMMENT, Span(lines[at].start, lines[at].end)))
        at += 1
    if at >= len(lines):
        return Head(None, blocks, at)
    if (past := mails.past_headers(lines, at)) > at:  # which the scanner reads
        return Head(mails.subject(lines[at:past]), blocks, at)
    begin, past = _title_at(lines, at)
    title = _trim(source, lines[at].start + begin, lines[at].end) if past > at else None
    return Head(title, blocks, past)


def _title_at(lines: list[Line], at: int) -> tuple[int, int]:
    """Where in line `at` a title begins, and the index of the line behind it: `at` itself where there is none."""
    line = lines[at]
    stripped = line.folded.strip()
    after = lines[at + 1].folded.strip() if at + 1 < len(lines) else ""
    if stripped.startswith("# ") and not _is_heading(stripped[2:].strip()):
        return line.raw.index("#") + 1, at + 1
    behind = openings.title_behind(line.folded)
    if behind is not None:
        return behind, at + 1
    if after and _SETEXT.match(lines[at + 1].folded) and role_of(stripped) is None:
        return 0, at + 2
    plain = len(stripped) <= _LONGEST and not after and at + 2 < len(lines) and not _starts_block(line)
    if plain and stripped[-1] not in "。.!?;,:" and not is_greeting(stripped):
        return 0, at + 1
    return 0, at


def _starts_block(line: Line) -> bool:
    first = line.folded.lstrip()[:1]
    return bool(
        first in "#>|`~<"
        or (first in "【[" and not openings.starts_with_tag(line.folded))
        or item_of(line.folded)
        or openings.starts_with_label(line.folded)
        or is_log_line(line.folded)
    )


def _is_heading(words: str) -> bool:
    """Tell whether a first heading is but a section's: `# 1. 环境`, not `# 进频道后没声音` nor `# Error 500`."""
    return role_of(words) is not None and label_residue(words) <= 3 and not tells_number(words)


def _is_note(text: str) -> bool:
    """Tell whether a stripped line says nothing to a reader: one whole comment, or a note to the linter."""
    return is_directive(text) or (text.startswith("<!--") and text.find("-->") == len(text) - 3)


def _trim(source: str, start: int, end: int) -> Span:
    while start < end and source[start] in " \t#=*　":
        start += 1
    while end > start and source[end - 1] in " \t#\r　":
        end -= 1
    return Span(start, end)
