"""The briefs of the example disputes, as reviewed."""

from __future__ import annotations

import pytest

from tests.dispute.cases import CASES, FOLDER, SNAPSHOTS, Case, brief_of, snapshot_of


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_snapshot(case: Case) -> None:
    path = SNAPSHOTS / f"{case.file.rpartition('.')[0]}.md"
    assert snapshot_of(case) == path.read_text("utf-8"), "run `python -m tests.dispute.regenerate` and review"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_each_example_shows_what_it_is_for(case: Case) -> None:
    made = brief_of(case)
    assert made.outcome.kind == case.supports
    assert made.lang == case.file.split(".")[1]
    assert (made.outcome.ask is not None) == (case.supports == "undecided")


def test_every_example_is_a_case() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {case.file for case in CASES}
    assert len(list(SNAPSHOTS.iterdir())) == len(CASES)
