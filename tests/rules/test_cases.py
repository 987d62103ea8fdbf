"""Each `err-*.md` is found with exactly the places and messages of its `.out`, each `ok-*.md` is silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.runner import CASES, found, rule_of
from ticket_lint.rules import RULES
from ticket_lint.text import language_of

ALL = sorted(CASES.glob("*/*.md"))


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.parent.name}/{case.stem}")
def test_case(case: Path) -> None:
    out = found(rule_of(case), case.read_text("utf-8"))
    if case.stem.startswith("ok-"):
        assert out == ""
    else:
        assert out, "nothing found"
        assert out == case.with_suffix(".out").read_text("utf-8"), "run `python -m tests.rules.regenerate`"


def test_nothing_else_lies_among_the_cases() -> None:
    known = {case for case in ALL if case.stem.startswith(("ok-", "err-"))}
    known |= {case.with_suffix(".out") for case in known if case.stem.startswith("err-")}
    assert {path for path in CASES.rglob("*") if path.is_file()} == known


@pytest.mark.parametrize("name", [rule.NAME for rule in RULES])
@pytest.mark.parametrize("sort", ["err", "ok"])
def test_both_languages_are_covered(name: str, sort: str) -> None:
    cases = [case for case in ALL if case.parent.name == name and case.stem.startswith(f"{sort}-")]
    assert {language_of(case.read_text("utf-8")) for case in cases} == {"en", "zh"}
