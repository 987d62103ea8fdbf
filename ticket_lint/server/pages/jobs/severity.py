"""Weighs a ticket for the severity page and the queue: evidence, what would change it, and when answers are due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from ticket_lint import sla as profiles
from ticket_lint.dispute.build import facet_rows, marks_of
from ticket_lint.dispute.marked import quotes, ticket
from ticket_lint.dispute.quotes import Quoter, text_of
from ticket_lint.dispute.tags import join
from ticket_lint.dispute.view import said_of, told
from ticket_lint.dispute.weighing import Dispute
from ticket_lint.errors import TicketLintError
from ticket_lint.redact import masker_of
from ticket_lint.server.pages.messages import MESSAGES
from ticket_lint.server.work import Assessor
from ticket_lint.severity import wording
from ticket_lint.severity.changes import Change
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import SlaLevel, SlaProfile, Target
from ticket_lint.sla.clock import Due, due_times
from ticket_lint.sla.times import shown
from ticket_lint.sla.wording import target_of


class Term(NamedTuple):
    """A piece of evidence: its weight, also as a share (−1 to 1) of the heaviest at its boundary, and the lines that show it."""

    label: str
    weight: float
    share: float
    row: int | None
    quotes: str


class Boundary(NamedTuple):
    """The evidence at a boundary; `start` and the weights add up to `log_odds`."""

    severity: str
    probability: float
    log_odds: float
    start: float
    terms: tuple[Term, ...]


class Fact(NamedTuple):
    """What the text says of a facet, how sure that is (0–1), which way it speaks, and the lines that show it."""

    name: str
    said: str
    told: bool
    confidence: float
    lean: str
    quotes: str


class Weighed(NamedTuple):
    """What a ticket's text supports, in the language of the reader. `ticket` and all `quotes` are markup."""

    suggested: str
    open_at: str | None
    ask: str | None
    claimed: str | None
    chances: tuple[tuple[str, float], ...]
    boundaries: tuple[Boundary, ...]
    facts: tuple[Fact, ...]
    raises: tuple[tuple[str, str], ...]
    lowers: tuple[tuple[str, str], ...]
    ticket: str
    lang: str


class DueRow(NamedTuple):
    """When the answers at a severity are due, in words; None: nothing is promised."""

    severity: str
    title: str
    first: tuple[str, str] | None
    update: tuple[str, str] | None
    resolution: tuple[str, str] | None


class DueTimes(NamedTuple):
    """When answers are due at each severity, by which SLA, and since when."""

    rows: tuple[DueRow, ...]
    sla: str
    filed: str


def look(
    assessor: Assessor, text: str, lang: str, sla: str, scenario: str | None, filed: datetime
) -> tuple[Weighed, DueTimes]:
    """Weigh a ticket and tell when answers are due."""
    profile = profiles.load(sla)
    title = profile.scenarios[scenario].title if scenario else profile.title
    rows = tuple(_due(profile, scenario, severity, filed, lang) for severity in Severity)
    return weigh(assessor, text, None, lang), DueTimes(rows, title.of(lang), shown(filed, lang))


def weigh(assessor: Assessor, text: str, title: str | None, lang: str) -> Weighed:
    """Weigh a ticket. All of its text in the result is masked."""
    report = assessor.assess(text, title, lang=lang)
    found = report.severity
    if found is None:
        raise ValueError("the assessor judges severities")
    quoter = Quoter(report, masker_of(report))
    dispute = Dispute(found, quoter, Severity.P0, Severity.P3)  # between these lie all boundaries
    facts = tuple(
        Fact(
            wording.NAMES[row.name].of(lang),
            said_of(row).of(lang),
            told(row),
            row.confidence,
            row.lean,
            str(quotes(row.quotes, row.more, lang, whole=True)),
        )
        for row in facet_rows(dispute, quoter)
    )
    boundaries = tuple(_boundaries(dispute, lang))
    return Weighed(
        suggested=found.severity.name,
        open_at=found.open_at.name if found.open_at is not None else None,
        ask=found.ask.of(lang) if found.ask is not None else None,
        claimed=found.claim.severity.name if found.claim else None,
        chances=tuple(zip((one.name for one in Severity), found.probabilities, strict=True)),
        boundaries=boundaries,
        facts=facts,
        raises=_changes(found.would_raise, lang),
        lowers=_changes(found.would_lower, lang),
        ticket=str(join(ticket(text_of(quoter, "", list(marks_of(dispute))), lang))),
        lang=report.ticket.language,
    )


def _boundaries(dispute: Dispute, lang: str) -> Iterator[Boundary]:
    for one in dispute.boundaries:
        largest = max((abs(term.weight) for term in one.terms), default=1.0)
        terms = tuple(
            Term(
                term.label.of(lang),
                term.weight,
                term.weight / largest,
                term.row,
                str(quotes(term.quotes, term.more, lang)),
            )
            for term in one.terms
        )
        yield Boundary(one.severity.name, one.probability, one.log_odds, one.start, terms)


def _changes(found: Sequence[Change], lang: str) -> tuple[tuple[str, str], ...]:
    """What would have to be told, and the severity that it would lead to."""
    joint = "；" if lang == "zh" else "; "
    return tuple(
        (joint.join(wording.VALUES[item].of(lang) for item in one.facets.items()), one.severity.name)
        for one in found
    )


def _due(profile: SlaProfile, scenario: str | None, severity: Severity, filed: datetime, lang: str) -> DueRow:
    level = profile.level(severity, scenario)
    if level is None:
        return DueRow(severity.name, MESSAGES["severity.due.no-level"].of(lang), None, None, None)
    try:
        due = due_times(filed, level)
    except TicketLintError:  # holidays of that year are not known: the targets still stand
        due = Due(None, None, None, None)
    return DueRow(
        severity.name,
        level.title.of(lang),
        _promise(level.first_response, due.first_response, level, lang),
        _promise(level.update_interval, due.next_update, level, lang),
        _promise(level.resolution, due.resolution, level, lang),
    )


def _promise(
    target: Target | None, moment: datetime | None, level: SlaLevel, lang: str
) -> tuple[str, str] | None:
    if target is None:
        return None
    return (shown(moment, lang) if moment is not None else "–", target_of(target, level.hours).of(lang))
