"""Writes the brief for the dispute page."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from ticket_lint import sla as profiles
from ticket_lint.dispute import Brief, Stakes, brief, html, markdown
from ticket_lint.dispute.tags import join
from ticket_lint.errors import UsageError
from ticket_lint.server.pages.messages import MESSAGES
from ticket_lint.server.work import Assessor
from ticket_lint.severity.labels import Severity


class Asked(NamedTuple):
    """What a brief is asked for; times are aware."""

    text: str
    lang: str
    claimed: str
    assigned: str
    sla: str
    scenario: str | None
    filed: datetime
    made: datetime
    stakes: Stakes


def write(assessor: Assessor, asked: Asked, form: str) -> str:
    """Write a brief: "sections" for the page, or a whole "html" or "markdown" file.

    Raises `UsageError` where an estimate is asked for that the text does not allow without an end.
    """
    made = _brief(assessor, asked)
    if asked.stakes != Stakes() and made.loss.amount is None:
        needed = MESSAGES["dispute.until.needed"]
        raise UsageError(needed.en, needed.zh)
    if form == "html":
        return html.render(made, asked.lang)
    if form == "markdown":
        return markdown.render(made, asked.lang)
    return str(join(html.sections(made, asked.lang, loss=asked.stakes != Stakes())))


def _brief(assessor: Assessor, asked: Asked) -> Brief:
    return brief(
        assessor.assess(asked.text, lang=asked.lang, fair=True),
        claimed=Severity[asked.claimed],
        assigned=Severity[asked.assigned],
        profile=profiles.load(asked.sla),
        scenario=asked.scenario,
        filed=asked.filed,
        stakes=asked.stakes,
        made=asked.made,
    )
