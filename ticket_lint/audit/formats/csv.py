"""The audit as one long table: a figure a row, for spreadsheets and scripts. Times are in seconds, shares from 0 to 1."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from ticket_lint.audit import Audit
from ticket_lint.audit.figures import Figures, Group, Measure
from ticket_lint.audit.formats import words
from ticket_lint.audit.judged import SUPPORT_NAMES
from ticket_lint.audit.safe import cell
from ticket_lint.audit.statistics import Interval
from ticket_lint.severity.labels import Severity
from ticket_lint.sla.wording import WEEKDAYS

HEAD = ("table", "key", "measure", "value", "low", "high")

Line = tuple[str, str, str, object, object, object]


def render(audit: Audit, lang: str) -> Iterator[str]:
    """Yield the table line by line; `low` and `high` are the bounds of a 95 % interval, where there is one."""
    yield _line(HEAD)
    for one in _lines(audit, lang):
        yield _line([cell(part) if isinstance(part, str) else part for part in one])


def _line(cells: object) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)  # type: ignore[arg-type]
    return text.getvalue()


def _lines(audit: Audit, lang: str) -> Iterator[Line]:
    figures = audit.figures
    yield _count("all", "", "tickets", figures.tickets)
    yield _count("all", "", "rows that could not be used", audit.unread)
    yield from _group("all", "", figures.total)
    for one in figures.levels:
        yield from _group("level", str(one.key), one)
    for one in figures.channels:
        yield from _group("channel", str(one.key) or words.NO_CHANNEL.of(lang), one)
    for one in figures.hours:
        yield from _group("hour", f"{one.key:02}", one)
    for one in figures.weekdays:
        yield from _group("weekday", WEEKDAYS[int(one.key)].of(lang), one)
    yield from _severities(figures, texts=audit.texts)
    yield from _lacks(figures)
    for dispute in audit.disputes:
        name = dispute.id or str(dispute.row)
        yield _count("dispute", name, "row", dispute.row)
        yield _count("dispute", name, "seconds late", round(dispute.late))
        yield _count("dispute", name, "probability of more", round(dispute.worse, 4))
        for measure, value in (("assigned", dispute.assigned), ("suggested", dispute.suggested)):
            yield ("dispute", name, measure, value.name, "", "")
    for reject in audit.rejects:
        yield ("reject", str(reject.number), reject.id, reject.reason.of(lang), "", "")


def _count(table: str, key: str, measure: str, value: object) -> Line:
    return (table, key, measure, value, "", "")


def _share(table: str, key: str, measure: str, found: Interval | None) -> Iterator[Line]:
    if found is not None:
        yield (table, key, measure, round(found.value, 6), round(found.low, 6), round(found.high, 6))


def _group(table: str, key: str, found: Group) -> Iterator[Line]:
    yield _count(table, key, "tickets", found.tickets)
    for name, measure in (("response", found.response), ("resolution", found.resolution)):
        yield from _measure(table, key, name, measure)


def _measure(table: str, key: str, name: str, found: Measure) -> Iterator[Line]:
    yield _count(table, key, f"{name} recorded", found.recorded)
    if found.measured:
        yield _count(table, key, f"{name} measured", found.measured)
        yield _count(table, key, f"{name} overdue", found.overdue)
        yield from _share(table, key, f"{name} share overdue", found.late)
    if found.median is not None and found.ninth is not None:
        yield _count(table, key, f"{name} median", round(found.median))
        yield _count(table, key, f"{name} 90th percentile", round(found.ninth))


def _severities(figures: Figures, *, texts: bool) -> Iterator[Line]:
    for (claimed, assigned), counts in figures.downgrades.pairs.items():
        key = f"{claimed.name}->{assigned.name}"
        yield _count("downgrade", key, "tickets", sum(counts.values()))
        if texts:
            for support, name in SUPPORT_NAMES.items():
                yield _count("downgrade", key, name, counts[support])
    found = figures.agreement
    if found is None:
        return
    for assigned in Severity:
        for suggested in Severity:
            count = found.confusion[assigned][suggested]
            yield _count("agreement", f"assigned {assigned.name}", f"suggested {suggested.name}", count)
    yield from _share("agreement", "", "same", found.same)
    if found.kappa is not None:
        yield _count("agreement", "", "quadratic kappa", round(found.kappa, 6))


def _lacks(figures: Figures) -> Iterator[Line]:
    if figures.lacks is None:
        return
    for one in figures.lacks.lacks:
        yield _count("missing", one.element, "tickets", one.missing)
        yield from _share("missing", one.element, "share", one.share)
        if one.difference is not None:
            low, high = round(one.difference.low), round(one.difference.high)
            name = f"{figures.lacks.by} median difference"
            yield ("missing", one.element, name, round(one.difference.value), low, high)
