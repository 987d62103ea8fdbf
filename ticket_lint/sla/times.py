"""Reads times that people write, and never guesses the zone of one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from ticket_lint.errors import ConfigError, UsageError
from ticket_lint.sla.clock import YEARS, Pause
from ticket_lint.sla.opening import zone_of
from ticket_lint.sla.wording import WEEKDAYS

_DATE = len("2026-03-02")


class Reading(NamedTuple):
    """How times of a command line are read: `zone` (from `--zone`, or None) is for those that tell none."""

    zone: tzinfo | None = None

    @classmethod
    def of(cls, zone: str | None, option: str = "--zone") -> Reading:
        """Return how to read with the zone that `option` names; raises `UsageError` where there is none of that name."""
        if zone is None:
            return cls()
        try:
            return cls(zone_of(zone))
        except ConfigError as error:
            raise UsageError(f"{option}: {error.en}", f"{option}：{error.zh}") from error

    def time(self, written: str, option: str) -> datetime:
        """Return an aware time from ISO 8601 such as "2026-03-02T09:30+08:00".

        Where `--zone` was given the result is in that zone. Raises `UsageError`, naming `option`, where it is no time,
        lacks a zone, or names a time that the clocks of the zone skip or show twice.
        """
        text = written.strip()
        try:
            found = datetime.fromisoformat(text)
        except ValueError:
            found = None
        if found is None or len(text) <= _DATE or found.year not in YEARS:
            raise UsageError(
                f'{option}: "{written}" is no time; write it as 2026-03-02T09:30+08:00',
                f"{option}：“{written}”不是时间；写法如 2026-03-02T09:30+08:00",
            )
        if found.tzinfo is not None:
            return found.astimezone(self.zone) if self.zone is not None else found
        if self.zone is None:
            raise UsageError(
                f'{option}: "{written}" has no time zone; name it with --zone, such as --zone Asia/Shanghai',
                f"{option}：“{written}”没有时区；请用 --zone 指定，例如 --zone Asia/Shanghai",
            )
        return _placed(found, self.zone, written, option)

    def pause(self, written: str, option: str = "--pause") -> Pause:
        """Return a pause from "START/END"; "START/" still goes on. Raises `UsageError` as `time` does."""
        start, slash, end = written.partition("/")
        if not slash:
            raise UsageError(
                f'{option}: "{written}" is no pause; write START/END, or START/ while it goes on',
                f"{option}：“{written}”写法不对；应为“开始/结束”，仍在暂停则写“开始/”",
            )
        begin = self.time(start, option)
        stop = self.time(end, option) if end.strip() else None
        if stop is not None and stop < begin:
            raise UsageError(
                f'{option}: "{written}" ends before it begins', f"{option}：“{written}”的结束时间早于开始时间"
            )
        return begin, stop


def _placed(naive: datetime, zone: tzinfo, written: str, option: str) -> datetime:
    placed = naive.replace(tzinfo=zone)
    if placed.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != naive:
        raise UsageError(
            f'{option}: the clocks of {zone} skip "{written}"; write it with an offset',
            f"{option}：因夏令时切换，{zone} 没有“{written}”这一时刻；请写明时差",
        )
    if placed.utcoffset() != placed.replace(fold=1).utcoffset():
        first, second = (_offset(placed.replace(fold=fold)) for fold in (0, 1))
        raise UsageError(
            f'{option}: the clocks of {zone} show "{written}" twice; write it with {first} or {second}',
            f"{option}：因夏令时切换，{zone} 有两个“{written}”；请写明 {first} 或 {second}",
        )
    return placed


def _offset(moment: datetime) -> str:
    offset = moment.utcoffset() or timedelta()
    sign, minutes = ("-", -offset) if offset < timedelta() else ("+", offset)
    whole, rest = divmod(int(minutes / timedelta(minutes=1)), 60)
    return f"{sign}{whole:02}:{rest:02}"


def shown(moment: datetime, lang: str) -> str:
    """Return a moment for people: "Fri 2026-03-06 17:59 +08:00"."""
    day = WEEKDAYS[moment.weekday()].of(lang)
    seconds = ":%S" if moment.second else ""
    return f"{day} {moment.strftime(f'%Y-%m-%d %H:%M{seconds}')} {_offset(moment)}"
