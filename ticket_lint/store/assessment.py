"""What is kept of a report."""

from __future__ import annotations

from ticket_lint.report import Report
from ticket_lint.severity.labels import Severity
from ticket_lint.store.records import Assessment


def assessment_of(report: Report, model: str) -> Assessment:
    """The figures of a report, without any of its text; `model` is what `severity.store.version` names."""
    found = report.severity
    return Assessment(
        severity=found.severity.name if found else None,
        probabilities={one.name: chance for one, chance in zip(Severity, found.probabilities, strict=True)}
        if found
        else {},
        decided=found is not None and found.decided,
        claimed=found.claim.severity.name if found and found.claim else None,
        score=report.score,
        rules=tuple(sorted({one.code for one in report.diagnostics})),
        facets={name: one.value for name, one in found.facets.items()} if found else {},
        language=report.ticket.language,
        kind=report.kind.value,
        elements={name: one.status.value for name, one in report.elements.items()},
        model=model,
    )
