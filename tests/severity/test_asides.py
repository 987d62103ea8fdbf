"""Sentences that tell a relief and nothing besides, and the subjects of threads."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.severity.facets import stage
from ticket_lint.severity.facts import Facts
from ticket_lint.signals import Signals


def read(body: str, title: str = "x") -> Facts:
    return Facts(Signals(parse(body, title)))


@pytest.mark.parametrize(
    "aside",
    [
        "This is on staging only.",
        "It came back by itself.",
        "Reconnecting helps.",
        "只在测试环境出现，线上没有。",
        "已经自行恢复。",
        "重启就好了。",
    ],
)
def test_a_bare_relief_is_an_aside(aside: str) -> None:
    facts = read(f"Nobody can log in since 9.\n\n{aside}")
    assert [facts.ticket.text(span).strip(" .。") for span in facts.asides] == [aside.strip(".。")]
    assert "log in" in facts.plain.ticket.prose
    assert len(facts.plain.ticket.prose) == len(facts.ticket.prose)


@pytest.mark.parametrize(
    "sentence",
    [
        "On staging all rooms stay black.",  # tells what is wrong
        "Everyone was back after 10:40, all 300 rooms.",  # tells how many
        "要是有 2 倍速就好了。",  # a wish
        "用移动宽带的学员都进不了课堂，让他们开手机热点就能进。",
    ],
)
def test_what_tells_more_is_none(sentence: str) -> None:
    assert read(f"Nobody can log in since 9.\n\n{sentence}").asides == []


def test_an_aside_speaks_for_its_relief_alone() -> None:
    facts = read("Nobody can log in.\n\n这是 demo 工程，不是线上环境。")
    assert facts.asides
    cues = [cue for cue in stage.read(facts).cues if cue.span.start >= facts.asides[0].start]
    assert {cue.value for cue in cues} == {"test"}


def test_the_subject_of_a_thread_tells_how_it_began() -> None:
    facts = read(
        "The lines are back; one panel in Oslo crackles now and then.", "RE: FW: nobody can hear anyone"
    )
    assert "nobody" not in facts.plain.ticket.prose
    kept = read("See below, please.", "Re: nobody can hear anyone")
    assert "nobody" in kept.plain.ticket.prose
