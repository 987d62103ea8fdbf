"""The clock: when an answer is due, and how much counted time has passed.

All times are aware. Time counts only inside the hours of a level and outside pauses (waiting for the customer); what is
due is told in the zone of the filing time.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple, overload

from ticket_lint.sla.model import Hours, SlaLevel

Pause = tuple[datetime, datetime | None]  # None: it still goes on


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
    raise NotImplementedError


def elapsed(start: datetime, end: datetime, hours: Hours, pauses: Sequence[Pause] = ()) -> timedelta:
    """Return how much counted time lies between two moments; nothing where `end` is not after `start`."""
    raise NotImplementedError


def due_times(
    filed: datetime, level: SlaLevel, pauses: Sequence[Pause] = (), updated: datetime | None = None
) -> Due:
    """Return all due times of a level for a ticket filed at `filed`.

    The next update is due one update interval after `updated` (the last answer), or after the first response is due
    where no answer has come yet.
    """
    raise NotImplementedError
