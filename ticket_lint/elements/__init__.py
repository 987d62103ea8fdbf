"""What a supporter needs in order to act, and whether the ticket tells it."""

from __future__ import annotations

from collections.abc import Mapping

from ticket_lint.elements import (
    actual,
    environment,
    expected,
    impact,
    kind,
    logs,
    steps,
    troubleshooting,
)
from ticket_lint.elements.model import MISSING, NAMES, Element, Kind, Status
from ticket_lint.signals import Signals

__all__ = ["MISSING", "NAMES", "Element", "Kind", "Status", "judge", "kind_marks", "kind_of"]

_JUDGES = {
    "environment": environment.judge,
    "steps": steps.judge,
    "logs": logs.judge,
    "expected": expected.judge,
    "actual": actual.judge,
    "troubleshooting": troubleshooting.judge,
    "impact": impact.judge,
}


def judge(signals: Signals) -> dict[str, Element]:
    """Return the seven elements by name, in the order of `NAMES`."""
    return {name: _JUDGES[name](signals) for name in NAMES}


def kind_marks(signals: Signals) -> Mapping[str, int]:
    """Return what speaks for and against each kind, by name, and how often it counts."""
    return kind.counted(signals)


def kind_of(signals: Signals) -> Kind:
    """Return the kind of the ticket."""
    return kind.judge(signals)
