"""How numbers are written for people."""

from __future__ import annotations

from datetime import datetime

from ticket_lint.audit.statistics import Interval
from ticket_lint.diagnostic import Text

NOTHING = "–"
_MINUTES = Text("min", "分钟")
_HOURS = Text("h", "小时")
_DAYS = Text("d", "天")


def share(found: Interval | None) -> str:
    """A share in percent."""
    return NOTHING if found is None else f"{found.value * 100:.1f}%"


def bounds(found: Interval | None) -> str:
    """The confidence interval of a share in percent."""
    return NOTHING if found is None else f"{found.low * 100:.1f}–{found.high * 100:.1f}%"


def lasting(seconds: float | None, lang: str, *, days: bool = False) -> str:
    """A length of time. Days are only spoken of where all their hours count."""
    if seconds is None:
        return NOTHING
    size = abs(seconds)
    if size < 5400:
        return f"{_plain(seconds / 60, 0)} {_MINUTES.of(lang)}"
    if days and size >= 172800:
        return f"{_plain(seconds / 86400, 1)} {_DAYS.of(lang)}"
    return f"{_plain(seconds / 3600, 1)} {_HOURS.of(lang)}"


def _plain(value: float, digits: int) -> str:
    text = f"{value:,.{digits}f}"
    return text.removesuffix(".0").replace("-", "−")


def minute(at: datetime | None) -> str:
    """A point in time to the minute."""
    return NOTHING if at is None else f"{at:%Y-%m-%d %H:%M}"
