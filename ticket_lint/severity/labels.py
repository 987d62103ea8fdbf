"""Severities, facets and their values, in the words of `data/GUIDELINE.md`."""

from __future__ import annotations

from enum import IntEnum


class Severity(IntEnum):
    """The severity of a ticket; a smaller number is worse."""

    P0 = 0
    P1 = 1
    P2 = 2
    P3 = 3


FACETS: dict[str, tuple[str, ...]] = {
    "impact": ("outage", "degraded", "defect", "question", "suggestion"),
    "function": ("core", "noncore", "unknown"),
    "scope": ("all", "many", "some", "one", "unknown"),
    "stage": ("production", "test", "unknown"),
    "status": ("ongoing", "intermittent", "recovered", "unknown"),
    "workaround": ("none", "exists", "unknown"),
    "pressure": ("yes", "no"),
}

# Circumstances that the guideline's table names beside the facets (rows 1, 4 and 5).
CIRCUMSTANCES = ("harm", "standstill", "cosmetic")

# Told of a ticket these never make it worse; the model is held to that.
RELIEF = {"stage": "test", "status": "recovered", "workaround": "exists"}
