"""The brief as data. Every piece of ticket text in it is masked already: no format can leak what another hides."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal, NamedTuple

from ticket_lint.diagnostic import Text
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import Hours, Target, Verdict

Side = Literal["customer", "vendor"]
Lean = Literal["for", "against", "neutral"]  # for or against the worse of the two severities


class Quote(NamedTuple):
    """A piece of the ticket: where it stands, and the marked text with what stands around it on its line."""

    title: bool
    line: int
    column: int
    before: str
    text: str
    after: str


class Piece(NamedTuple):
    """A run of a line; `lean` is None where it is no evidence."""

    text: str
    lean: Lean | None


class Line(NamedTuple):
    """A line of the ticket; `number` is None for a title that came apart from the body.

    `facets` are those that the line gives evidence of, `skipped` counts the lines left out before it, `cut` the
    characters left out at its end.
    """

    number: int | None
    pieces: tuple[Piece, ...]
    facets: tuple[str, ...]
    skipped: int = 0
    cut: int = 0


class TicketText(NamedTuple):
    """The ticket with its evidence marked; `skipped` counts the lines left out after the last."""

    name: str
    title: str
    lines: tuple[Line, ...]
    skipped: int


class FacetRow(NamedTuple):
    """What the text says of a facet: "unknown" where it says nothing. `more` counts lines that are not quoted.

    `confidence` is that of the value, or of the most probable one where none is told.
    """

    name: str
    value: str
    confidence: float
    lean: Lean
    quotes: tuple[Quote, ...]
    more: int


class ClauseRow(NamedTuple):
    """A clause held against the text, with the values that decided."""

    text: Text
    verdict: Verdict
    facets: tuple[tuple[str, str], ...]
    quotes: tuple[Quote, ...]


class LevelRows(NamedTuple):
    """What the SLA profile asks for at a severity; `promised` is false where it has no such level."""

    side: Side
    severity: Severity
    title: Text
    promised: bool
    clauses: tuple[ClauseRow, ...]
    caveat: Text | None


class TermRow(NamedTuple):
    """A piece of evidence at a boundary: log-odds above 0 speak for it."""

    name: str
    label: Text
    weight: float
    row: int | None
    quotes: tuple[Quote, ...]
    more: int


class BoundaryRow(NamedTuple):
    """A boundary in dispute; `start` and the weights add up to `log_odds`."""

    severity: Severity
    probability: float
    log_odds: float
    start: float
    terms: tuple[TermRow, ...]


class Position(NamedTuple):
    """What a side says, the heaviest evidence that it rests on, and how many clauses of its severity are met."""

    side: Side
    severity: Severity
    rests_on: tuple[TermRow, ...]
    met: int
    clauses: int


class Counter(NamedTuple):
    """The strongest argument against a side's position, and the boundary at which it weighs most.

    Both are None where the text holds none; the sentence then names a clause that is open, if there is one.
    """

    against: Side
    boundary: Severity | None
    argument: TermRow | None
    sentence: Text


class Outcome(NamedTuple):
    """What the text supports.

    `kind` names the side that the evidence supports, "neither" where it supports another severity, "undecided" where it
    does not settle the boundary. `ask` names the fact that would settle what is open.
    """

    kind: Literal["customer", "vendor", "neither", "undecided"]
    suggested: Severity
    probabilities: tuple[float, ...]
    open_at: Severity | None
    sentence: Text
    caveat: Text | None
    ask: Text | None


class Fact(NamedTuple):
    """If the text told these values, it would support `severity`; `supports` is the side that this would be."""

    values: tuple[tuple[str, str], ...]
    severity: Severity
    supports: Side | None
    sentence: Text


class LevelTimes(NamedTuple):
    """When a side's severity makes the answers due; None where the profile promises nothing, or no filing time is known."""

    side: Side
    severity: Severity
    target: Target | None
    hours: Hours  # that count
    channel: Text | None
    first_response: datetime | None
    next_update: datetime | None
    resolution: datetime | None


class Times(NamedTuple):
    """What the severities promise; `difference` is how much later the first response is due at the milder one."""

    filed: datetime | None
    levels: tuple[LevelTimes, LevelTimes]
    difference: timedelta | None
    problem: Text | None


class Stakes(NamedTuple):
    """The inputs of the loss estimate, as given; `since` and `until` are aware."""

    users: int | None = None
    value: Decimal | None = None  # per user and hour
    currency: str | None = None
    since: datetime | None = None
    until: datetime | None = None


class Loss(NamedTuple):
    """The loss estimate. `amount` is None where an input is missing; `missing` names the fields.

    `open_end` says that no end was given and the time of the brief was taken for it.
    """

    given: Stakes
    until: datetime | None
    open_end: bool
    hours: Decimal | None
    amount: Decimal | None
    missing: tuple[str, ...]
    note: Text | None


class Sla(NamedTuple):
    """Which SLA profile the brief holds the ticket against."""

    name: str
    title: Text
    source: Text
    scenario: Text | None
    note: Text | None
    compensation: Text | None


class Brief(NamedTuple):
    """Everything that a brief says, in both languages and independent of the format.

    `lang` is the language of the ticket, `made` the time of the brief where one was asked for.
    """

    lang: str
    made: datetime | None
    ticket: TicketText
    sla: Sla
    positions: tuple[Position, Position]  # customer, vendor
    outcome: Outcome
    facets: tuple[FacetRow, ...]
    levels: tuple[LevelRows, LevelRows]  # customer, vendor
    downgrades: tuple[ClauseRow, ...]
    boundaries: tuple[BoundaryRow, ...]
    counters: tuple[Counter, Counter]  # against the customer's position, against the vendor's
    facts: tuple[Fact, ...]
    times: Times
    loss: Loss
    rows: tuple[tuple[int, Text], ...]  # of the guideline, as far as the terms cite them
