"""What an SLA profile says: levels with their criteria, targets, the hours that count, scenarios and small print."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from ticket_lint.diagnostic import Text
from ticket_lint.severity.labels import Severity

MINUTES_A_DAY = 24 * 60
Condition = tuple[str, tuple[str, ...]]


class Clause(NamedTuple):
    """One sentence of an SLA and what a ticket must tell so that it holds.

    `facet` is one of `labels.FACETS` or `labels.CIRCUMSTANCES`, `values` those of its values that meet the clause;
    `also` holds further (facet, values), any of which meets it as well. A clause that no facet can show, such as
    "the customer can be reached", has the facet "" and is never told by a ticket.
    """

    text: Text
    facet: str = ""
    values: tuple[str, ...] = ()
    also: tuple[Condition, ...] = ()

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All (facet, values), any of which meets the clause; empty where no facet can."""
        return ((self.facet, self.values), *self.also) if self.facet else ()


class Window(NamedTuple):
    """From when to when a day counts, in minutes from midnight on the clock on the wall; 1440 is the next midnight."""

    opens: int
    closes: int

    def __str__(self) -> str:
        return f"{_clock(self.opens)}-{_clock(self.closes)}"


class Hours(NamedTuple):
    """The hours in which time counts.

    `zone` is an IANA name; None means every hour counts (24x7), and nothing else is read then. `weekdays` are ISO
    numbers (Monday is 1), `windows` in order and apart. `calendar` names the public holidays ("CN", "DE-BE", "US");
    the days to make up for them on weekends count as well. `closed` and `opened` are days of one's own, and win.
    """

    zone: str | None = None
    weekdays: tuple[int, ...] = (1, 2, 3, 4, 5)
    windows: tuple[Window, ...] = (Window(9 * 60, 18 * 60),)
    calendar: str | None = None
    closed: tuple[date, ...] = ()
    opened: tuple[date, ...] = ()

    @property
    def always(self) -> bool:
        """Whether every hour of the week counts."""
        return self.zone is None

    @property
    def day(self) -> timedelta:
        """How much counted time one (working) day has."""
        if self.always:
            return timedelta(days=1)
        return timedelta(minutes=sum(closes - opens for opens, closes in self.windows))


ALWAYS = Hours()


class Target(NamedTuple):
    """A promised time, counted in the hours of its level; `min` is the tighter end, `max` what is due at the latest.

    Where a vendor names one time only, both are the same. A working day is `Hours.day` long.
    """

    min: timedelta
    max: timedelta


class SlaLevel(NamedTuple):
    """One level. Every target may be None: then the source names none.

    `title` is what the vendor calls the level, `caveat` says what is not certain about what stands here.
    """

    severity: Severity
    title: Text
    clauses: tuple[Clause, ...] = ()
    first_response: Target | None = None
    update_interval: Target | None = None
    resolution: Target | None = None
    hours: Hours = ALWAYS
    channel: Text | None = None
    caveat: Text | None = None


class Scenario(NamedTuple):
    """A use to which other targets or hours apply; `levels` holds only the levels that differ, complete.

    `peaks` are hours in which a failure hits most users, such as those of classes.
    """

    name: str
    title: Text
    note: Text | None
    levels: Mapping[Severity, SlaLevel]
    peaks: tuple[Hours, ...] = ()


class SlaProfile(NamedTuple):
    """An SLA. `channels` are ranked, the fastest first; `downgrades` are grounds on which the vendor lowers a level."""

    name: str
    title: Text
    source: Text
    levels: Mapping[Severity, SlaLevel]
    scenarios: Mapping[str, Scenario] = {}
    downgrades: tuple[Clause, ...] = ()
    compensation: Text | None = None
    channels: tuple[Text, ...] = ()
    note: Text | None = None

    def level(self, severity: Severity, scenario: str | None = None) -> SlaLevel | None:
        """Return a level, in a scenario where one is named; None where the profile has no such level.

        Raises `FieldError` for a scenario that the profile does not have.
        """
        if scenario is None:
            return self.levels.get(severity)
        if scenario not in self.scenarios:
            raise _no_scenario(self, scenario)
        return self.scenarios[scenario].levels.get(severity, self.levels.get(severity))


def _no_scenario(profile: SlaProfile, scenario: str) -> Exception:
    from ticket_lint.errors import FieldError

    names = list(profile.scenarios)
    if not names:
        return FieldError(
            "scenario", f'SLA "{profile.name}" has no scenarios', f"SLA“{profile.name}”没有场景"
        )
    return FieldError(
        "scenario",
        f'SLA "{profile.name}" has no scenario "{scenario}"; it has {", ".join(names)}',
        f"SLA“{profile.name}”没有场景“{scenario}”；可用：{'、'.join(names)}",
    )


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
