"""Labels for training: facets as labelled, circumstances as the severity implies them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ticket_lint.severity.guideline import decide
from ticket_lint.severity.hearing.told import Reading
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS

Row = Mapping[str, Any]


def severity_label(row: Row) -> int:
    """The number in `level`."""
    return int(row["level"][1])


def facets_of(row: Row) -> Mapping[str, str]:
    """The labelled facets of a row; own data may label none or some."""
    found: Mapping[str, str] = row.get("facets") or {}
    return found


def circumstances_of(row: Row, readings: Mapping[str, Reading]) -> dict[str, str]:
    """The circumstances ("yes" or "no") that explain the labelled severity, or "" where facets are not labelled.

    The corpus labels facets only; where the table gives another severity than the label, a circumstance must hold.
    A defect at P3 is cosmetic. Otherwise harm and standstill are told apart by the reader's cues.
    """
    facets, wanted = facets_of(row), severity_label(row)
    if any(name not in facets for name in FACETS):
        return dict.fromkeys(CIRCUMSTANCES, "")
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
    """The labels of each facet and circumstance, by name, in the order of `rows`; "" where there is none."""
    circumstances = [circumstances_of(row, read) for row, read in zip(rows, readings, strict=True)]
    return {name: [facets_of(row).get(name, "") for row in rows] for name in FACETS} | {
        name: [found[name] for found in circumstances] for name in CIRCUMSTANCES
    }


def filled(
    labels: Mapping[str, Sequence[str]], readings: Sequence[Mapping[str, Reading]], groups: Sequence[str]
) -> tuple[dict[str, list[str]], list[str]]:
    """Labels to train on, and the names for which the readers had to stand in.

    What is labelled in fewer than two groups could not be learned with one held out: there the value that
    the reader settles on takes the place of the labels that are missing.
    """
    out: dict[str, list[str]] = {}
    stand_in: list[str] = []
    for name, values in labels.items():
        labelled = {group for group, value in zip(groups, values, strict=True) if value}
        if len(labelled) < 2:
            stand_in.append(name)
            out[name] = [value or read[name].value for value, read in zip(values, readings, strict=True)]
        else:
            out[name] = list(values)
    return out, stand_in
