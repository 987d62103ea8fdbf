"""The line of a finding with carets under it, by display width, without secrets and control characters."""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.redact import Masker
from ticket_lint.report import Report
from ticket_lint.reporters.base import place_of, visible
from ticket_lint.text import Span, display_width

_BEFORE = 60  # characters shown around a span in a very long line
_MARKED = 100
_AFTER = 60


def snippet(report: Report, masker: Masker, span: Span) -> Iterator[tuple[str, str]]:
    """Yield (gutter, text) of the source line and of the carets under it."""
    lines = report.ticket.lines
    number, _ = lines.position(span.start)
    line_start = span.start - lines.position(span.start)[1] + 1
    line_end = line_start + len(lines.line(number))
    start, end = masker.snap(Span(span.start, max(span.start, min(span.end, line_end))))
    end = min(end, line_end)
    begin = max(line_start, min(start, line_end))
    before, first = _head(masker, line_start, begin)
    marked = visible(masker.cut(begin, max(begin, end)))
    if len(marked) > _MARKED:
        marked = marked[:_MARKED] + "…"
    stop = min(line_end, max(begin, end) + _AFTER)
    stop = min(line_end, masker.snap(Span(stop, stop)).end) if stop < line_end else stop
    after = visible(masker.cut(max(begin, end), stop)) + ("…" if stop < line_end else "")
    gutter = "" if place_of(report, span).title else str(place_of(report, span).line)
    yield gutter, f"{first}{before}{marked}{after}".rstrip()
    yield "", " " * display_width(first + before) + "^" * max(1, display_width(marked))


def _head(masker: Masker, line_start: int, begin: int) -> tuple[str, str]:
    """What stands before the marked part, and an ellipsis where it was cut."""
    cut_at = max(line_start, begin - _BEFORE)
    cut_at = max(line_start, masker.snap(Span(cut_at, begin)).start)
    return visible(masker.cut(cut_at, begin)), "…" if cut_at > line_start else ""
