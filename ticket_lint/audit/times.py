"""Reads points in time and spans of waiting from the cells of an export."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.diagnostic import Text

_TIME = (
    r"(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?[ T]{0,2}"
    r"(上午|下午)?(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,](\d{1,9}))?)? ?([AaPp][Mm])?"
    r" ?(Z|UTC|GMT|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)?"
)
_EPOCH = r"\d{9,10}(?:\.\d{1,9})?|\d{12,13}"
_SPAN = r"(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,9})s)?"
_ISO_SPAN = r"P(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})(?:\.\d{1,9})?S)?)?"
_YEARS = range(
    1970, 2200
)  # others stand for nothing, such as 0001-01-01 and 9999-12-31, and no calendar knows them
_EPOCH_START = datetime(1970, 1, 1, tzinfo=UTC)

Pause = tuple[datetime, datetime]


class CellError(Exception):
    """A cell that cannot be used; `reason` says why, without the cell's content."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason = reason


NOT_A_TIME = Text("not a time", "不是有效的时间")
ZONELESS = Text(
    "a time without a zone; say with --zone which one it is in",
    "时间没有时区；请用 --zone 说明是哪个时区的时间",
)
SKIPPED = Text(
    "a time that does not exist in its zone (the clocks went forward)",
    "该时区不存在这个时间（当时夏令时拨快）",
)
NOT_A_WAIT = Text(
    "not a wait; write START/END (several with ;), or a length such as 90m, 1h30m",
    "不是有效的等待时间；请写成“开始/结束”（多段用 ; 隔开），或时长，如 90m、1h30m",
)


class Moment(NamedTuple):
    """A point in time; `twice` tells that the clock of its zone showed it twice (the clocks went back)."""

    at: datetime
    twice: bool = False


def moment(text: str, zone: tzinfo | None, after: datetime | None = None) -> Moment:
    """Read a point in time; one without a zone is in `zone`. Raises CellError.

    Where the clock showed a time twice, the earlier of the two counts that is not before `after`.
    """
    found = regex.compile(_TIME).fullmatch(text)
    try:
        at = _epoch(text) if found is None else _local(found)
    except (ValueError, OverflowError) as error:
        raise CellError(NOT_A_TIME) from error
    if at.year not in _YEARS:
        raise CellError(NOT_A_TIME)
    if found is None:
        return Moment(at)
    if not found[10]:
        return _placed(at, zone, after)
    try:
        return Moment(at.replace(tzinfo=_zone_in(found[10])))
    except ValueError as error:  # an offset of a day or more
        raise CellError(NOT_A_TIME) from error


def waits(text: str, zone: tzinfo | None) -> tuple[tuple[Pause, ...], timedelta]:
    """Read how long a ticket waited for the customer: spans of time, or a length that is not placed in time."""
    if "/" in text and (":" in text or "：" in text):
        return tuple(_pause(part, zone) for part in text.split(";") if part.strip()), timedelta()
    compact = text.replace(" ", "")
    found = regex.compile(_SPAN).fullmatch(compact.lower()) or regex.compile(_ISO_SPAN).fullmatch(
        compact.upper()
    )
    if found is None or not any(found.groups()):
        if re.fullmatch("0+", compact):
            return (), timedelta()
        raise CellError(NOT_A_WAIT)
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    try:
        return (), timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError as error:
        raise CellError(NOT_A_WAIT) from error


def _pause(text: str, zone: tzinfo | None) -> Pause:
    """`START/END`; the slash in the middle parts them, so dates may be written with slashes as well."""
    slashes = [at for at, char in enumerate(text) if char == "/"]
    if len(slashes) % 2 == 0:
        raise CellError(NOT_A_WAIT)
    middle = slashes[len(slashes) // 2]
    start = moment(text[:middle].strip(), zone).at
    end = moment(text[middle + 1 :].strip(), zone, start).at
    if end < start:
        raise CellError(NOT_A_WAIT)
    return start, end


def _local(found: re.Match[str]) -> datetime:
    half = (found[9] or "").lower() or {"上午": "am", "下午": "pm"}.get(found[4] or "", "")
    hour = int(found[5])
    if half and not (0 < hour <= 12 or found[4]):
        raise ValueError(hour)
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    micro = int((found[8] or "").ljust(6, "0")[:6])
    return datetime(  # noqa: DTZ001 - the zone is put in by the caller
        int(found[1]), int(found[2]), int(found[3]), hour, int(found[6]), int(found[7] or 0), micro
    )


def _epoch(text: str) -> datetime:
    """Seconds or milliseconds since 1970."""
    if regex.compile(_EPOCH).fullmatch(text) is None:
        raise ValueError(text)
    seconds = int(text) / 1000 if text.isdigit() and len(text) > 10 else float(text)
    return _EPOCH_START + timedelta(seconds=seconds)


def _zone_in(text: str) -> tzinfo:
    digits = text.removeprefix("UTC").removeprefix("GMT").replace(":", "")
    if not digits or digits == "Z":
        return UTC
    hours, minutes = (digits[1:], "0") if len(digits) < 4 else (digits[1:-2], digits[-2:])
    return _offset(digits[0], hours, minutes)


def _offset(sign: str, hours: str, minutes: str) -> tzinfo:
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == "-" else offset)


def _placed(at: datetime, zone: tzinfo | None, after: datetime | None) -> Moment:
    if zone is None:
        raise CellError(ZONELESS)
    placed = at.replace(tzinfo=zone)
    later = at.replace(tzinfo=zone, fold=1)
    if placed.utcoffset() == later.utcoffset():
        return Moment(placed)
    if placed.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != at:
        raise CellError(SKIPPED)
    # Two times in one zone are compared by their clocks, so compare them in UTC.
    too_early = after is not None and placed.astimezone(UTC) < after.astimezone(UTC)
    return Moment(later if too_early else placed, twice=True)
