"""Turns labelled rows into prepared tickets, in parallel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from joblib import Parallel, delayed

from ticket_lint.document import parse
from ticket_lint.severity import facets
from ticket_lint.severity.facts import Facts, Reading
from ticket_lint.severity.features import features_of
from ticket_lint.severity.training.fit import Prepared
from ticket_lint.severity.training.labels import all_labels, severity_label
from ticket_lint.severity.training.tokens import candidates
from ticket_lint.signals import Signals

Row = Mapping[str, Any]


class Corpus(NamedTuple):
    """Prepared tickets with their labels, all aligned."""

    rows: Sequence[Row]
    tickets: list[Prepared]
    readings: list[dict[str, Reading]]
    labels: dict[str, list[str]]
    severities: list[int]
    groups: list[str]  # what is held out together: the batch

    def part(self, keep: Sequence[int]) -> Corpus:
        """The rows at `keep`."""
        return Corpus(
            [self.rows[at] for at in keep],
            [self.tickets[at] for at in keep],
            [self.readings[at] for at in keep],
            {name: [values[at] for at in keep] for name, values in self.labels.items()},
            [self.severities[at] for at in keep],
            [self.groups[at] for at in keep],
        )


def prepare(rows: Sequence[Row], jobs: int = 1) -> Corpus:
    """Read all rows; `jobs` processes share the work (-1: all cores)."""
    step = max(1, len(rows) // 8)
    chunks = [rows[at : at + step] for at in range(0, len(rows), step)]
    done = Parallel(n_jobs=jobs)(delayed(_read)(chunk) for chunk in chunks)
    pairs = [pair for chunk in done for pair in chunk]
    readings = [reading for _, reading in pairs]
    return Corpus(
        rows,
        [ticket for ticket, _ in pairs],
        readings,
        all_labels(rows, readings),
        [severity_label(row) for row in rows],
        [str(row.get("batch", "own")) for row in rows],
    )


def _read(rows: Sequence[Row]) -> list[tuple[Prepared, dict[str, Reading]]]:
    return [read_row(row) for row in rows]


def read_row(row: Row) -> tuple[Prepared, dict[str, Reading]]:
    """Read one labelled ticket."""
    facts = Facts(Signals(parse(row["body"], row.get("title"))))
    readings = facets.read(facts)
    prose = facts.ticket.prose
    return Prepared(features_of(readings, facts.kind), prose, candidates(prose)), readings
