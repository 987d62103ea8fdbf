"""The clock: when an answer is due, and how much counted time has passed.

All times are aware. Time counts only inside the hours of a level and outside pauses (waiting for the customer); what is
due is told in the zone of the filing time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, overload

from ticket_lint.errors import InputError
from ticket_lint.sla.model import Hours, SlaLevel, Target
from ticket_lint.sla.opening import Stretch, opening

Pause = tuple[datetime, datetime | None]  # None: it still goes on
_Halt = tuple[datetime, datetime | None]  # the same in UTC, in order and apart
_NOTHING = timedelta()
YEARS = range(1900, 9900)  # far from where dates end, whatever the zone


class Due(NamedTuple):
    """When what a level promises is due. None: nothing is promised, or a pause that still goes on leaves it open."""

    first_response_min: datetime | None
    first_response: datetime | None
    next_update: datetime | None
    resolution: datetime | None


@overload
def due(filed: datetime, target: timedelta, hours: Hours) -> datetime: ...
@overload
def due(filed: datetime, target: timedelta, hours: Hours, pauses: Sequence[Pause]) -> datetime | None: ...
def due(filed: datetime, target: timedelta, hours: Hours, pauses: Sequence[Pause] = ()) -> datetime | None:
    """Return the moment at which `target` of counted time has passed since `filed`.

    None where a pause that still goes on begins before that moment: then nobody can tell yet. Raises `InputError`
    where a pause ends before it begins, and where the public holidays of a year are needed but not known.
    """
    left = max(target, _NOTHING)
    for begin, end in _counted(_utc(filed), hours, pauses):
        if end - begin >= left:
            return (begin + left).astimezone(filed.tzinfo)
        left -= end - begin
    return None


def elapsed(start: datetime, end: datetime, hours: Hours, pauses: Sequence[Pause] = ()) -> timedelta:
    """Return how much counted time lies between two moments; nothing where `end` is not after `start`."""
    total, last = _NOTHING, _utc(end)
    if last <= _utc(start):
        return total
    for begin, stop in _counted(_utc(start), hours, pauses, last):
        if begin >= last:
            break
        total += min(stop, last) - begin
        if stop >= last:
            break
    return total


def due_times(
    filed: datetime, level: SlaLevel, pauses: Sequence[Pause] = (), updated: datetime | None = None
) -> Due:
    """Return all due times of a level for a ticket filed at `filed`.

    The next update is due one update interval after `updated` (the last answer), or after the first response is due
    where no answer has come yet.
    """

    def at(start: datetime | None, target: Target | None) -> datetime | None:
        if start is None or target is None:
            return None
        return due(start, target.max, level.hours, pauses)

    first = at(filed, level.first_response)
    soonest = due(filed, level.first_response.min, level.hours, pauses) if level.first_response else None
    answered = updated.astimezone(filed.tzinfo) if updated is not None else first
    return Due(soonest, first, at(answered, level.update_interval), at(filed, level.resolution))


def _counted(
    start: datetime, hours: Hours, pauses: Sequence[Pause], until: datetime | None = None
) -> Iterator[Stretch]:
    """Yield the spans that count from `start` on, to the end of the day of `until` or a pause that still goes on."""
    halts = _halts(pauses) if pauses else ()
    for opens, closes in opening(hours).since(start, until):
        begin = opens
        for halt, resumes in halts:
            if halt >= closes:
                break
            if resumes is not None and resumes <= begin:
                continue
            if halt > begin:
                yield begin, halt
            if resumes is None:
                return
            begin = resumes
        if begin < closes:
            yield begin, closes


def _halts(pauses: Sequence[Pause]) -> tuple[_Halt, ...]:
    """Return the pauses in UTC, in order, those that touch made one."""
    found: list[_Halt] = []
    for begin, end in sorted((_utc(begin), _end(begin, end)) for begin, end in pauses):
        if found and found[-1][1] is None:
            break
        if found and (last := found[-1][1]) is not None and begin <= last:
            found[-1] = (found[-1][0], None if end == _OPEN else max(last, end))
        else:
            found.append((begin, None if end == _OPEN else end))
    return tuple(found)


_OPEN = datetime.max.replace(tzinfo=UTC)


def _end(begin: datetime, end: datetime | None) -> datetime:
    if end is None:
        return _OPEN
    if end < begin:
        raise InputError(
            f"a pause ends before it begins: {begin.isoformat()}/{end.isoformat()}",
            f"暂停的结束时间早于开始时间：{begin.isoformat()}/{end.isoformat()}",
        )
    return _utc(end)


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise InputError(
            f"the time {moment.isoformat(' ')} has no zone; write it with one (2026-03-02T09:30+08:00) or use --zone",
            f"时间 {moment.isoformat(' ')} 没有时区；请写明（2026-03-02T09:30+08:00），或用 --zone 指定",
        )
    if moment.year not in YEARS:
        raise InputError(
            f"the time {moment.isoformat()} is beyond what can be counted",
            f"时间 {moment.isoformat()} 超出可计算的范围",
        )
    return moment.astimezone(UTC)
