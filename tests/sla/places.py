"""Zones and hours that several tests use."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from ticket_lint.sla import Hours, Window

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
CHINA = Hours("Asia/Shanghai", calendar="CN")
GERMANY = Hours("Europe/Berlin", windows=(Window(9 * 60, 17 * 60),), calendar="DE-BE")
AMERICA = Hours(
    "America/New_York", windows=(Window(9 * 60, 12 * 60), Window(13 * 60, 17 * 60)), calendar="US"
)


def at(text: str, zone: ZoneInfo | None = None) -> datetime:
    """Return a time: with an offset as written, or on the wall in `zone`."""
    moment = datetime.fromisoformat(text)
    return moment if zone is None else moment.replace(tzinfo=zone)


def hours(number: float) -> timedelta:
    """Return so many hours."""
    return timedelta(hours=number)
