"""Characters that are none: half ones come in by JSON, and cost nothing but themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import Runner
from ticket_lint.engine import assess
from ticket_lint.severity import store
from ticket_lint.text import whole

HALF = "没声音 \ud800，Android 14，SDK 4.3.1 \udfff"


@pytest.mark.parametrize("title", [None, "\udc00 没声音"])
def test_half_characters_are_replaced_and_nothing_moves(title: str | None) -> None:
    report = assess(HALF, title=title, judge=store.judge())
    assert report.ticket.source.endswith("没声音 \ufffd，Android 14，SDK 4.3.1 \ufffd")
    plain = assess(HALF.replace("\ud800", "x").replace("\udfff", "x"), title=title)
    assert report.ticket.body_start == plain.ticket.body_start
    json.dumps(report.as_dict(), ensure_ascii=False).encode()


def test_whole_characters_stay() -> None:
    for text in ("", "x", "没声音 😀 \ufffd"):
        assert whole(text) is text
    assert whole("😀\ud83d") == "😀\ufffd"


@pytest.fixture
def lint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    return Runner(tmp_path, monkeypatch)


def test_an_export_with_half_characters_is_checked(lint: Runner) -> None:
    lint.write("one.json", json.dumps({"title": "t \ud800", "body": HALF}))
    for command in ("check", "triage"):
        ran = lint(command, "one.json", "--format", "json")
        assert ran.code in (0, 1), ran.err
        assert json.loads(ran.out)["tickets"]
