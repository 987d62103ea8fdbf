"""The seven elements, their status, and the kind of a ticket."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

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
