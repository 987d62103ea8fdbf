"""One line scanner for Markdown, issue forms, plain text with labels, e-mail and chat.

Tickets mix these freely (labels inside Markdown, fences inside e-mail), so there is one scanner
and no guess of the format. It reads every line once; all patterns are anchored and bounded.
"""

from __future__ import annotations

from ticket_lint import regex
from ticket_lint.document import mails, openings, titles
from ticket_lint.document.lines import (
    Line,
    is_directive,
    is_greeting,
    is_log_line,
    is_placeholder,
    is_reply_header,
    is_signature_start,
    item_of,
    lines_of,
    part_of,
)
from ticket_lint.document.model import DEAD, Block, BlockKind, Role, Section, Ticket
from ticket_lint.document.openings import Opening
from ticket_lint.text import Span, fold, whole

_TASK = regex.compile(r"[ ]*[-*+][ ]+\[[ x]\]")
_RULE = regex.compile(r"[ ]*([-*_=~—])(?:[ ]*\1){2,}[ ]*$")
_FENCE = regex.compile(r"[ ]{0,12}(?:[-*+][ ]|\d{1,2}\.[ ])?[ ]*(`{3,}|~{3,})")
_COMMENT = regex.compile(r"[^\S\n]{0,80}<!--")
_REPLY_QUOTE = regex.compile(
    r"(?m)^[ ]*>[ ]?(?:>|from:|发件人:|我方|贵方|客服|support:|\d{1,2}:\d\d[ ](?:我方|贵方|support))|wrote:|写道:"
)


_SAYS_NOTHING = DEAD | {BlockKind.GREETING}
_ONE_LINE = frozenset({Role.SEVERITY, Role.CATEGORY, Role.IDENTIFIERS, Role.TIME})
_LONGEST = 2000  # a comment inside of a line, and that line


def parse(text: str, title: str | None = None) -> Ticket:
    """Parse a ticket.

    `text` is the body, or the whole draft where `title` is None; then the title is looked for in
    front matter, a first heading, a subject line or a short first line. Never raises.
    """
    if title is not None:
        head = " ".join(title.split())
        source = whole(f"{head}\n\n{text}")
        body_start = len(head) + 2
        return _Scanner(source, Span(0, len(head)), body_start).scan()
    return _Scanner(whole(text), None, 0).scan()


class _Scanner:
    """The state of one pass over the lines."""

    def __init__(self, source: str, title: Span | None, body_start: int) -> None:
        self.source = source
        self.title = title
        self.body_start = body_start
        self.sections: list[Section] = [Section(None, None, 0, [])]
        self.run: list[Line] = []  # lines of the open paragraph
        self.fence = ""
        self.fence_start = 0
        self.has_said = False  # more than a greeting
        self.in_reply = False
        self.in_signature = False
        self.blank_before = True
        self.inline = False  # the open section ends with its first paragraph

    def scan(self) -> Ticket:
        """Read all lines and build the ticket."""
        folded = fold(self.source)
        lines = lines_of(self.source, folded, self.body_start)
        head = titles.head_of(self.source, lines, self.title)
        self.title, at = head.title, head.past
        self.sections[0].blocks.extend(head.blocks)
        while at < len(lines):
            if "<!--" in lines[at].folded and not self.fence:
                self._cut_comment(lines, at)
            at = self._line(lines, at)
        if self.fence and lines:
            self._add(BlockKind.CODE, self.fence_start, lines[-1].end)
        self._flush()
        return Ticket(self.source, self.title, self.sections, self.body_start, folded)

    def _cut_comment(self, lines: list[Line], at: int) -> None:
        """Read what stands before a comment inside of a line, and leave the rest: `Version: <!-- e.g. 1.2 -->`."""
        line = lines[at]
        cut = _comment_inside(self.source, line)
        if cut and line.folded.lstrip()[:1] not in "<>`~":
            lines[at] = part_of(line, 0, cut)
            self._line(lines, at)
            lines[at] = part_of(line, cut, len(line.folded))

    # -- parts -----------------------------------------------------------------

    def _add(self, kind: BlockKind, start: int, end: int, ordered: bool = False) -> None:
        if end > start:
            self.has_said = self.has_said or kind not in _SAYS_NOTHING
            self.sections[-1].blocks.append(Block(kind, Span(start, end), ordered))

    def _flush(self) -> None:
        if self.run:
            first, last = self.run[0], self.run[-1]
            kind = BlockKind.PARAGRAPH
            if is_placeholder("\n".join(line.folded for line in self.run)):
                kind = BlockKind.PLACEHOLDER
            self._add(kind, first.start, last.end)
            self.run = []

    def _open(self, line: Line, opening: Opening) -> None:
        self._flush()
        self.inline = False
        span = Span(line.start + opening.start, line.start + opening.end)
        self.sections.append(Section(opening.role, span, opening.depth, []))

    def _close_inline(self) -> None:
        """End a section of one paragraph: its content began on the label's own line, or below a lead-in."""
        if self.inline and (self.run or self.sections[-1].blocks):
            self._flush()
            self.sections.append(Section(None, None, 0, []))
            self.inline = False

    # -- one line --------------------------------------------------------------

    def _line(self, lines: list[Line], at: int) -> int:
        line = lines[at]
        folded = line.folded
        stripped = folded.strip()
        if self.fence:
            if stripped.startswith(self.fence) and not stripped.strip(self.fence[0]):
                self._add(BlockKind.CODE, self.fence_start, line.end)
                self.fence = ""
            return at + 1
        if not stripped:
            self._flush()
            self.blank_before = True
            self._close_inline()
            return at + 1
        first = stripped[0]
        if first in "`~-*+0123456789" and (fence := _fence(folded)):
            self._flush()
            self.fence = fence
            self.fence_start = line.start
            return at + 1
        if first == "<" and (past := self._comment(lines, at)) is not None:
            return past
        if first in "#/;t" and is_directive(stripped):
            self._flush()
            self._add(BlockKind.COMMENT, line.start, line.end)
            return at + 1
        if first == "#" and self._atx(line):
            return at + 1
        if first == ">":
            return self._quote(lines, at)
        if (past := self._mail(lines, at)) is not None:
            return past
        if first in "-*_=~—" and _RULE.match(folded):
            if first in "=-" and len(self.run) == 1 and self._setext():
                return at + 1
            self._flush()
            return at + 1
        self._text_line(line, stripped)
        self.blank_before = False
        return at + 1

    def _mail(self, lines: list[Line], at: int) -> int | None:
        """Read the headers of a mail, or a line of an earlier message; None where this is neither.

        Before anything was said, headers only open the ticket; behind that they open what it answers.
        """
        past = at if self.in_reply else mails.past_headers(lines, at)
        if past == at and not self.in_reply and not is_reply_header(lines[at].folded):
            return None
        self._flush()
        opens = past > at and not self.has_said
        past = max(past, at + 1)
        self.in_reply = not opens
        kind = BlockKind.FRONT_MATTER if opens else BlockKind.REPLY
        self._add(kind, lines[at].start, lines[past - 1].end)
        return past

    def _atx(self, line: Line) -> bool:
        opening = openings.hashes(line.folded)
        if opening is None:
            return False
        self.in_signature = False
        self._open(line, opening)
        self._add(BlockKind.PARAGRAPH, line.start + opening.content, line.start + opening.until)
        return True

    def _setext(self) -> bool:
        head = self.run[0]
        opening = openings.underlined(head.folded)
        if opening is None:
            return False
        self.run = []
        self._open(head, opening)
        return True

    def _comment(self, lines: list[Line], at: int) -> int | None:
        start = lines[at].start + (len(lines[at].raw) - len(lines[at].raw.lstrip()))
        if not self.source.startswith("<!--", start):
            return None
        self._flush()
        end = start
        while (
            begins := _COMMENT.match(self.source, end)
        ) is not None:  # all in a row, to cut the line but once
            start = begins.end() - 4
            close = self.source.find("-->", begins.end())
            end = len(self.source) if close == -1 else close + 3
            self._add(BlockKind.COMMENT, start, end)
        while at < len(lines) and lines[at].end < end:
            at += 1
        if at < len(lines) and end < lines[at].end:
            rest = lines[at]
            lines[at] = Line(end, rest.end, rest.raw[end - rest.start :], rest.folded[end - rest.start :])
            return at
        return at + 1

    def _quote(self, lines: list[Line], at: int) -> int:
        self._flush()
        start = lines[at].start
        last = at
        while last + 1 < len(lines) and lines[last + 1].folded.lstrip()[:1] == ">":
            last += 1
        text = "\n".join(line.folded for line in lines[at : last + 1])
        reply = self.in_reply or _is_reply_quote(text)
        self._add(BlockKind.REPLY if reply else BlockKind.QUOTE, start, lines[last].end)
        return last + 1

    def _text_line(self, line: Line, stripped: str) -> None:
        folded = line.folded
        if "【" in folded and self._brackets(line):
            return
        if stripped[0] in "-*+" and _TASK.match(folded):
            self._flush()
            self._add(BlockKind.TASK, line.start, line.end)
            return
        if stripped[0] == "|" and stripped.count("|") > 1:
            self._table_row(line, stripped)
            return
        if is_log_line(folded):
            self._flush()
            self._add(BlockKind.LOG, line.start, line.end)
            return
        if self._heading(line, stripped):
            return
        if self.in_signature or is_signature_start(stripped, self.blank_before):
            self._flush()
            self.in_signature = True
            self._add(BlockKind.SIGNATURE, line.start, line.end)
            return
        if not self.run and is_greeting(stripped):
            self._add(BlockKind.GREETING, line.start, line.end)
            return
        item = item_of(folded)
        begin = item.end() if item else 0
        if self._label(line, begin):
            return
        if item:
            self._flush()
            kind = BlockKind.PLACEHOLDER if is_placeholder(folded[begin:]) else BlockKind.ITEM
            self._add(kind, line.start + begin, line.end, ordered=item[2] is not None)
            return
        self.run.append(line)

    def _heading(self, line: Line, stripped: str) -> bool:
        opening = openings.bold(line.folded) if stripped[0] in "*_" else None
        if opening is None:
            opening = openings.plain(
                line.folded,
                goes_on=bool(self.run),
                apart=self.blank_before,
                listing=stripped[0].isdecimal() and self._lists_steps(),
            )
        if opening is None:
            return False
        self._open(line, opening)
        # "It says:" leads in what a machine said; what the writer goes on with behind it is his own.
        self.inline = opening.role is Role.LOGS and stripped[-1] == ":"
        self._content(line, opening)
        return True

    def _label(self, line: Line, begin: int) -> bool:
        opening = openings.label(line.folded, line.raw, begin)
        if opening is None:
            return False
        self._open(line, opening)
        self._content(line, opening)
        return True

    def _content(self, line: Line, opening: Opening) -> None:
        """The text behind a label on the same line."""
        rest = part_of(line, opening.content, opening.until)
        if not rest.folded.strip():
            return
        self.inline = True
        if is_placeholder(rest.folded):
            self._add(BlockKind.PLACEHOLDER, rest.start, rest.end)
        else:
            self.run = [rest]
        if opening.role in _ONE_LINE:
            self._close_inline()

    def _brackets(self, line: Line) -> bool:
        found = openings.brackets(line.folded)
        if found and line.folded[: found[0].start].strip():
            self.run.append(part_of(line, 0, found[0].start))
        for opening in found:
            self._open(line, opening)
            self._content(line, opening)
        return bool(found)

    def _table_row(self, line: Line, stripped: str) -> None:
        self._flush()
        if not stripped.strip("|-: "):
            return  # the rule under a table's head
        opening = openings.row(line.folded)
        begin = 0
        kind = BlockKind.TABLE
        if opening is not None:
            self._open(line, opening)
            begin = opening.content
            if is_placeholder(line.folded[begin:].strip(" *|")):
                kind = BlockKind.PLACEHOLDER
        self._add(kind, line.start + begin, line.end)

    def _lists_steps(self) -> bool:
        """Tell whether a numbered line here is a step (`1. Join a room`), not the next numbered heading."""
        heading = self.sections[-1].heading
        if self.sections[-1].role is not Role.STEPS or heading is None:
            return False
        return not self.source[heading.start : heading.end].lstrip("# *")[:1].isdigit()


def _fence(folded: str) -> str:
    """Return the marks that open a block of code, "" where none do: ```` ```error 1104``` ```` is code within a line."""
    match = _FENCE.match(folded)
    if match is None or (match[1][0] == "`" and "`" in folded[match.end() :]):
        return ""
    return match[1]


def _comment_inside(source: str, line: Line) -> int:
    """Return where a comment begins behind other text of a line (`Version: <!-- e.g. 1.2 -->`), 0 where none does."""
    at = line.folded.find("<!--")
    if len(line.folded) > _LONGEST or line.folded[at - 1] == "`":
        return 0
    return at if source.find("-->", line.start + at, line.start + at + _LONGEST) != -1 else 0


def _is_reply_quote(text: str) -> bool:
    """Tell a quoted earlier message from a quotation used as emphasis."""
    return _REPLY_QUOTE.search(text) is not None
