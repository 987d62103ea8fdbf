"""How a report looks: what `check --format json` writes for a ticket, with the name of the model."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

from ticket_lint.server.api.schemas import Lang, Severity


class PlaceOut(BaseModel):
    """Characters of the title or the body, from 0; line and column from 1."""

    part: Literal["title", "body"]
    start: int
    end: int
    line: int
    column: int


class ElementOut(BaseModel):
    """Whether an element of a ticket is there."""

    status: str
    spans: list[PlaceOut]


class DiagnosticOut(PlaceOut):
    """A defect, and how to mend it."""

    code: str
    name: str
    level: Literal["error", "warning", "info"]
    message: str
    hint: str


class FacetOut(BaseModel):
    """What the text says of a facet."""

    value: str
    confidence: float
    spans: list[PlaceOut]


class SeverityOut(BaseModel):
    """The suggestion with its evidence; `ask` is the fact that would settle what is open."""

    suggested: Severity
    decided: bool
    open_at: Severity | None
    ask: str | None
    probabilities: dict[str, float]
    claimed: Severity | None
    claim: PlaceOut | None
    facets: dict[str, FacetOut]
    circumstances: dict[str, FacetOut]
    boundaries: list[dict[str, Any]]
    would_raise: list[dict[str, Any]]
    would_lower: list[dict[str, Any]]


class DeductionOut(BaseModel):
    """Points that the score lost."""

    name: str
    points: int
    reason: str


class ReportOut(BaseModel):
    """A report. `schema` changes when a field changes its meaning."""

    name: str
    schema_: int = Field(alias="schema")
    language: Lang
    kind: str
    elements: dict[str, ElementOut]
    diagnostics: list[DiagnosticOut]
    suppressed: list[dict[str, Any]]
    score: int
    deductions: list[DeductionOut]
    questions: list[str]
    severity: SeverityOut
    model: str


class LineOut(BaseModel):
    """A line of a streamed answer: the number of the line it answers, and a report or a problem."""

    line: int
    report: ReportOut | None = None
    problem: dict[str, Any] | None = None
