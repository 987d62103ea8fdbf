"""Labels for training: facets as labelled, circumstances as the severity implies them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ticket_lint.severity.facts import Reading
from ticket_lint.severity.guideline import decide
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS

Row = Mapping[str, Any]


def severity_label(row: Row) -> int:
    """The number in `level`."""
    return int(row["level"][1])


def circumstances_of(row: Row, readings: Mapping[str, Reading]) -> dict[str, str]:
    """The circumstances ("yes" or "no") that explain the labelled severity.

    The corpus labels facets only; where the table gives another severity than the label, a circumstance must hold.
    A defect at P3 is cosmetic. Otherwise harm and standstill are told apart by the reader's cues.
    """
    facets, wanted = row["facets"], severity_label(row)
    found = dict.fromkeys(CIRCUMSTANCES, "no")
    if decide(facets).severity == wanted:
        return found
    fitting = [name for name in CIRCUMSTANCES if decide(facets, (name,)).severity == wanted]
    if "harm" in fitting and "standstill" in fitting:
        fitting = ["harm"] if readings["harm"].value == "yes" else ["standstill"]
    for name in fitting[:1]:
        found[name] = "yes"
    return found


def all_labels(rows: Sequence[Row], readings: Sequence[Mapping[str, Reading]]) -> dict[str, list[str]]:
    """The labels of each facet and circumstance, by name, in the order of `rows`."""
    circumstances = [circumstances_of(row, read) for row, read in zip(rows, readings, strict=True)]
    return {name: [row["facets"][name] for row in rows] for name in FACETS} | {
        name: [found[name] for found in circumstances] for name in CIRCUMSTANCES
    }
