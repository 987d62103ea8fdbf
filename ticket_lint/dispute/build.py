"""Makes a brief from an assessed ticket."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from ticket_lint.diagnostic import Text
from ticket_lint.dispute.clauses import Reader, position
from ticket_lint.dispute.cost import loss_of, times_of
from ticket_lint.dispute.model import Brief, FacetRow, Sla, Stakes
from ticket_lint.dispute.quotes import Mark, Quoter, text_of
from ticket_lint.dispute.weighing import Dispute
from ticket_lint.errors import UsageError
from ticket_lint.redact import masker_of
from ticket_lint.report import Report
from ticket_lint.severity.guideline import ROWS
from ticket_lint.severity.labels import Severity
from ticket_lint.severity.suggestion import FacetFinding
from ticket_lint.sla import SlaProfile

_MOST_MARKS = 20  # of one facet


def brief(
    report: Report,
    *,
    claimed: Severity,
    assigned: Severity,
    profile: SlaProfile,
    name: str = "",
    scenario: str | None = None,
    filed: datetime | None = None,
    stakes: Stakes = Stakes(),  # noqa: B008 - immutable
    made: datetime | None = None,
) -> Brief:
    """Return the brief for a ticket of which the customer claims one severity and the vendor assigned another.

    `report` is that of an assessment with the judge of `judge_of`; `name` is shown for the ticket, `filed` starts the clock of the SLA,
    `stakes` are the inputs of the loss estimate, `made` is the time of the brief. All times are aware. Raises
    `UsageError` where both severities are the same, for an unknown scenario and for inputs that cannot be.
    """
    if claimed == assigned:
        raise UsageError(
            f"both sides name {claimed.name}: there is no dispute", f"双方都是 {claimed.name}：没有争议"
        )
    found = report.severity
    if found is None:
        raise ValueError("the report was made without a judge of severities")
    quoter = Quoter(report, masker_of(report))
    dispute = Dispute(found, quoter, claimed, assigned)
    reader = Reader(found, quoter)
    mine = reader.level(profile, "customer", claimed, scenario)
    theirs = reader.level(profile, "vendor", assigned, scenario)
    facets = tuple(facet_rows(dispute, quoter))
    downgrades = reader.rows(profile.downgrades)
    cited = {term.row for one in dispute.boundaries for term in one.terms if term.row is not None}
    return Brief(
        lang=report.ticket.language,
        made=made,
        ticket=text_of(quoter, name, list(marks_of(dispute))),  # shows the lines that are quoted by now
        sla=_sla(profile, scenario),
        positions=(position(dispute, mine), position(dispute, theirs)),
        outcome=dispute.outcome(),
        facets=facets,
        levels=(mine, theirs),
        downgrades=downgrades,
        boundaries=dispute.boundaries,
        counters=(dispute.counter("customer", mine.clauses), dispute.counter("vendor", theirs.clauses)),
        facts=dispute.facts(),
        times=times_of(profile, scenario, claimed, assigned, filed),
        loss=loss_of(stakes, made, recovered=dispute.values["status"] == "recovered"),
        rows=tuple((number, ROWS[number]) for number in sorted(cited)),
    )


def facet_rows(dispute: Dispute, quoter: Quoter) -> Iterator[FacetRow]:
    """The seven facets, and the circumstances of which the text speaks."""
    for name, one, value in _shown(dispute):
        quotes, more = quoter.quotes(one.spans if value != "unknown" else ())
        yield FacetRow(name, value, one.confidence, dispute.lean(name), quotes, more)


def marks_of(dispute: Dispute) -> Iterator[Mark]:
    """What the ticket's text is marked with: the spans of what it tells."""
    for name, one, value in _shown(dispute):
        if value != "unknown":
            for span in one.spans[:_MOST_MARKS]:
                yield span, name, dispute.lean(name)


def _shown(dispute: Dispute) -> Iterator[tuple[str, FacetFinding, str]]:
    found = dispute.suggestion
    for name, one in {**found.facets, **found.circumstances}.items():
        value = dispute.values[name]
        if name in found.facets or value == "yes":
            yield name, one, value


def _sla(profile: SlaProfile, scenario: str | None) -> Sla:
    title: Text | None = profile.scenarios[scenario].title if scenario is not None else None
    return Sla(profile.name, profile.title, profile.source, title, profile.note, profile.compensation)
