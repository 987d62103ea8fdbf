"""The columns that a run can write, what each needs, and how it is taken from a report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from ticket_lint.bulk.model import Ticket
from ticket_lint.elements import NAMES, Status
from ticket_lint.errors import UsageError
from ticket_lint.report import Report
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.severity.suggestion import Suggestion

Get = Callable[[Report, Ticket], object]
SEVERITY, RULES, NOTHING = "severity", "rules", ""
TEXT, INTEGER, NUMBER, FLAG, LIST = "VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN", "VARCHAR[]"
DEFAULT = "id,severity,decided,score,kind,missing"


class Column(NamedTuple):
    """A column: its type (in DuckDB's words), the part of the assessment that it needs, and its value."""

    name: str
    kind: str
    needs: str
    get: Get


def _suggestion(report: Report) -> Suggestion:
    assert report.severity is not None  # noqa: S101 - columns that need it come with a judge
    return report.severity


def _ask(report: Report, _: Ticket) -> object:
    ask = _suggestion(report).ask
    return ask.of(report.lang) if ask else None


def _open_at(report: Report, _: Ticket) -> object:
    boundary = _suggestion(report).open_at
    return boundary.name if boundary is not None else None


def _claimed(report: Report, _: Ticket) -> object:
    claim = _suggestion(report).claim
    return claim.severity.name if claim else None


def _chance(report: Report, _: Ticket, *, at: int) -> object:
    return round(_suggestion(report).probabilities[at], 4)


def _facet(report: Report, _: Ticket, *, name: str) -> object:
    found = _suggestion(report)
    return (found.facets if name in FACETS else found.circumstances)[name].value


def _element(report: Report, _: Ticket, *, name: str) -> object:
    return report.elements[name].status.value


def _missing(report: Report, _: Ticket) -> object:
    return [name for name, element in report.elements.items() if element.status is Status.MISSING]


def _codes(report: Report, _: Ticket) -> object:
    return list(dict.fromkeys(found.code for found in report.diagnostics))


# The names that --columns takes, and the columns that each stands for.
GROUPS: dict[str, list[Column]] = {
    "id": [Column("id", TEXT, NOTHING, lambda _, ticket: ticket.id)],
    "source": [Column("source", TEXT, NOTHING, lambda _, ticket: ticket.source)],
    "row": [Column("row", INTEGER, NOTHING, lambda _, ticket: ticket.row)],
    "title": [Column("title", TEXT, NOTHING, lambda _, ticket: ticket.title)],
    "severity": [Column("severity", TEXT, SEVERITY, lambda report, _: _suggestion(report).severity.name)],
    "decided": [Column("decided", FLAG, SEVERITY, lambda report, _: _suggestion(report).decided)],
    "open_at": [Column("open_at", TEXT, SEVERITY, _open_at)],
    "ask": [Column("ask", TEXT, SEVERITY, _ask)],
    "claimed": [Column("claimed", TEXT, SEVERITY, _claimed)],
    "probabilities": [Column(f"p{at}", NUMBER, SEVERITY, partial(_chance, at=at)) for at in range(4)],
    "facets": [
        Column(f"facet_{name}", TEXT, SEVERITY, partial(_facet, name=name)) for name in (*FACETS, *CIRCUMSTANCES)
    ],
    "kind": [Column("kind", TEXT, NOTHING, lambda report, _: report.kind.value)],
    "language": [Column("language", TEXT, NOTHING, lambda report, _: report.ticket.language)],
    "elements": [Column(name, TEXT, NOTHING, partial(_element, name=name)) for name in NAMES],
    "missing": [Column("missing", LIST, NOTHING, _missing)],
    "score": [Column("score", INTEGER, RULES, lambda report, _: report.score)],
    "diagnostics": [Column("diagnostics", LIST, RULES, _codes)],
    "questions": [
        Column("questions", LIST, RULES, lambda report, _: [one.of(report.lang) for one in report.questions])
    ],
}  # fmt: skip


def chosen(names: Sequence[str]) -> list[Column]:
    """The columns of some names of `GROUPS`, each once; raises UsageError for an unknown name."""
    found: dict[str, Column] = {}
    for name in names:
        if name not in GROUPS:
            raise UsageError(
                f"--columns: no such column: {name}; there are {', '.join(GROUPS)}, and FIELD=COLUMN for what is read",
                f"--columns：没有 {name}；可选：{'、'.join(GROUPS)}；读取的列用“字段=列名”指定",
            )
        found |= {column.name: column for column in GROUPS[name]}
    return list(found.values())


_BY_COLUMN = {column.name: column for group in GROUPS.values() for column in group}


def chosen_by_column(names: Sequence[str]) -> list[Column]:
    """The columns of these names, which `chosen` gave."""
    return [_BY_COLUMN[name] for name in names]
