"""The result of an assessment, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ticket_lint.diagnostic import Diagnostic, Level, Text
from ticket_lint.document import Ticket
from ticket_lint.elements import Element, Kind
from ticket_lint.text import Span

if TYPE_CHECKING:  # the severity room is only opened where it is asked for
    from ticket_lint.severity.suggestion import Suggestion

SCHEMA = 1


class Deduction(NamedTuple):
    """Points that the score lost, and why. `name` is an element or a rule."""

    name: str
    points: int
    reason: Text


class Report(NamedTuple):
    """What `assess` returns. `as_dict` is the JSON format."""

    ticket: Ticket
    lang: str  # of the messages: "zh" | "en"
    kind: Kind
    elements: dict[str, Element]
    diagnostics: tuple[Diagnostic, ...]
    suppressed: tuple[tuple[Diagnostic, str], ...]  # with the reason given
    score: int
    deductions: tuple[Deduction, ...]
    questions: tuple[Text, ...]
    crashed: tuple[str, ...] = ()  # names of rules that raised
    severity: Suggestion | None = None  # where it was asked for

    def worst(self) -> Level | None:
        """The highest level among the diagnostics, or None where there are none."""
        return max((found.level for found in self.diagnostics), default=None)

    def place(self, span: Span) -> dict[str, Any]:
        """A span as JSON: `part` ("title" or "body"), `start`, `end`, `line`, `column` in that part."""
        ticket = self.ticket
        if ticket.body_start and span.start < ticket.body_start:
            return {
                "part": "title",
                "start": span.start,
                "end": min(span.end, ticket.body_start),
                "line": 1,
                "column": span.start + 1,
            }
        first, _ = ticket.lines.position(ticket.body_start)
        line, column = ticket.lines.position(span.start)
        return {
            "part": "body",
            "start": span.start - ticket.body_start,
            "end": span.end - ticket.body_start,
            "line": line - first + 1,
            "column": column,
        }

    def as_dict(self) -> dict[str, Any]:
        """The report as plain data; `schema` changes when a field changes its meaning."""
        return {
            "schema": SCHEMA,
            "language": self.ticket.language,
            "kind": self.kind.value,
            "elements": {
                name: {
                    "status": element.status.value,
                    "spans": [self.place(span) for span in element.spans],
                }
                for name, element in self.elements.items()
            },
            "diagnostics": [self._diagnostic(found) for found in self.diagnostics],
            "suppressed": [
                {**self._diagnostic(found), "reason": reason} for found, reason in self.suppressed
            ],
            "score": self.score,
            "deductions": [
                {"name": lost.name, "points": lost.points, "reason": lost.reason.of(self.lang)}
                for lost in self.deductions
            ],
            "questions": [question.of(self.lang) for question in self.questions],
            "severity": self.severity.as_dict(self.place, self.lang) if self.severity else None,
        }

    def _diagnostic(self, found: Diagnostic) -> dict[str, Any]:
        return {
            "code": found.code,
            "name": found.name,
            "level": found.level.label,
            "message": found.message.of(self.lang),
            "hint": found.hint.of(self.lang),
            **self.place(found.span),
        }
