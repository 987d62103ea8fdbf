"""What the worker processes do for the API and for arrivals. Imports nothing of the web: each worker would load it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from ticket_lint.reporters import Result, View, reporter
from ticket_lint.reporters.json import as_dict
from ticket_lint.server.work import Assessor
from ticket_lint.store.assessment import assessment_of
from ticket_lint.store.records import Assessment

if TYPE_CHECKING:
    from ticket_lint.dispute import Stakes


class Draft(NamedTuple):
    """A ticket to assess: `title` None where `text` is the whole draft; `profile` and `lang` None: those of the configuration and the ticket."""

    text: str
    title: str | None = None
    name: str = ""
    profile: str | None = None
    lang: str | None = None


class Dispute(NamedTuple):
    """What a brief is about, besides the draft."""

    claimed: str
    assigned: str
    sla: str
    scenario: str | None
    filed: datetime | None
    stakes: Stakes
    made: datetime
    format: str


class Arrived(NamedTuple):
    """What came of a ticket that arrived: what the store keeps, and the comment for its author."""

    assessment: Assessment
    comment: str
    findings: int
    lang: str


def report(assessor: Assessor, draft: Draft) -> bytes:
    """The report as JSON, masked."""
    return _json(_report(assessor, draft))


def numbered(assessor: Assessor, line: int, draft: Draft) -> bytes:
    """The report as one line of JSON Lines, with the number of the line that the ticket came on."""
    return _json({"line": line, "report": _report(assessor, draft)}) + b"\n"


def assessment(assessor: Assessor, draft: Draft) -> Assessment:
    """What the store keeps of a report."""
    return assessment_of(_assess(assessor, draft).report, assessor.version)


def arrived(assessor: Assessor, draft: Draft) -> Arrived:
    """What the store keeps, and the findings as Markdown."""
    result = _assess(assessor, draft)
    comment = "".join(reporter("markdown").render([result], View(result.report.lang)))
    made = result.report
    return Arrived(assessment_of(made, assessor.version), comment.strip(), len(made.diagnostics), made.lang)


def brief(assessor: Assessor, draft: Draft, dispute: Dispute) -> str:
    """A brief in the format that is asked for: "json", "markdown" or "html". Raises `UsageError` for what cannot be."""
    from ticket_lint import dispute as briefs
    from ticket_lint import sla
    from ticket_lint.severity.labels import Severity

    report = assessor.assess(draft.text, draft.title, profile=draft.profile, fair=True)
    made = briefs.brief(
        report,
        claimed=Severity[dispute.claimed],
        assigned=Severity[dispute.assigned],
        profile=sla.load(dispute.sla),
        name=draft.name,
        scenario=dispute.scenario,
        filed=dispute.filed,
        stakes=dispute.stakes,
        made=dispute.made,
    )
    lang = draft.lang or made.lang
    if dispute.format == "html":
        from ticket_lint.dispute import html

        return html.render(made, lang)
    if dispute.format == "markdown":
        from ticket_lint.dispute import markdown

        return markdown.render(made, lang)
    return json.dumps(briefs.as_dict(made, lang), ensure_ascii=False)


def _assess(assessor: Assessor, draft: Draft) -> Result:
    made = assessor.assess(draft.text, draft.title, profile=draft.profile, lang=draft.lang)
    return Result(draft.name, made)


def _report(assessor: Assessor, draft: Draft) -> dict[str, object]:
    return {**as_dict(_assess(assessor, draft)), "model": assessor.version}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")
