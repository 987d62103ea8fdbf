"""The rules fire as often on the labelled tickets as they did."""

from __future__ import annotations

from tests.rules.counts import TARGET, text


def test_counts_are_as_recorded() -> None:
    assert text() == TARGET.read_text("utf-8"), (
        "run `python -m tests.rules.regenerate` and look at the difference"
    )
