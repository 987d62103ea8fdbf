"""The figures of an audit as titled tables in a language: what the text and the HTML report have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ticket_lint.audit import Audit
from ticket_lint.audit.figures import Group, Measure
from ticket_lint.audit.formats import words
from ticket_lint.audit.formats.numbers import NOTHING, bounds, lasting, share
from ticket_lint.audit.judged import Support
from ticket_lint.diagnostic import Text
from ticket_lint.elements.titles import TITLES
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import SlaLevel, Target
from ticket_lint.sla.wording import WEEKDAYS, duration_of


class Section(NamedTuple):
    """A table with its title and what has to be known to read it; the first column is text, the others are numbers."""

    key: str
    title: str
    notes: Sequence[str]
    head: Sequence[str]
    rows: Sequence[Sequence[str]]


def sections(audit: Audit, lang: str) -> Iterator[Section]:
    """Yield the sections in the order of the report."""
    figures = audit.figures
    yield _levels(audit, lang)
    if figures.channels:
        yield _groups(
            "channels",
            figures.channels,
            [one.key or words.NO_CHANNEL.of(lang) for one in figures.channels],
            lang,
        )
    yield _groups(
        "hours", figures.hours, [f"{one.key:02}:00" for one in figures.hours], lang, _peak(audit, lang)
    )
    days = [WEEKDAYS[int(one.key)].of(lang) for one in figures.weekdays]
    yield _groups("weekdays", figures.weekdays, days, lang)
    if figures.downgrades.claims:
        yield _downgrades(audit, lang)
    if figures.agreement is not None:
        yield _agreement(audit, lang)
    if figures.lacks is not None and figures.lacks.lacks:
        yield _lacks(audit, lang)


def overview(audit: Audit, lang: str) -> list[str]:
    """The first lines of the report: what was read, against what, and what that means."""
    figures = audit.figures
    lines = [
        words.ROWS.of(lang).format(
            rows=f"{figures.tickets + audit.unread:,}",
            used=f"{figures.tickets:,}",
            unread=f"{audit.unread:,}",
        ),
        words.FILED.of(lang).format(
            first=f"{figures.first:%Y-%m-%d}", last=f"{figures.last:%Y-%m-%d}", zone=audit.zone
        ),
    ]
    response = figures.total.response
    if response.late is not None:
        lines.append(_said(words.OVERDUE, response, lang))
    if figures.total.resolution.late is not None:
        lines.append(_said(words.OVERDUE_CLOSING, figures.total.resolution, lang))
    if response.recorded < figures.tickets:
        lines.append(words.NO_RESPONSE.of(lang).format(number=f"{figures.tickets - response.recorded:,}"))
    if figures.twice:
        lines.append(words.TWICE.of(lang).format(number=f"{figures.twice:,}"))
    return lines


def _said(text: Text, measure: Measure, lang: str) -> str:
    return text.of(lang).format(
        overdue=f"{measure.overdue:,}",
        measured=f"{measure.measured:,}",
        share=share(measure.late),
        bounds=bounds(measure.late),
    )


def _measure(measure: Measure, lang: str) -> list[str]:
    return [
        f"{measure.overdue:,}/{measure.measured:,}" if measure.measured else NOTHING,
        share(measure.late),
        bounds(measure.late),
        lasting(measure.median, lang),
        lasting(measure.ninth, lang),
    ]


def _levels(audit: Audit, lang: str) -> Section:
    groups = audit.figures.levels
    promised = any(group.resolution.measured for group in groups)
    rows = []
    for group in groups:
        level = audit.levels.get(Severity[str(group.key)])
        row = [
            str(group.key),
            f"{group.tickets:,}",
            _target(level, level.first_response if level else None, lang),
        ]
        row += _measure(group.response, lang)
        if promised:
            row += [
                _target(level, level.resolution if level else None, lang),
                *_measure(group.resolution, lang),
            ]
        else:
            row += _measure(group.resolution, lang)[3:]
        rows.append(row)
    head = [words.TICKETS, words.TARGET, *words.MEASURE]
    head += [words.TARGET_CLOSING, *words.MEASURE_CLOSING] if promised else words.MEASURE_CLOSING[3:]
    notes = [words.COUNTED.of(lang)]
    return Section("levels", words.TITLES["levels"].of(lang), notes, _head(words.LEVEL, head, lang), rows)


def _target(level: SlaLevel | None, target: Target | None, lang: str) -> str:
    return NOTHING if level is None or target is None else duration_of(target.max, level.hours).of(lang)


def _groups(
    key: str, groups: Sequence[Group], names: Sequence[object], lang: str, notes: Sequence[str] = ()
) -> Section:
    rows = []
    closing = any(group.resolution.measured for group in groups)
    for name, group in zip(names, groups, strict=True):
        row = [str(name), f"{group.tickets:,}", *_measure(group.response, lang)]
        rows.append(row + (_measure(group.resolution, lang) if closing else []))
    head = [words.TICKETS, *words.MEASURE, *(words.MEASURE_CLOSING if closing else ())]
    return Section(key, words.TITLES[key].of(lang), notes, _head(words.KEYS[key], head, lang), rows)


def _peak(audit: Audit, lang: str) -> list[str]:
    peak = audit.figures.peak
    if peak is None:
        return []
    return [
        words.PEAK.of(lang).format(
            start=f"{peak.hour:02}:00",
            end=f"{(peak.hour + 3) % 24:02}:00",
            tickets=f"{peak.inside.tickets:,}",
            part=f"{peak.inside.tickets / audit.figures.tickets:.0%}",
            inside=f"{share(peak.inside.response.late)} ({bounds(peak.inside.response.late)})",
            outside=f"{share(peak.outside.response.late)} ({bounds(peak.outside.response.late)})",
        )
    ]


def _downgrades(audit: Audit, lang: str) -> Section:
    found = audit.figures.downgrades
    rows = []
    for (claimed, assigned), counts in found.pairs.items():
        row = [f"{claimed.name} → {assigned.name}", f"{sum(counts.values()):,}"]
        if audit.texts:
            row += [f"{counts[one]:,}" for one in (Support.YES, Support.OPEN, Support.NO)]
        rows.append(row)
    if audit.texts and len(rows) > 1:
        total = [f"{found.support[one]:,}" for one in (Support.YES, Support.OPEN, Support.NO)]
        rows.append([words.ALL.of(lang), f"{found.lower:,}", *total])
    head = [words.TICKETS, *(words.SUPPORT if audit.texts else ())]
    notes = [
        words.CLAIMS.of(lang).format(
            claims=f"{found.claims:,}",
            in_text=f"{found.in_text:,}",
            lower=f"{found.lower:,}",
            higher=f"{found.higher:,}",
        )
    ]
    return Section(
        "downgrades", words.TITLES["downgrades"].of(lang), notes, _head(words.CHANGE, head, lang), rows
    )


def _agreement(audit: Audit, lang: str) -> Section:
    found = audit.figures.agreement
    assert found is not None  # noqa: S101 - asked before
    rows = [[one.name, *(f"{count:,}" for count in found.confusion[one])] for one in Severity]
    kappa = NOTHING if found.kappa is None else f"{found.kappa:.2f}"
    notes = [
        words.SAME.of(lang).format(same=share(found.same), bounds=bounds(found.same), kappa=kappa),
        words.DIFFERENT.of(lang).format(
            worse=f"{found.suggested_worse:,}",
            milder=f"{found.suggested_milder:,}",
            undecided=f"{found.undecided:,}",
        ),
    ]
    head = [words.CONFUSION.of(lang), *(one.name for one in Severity)]
    return Section("agreement", words.TITLES["agreement"].of(lang), notes, head, rows)


def _lacks(audit: Audit, lang: str) -> Section:
    found = audit.figures.lacks
    assert found is not None  # noqa: S101 - asked before
    rows = []
    for one in found.lacks:
        name = TITLES.get(one.element, words.ANY)
        difference, interval = NOTHING, NOTHING
        if one.difference is not None:
            value, low, high = (lasting(part, lang, days=True) for part in one.difference)
            difference, interval = value if value.startswith("−") else f"+{value}", f"{low} … {high}"
        rows.append(
            [
                name.of(lang),
                f"{one.missing:,}",
                share(one.share),
                lasting(one.median_missing, lang, days=True),
                lasting(one.median_told, lang, days=True),
                difference,
                interval,
            ]
        )
    notes = [words.LACKS.of(lang).format(reports=f"{found.reports:,}", by=words.BY[found.by].of(lang))]
    return Section(
        "lacks", words.TITLES["lacks"].of(lang), notes, _head(words.ELEMENT, words.LACK, lang), rows
    )


def _head(first: Text, more: Sequence[Text], lang: str) -> list[str]:
    return [first.of(lang), *(one.of(lang) for one in more)]
