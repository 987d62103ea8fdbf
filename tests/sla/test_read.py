"""Profile files: what they may say, and every mistake with its file and line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.sla.places import hours
from ticket_lint import sla
from ticket_lint.errors import ConfigError, UsageError
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import ALWAYS, Clause, Target, Window

OWN = """\
title = "Our vendor"
source = { en = "contract, annex 2", zh = "合同附件二" }
compensation = "5 % of the monthly fee"
channels = ["phone", { en = "ticket", zh = "工单" }]

[hours.office]
zone = "Europe/Berlin"
weekdays = "mon-thu sat"
open = ["08:30-12:00", "13:00-24:00"]
holidays = "DE-BE"
closed = [2026-12-24]
opened = [2026-12-27]

[levels.P0]
title = "Down"
first-response = "30min"
update-every = "1h"
resolution = ["4h", "1d"]

[levels.P0.clauses.live]
text = "It is live"
met-by = { stage = "production", pressure = ["yes"] }

[levels.P1]
first-response = ["1d", "2d"]
hours = "office"
channel = "ticket"
caveat = "from memory"

[scenarios.night]
title = "Night shift"
peaks = ["office"]

[scenarios.night.levels.P1]
first-response = "1h 30min"
hours = "24x7"

[scenarios.night.levels.P1.clauses.night]
text = "It is night"

[downgrades.beta]
text = "It is a beta"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    profile = sla.load(write(tmp_path, OWN))
    assert profile.name == "own"
    assert profile.title == ("Our vendor", "Our vendor")
    assert profile.source.zh == "合同附件二"
    assert [channel.zh for channel in profile.channels] == ["phone", "工单"]
    assert profile.compensation is not None
    worst, second = profile.levels.values()
    assert (worst.hours, worst.first_response) == (ALWAYS, Target(hours(0.5), hours(0.5)))
    assert worst.update_interval == Target(hours(1), hours(1))
    assert worst.resolution == Target(hours(4), hours(24))
    assert worst.clauses == (
        Clause(
            sla.load(tmp_path / "own.toml").levels[Severity.P0].clauses[0].text,
            "stage",
            ("production",),
            (("pressure", ("yes",)),),
        ),
    )
    office = second.hours
    assert office.weekdays == (1, 2, 3, 4, 6)
    assert office.windows == (Window(510, 720), Window(780, 1440))
    assert (office.zone, office.calendar) == ("Europe/Berlin", "DE-BE")
    assert (office.closed, office.opened) == ((date(2026, 12, 24),), (date(2026, 12, 27),))
    assert second.first_response == Target(hours(14.5), hours(29))  # a working day has 14.5 h
    assert second.title.en == "P1"
    assert [clause.facet for clause in profile.downgrades] == [""]


def test_a_scenario_changes_only_what_it_names(tmp_path: Path) -> None:
    profile = sla.load(write(tmp_path, OWN))
    night = profile.level(Severity.P1, "night")
    assert night is not None
    assert night.first_response == Target(hours(1.5), hours(1.5))
    assert night.hours == ALWAYS
    assert (night.channel, night.caveat) == (
        profile.levels[Severity.P1].channel,
        profile.levels[Severity.P1].caveat,
    )
    assert [clause.text.en for clause in night.clauses] == ["It is night"]
    assert profile.level(Severity.P0, "night") == profile.levels[Severity.P0]
    assert profile.level(Severity.P3) is None
    assert profile.scenarios["night"].peaks == (profile.levels[Severity.P1].hours,)
    with pytest.raises(UsageError, match="it has night"):
        profile.level(Severity.P0, "day")
    with pytest.raises(UsageError, match="has no scenarios"):
        sla.load("aws").level(Severity.P0, "day")


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        (
            'channel = "ticket"',
            'chanel = "ticket"',
            27,
            'levels.P1.chanel: unknown key (did you mean "channel"?)',
        ),
        ("[levels.P1]", "[levels.P4]", 24, "levels.P4: unknown key"),
        ("source = {", "sources = {", 2, 'sources: unknown key (did you mean "source"?)'),
        ('first-response = "30min"', "first-response = 30", 16, "levels.P0.first-response: must be one time"),
        ('first-response = "30min"', 'first-response = ["1h"]', 16, "must be one time such as"),
        ('first-response = "30min"', 'first-response = "half an hour"', 16, '"half an hour" is no time'),
        ('first-response = "30min"', 'first-response = "0min"', 16, '"0min" is no time'),
        ('first-response = "30min"', 'first-response = "9999d"', 16, '"9999d" is no time'),
        (
            'first-response = "30min"',
            'first-response = ["2h", "1h"]',
            16,
            "the least, 2h, is more than the most, 1h",
        ),
        (
            'first-response = ["1d", "2d"]',
            'first-response = "15min"',
            25,
            "P1 would be answered sooner than P0",
        ),
        (
            'first-response = "1h 30min"',
            'first-response = "10min"',
            35,
            "P1 would be answered sooner than P0",
        ),
        ('resolution = ["4h", "1d"]', 'resolution = "10min"', 18, "is due before the first response is"),
        ('hours = "office"', 'hours = "offices"', 26, '"offices" is not known (did you mean "office"?)'),
        ('zone = "Europe/Berlin"', 'zone = "Berlin"', 7, 'hours.office.zone: no time zone is named "Berlin"'),
        ('zone = "Europe/Berlin"', "", 6, "hours.office: needs a zone"),
        ('weekdays = "mon-thu sat"', 'weekdays = "fri-mon"', 8, "must be weekdays such as"),
        ('"13:00-24:00"', '"13:00-24:30"', 9, "hours.office.open.1: must be hours of one day"),
        ('"13:00-24:00"', '"11:00-18:00"', 9, "begins before the one in front of it ends"),
        ('open = ["08:30-12:00", "13:00-24:00"]', "open = []", 9, "must name some hours"),
        ('holidays = "DE-BE"', 'holidays = "DE-QQ"', 10, 'the calendar "DE-QQ" is not known'),
        ("closed = [2026-12-24]", 'closed = ["2026-12-24"]', 11, "must be a list of days"),
        ("closed = [2026-12-24]", "closed = [2026-12-24T10:00:00]", 11, "must be a list of days"),
        (
            'stage = "production"',
            'stage = "live"',
            22,
            '"live" is no value of stage; use "production", "test"',
        ),
        ('stage = "production"', 'stage = "unknown"', 22, '"unknown" is no value of stage'),
        (
            'stage = "production"',
            'staging = "production"',
            22,
            'staging: unknown key (did you mean "stage"?)',
        ),
        ('text = "It is live"', "", 20, 'levels.P0.clauses.live: needs "text"'),
        ('peaks = ["office"]', 'peaks = ["24x7"]', 32, 'no hours are named "24x7" in [hours]'),
        ('channels = ["phone", {', "channels = [1, {", 4, "channels: must be a list of names"),
        ('title = "Our vendor"', "title = 7", 1, "title: must be a string"),
        (
            "[hours.office]",
            '[hours.24x7]\nzone = "UTC"\n[hours.office]',
            6,
            "hours.24x7: is always every hour",
        ),
    ],
)
def test_mistakes_name_file_line_and_key(tmp_path: Path, old: str, new: str, line: int, said: str) -> None:
    assert old in OWN
    path = write(tmp_path, OWN.replace(old, new, 1))
    with pytest.raises(ConfigError) as caught:
        sla.load(path)
    assert any(
        problem.startswith(f"{path}:{line}: ") and said in problem for problem in caught.value.en.splitlines()
    ), caught.value.en
    assert caught.value.zh.startswith(f"{path}:")
    assert len(caught.value.zh.splitlines()) == len(caught.value.en.splitlines())


def test_all_mistakes_are_told_at_once_in_the_order_of_their_lines(tmp_path: Path) -> None:
    path = write(
        tmp_path, OWN.replace('"mon-thu sat"', "1").replace('update-every = "1h"', "update-every = true")
    )
    with pytest.raises(ConfigError) as caught:
        sla.load(path)
    assert [problem.split(": ")[0] for problem in caught.value.en.splitlines()] == [f"{path}:8", f"{path}:17"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "source: must say where these promises are written"),
        ('source = "x"', "levels: needs at least one level"),
        ("levels = 3", "levels: must be a table"),
        ('source = "x"\n[levels]\nP0 = "fast"', "levels.P0: must be a table"),
        ("[levels.P0\n", "not valid TOML"),
    ],
)
def test_too_little_or_no_toml(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        sla.load(write(tmp_path, text))


def test_a_profile_that_does_not_exist() -> None:
    with pytest.raises(UsageError, match=r'no SLA is named "asure" \(did you mean "azure"\?\)'):
        sla.load("asure")
    with pytest.raises(UsageError, match=r"no such SLA file: no/such\.toml"):
        sla.load("no/such.toml")
