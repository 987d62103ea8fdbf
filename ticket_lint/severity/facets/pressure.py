"""Reads the facet `pressure`."""

from __future__ import annotations

from ticket_lint.severity.facts import Facts, Reading


def read(facts: Facts) -> Reading:
    """Return the value of `pressure` with the cues that show it."""
    return Reading("no")
