"""Public holidays, from the library `holidays`, and the days that are worked in their place (调休).

The library is large and comes with the extra `sla`; it is imported only where hours name a calendar.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ticket_lint.errors import ConfigError, InputError

if TYPE_CHECKING:
    from holidays import HolidayBase

INSTALL = "pip install 'ticket-lint[sla]'"


class Calendar:
    """The public holidays of a country or of a part of it ("CN", "DE-BE")."""

    def __init__(self, name: str, library: HolidayBase, version: str) -> None:
        self.name = name
        self._library = library
        self._version = version
        self._years: set[int] = set()
        # Where days are moved by a decree for each year, a year without one is a guess.
        decrees: Mapping[int, Any] = getattr(library, "special_public_holidays", {})
        self.years: range | None = None
        if library.has_substituted_holidays and decrees:
            self.years = range(min(decrees), max(decrees) + 1)

    def known(self, year: int) -> bool:
        """Tell whether the holidays of a year are known."""
        return self.years is None or year in self.years

    def holiday(self, day: date) -> bool:
        """Tell whether nobody works on `day`, weekends aside. Raises `InputError` where its year is not known."""
        self._need(day.year)
        return day in self._library

    def made_up(self, day: date) -> bool:
        """Tell whether `day`, though on a weekend, is worked for a holiday. Raises `InputError` as `holiday` does."""
        self._need(day.year)
        return day in self._library.weekend_workdays

    def _need(self, year: int) -> None:
        if year in self._years:
            return
        if not self.known(year) and self.years is not None:
            first, last = self.years[0], self.years[-1]
            raise InputError(
                f"the public holidays of {self.name} for {year} are not known to holidays {self._version}, "
                f"which knows {first} to {last}; upgrade it (pip install -U holidays), "
                "or list closed and opened days of that year in the profile",
                f"holidays {self._version} 没有 {self.name} {year} 年的放假安排（只有 {first}–{last} 年）；"
                "请升级（pip install -U holidays），或在 SLA 文件的 closed、opened 中列出该年的日期",
            )
        for one in (year - 1, year, year + 1):  # a day may be made up for in the year before or after
            if not self._library.start_year <= one <= self._library.end_year:
                continue
            self._library.get(date(one, 1, 1))
        self._years.add(year)


@lru_cache(maxsize=32)
def calendar(name: str) -> Calendar:
    """Return the calendar `name`. Raises `ConfigError` where it is not known or the library is not installed."""
    try:
        import holidays
        from holidays.version import __version__ as version
    except ImportError as error:
        raise ConfigError(
            f'the calendar "{name}" needs the package holidays: {INSTALL}',
            f"日历“{name}”需要 holidays 包：{INSTALL}",
        ) from error
    country, _, part = name.partition("-")
    try:
        library = holidays.country_holidays(country, subdiv=part or None, language="en_US")
    except NotImplementedError as error:
        known = holidays.list_supported_countries().get(country, ())
        parts = f"{country}-{', '.join(known)}" if known else ""
        raise ConfigError(
            f'the calendar "{name}" is not known'
            + (
                f"; parts of {country}: {parts}"
                if parts
                else '; use a country code such as "CN", "US" or "DE-BE"'
            ),
            f"没有日历“{name}”"
            + (f"；{country} 的分区：{parts}" if parts else "；请用国家或地区代码，如 CN、US、DE-BE"),
        ) from error
    return Calendar(name, library, version)
