"""The one place that masks: nothing that is printed or written as a finding holds a secret.

Credentials and personal data are masked whether or not the rules that report them are switched on.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from functools import cached_property

from ahocorasick_rs import AhoCorasick, MatchKind

from ticket_lint.report import Report
from ticket_lint.rules import personal_data
from ticket_lint.rules.base import listed
from ticket_lint.signals import personal, secrets
from ticket_lint.text import Span, fold, whole

MASK = "[REDACTED]"
_ROLES = listed(personal_data.OPTIONS, "allow")
_SHORTEST = 4  # shorter values would blank half of a message


class Masker:
    """Shows parts of a text with its secrets replaced. `masks` are spans with what to show in their place."""

    def __init__(self, source: str, masks: Iterable[tuple[Span, str]] = ()) -> None:
        self.source = source
        self.masks = _merged(masks)
        self._ends = [span.end for span, _ in self.masks]
        self._values = self._known()

    def snap(self, span: Span) -> Span:
        """Return `span`, widened so that it neither begins nor ends inside a secret."""
        start, end = span
        for (first, last), _ in self._from(start):
            if first > end:
                break
            if first < start < last:
                start = first
            if first < end < last:
                end = last
        return Span(start, end)

    def cut(self, start: int, end: int) -> str:
        """Return the text from `start` to `end` with a mask for every secret that reaches into it."""
        if start >= end:
            return ""
        parts: list[str] = []
        at = start
        for (first, last), mask in self._from(start):
            if first >= end:
                break
            parts.append(self.text(self.source[at : max(at, first)]))
            parts.append(mask)
            at = min(last, end)
        parts.append(self.text(self.source[at:end]))
        return "".join(parts)

    def text(self, text: str) -> str:
        """Return a message with every secret that it quotes replaced."""
        if not self._values:
            return text
        parts: list[str] = []
        at = 0
        for index, start, end in self._automaton.find_matches_as_indexes(whole(text)):
            parts += [text[at:start], self._values[index][1]]
            at = end
        return "".join([*parts, text[at:]])

    def _from(self, start: int) -> Iterator[tuple[Span, str]]:
        """The masks that end behind `start`."""
        for at in range(bisect.bisect_right(self._ends, start), len(self.masks)):
            yield self.masks[at]

    @cached_property
    def _automaton(self) -> AhoCorasick:
        """Finds all known values in one pass: a ticket may hold thousands."""
        return AhoCorasick([value for value, _ in self._values], matchkind=MatchKind.LeftmostLongest)

    def _known(self) -> list[tuple[str, str]]:
        values: dict[str, str] = {}
        for span, mask in self.masks:
            value = self.source[span.start : span.end]
            if len(value.strip()) >= _SHORTEST:
                values.setdefault(whole(value), mask)
                values.setdefault(whole(fold(value)), mask)
        return list(values.items())


def masker_of(report: Report) -> Masker:
    """Return what shows the ticket of `report` without its secrets and personal data.

    Addresses of a role (support@) stay unless a finding names them.
    """
    found = [*report.diagnostics, *(one for one, _ in report.suppressed)]
    masks = [(one.span, one.replacement or MASK) for one in found if one.secret]
    ticket = report.ticket
    facts = [*secrets.find(ticket.source, ticket.folded), *personal.find(ticket.folded, _ROLES)]
    masks += [(fact.span, fact.value or MASK) for fact in facts]
    return Masker(ticket.source, masks)


def _merged(masks: Iterable[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """Sort; where spans overlap, one mask covers them all."""
    merged: list[tuple[Span, str]] = []
    for span, mask in sorted(masks, key=lambda item: (item[0].start, -item[0].end)):
        if merged and span.start < merged[-1][0].end:
            last, shown = merged[-1]
            merged[-1] = (Span(last.start, max(last.end, span.end)), shown)
        elif span.end > span.start:
            merged.append((span, mask))
    return merged
