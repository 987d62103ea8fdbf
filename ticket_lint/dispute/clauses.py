"""Holds the clauses of an SLA profile against the ticket, with the text that shows each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ticket_lint.diagnostic import Text
from ticket_lint.dispute.model import ClauseRow, LevelRows, Position, Side
from ticket_lint.dispute.quotes import Quoter
from ticket_lint.dispute.weighing import Dispute, heard
from ticket_lint.severity.labels import Severity
from ticket_lint.severity.suggestion import FacetFinding, Suggestion
from ticket_lint.sla import Clause, SlaProfile, evaluate


class Reader:
    """Evaluates clauses for one ticket."""

    def __init__(self, suggestion: Suggestion, quoter: Quoter) -> None:
        self._values = heard(suggestion)
        self._found: Mapping[str, FacetFinding] = {**suggestion.facets, **suggestion.circumstances}
        self._quoter = quoter

    def rows(self, clauses: Iterable[Clause]) -> tuple[ClauseRow, ...]:
        """Return the clauses with their verdicts."""
        return tuple(self._row(clause) for clause in clauses)

    def level(self, profile: SlaProfile, side: Side, severity: Severity, scenario: str | None) -> LevelRows:
        """Return the clauses of a severity; a profile may have no such level."""
        level = profile.level(severity, scenario)
        if level is None:
            return LevelRows(side, severity, Text("", ""), False, (), None)
        return LevelRows(side, severity, level.title, True, self.rows(level.clauses), level.caveat)

    def _row(self, clause: Clause) -> ClauseRow:
        verdict = evaluate(clause, self._values)
        deciding = [
            (name, self._values.get(name, "unknown"))
            for name, wanted in clause.conditions
            if verdict != "met" or self._values.get(name) in wanted
        ]
        spans = [span for name, value in deciding if value != "unknown" for span in self._found[name].spans]
        return ClauseRow(clause.text, verdict, tuple(deciding), self._quoter.quotes(spans)[0])


def position(dispute: Dispute, rows: LevelRows) -> Position:
    """What a side says and what it rests on."""
    met = sum(1 for row in rows.clauses if row.verdict == "met")
    return Position(rows.side, rows.severity, dispute.rests_on(rows.side), met, len(rows.clauses))
