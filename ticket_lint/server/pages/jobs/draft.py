"""Checks a draft for the draft page."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ticket_lint.diagnostic import Level
from ticket_lint.redact import Masker, masker_of
from ticket_lint.report import Report
from ticket_lint.reporters.base import place_of
from ticket_lint.server.work import Assessor
from ticket_lint.templates import template

GOOD, FAIR = 80, 50  # scores from which a ticket can be worked on, and from which little is missing


class Finding(NamedTuple):
    """A diagnostic in words: `line` counts from 1 in the text as it was given, `anchor` names the segment it begins at."""

    anchor: str
    level: str
    code: str
    message: str
    hint: str
    line: int


class Segment(NamedTuple):
    """A run of the text, with the worst level of the findings in it, and the anchor where one begins; else ""."""

    text: str
    level: str
    anchor: str


class Checked(NamedTuple):
    """What a draft comes to: plain data that can leave the process that found it."""

    score: int
    band: str
    elements: dict[str, str]
    questions: tuple[str, ...]
    findings: tuple[Finding, ...]
    tally: dict[str, int]
    segments: tuple[Segment, ...]
    lang: str


def look(assessor: Assessor, text: str, profile: str | None, lang: str) -> Checked:
    """Check a draft."""
    report = assessor.assess(text, profile=profile, lang=lang)
    masker = masker_of(report)
    found = report.diagnostics
    return Checked(
        score=report.score,
        band=band_of(report.score),
        elements={name: one.status.value for name, one in report.elements.items()},
        questions=tuple(one.of(lang) for one in report.questions),
        findings=tuple(_findings(report, masker, lang)),
        tally={level.label: sum(one.level is level for one in found) for level in Level},
        segments=tuple(_segments(report, masker)),
        lang=report.ticket.language,
    )


def template_of(assessor: Assessor, profile: str | None, lang: str) -> str:
    """The template with the fields that a profile demands."""
    return template(lang, assessor.rules(profile).fields)


def band_of(score: int) -> str:
    """How far a draft is: "high", "middle" or "low"."""
    return "high" if score >= GOOD else "middle" if score >= FAIR else "low"


def _findings(report: Report, masker: Masker, lang: str) -> Iterator[Finding]:
    for one in report.diagnostics:
        line = place_of(report, one.span).line
        message, hint = masker.text(one.message.of(lang)), masker.text(one.hint.of(lang))
        yield Finding(f"at-{masker.snap(one.span).start}", one.level.label, one.code, message, hint, line)


def _segments(report: Report, masker: Masker) -> Iterator[Segment]:
    """The text cut where findings begin and end, secrets masked."""
    begins: defaultdict[int, list[Level]] = defaultdict(list)
    ends: defaultdict[int, list[Level]] = defaultdict(list)
    for one in report.diagnostics:
        span = masker.snap(one.span)
        begins[span.start].append(one.level)
        ends[span.end].append(one.level)
    starts = frozenset(begins)
    open_now: Counter[Level] = Counter()
    for start, end in pairwise(sorted({0, len(report.ticket.source), *begins, *ends})):
        open_now.update(begins[start])
        open_now.subtract(ends[start])
        level = max(+open_now, default=None)
        anchor = f"at-{start}" if start in starts else ""
        yield Segment(masker.cut(start, end), level.label if level is not None else "", anchor)
