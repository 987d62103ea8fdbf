"""Makes the output from the parts, tells what is in it, and writes down the rows that are not."""

from __future__ import annotations

import csv
import hashlib
import os
from array import array
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ticket_lint.audit.safe import cell, safe
from ticket_lint.bulk import sinks
from ticket_lint.bulk.outputs import TEXT, chosen_by_column
from ticket_lint.bulk.parts import Entry, Line, Parts
from ticket_lint.bulk.storage import writing
from ticket_lint.severity.labels import Severity

if TYPE_CHECKING:
    from ticket_lint.bulk.duplicates import Clusters
    from ticket_lint.bulk.run import Plan

_SHOWN = 5
_CLUSTERS = 10
_BUCKETS = 256
_REASON = 300
DUPLICATES = (
    ("cluster", "BIGINT"),
    ("cluster_size", "BIGINT"),
    ("duplicate_of", TEXT),
    ("underestimated", TEXT),
)


class Cluster(NamedTuple):
    """A cluster whose tickets are suggested a milder severity than so many similar tickets support."""

    id: str
    size: int
    lower: int  # tickets that are suggested a milder one
    supported: str


class Summary(NamedTuple):
    """What came of a run."""

    read: int
    written: int
    rejected: int
    severities: dict[str, int]
    repeated: int  # rows whose id an earlier row has
    repeated_ids: tuple[str, ...]  # the first ones
    rejects: str | None  # the file that lists them
    clusters: int = 0
    clustered: int = 0  # tickets in clusters
    underestimated: tuple[Cluster, ...] = ()  # the largest ones


def finish(plan: Plan, parts: Parts, scratch: Path) -> Summary:
    """Write the output and the rejects under their final names."""
    entries = parts.entries()
    total: Counter[str] = Counter()
    for entry in entries.values():
        total.update(entry.severities)
    rejected = sum(entry.rejected for entry in entries.values())
    repeated, ids = _repeated(parts, entries)
    _, rejects = plan.writes
    if rejected:
        _rejects(rejects, parts, entries, plan.work.lang or "en", scratch)
    elif os.path.exists(rejects):  # of a run before this one
        os.unlink(rejects)
    summary = Summary(
        sum(entry.read for entry in entries.values()),
        sum(entry.written for entry in entries.values()),
        rejected,
        dict(sorted(total.items())),
        repeated,
        ids,
        rejects if rejected else None,
    )
    columns = [(column.name, column.kind) for column in chosen_by_column(plan.work.columns)]
    columns += [(name, TEXT) for name in plan.fields.keep]
    rows: Iterator[list[Any]] = (line.cells for line in _lines(parts, entries))
    if plan.work.duplicates:
        from ticket_lint.bulk import duplicates

        with writing(plan.folder):
            clusters = duplicates.find(parts, entries, scratch / "signatures", plan.similarity)
        marker = _Marker(parts, entries, clusters, plan.many)
        columns += DUPLICATES
        rows = marker.rows()
        summary = summary._replace(
            clusters=len(marker.leaders),
            clustered=sum(clusters.size(at) for at in marker.leaders),
            underestimated=marker.underestimated(),
        )
    sinks.write(plan.output, columns, rows, str(scratch / "output.tmp"))
    return summary


def _lines(parts: Parts, entries: dict[int, Entry]) -> Iterator[Line]:
    for number in entries:
        yield from parts.lines(number)


def _repeated(parts: Parts, entries: dict[int, Entry]) -> tuple[int, tuple[str, ...]]:
    """How many rows have an id that an earlier one has, and the first such ids; 8 bytes a row."""
    buckets = [array("Q") for _ in range(_BUCKETS)]
    for line in _lines(parts, entries):
        if line.id:
            one = _hash(line.id)
            buckets[one % _BUCKETS].append(one)
    counts = (
        Counter(bucket) for bucket in buckets
    )  # one bucket at a time: a count takes many times its 8 bytes
    twice = {one: count for found in counts for one, count in found.items() if count > 1}
    if not twice:
        return 0, ()
    names: dict[str, None] = {}
    for line in _lines(parts, entries):
        if line.id and _hash(line.id) in twice:
            names[line.id] = None
            if len(names) == _SHOWN:
                break
    return sum(twice.values()) - len(twice), tuple(names)


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest())


def _rejects(path: str, parts: Parts, entries: dict[int, Entry], lang: str, scratch: Path) -> None:
    """Write the rows that were not assessed, with the reason."""
    with writing(path):
        beside = scratch / "rejects.tmp"
        with beside.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["source", "row", "line", "id", "reason"])
            for number, entry in entries.items():
                for one in parts.rejects(number, entry):
                    reason = safe(one.reason.of(lang), _REASON)
                    writer.writerow([one.source, one.row, one.line or "", cell(safe(one.id)), cell(reason)])
        sinks.move(str(beside), path)


class _Marker:
    """Adds the columns about near-duplicates."""

    def __init__(self, parts: Parts, entries: dict[int, Entry], clusters: Clusters, many: int) -> None:
        self._parts, self._entries, self._clusters, self._many = parts, entries, clusters, many
        self.leaders = clusters.leaders()
        wanted = set(self.leaders)
        self._ids: dict[int, str] = {}
        self._lower: Counter[int] = Counter()
        self._worst: dict[int, int] = {}
        for at, line in enumerate(_lines(parts, entries)):
            first = clusters.first(at)
            if at in wanted:
                self._ids[at] = line.id
            supported = self._supported(at, line)
            if supported is not None:
                self._lower[first] += 1
                self._worst[first] = min(supported, self._worst.get(first, supported))

    def _supported(self, at: int, line: Line) -> int | None:
        """The severity that so many similar tickets support, where the ticket alone is suggested a milder one."""
        if self._clusters.size(at) < self._many or line.if_many is None or line.severity is None:
            return None
        return line.if_many if line.if_many < line.severity else None

    def rows(self) -> Iterator[list[Any]]:
        """The cells of each ticket with those about duplicates."""
        for at, line in enumerate(_lines(self._parts, self._entries)):
            first, size = self._clusters.first(at), self._clusters.size(at)
            supported = self._supported(at, line)
            told = Severity(supported).name if supported is not None else None
            original = self._ids[first] if size > 1 and first != at else None
            yield [*line.cells, first + 1 if size > 1 else None, size, original, told]

    def underestimated(self) -> tuple[Cluster, ...]:
        """The largest clusters that contradict what their tickets are suggested."""
        found = [at for at in self.leaders if at in self._worst][:_CLUSTERS]
        return tuple(
            Cluster(self._ids[at], self._clusters.size(at), self._lower[at], Severity(self._worst[at]).name)
            for at in found
        )
