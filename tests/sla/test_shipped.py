"""The shipped profiles say what their sources say, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sla.places import hours
from ticket_lint import sla
from ticket_lint.diagnostic import Text
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import ALWAYS, SlaProfile, Target
from ticket_lint.sla.read import read
from ticket_lint.sla.wording import target_of

FIRST = {
    "default": ["15 min to 1 h", "2 to 4 h", "1 to 2 working days", "3 to 5 working days"],
    "aws": ["within 15 min", "within 1 h", "within 4 h", "within 12 h"],
    "azure": ["15 min to 1 h", "within 2 h", None],
    "azure-china": ["within 2 h", "within 4 h of working time", "within 8 h of working time"],
    "google-cloud": ["15 min to 4 h", None, None, None],
    "huawei-cloud": ["15 to 30 min", "30 min to 1 h", "3 to 4 h", "8 to 12 h"],
    "tencent-cloud": ["within 15 min", "20 to 30 min", "4 to 8 h", "8 to 16 h"],
}


def test_every_file_is_listed() -> None:
    files = {path.stem for path in Path(sla.__file__).parent.glob("*.toml")}
    assert set(sla.shipped()) == files == set(FIRST)
    assert sla.shipped()[0] == "default"


@pytest.mark.parametrize("name", sla.shipped())
def test_first_responses(name: str) -> None:
    profile = sla.load(name)
    assert profile.name == name
    told = [
        target_of(level.first_response, level.hours).en if level.first_response else None
        for level in profile.levels.values()
    ]
    assert told == FIRST[name]


@pytest.mark.parametrize("name", sla.shipped())
def test_shipped_files_pass_the_check_for_files_of_ones_own(name: str) -> None:
    assert read(sla.locate(name), trusted=False) == sla.load(name)


@pytest.mark.parametrize("name", sla.shipped())
def test_texts_are_written_in_both_languages(name: str) -> None:
    for text in _texts(sla.load(name)):
        assert any("\u4e00" <= char <= "\u9fff" for char in text.zh), text
        assert not any("\u4e00" <= char <= "\u9fff" for char in text.en), text
        assert "," not in text.zh, f"half-width comma in Chinese: {text.zh}"


def _texts(profile: SlaProfile) -> Iterator[Text]:
    levels = [
        *profile.levels.values(),
        *(one for scene in profile.scenarios.values() for one in scene.levels.values()),
    ]
    for level in levels:
        yield from (text for text in (level.title, level.channel, level.caveat) if text)
        yield from (clause.text for clause in level.clauses)
    yield from (clause.text for clause in profile.downgrades)
    yield from profile.channels
    for scene in profile.scenarios.values():
        yield from (text for text in (scene.title, scene.note) if text)
    yield from (text for text in (profile.note, profile.compensation) if text)


@pytest.mark.parametrize("name", sla.shipped())
def test_every_level_says_when_it_applies(name: str) -> None:
    assert all(level.clauses for level in sla.load(name).levels.values())


def test_what_only_a_copy_says_is_marked() -> None:
    assert all(level.caveat for level in sla.load("aws").levels.values())
    azure = sla.load("azure").levels
    assert [bool(level.caveat) for level in azure.values()] == [False, True, True]


def test_the_scenarios_of_the_default_profile() -> None:
    profile = sla.load("default")
    assert set(profile.scenarios) == {"live", "education", "enterprise"}
    live = profile.level(Severity.P0, "live")
    assert live is not None
    assert live.first_response == Target(hours(0.25), hours(0.5))
    assert live.hours == ALWAYS
    assert [str(window) for peak in profile.scenarios["education"].peaks for window in peak.windows] == [
        "08:00-12:00", "14:00-18:00", "18:00-22:00",
    ]  # fmt: skip
    enterprise = profile.level(Severity.P1, "enterprise")
    assert enterprise is not None
    assert enterprise.clauses[-1].conditions == (("scope", ("all", "many")), ("pressure", ("yes",)))
    assert [channel.en for channel in profile.channels] == ["phone or chat", "ticket", "e-mail"]
