"""Turns labelled rows into prepared tickets, in parallel."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from joblib import Parallel, delayed

from ticket_lint.corpus import READ
from ticket_lint.document import parse
from ticket_lint.processes import close_folder
from ticket_lint.severity import facets
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.features import features_of, wordy
from ticket_lint.severity.hearing.told import Reading
from ticket_lint.severity.training.fit import Prepared
from ticket_lint.severity.training.labels import all_labels, filled, severity_label
from ticket_lint.severity.training.tokens import candidates
from ticket_lint.signals import Signals

Row = Mapping[str, Any]
PARTS = 5  # of rows that tell no batch
MOST_GROUPS = 40


class Corpus(NamedTuple):
    """Prepared tickets with their labels, all aligned."""

    rows: Sequence[Row]
    tickets: list[Prepared]
    readings: list[dict[str, Reading]]
    labels: dict[str, list[str]]
    severities: list[int]
    groups: list[str]  # what is held out together: a batch, or a few of them
    stand_in: Sequence[str] = ()  # facets whose readings stand in for labels

    def part(self, keep: Sequence[int]) -> Corpus:
        """The rows at `keep`."""
        return Corpus(
            [self.rows[at] for at in keep],
            [self.tickets[at] for at in keep],
            [self.readings[at] for at in keep],
            {name: [values[at] for at in keep] for name, values in self.labels.items()},
            [self.severities[at] for at in keep],
            [self.groups[at] for at in keep],
            self.stand_in,
        )


def prepare(rows: Sequence[Row], jobs: int = 1, seed: int = 0) -> Corpus:
    """Read all rows; `jobs` processes share the work (-1: all cores)."""
    step = max(1, len(rows) // 8)
    chunks = [rows[at : at + step] for at in range(0, len(rows), step)]
    close_folder()
    done = Parallel(n_jobs=jobs)(delayed(_read)(chunk) for chunk in chunks)
    pairs = [pair for chunk in done for pair in chunk]
    readings = [reading for _, reading in pairs]
    groups = groups_of(rows, seed)
    labels, stand_in = filled(all_labels(rows, readings), readings, groups)
    return Corpus(
        rows,
        [ticket for ticket, _ in pairs],
        readings,
        labels,
        [severity_label(row) for row in rows],
        groups,
        stand_in,
    )


def groups_of(rows: Sequence[Row], seed: int = 0) -> list[str]:
    """What is held out together: the `batch`; rows without one are dealt into parts by their text.

    More than `MOST_GROUPS` batches are bundled, the largest first into the smallest bundle.
    """
    named = [str(row.get("batch") or _part(row, seed)) for row in rows]
    sizes = Counter(named)
    if len(sizes) <= MOST_GROUPS:
        return named
    bundles = [0] * MOST_GROUPS
    place: dict[str, str] = {}
    for name, size in sorted(sizes.items(), key=lambda one: (-one[1], one[0])):
        at = bundles.index(min(bundles))
        bundles[at] += size
        place[name] = f"bundle-{at + 1}"
    return [place[name] for name in named]


def _part(row: Row, seed: int) -> str:
    """The part of a row without batch: copies of a text come into the same part."""
    text = " ".join(f"{row.get('title', '')} {row['body']}".casefold().split())
    return f"part-{zlib.crc32(f'{seed}:{text}'.encode()) % PARTS + 1}"


def _read(rows: Sequence[Row]) -> list[tuple[Prepared, dict[str, Reading]]]:
    return [read_row(row) for row in rows]


def read_row(row: Row) -> tuple[Prepared, dict[str, Reading]]:
    """Read one labelled ticket."""
    facts = Facts(Signals(parse(row["body"], row.get("title"))))
    readings = facets.read(facts)
    prose = wordy(facts, readings)
    fresh = row.get("batch") not in READ
    return Prepared(features_of(readings, facts), prose, candidates(prose), fresh), readings
