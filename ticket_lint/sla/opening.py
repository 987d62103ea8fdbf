"""When is it open? The spans of time that count, day by day, in UTC."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from ticket_lint.errors import ConfigError, InputError
from ticket_lint.sla.calendars import Calendar, calendar
from ticket_lint.sla.model import MINUTES_A_DAY, Hours

Stretch = tuple[datetime, datetime]  # in UTC, the end not included
_FAR = datetime.max.replace(tzinfo=UTC)
_DAY = timedelta(days=1)
_MOST_DAYS = 3660


class Opening:
    """The spans of some hours; what a day comes to is worked out once."""

    def __init__(self, hours: Hours) -> None:
        self._hours = hours
        self._zone = zone_of(hours.zone) if hours.zone is not None else None
        self._calendar: Calendar | None = calendar(hours.calendar) if hours.calendar else None
        self._own_years = {day.year for day in (*hours.closed, *hours.opened)}
        self._days: dict[date, tuple[Stretch, ...]] = {}

    def since(self, moment: datetime, until: datetime | None = None) -> Iterator[Stretch]:
        """Yield what is open from `moment` on, in order, both in UTC; no day after that of `until` is looked at.

        Without `until` it raises `InputError` after ten years.
        """
        if self._zone is None:
            yield moment, _FAR
            return
        day = moment.astimezone(self._zone).date()
        days = _MOST_DAYS if until is None else (until.astimezone(self._zone).date() - day).days + 1
        for _ in range(days):
            for opens, closes in self.on(day):
                if closes > moment:
                    yield max(opens, moment), closes
            day += _DAY
        if until is None:
            raise InputError(
                f"nothing is due within ten years of {moment:%Y-%m-%d}; check the hours that count",
                f"自 {moment:%Y-%m-%d} 起十年内都不会到期，请检查计时时段",
            )

    def on(self, day: date) -> tuple[Stretch, ...]:
        """Return the spans of a day on the calendar of the hours' zone."""
        found = self._days.get(day)
        if found is None:
            found = self._days[day] = self._spans(day) if self.works(day) else ()
        return found

    def works(self, day: date) -> bool:
        """Tell whether a day is worked at all."""
        hours = self._hours
        if day in hours.closed:
            return False
        if day in hours.opened:
            return True
        usual = day.isoweekday() in hours.weekdays
        if self._calendar is None:
            return usual
        if day.year in self._own_years and not self._calendar.known(day.year):
            return usual  # the profile tells that year itself
        if usual:
            return not self._calendar.holiday(day)
        return self._calendar.made_up(day)

    def _spans(self, day: date) -> tuple[Stretch, ...]:
        found = [(self._utc(day, opens), self._utc(day, closes)) for opens, closes in self._hours.windows]
        return tuple((opens, closes) for opens, closes in found if opens < closes)

    def _utc(self, day: date, minutes: int) -> datetime:
        """A time on the wall as UTC; of a time that is there twice, the first."""
        if minutes == MINUTES_A_DAY:
            day, minutes = day + _DAY, 0
        return datetime.combine(day, time(minutes // 60, minutes % 60), self._zone).astimezone(UTC)


@lru_cache(maxsize=64)
def opening(hours: Hours) -> Opening:
    """Return the opening of hours. Raises `ConfigError` for a zone or calendar that is not known."""
    return Opening(hours)


def zone_of(name: str) -> ZoneInfo:
    """Return an IANA zone. Raises `ConfigError` where there is none of that name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # not found, not a name, the name of a folder
        raise ConfigError(
            f'no time zone is named "{name}"; use an IANA name such as Asia/Shanghai or Europe/Berlin',
            f"没有时区“{name}”；请用 IANA 名称，如 Asia/Shanghai、Europe/Berlin",
        ) from error
