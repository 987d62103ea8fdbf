"""How good the suggestions are, and how the tickets change, for the page and the API."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Quality:
    """Figures since a point in time."""

    since: datetime
    suggestions: int = 0


def measure(_connection: Connection, since: datetime) -> Quality:
    """Measure."""
    return Quality(since)
