"""Takes evidence out of the ticket: quotes, and the whole text with what is evidence marked. Masks secrets."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from ticket_lint.dispute.model import Lean, Line, Piece, Quote, TicketText
from ticket_lint.redact import Masker
from ticket_lint.report import Report
from ticket_lint.reporters.base import place_of, visible
from ticket_lint.text import Span

_AROUND = 40  # characters of a line shown on either side of a quote
_QUOTED = 160
_WORD = 15
MOST_QUOTES = 3
MOST_LINES = 300  # a longer ticket shows its evidence with the lines around it
_CONTEXT = 2
_LONGEST = 2000

Mark = tuple[Span, str, Lean]  # where, which facet, which way


class Quoter:
    """Quotes the ticket of a report. `quoted` are the lines of its source that quotes stand on."""

    def __init__(self, report: Report, masker: Masker) -> None:
        self.report = report
        self.masker = masker
        self.quoted: set[int] = set()

    def quote(self, span: Span) -> Quote:
        """Return the first line of a span with what stands around it, masked and of one line."""
        lines = self.report.ticket.lines
        number, column = lines.position(span.start)
        self.quoted.add(number)
        first = span.start - column + 1
        last = first + len(lines.line(number))
        start, end = self.masker.snap(Span(span.start, min(max(span.end, span.start), last)))
        start, end = max(first, start), min(max(end, start), last)
        stop = min(end, start + _QUOTED)
        place = place_of(self.report, span)
        text = _flat(self.masker.cut(start, stop)) + ("…" if stop < end else "")
        return Quote(
            place.title, place.line, place.column, self._before(first, start), text, self._after(end, last)
        )

    def quotes(self, spans: Sequence[Span]) -> tuple[tuple[Quote, ...], int]:
        """Return the first quotes in the order of the text, one a line, and how many more lines there are."""
        found: dict[tuple[bool, int], Quote] = {}
        for span in spans[: 10 * MOST_QUOTES]:
            quote = self.quote(span)
            found.setdefault((quote.title, quote.line), quote)
        kept = sorted(
            list(found.values())[:MOST_QUOTES], key=lambda one: (not one.title, one.line, one.column)
        )
        return tuple(kept), max(len(found) - MOST_QUOTES, 0)

    def _before(self, first: int, start: int) -> str:
        at = max(first, self.masker.snap(Span(max(first, start - _AROUND), start)).start)
        text = _flat(self.masker.cut(at, start))
        return "…" + _whole(text[::-1])[::-1] if at > first else text.lstrip()

    def _after(self, end: int, last: int) -> str:
        stop = min(last, end + _AROUND)
        stop = min(last, self.masker.snap(Span(end, stop)).end) if stop < last else stop
        text = _flat(self.masker.cut(end, stop))
        return _whole(text) + "…" if stop < last else text.rstrip()


def text_of(quoter: Quoter, name: str, marks: Sequence[Mark]) -> TicketText:
    """Return the ticket as lines with its evidence marked; of a long ticket, the lines that were quoted or are evidence."""
    report = quoter.report
    lines = report.ticket.lines
    by_line = _by_line(report, marks)
    count = len(lines)
    while count > 1 and not lines.line(count).strip():
        count -= 1
    kept = _kept(count, quoter.quoted, by_line)
    found: list[Line] = []
    before = 0
    for number in kept:
        line = _line(quoter, number, by_line.get(number, ()))
        if line is not None:
            found.append(line._replace(skipped=number - before - 1))
        before = number
    title = report.ticket.title
    shown = quoter.quote(title).text if title is not None else ""
    return TicketText(visible(name), shown, tuple(found), max(count - before, 0))


def _by_line(report: Report, marks: Sequence[Mark]) -> dict[int, list[Mark]]:
    found: dict[int, list[Mark]] = {}
    for span, name, lean in marks:
        first, _ = report.ticket.lines.position(span.start)
        last, _ = report.ticket.lines.position(max(span.start, span.end - 1))
        for number in range(first, min(last, first + _CONTEXT) + 1):
            found.setdefault(number, []).append((span, name, lean))
    return found


def _kept(count: int, quoted: Collection[int], marked: Collection[int]) -> list[int]:
    """The lines to show: all, or what is quoted with the lines around it, and marked lines as far as there is room."""
    if count <= MOST_LINES:
        return list(range(1, count + 1))
    kept = {1, *quoted}
    for wanted in (quoted, marked):
        for number in sorted(wanted):
            if len(kept) < MOST_LINES:
                kept.update(range(max(number - _CONTEXT, 1), min(number + _CONTEXT, count) + 1))
    return sorted(kept)


def _line(quoter: Quoter, number: int, marks: Sequence[Mark]) -> Line | None:
    """A line with its marks; None for the gap between a title and the body."""
    ticket, masker = quoter.report.ticket, quoter.masker
    text = ticket.lines.line(number)
    begin = ticket.lines.start(number)
    shown: int | None = number
    if ticket.body_start:
        first, _ = ticket.lines.position(ticket.body_start)
        if number < first and begin > 0:
            return None
        shown = None if number < first else number - first + 1
    end = begin + min(len(text), _LONGEST)
    pieces = tuple(_pieces(masker, begin, end, marks))
    facets = tuple(dict.fromkeys(name for _, name, _ in marks))
    return Line(shown, pieces, facets, 0, len(text) - (end - begin))


def _pieces(masker: Masker, begin: int, end: int, marks: Sequence[Mark]) -> list[Piece]:
    """Part a line where marks begin and end; where they overlap, what speaks against or for goes before neutral."""
    spans = [(masker.snap(span), lean) for span, _, lean in marks]
    cuts = {begin, end}
    for span, _ in spans:
        cuts |= {min(max(at, begin), end) for at in span}
    edges = sorted(cuts)
    merged: list[Piece] = []
    for start, stop in pairwise(edges):
        leans = {lean for span, lean in spans if span.start <= start and stop <= span.end}
        text = visible(masker.cut(start, stop))
        lean = _joined(leans)
        if merged and merged[-1].lean == lean:
            merged[-1] = Piece(merged[-1].text + text, lean)
        elif text:
            merged.append(Piece(text, lean))
    return merged


def _joined(leans: set[Lean]) -> Lean | None:
    strong = leans - {"neutral"}
    if len(strong) == 1:
        return strong.pop()
    return "neutral" if leans else None


def _flat(text: str) -> str:
    """Text on one line."""
    return visible(text.replace("\n", " ").replace("\t", " ").replace("\r", " "))


def _whole(text: str) -> str:
    """Text without the part of a Latin word that it was cut in; seen from the side that stays."""
    head, blank, tail = text.rpartition(" ")
    return head if blank and tail.isascii() and len(tail) <= _WORD else text
