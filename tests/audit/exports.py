"""Exports of closed tickets for tests, and a judge whose answers the test writes into the tickets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from ticket_lint.audit import Audit, Options, audit
from ticket_lint.audit.rejects import Rejects
from ticket_lint.diagnostic import Text
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import Hours, SlaLevel, SlaProfile, Target

HEAD = ("id", "title", "body", "filed", "responded", "resolved", "claimed", "assigned", "channel")
HOUR = timedelta(hours=1)


def csv_text(rows: Iterable[Sequence[object]], head: Sequence[str] = HEAD) -> str:
    """Rows as CSV with a head."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([head, *rows])
    return text.getvalue()


def profile(hours: Hours | None = None, **more: object) -> SlaProfile:
    """An SLA in round numbers: P0 1 h, P1 4 h, P2 24 h, P3 48 h; resolution of P0 in 8 h."""
    levels = {}
    for severity, promised in zip(Severity, (1, 4, 24, 48), strict=True):
        target = Target(promised * HOUR, promised * HOUR)
        level = SlaLevel(severity, Text(severity.name, severity.name), first_response=target)
        if hours is not None:
            level = level._replace(hours=hours)
        levels[severity] = level
    levels[Severity.P0] = levels[Severity.P0]._replace(resolution=Target(8 * HOUR, 8 * HOUR))
    return SlaProfile("test", Text("Test", "测试"), Text("a test", "测试"), levels)


def run(path: Path, options: Options | None = None, sla: SlaProfile | None = None) -> Audit:
    """Audit a file in this process, without the texts unless the options say so."""
    with Rejects(None, "en") as rejects:
        return audit(str(path), sla or profile(), options or Options(texts=False, jobs=1), rejects)


def reasons(found: Audit) -> Mapping[int, str]:
    """Why rows were not used, by row."""
    return {one.number: one.reason.en for one in found.rejects}
