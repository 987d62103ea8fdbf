"""The columns that a run can write, what each needs, and how it is taken from a report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from ticket_lint.bulk.model import Ticket
from ticket_lint.document import Ticket as Document
from ticket_lint.elements import NAMES, Status
from ticket_lint.errors import UsageError
from ticket_lint.redact import MASK, Masker
from ticket_lint.report import Report
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.severity.suggestion import Suggestion
from ticket_lint.signals import secrets
from ticket_lint.text import fold

ROW, SEVERITY, ELEMENTS, RULES = "row", "severity", "elements", "rules"
TEXT, INTEGER, NUMBER, FLAG, LIST = "VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN", "VARCHAR[]"
DEFAULT = "id,severity,decided,score,kind,missing"


class Assessed(NamedTuple):
    """A row with what was found in it. A suggestion or a report is there where a column needs one."""

    row: Ticket
    document: Document
    lang: str
    found: Suggestion | None = None
    whole: Report | None = None

    @property
    def suggestion(self) -> Suggestion:
        """The suggested severity."""
        assert self.found is not None  # noqa: S101 - columns that need it come with a judge
        return self.found

    @property
    def report(self) -> Report:
        """Elements, and what the rules say."""
        assert self.whole is not None  # noqa: S101 - as above
        return self.whole


Get = Callable[[Assessed], object]


class Column(NamedTuple):
    """A column: its type (in DuckDB's words), the part of the assessment that it needs, and its value."""

    name: str
    kind: str
    needs: str
    get: Get


def _title(one: Assessed) -> object:
    """The title without secrets."""
    title = one.row.title
    found = secrets.find(title, fold(title))
    return Masker(title, ((fact.span, fact.value or MASK) for fact in found)).cut(0, len(title))


def _ask(one: Assessed) -> object:
    ask = one.suggestion.ask
    return ask.of(one.lang) if ask else None


def _open_at(one: Assessed) -> object:
    boundary = one.suggestion.open_at
    return boundary.name if boundary is not None else None


def _claimed(one: Assessed) -> object:
    claim = one.suggestion.claim
    return claim.severity.name if claim else None


def _chance(one: Assessed, *, at: int) -> object:
    return round(one.suggestion.probabilities[at], 4)


def _facet(one: Assessed, *, name: str) -> object:
    return (one.suggestion.facets if name in FACETS else one.suggestion.circumstances)[name].value


def _element(one: Assessed, *, name: str) -> object:
    return one.report.elements[name].status.value


def _missing(one: Assessed) -> object:
    return [name for name, element in one.report.elements.items() if element.status is Status.MISSING]


def _codes(one: Assessed) -> object:
    return list(dict.fromkeys(found.code for found in one.report.diagnostics))


def _questions(one: Assessed) -> object:
    return [question.of(one.lang) for question in one.report.questions]


# The names that --columns takes, and the columns that each stands for.
GROUPS: dict[str, list[Column]] = {
    "id": [Column("id", TEXT, ROW, lambda one: one.row.id)],
    "source": [Column("source", TEXT, ROW, lambda one: one.row.source)],
    "row": [Column("row", INTEGER, ROW, lambda one: one.row.row)],
    "title": [Column("title", TEXT, ROW, _title)],
    "severity": [Column("severity", TEXT, SEVERITY, lambda one: one.suggestion.severity.name)],
    "decided": [Column("decided", FLAG, SEVERITY, lambda one: one.suggestion.decided)],
    "open_at": [Column("open_at", TEXT, SEVERITY, _open_at)],
    "ask": [Column("ask", TEXT, SEVERITY, _ask)],
    "claimed": [Column("claimed", TEXT, SEVERITY, _claimed)],
    "probabilities": [Column(f"p{at}", NUMBER, SEVERITY, partial(_chance, at=at)) for at in range(4)],
    "facets": [
        Column(f"facet_{name}", TEXT, SEVERITY, partial(_facet, name=name)) for name in (*FACETS, *CIRCUMSTANCES)
    ],
    "kind": [Column("kind", TEXT, ELEMENTS, lambda one: one.report.kind.value)],
    "language": [Column("language", TEXT, ROW, lambda one: one.document.language)],
    "elements": [Column(name, TEXT, ELEMENTS, partial(_element, name=name)) for name in NAMES],
    "missing": [Column("missing", LIST, ELEMENTS, _missing)],
    "score": [Column("score", INTEGER, RULES, lambda one: one.report.score)],
    "diagnostics": [Column("diagnostics", LIST, RULES, _codes)],
    "questions": [Column("questions", LIST, RULES, _questions)],
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
