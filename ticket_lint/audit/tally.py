"""Collects judged tickets column by column: some fifty bytes a ticket, whatever the length of its text."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from datetime import datetime

from ticket_lint.audit.judged import Judged, Took

NONE = -1
_MOST_CHANNELS = 200  # different ones; a column with more holds something else than channels
OTHER = "…"


class Tally:
    """Tickets as columns; what was not recorded is `NONE`, in the columns of times NaN."""

    def __init__(self) -> None:
        self.assigned = array("b")
        self.claimed = array("b")
        self.suggested = array("b")
        self.support = array("b")
        self.channel = array("H")
        self.weekday = array("b")
        self.hour = array("b")
        self.missing = array("h")  # bits by element; NONE where nobody asks for them
        self.response = array("d")  # as the SLA counts, in seconds
        self.resolution = array("d")
        self.response_calendar = array("d")  # by the calendar
        self.resolution_calendar = array("d")
        self.channels: dict[str, int] = {}
        self.counts: Counter[str] = Counter()
        self.first: datetime | None = None
        self.last: datetime | None = None

    def __len__(self) -> int:
        return len(self.assigned)

    def add(self, one: Judged) -> None:
        """Take up a ticket."""
        self.assigned.append(one.assigned)
        self.claimed.append(NONE if one.claimed is None else one.claimed)
        self.channel.append(self._channel(one.channel))
        self.weekday.append(one.weekday)
        self.hour.append(one.hour)
        self._times(one.response, self.response, self.response_calendar)
        self._times(one.resolution, self.resolution, self.resolution_calendar)
        found = one.opinion
        self.suggested.append(found.suggested if found else NONE)
        self.support.append(found.support if found else 0)
        self.missing.append(found.missing if found and found.bug else NONE)
        self.counts["twice"] += one.twice
        self.counts["undecided"] += bool(found and not found.decided)
        self.counts["claims in text"] += bool(found and found.claim_in_text)
        self.first = one.filed if self.first is None else min(self.first, one.filed)
        self.last = one.filed if self.last is None else max(self.last, one.filed)

    def _channel(self, name: str) -> int:
        if name not in self.channels and len(self.channels) >= _MOST_CHANNELS:
            name = OTHER
        return self.channels.setdefault(name, len(self.channels))

    @staticmethod
    def _times(took: Took, counted: array[float], calendar: array[float]) -> None:
        counted.append(math.nan if took.counted is None else took.counted)
        calendar.append(math.nan if took.calendar is None else took.calendar)
