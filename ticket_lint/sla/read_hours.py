"""The `[hours.NAME]` tables of an SLA profile."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib.util import find_spec
from typing import Any

from ticket_lint.diagnostic import Text
from ticket_lint.errors import ConfigError
from ticket_lint.profiles.lines import Key
from ticket_lint.profiles.source import Source
from ticket_lint.sla import durations
from ticket_lint.sla.model import Hours, Window

KEYS = ("zone", "weekdays", "open", "holidays", "closed", "opened")
_USUAL = Hours()


def read_hours(source: Source, table: Mapping[str, Any], at: Key, *, trusted: bool) -> Hours:
    """Read one table of hours and report what is wrong with it. The calendar is only looked up where `trusted` is not set."""
    from ticket_lint.sla.opening import zone_of

    source.unknown_keys(table, KEYS, at)
    zone = source.value(table, "zone", str, at)
    if zone is None:
        if "zone" not in table:
            source.report(
                at, Text("needs a zone, such as Asia/Shanghai", "需要写明时区 zone，例如 Asia/Shanghai")
            )
    else:
        _report(source, (*at, "zone"), zone_of, zone)
    return Hours(
        zone=zone or "UTC",
        weekdays=_weekdays(source, table, at),
        windows=_windows(source, table, at),
        calendar=_calendar(source, table, at, trusted),
        closed=_dates(source, table, "closed", at),
        opened=_dates(source, table, "opened", at),
    )


def _weekdays(source: Source, table: Mapping[str, Any], at: Key) -> tuple[int, ...]:
    written = source.value(table, "weekdays", str, at)
    if written is None:
        return _USUAL.weekdays
    found = durations.weekdays(written)
    if found is None:
        source.report(
            (*at, "weekdays"),
            Text(
                'must be weekdays such as "mon-fri" or "mon-fri sun"',
                '必须是星期，写法如 "mon-fri" 或 "mon-fri sun"',
            ),
        )
    return found or _USUAL.weekdays


def _windows(source: Source, table: Mapping[str, Any], at: Key) -> tuple[Window, ...]:
    written = source.value(table, "open", list, at)
    if written is None:
        return _USUAL.windows
    found: list[Window] = []
    for index, one in enumerate(written):
        window = durations.window(one)
        if window is None:
            source.report(
                (*at, "open", str(index)),
                Text(
                    'must be hours of one day such as "09:00-18:00", up to "24:00"',
                    '必须是同一天内的时段，写法如 "09:00-18:00"，最晚到 "24:00"',
                ),
            )
        elif found and window.opens < found[-1].closes:
            source.report(
                (*at, "open", str(index)),
                Text("begins before the one in front of it ends", "与前一个时段重叠，或没有按先后排列"),
            )
        else:
            found.append(window)
    if not written:
        source.report((*at, "open"), Text("must name some hours", "至少要写一个时段"))
    return tuple(found) or _USUAL.windows


def _calendar(source: Source, table: Mapping[str, Any], at: Key, trusted: bool) -> str | None:
    name: str | None = source.value(table, "holidays", str, at)
    if name is not None and not trusted and find_spec("holidays"):
        from ticket_lint.sla.calendars import calendar

        _report(source, (*at, "holidays"), calendar, name)
    return name


def _dates(source: Source, table: Mapping[str, Any], key: str, at: Key) -> tuple[date, ...]:
    found = table.get(key, [])
    if isinstance(found, list) and all(type(one) is date for one in found):
        return tuple(found)
    source.report(
        (*at, key),
        Text("must be a list of days such as [2026-12-24]", "必须是日期列表，写法如 [2026-12-24]"),
    )
    return ()


def _report(source: Source, key: Key, look_up: Any, name: str) -> None:
    try:
        look_up(name)
    except ConfigError as error:
        source.report(key, Text(error.en, error.zh))
