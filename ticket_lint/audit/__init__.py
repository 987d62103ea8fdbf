"""Audit of closed tickets: were the promises of an SLA kept, and did the severities fit what the tickets say?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, tzinfo
from functools import partial
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ticket_lint.audit.disputes import Dispute, Shortlist
from ticket_lint.audit.figures import Figures, figures_of
from ticket_lint.audit.judged import Basis
from ticket_lint.audit.pool import Work, judge_all
from ticket_lint.audit.rejects import Rejects
from ticket_lint.audit.tally import Tally
from ticket_lint.audit.tickets import Reading
from ticket_lint.errors import InputError
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import SlaLevel, SlaProfile
from ticket_lint.tables.columns import find_columns
from ticket_lint.tables.records import Unread, open_table


class Options(NamedTuple):
    """How to audit: columns by field, severities by label, the zone of times without one, whether texts are read.

    `limit` is how many disputes are listed, `jobs` how many processes work (0: as many as are worth it), `model` the
    file of another model than the shipped one.
    """

    columns: Mapping[str, str] = {}
    labels: Mapping[str, str] = {}
    zone: tzinfo | None = None
    scenario: str | None = None
    texts: bool = True
    limit: int = 20
    jobs: int = 0
    model: Path | None = None


class Audit(NamedTuple):
    """What an audit found. `columns` are those that were read, by field; `zone` is that of hours and weekdays."""

    source: str
    profile: SlaProfile
    scenario: str | None
    levels: Mapping[Severity, SlaLevel]
    columns: Mapping[str, str]
    zone: str
    texts: bool
    figures: Figures
    disputes: tuple[Dispute, ...]
    candidates: int  # for a dispute
    unread: int
    rejects: tuple[Unread, ...]  # the first ones


def audit(path: str, profile: SlaProfile, options: Options, rejects: Rejects) -> Audit:
    """Audit the export at `path`.

    Raises InputError where it cannot be read, lacks columns or holds no ticket that can be used, and UsageError for a
    scenario that `profile` does not have.
    """
    levels = {one: level for one in Severity if (level := profile.level(one, options.scenario)) is not None}
    tally, shortlist = Tally(), Shortlist(options.limit)
    with open_table(path) as table:
        columns = find_columns(path, table.head, options.columns, texts=options.texts)
        zone = options.zone or _zone_of(levels)
        basis = Basis(Reading(columns, options.labels, options.zone, options.texts), levels, zone)
        for row, found in judge_all(table.rows, Work(basis, options.texts, options.model), options.jobs):
            if isinstance(found, Unread):
                rejects.add(found)
            elif not isinstance(row, Unread):
                tally.add(found)
                shortlist.add(row, found)
    if not len(tally):
        raise _nothing(path, rejects)
    return Audit(
        path,
        profile,
        options.scenario,
        levels,
        columns,
        str(zone),
        options.texts,
        figures_of(tally, levels, texts=options.texts),
        _disputes(shortlist, basis, options),
        shortlist.candidates,
        rejects.count,
        tuple(rejects.kept),
    )


def _zone_of(levels: Mapping[Severity, SlaLevel]) -> tzinfo:
    """The zone of the SLA's hours, else UTC."""
    name = next((level.hours.zone for level in levels.values() if level.hours.zone is not None), None)
    return ZoneInfo(name) if name is not None else UTC


def _disputes(shortlist: Shortlist, basis: Basis, options: Options) -> tuple[Dispute, ...]:
    if not options.texts:
        return ()
    from ticket_lint.severity import store
    from ticket_lint.severity.suggestion import suggest

    return tuple(shortlist.disputes(basis, partial(suggest, model=store.load(options.model))))


def _nothing(path: str, rejects: Rejects) -> InputError:
    if not rejects.kept:
        return InputError(f"{path}: no rows", f"{path}：没有数据行")
    first = rejects.kept[0]
    return InputError(
        f"{path}: none of {rejects.count} rows can be used; row {first.number}: {first.reason.en}",
        f"{path}：{rejects.count} 行都无法使用；第 {first.number} 行：{first.reason.zh}",
    )
