"""Weeks that begin on Monday, in UTC."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta


def monday(at: datetime) -> date:
    """The Monday of the week in which `at` (UTC) lies."""
    day = at.date()
    return day - timedelta(days=day.weekday())


def weeks_between(mondays: Iterable[date]) -> Iterator[date]:
    """Every Monday from the first to the last of `mondays`, also those on which nothing happened."""
    there = sorted(mondays)
    if not there:
        return
    for number in range((there[-1] - there[0]).days // 7 + 1):
        yield there[0] + timedelta(weeks=number)
