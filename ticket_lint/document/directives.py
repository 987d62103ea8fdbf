"""Notes to the linter inside a ticket, such as `<!-- ticket-lint: ignore LOG001 -- sent by e-mail -->`.

They stand in HTML comments or on a line of their own (`# ticket-lint: ignore missing-logs -- 日志已邮件发送`); the
parser makes comments of both, so they are never read as part of the report.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.document.model import BlockKind, Section, Ticket
from ticket_lint.text import Span

MARK = "ticket-lint:"
ACTIONS = ("ignore", "ignore-next", "ignore-section")
_DIRECTIVE = regex.compile(r"ticket-lint:[ ]{0,4}([a-z-]{1,30})")
_REASON = regex.compile(r"--+|[—–]+")
_NAME = regex.compile(r"[^\s,、，]+")
_BLANK = regex.compile(r"\s*")
_MOST = 100  # more notes than any ticket has; each is held against every finding


class Directive(NamedTuple):
    """One note: `names` as written with their spans, `reason` empty where none is given.

    `scope` is the range that it speaks of, None for the whole ticket.
    """

    span: Span
    action: str  # "ignore", "ignore-next", "ignore-section", or a word that means nothing
    names: tuple[tuple[str, Span], ...]
    reason: str
    scope: Span | None


def directives_of(ticket: Ticket) -> tuple[Directive, ...]:
    """Return the first `_MOST` notes in a ticket, in order. Costs one search where there are none."""
    if MARK not in ticket.folded:
        return ()
    notes = (
        directive
        for at, section in enumerate(ticket.sections)
        for block in section.blocks
        if block.kind is BlockKind.COMMENT
        for directive in _read(ticket, at, block.span)
    )
    return tuple(islice(notes, _MOST))


def _read(ticket: Ticket, section: int, comment: Span) -> Iterator[Directive]:
    """The notes in one comment; each ends with its line, or where the next one begins."""
    match = _DIRECTIVE.search(ticket.folded, comment.start, comment.end)
    while match is not None:
        following = _DIRECTIVE.search(ticket.folded, match.end(), comment.end)
        end = following.start() if following else comment.end
        line = ticket.folded[match.end() : end].partition("\n")[0].partition("-->")[0].rstrip()
        split = _REASON.search(line)
        words = line[: split.start()] if split else line
        reason = ""
        if split:
            reason = ticket.source[match.end() + split.end() : match.end() + len(line)].strip()
        span = Span(match.start(), match.end() + len(line))
        names = _names(ticket.source, words, match.end())
        yield Directive(span, match[1], names, reason, _scope(ticket, section, match[1], comment))
        match = following


def _names(source: str, words: str, start: int) -> tuple[tuple[str, Span], ...]:
    """The names in `words`, which begin at `start`, each once."""
    names: dict[str, Span] = {}
    for name in _NAME.finditer(words):
        names.setdefault(name.group(), Span(start + name.start(), start + name.end()))
    return tuple((source[span.start : span.end], span) for span in names.values())


def _scope(ticket: Ticket, section: int, action: str, comment: Span) -> Span | None:
    if action == "ignore-next":
        return _next_line(ticket.source, comment.end)
    if action == "ignore-section":
        return _section_span(ticket, section)
    return None


def _next_line(source: str, at: int) -> Span:
    """The first line behind `at` that is not blank; a comment's own line does not count."""
    blank = _BLANK.match(source, max(at, source.find("\n", at)))
    begin = blank.end() if blank else at
    start = source.rfind("\n", at, begin) + 1
    if not start or begin == len(source):
        return Span(len(source), len(source))
    end = source.find("\n", begin)
    return Span(start, len(source) if end == -1 else end)


def _section_span(ticket: Ticket, at: int) -> Span:
    """From the heading above to the next one that is not deeper."""
    while at > 0 and ticket.sections[at].heading is None:
        at -= 1
    start = _start(ticket.sections[at])
    depth = ticket.sections[at].depth
    for later in ticket.sections[at + 1 :]:
        if later.heading is not None and (depth == 0 or later.depth <= depth):
            return Span(start, later.heading.start)
    return Span(start, len(ticket.source))


def _start(section: Section) -> int:
    if section.heading is not None:
        return section.heading.start
    return section.blocks[0].span.start if section.blocks else 0
