"""The seven elements, their status, and the kind of a ticket."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from ticket_lint.signals.model import Fact
from ticket_lint.text import Span

NAMES = (
    "environment",
    "steps",
    "logs",
    "expected",
    "actual",
    "troubleshooting",
    "impact",
)


class Status(StrEnum):
    """Whether a ticket tells an element; `data/GUIDELINE.md` defines each."""

    PRESENT = "present"
    PARTIAL = "partial"
    MISSING = "missing"


class Element(NamedTuple):
    """The status of one element and the spans that show it (none where it is missing)."""

    status: Status
    spans: tuple[Span, ...] = ()


class Kind(StrEnum):
    """What the ticket is."""

    BUG = "bug"
    QUESTION = "question"
    SUGGESTION = "suggestion"


MISSING = Element(Status.MISSING)


def points(facts: Iterable[Fact], weights: Mapping[str, int]) -> int:
    """Sum the weights of the facts' kinds; where facts overlap, only the weightiest counts."""
    total = 0
    end = -1
    best = 0
    for fact in sorted(facts, key=lambda one: one.span):
        weight = weights.get(fact.kind, 0)
        if fact.span.start < end:
            best = max(best, weight)
            end = max(end, fact.span.end)
            continue
        total += best
        best, end = weight, fact.span.end
    return total + best
