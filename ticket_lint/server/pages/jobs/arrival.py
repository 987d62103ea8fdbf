"""Assesses a ticket that is put into the queue by hand."""

from __future__ import annotations

from ticket_lint.redact import masker_of
from ticket_lint.server.work import Assessor
from ticket_lint.store.assessment import assessment_of
from ticket_lint.store.records import Assessment


def arrive(assessor: Assessor, text: str) -> tuple[str, Assessment]:
    """Assess a ticket that was put in by hand; return its title as well."""
    report = assessor.assess(text)
    span = report.ticket.title
    title = masker_of(report).cut(*span) if span is not None else ""
    return title.strip(), assessment_of(report, assessor.version)
