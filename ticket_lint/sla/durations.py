"""Reads what a profile writes for lengths of time, times of day and weekdays. Nothing that is wrong gets through."""

from __future__ import annotations

from datetime import timedelta

from ticket_lint import regex
from ticket_lint.sla.model import MINUTES_A_DAY, Window

_LENGTH = regex.compile(r"([0-9]{1,5}) ?(min|h|d)")
_WINDOW = regex.compile(r"([0-9]{1,2}):([0-9]{2}) ?[-–] ?([0-9]{1,2}):([0-9]{2})")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LONGEST = timedelta(days=366)


def length(written: str, day: timedelta) -> timedelta | None:
    """Return "15min", "4h", "2d" or "1h 30min"; a `d` is one `day`. None for anything else, nothing, and over a year."""
    units = {"min": timedelta(minutes=1), "h": timedelta(hours=1), "d": day}
    total, at = timedelta(), 0
    text = written.strip()
    while at < len(text):
        match = _LENGTH.match(text, at)
        if match is None:
            return None
        total += int(match[1]) * units[match[2]]
        at = match.end()
        while text[at : at + 1] == " ":
            at += 1
    return total if timedelta() < total <= _LONGEST else None


def window(written: str) -> Window | None:
    """Return "09:00-18:00" (up to 24:00); None for anything else."""
    match = _WINDOW.fullmatch(written.strip())
    if match is None or int(match[2]) > 59 or int(match[4]) > 59:
        return None
    opens, closes = int(match[1]) * 60 + int(match[2]), int(match[3]) * 60 + int(match[4])
    return Window(opens, closes) if opens < closes <= MINUTES_A_DAY else None


def weekdays(written: str) -> tuple[int, ...] | None:
    """Return "mon", "mon-fri" or "mon-fri sun" as ISO numbers in order; None for anything else."""
    found: set[int] = set()
    for part in written.lower().replace(",", " ").split():
        first, _, last = part.partition("-")
        if first not in _DAYS or (last or first) not in _DAYS:
            return None
        start, end = _DAYS.index(first), _DAYS.index(last or first)
        if end < start:
            return None
        found |= set(range(start + 1, end + 2))
    return tuple(sorted(found)) or None
