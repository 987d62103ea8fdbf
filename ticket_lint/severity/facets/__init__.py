"""Reads the seven facets and three circumstances from what was found in a ticket."""

from __future__ import annotations

from ticket_lint.severity.facets import (
    function,
    impact,
    pressure,
    scope,
    stage,
    status,
    workaround,
)
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing import circumstances
from ticket_lint.severity.hearing.told import Reading
from ticket_lint.severity.labels import RELIEF

_READERS = {
    "impact": impact.read,
    "function": function.read,
    "scope": scope.read,
    "stage": stage.read,
    "status": status.read,
    "workaround": workaround.read,
    "pressure": pressure.read,
}


def read(facts: Facts) -> dict[str, Reading]:
    """Return the readings of the seven facets and the three circumstances by name.

    Sentences that tell nothing but a relief are heard by the readers of reliefs alone.
    """
    plain = facts.plain
    found = {name: reader(facts if name in RELIEF else plain) for name, reader in _READERS.items()}
    return found | circumstances.read(plain)
