"""Adds up what the cues of a reader are worth.

A reader's table gives each kind of cue its points for every value; a kind counts once, however
often it is seen. Small whole numbers carry over to other tickets better than long chains of cases.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence


def settle(values: Sequence[str], table: Mapping[str, Sequence[int]], kinds: Collection[str]) -> str:
    """Return the one of `values` with the most points; the earlier wins a draw.

    `table` maps a kind of cue to its points for each value, in the order of `values`; the kind ""
    is always there. Kinds that it does not hold are worth nothing.
    """
    sums = list(table.get("", [0] * len(values)))
    for kind in kinds:
        for at, points in enumerate(table.get(kind, ())):
            sums[at] += points
    return values[sums.index(max(sums))]
