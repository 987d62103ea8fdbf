"""Records from rows of the tables, and rows from records."""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import Row, RowMapping, select

from ticket_lint.store.records import Assessment, Decision, Entry, Suggestion, Ticket
from ticket_lint.store.tables import decisions, suggestions, tickets, versions

AnyRow: TypeAlias = Row[*tuple[Any, ...]]

_SUGGESTED = [column.label(f"s_{column.name}") for column in suggestions.c]
_DECIDED = [column.label(f"d_{column.name}") for column in decisions.c]

# A row an entry: a ticket with its latest suggestion, the text of that, and its latest decision.
ENTRIES = (
    select(
        *(tickets.c[name] for name in ("id", "source", "key", "name", "url", "at")),
        versions.c.title,
        versions.c.text,
        *_SUGGESTED,
        *_DECIDED,
    )
    .join(suggestions, suggestions.c.id == tickets.c.suggestion_id)
    .join(versions, versions.c.id == suggestions.c.version_id)
    .outerjoin(decisions, decisions.c.id == tickets.c.decision_id)
)


def entry_of(row: AnyRow) -> Entry:
    """The entry in a row of `ENTRIES`."""
    ticket = Ticket(row.id, row.source, row.key, row.name, row.title or "", row.text, row.url, row.at)
    cells = row._mapping
    decision = None if cells["d_id"] is None else _decision(cells, "d_")
    return Entry(ticket, _suggestion(cells, "s_"), decision)


def suggestion_of(row: AnyRow) -> Suggestion:
    """The suggestion in a row of its table."""
    return _suggestion(row._mapping)


def decision_of(row: AnyRow) -> Decision:
    """The decision in a row of its table."""
    return _decision(row._mapping)


def suggestion_values(assessment: Assessment) -> dict[str, Any]:
    """The cells that an assessment fills."""
    return {
        "severity": assessment.severity,
        "probabilities": dict(assessment.probabilities),
        "decided": assessment.decided,
        "claimed": assessment.claimed,
        "score": assessment.score,
        "rules": list(assessment.rules),
        "facets": dict(assessment.facets),
        "language": assessment.language,
        "kind": assessment.kind,
        "elements": dict(assessment.elements),
        "model": assessment.model,
    }


def _suggestion(cells: RowMapping, prefix: str = "") -> Suggestion:
    names = (
        "severity", "probabilities", "decided", "claimed", "score", "facets", "language", "kind", "elements", "model",
        "id", "ticket_id", "at",
    )  # fmt: skip
    found = {name: cells[prefix + name] for name in names}
    return Suggestion(rules=tuple(cells[prefix + "rules"]), **found)


def _decision(cells: RowMapping, prefix: str = "") -> Decision:
    names = ("id", "ticket_id", "suggestion_id", "outcome", "severity", "by", "reason", "at")
    return Decision(**{name: cells[prefix + name] for name in names})
