"""Reads the seven facets and three circumstances from what was found in a ticket."""

from __future__ import annotations

from ticket_lint.severity.facets import (
    circumstances,
    function,
    impact,
    pressure,
    scope,
    stage,
    status,
    workaround,
)
from ticket_lint.severity.facts import Facts, Reading

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
    """Return the readings of the seven facets and the three circumstances by name."""
    return {name: reader(facts) for name, reader in _READERS.items()} | circumstances.read(facts)
