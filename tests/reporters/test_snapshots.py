"""Every format as a whole. `TICKET_LINT_SNAPSHOTS=write pytest tests/reporters` writes the snapshots anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.reporters.results import MASK, SECRET, VIEW, results
from ticket_lint.reporters import FORMATS, MACHINE, reporter

FOLDER = Path(__file__).parent / "snapshots"


def shown(name: str, lang: str) -> str:
    return "".join(reporter(name).render(results(lang), VIEW._replace(lang=lang)))


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("name", FORMATS)
def test_snapshot(name: str, lang: str) -> None:
    text = shown(name, lang)
    path = FOLDER / f"{name}.{lang}.txt"
    if os.environ.get("TICKET_LINT_SNAPSHOTS") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    assert text == path.read_text("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_shows_a_secret(name: str) -> None:
    text = shown(name, "zh")
    assert SECRET not in text
    if name != "statistics":
        assert MASK in text or MASK.replace("[", "\\[").replace("]", "\\]") in text


def test_machine_formats_are_registered() -> None:
    assert set(FORMATS) > MACHINE


def test_all_snapshots_are_used() -> None:
    expected = {f"{name}.{lang}.txt" for name in FORMATS for lang in ("en", "zh")}
    assert {path.name for path in FOLDER.iterdir()} == expected
