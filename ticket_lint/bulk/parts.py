"""Results in parts: each is written whole, then its entry; a run continues behind the last part that has one.

The folder holds `manifest.json` (what is run, on what), and for each part `N.jsonl` (a line of JSON for each ticket),
`N.rejects` (rows that were not assessed), `N.signatures` (for near-duplicates) and, last, its entry `N.json`.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from ticket_lint.bulk.model import Outcome, Reject, Scored
from ticket_lint.bulk.storage import Folder
from ticket_lint.diagnostic import Text
from ticket_lint.errors import InputError

MANIFEST = "manifest.json"


class Entry(NamedTuple):
    """What a part holds: rows that were read, those written, those rejected, and the sizes of its files."""

    read: int
    written: int
    rejected: int
    severities: dict[str, int]
    sizes: dict[str, int]


class Line(NamedTuple):
    """A ticket as a part keeps it."""

    id: str
    severity: int | None
    if_many: int | None
    cells: list[Any]


class Parts:
    """The parts of a run in their folder; with the digest of its manifest, nothing is written once another run is there."""

    def __init__(self, folder: Folder, manifest: str | None = None) -> None:
        self.folder, self._of = folder, manifest

    def begin(self, manifest: dict[str, Any]) -> None:
        """Write down what is run."""
        self.folder.make()
        self.folder.put(MANIFEST, _json(manifest))

    def manifest(self) -> dict[str, Any] | None:
        """What an earlier run wrote down, None where there is none, or a file of that name that is something else."""
        if not self.folder.exists() or MANIFEST not in self.folder.sizes():
            return None
        with self.folder.open(MANIFEST) as file:
            try:
                found = json.load(file)
            except ValueError:
                return None
        return found if isinstance(found, dict) and "part_rows" in found else None

    def digest(self) -> str:
        """What tells the manifest from that of another run; empty where there is none."""
        found = self.manifest()
        return hashlib.blake2b(_json(found), digest_size=8).hexdigest() if found is not None else ""

    def clear(self) -> None:
        """Delete the folder where there is one; as long as any part is left in it, so is the manifest."""
        if self.folder.exists():
            self.folder.clear(MANIFEST)

    def write(self, number: int, outcomes: Sequence[Outcome]) -> Entry:
        """Write a part; its entry comes last. Raises InputError where the folder is another run's by now."""
        if self._of is not None and self.digest() != self._of:
            raise InputError(
                f"{self.folder.path}: belongs to another run by now",
                f"{self.folder.path}：现已属于另一个运行",
            )
        scored = [one for one in outcomes if isinstance(one, Scored)]
        rejects = [one for one in outcomes if isinstance(one, Reject)]
        files = {"jsonl": b"".join(_json([one.id, one.severity, one.if_many, one.cells]) for one in scored)}
        if rejects:
            files["rejects"] = b"".join(_json(one) for one in rejects)
        signatures = b"".join(one.signature for one in scored)
        if signatures:
            files["signatures"] = signatures
        for kind, data in files.items():
            self.folder.put(f"{number}.{kind}", data)
        counts = Counter(f"P{one.severity}" for one in scored if one.severity is not None)
        sizes = {kind: len(data) for kind, data in files.items()}
        entry = Entry(len(outcomes), len(scored), len(rejects), dict(sorted(counts.items())), sizes)
        self.folder.put(f"{number}.json", _json(entry._asdict()))
        return entry

    def entries(self) -> dict[int, Entry]:
        """The parts that are whole, by number."""
        if not self.folder.exists():
            return {}
        sizes = self.folder.sizes()
        found = {}
        for name in sizes:
            number, _, kind = name.partition(".")
            if kind != "json" or not number.isdigit():
                continue
            entry = self._entry(name)
            if entry is not None and all(
                sizes.get(f"{number}.{kind}") == size for kind, size in entry.sizes.items()
            ):
                found[int(number)] = entry
        return dict(sorted(found.items()))

    def _entry(self, name: str) -> Entry | None:
        """An entry; None where it is not whole, as it can be where addresses are not written at once."""
        try:
            with self.folder.open(name) as file:
                return Entry(**json.load(file))
        except (ValueError, TypeError):
            return None

    def lines(self, number: int) -> Iterator[Line]:
        """The tickets of a part."""
        with self.folder.open(f"{number}.jsonl") as file:
            for line in file:
                yield Line(*json.loads(line))

    def rejects(self, number: int, entry: Entry) -> Iterator[Reject]:
        """The rows of a part that were not assessed."""
        if "rejects" not in entry.sizes:
            return
        with self.folder.open(f"{number}.rejects") as file:
            for line in file:
                source, row, place, id_, reason = json.loads(line)
                yield Reject(source, row, place, id_, Text(*reason))


def write_parts(parts: Parts, number: int, size: int, outcomes: Iterator[Outcome]) -> int:
    """Write parts of `size` rows from `number` on; return how many rows there were."""
    read = 0
    while part := list(islice(outcomes, size)):
        parts.write(number, part)
        number += 1
        read += len(part)
    return read


def _json(value: object) -> bytes:
    """A line of JSON. Names of files may be no UTF-8; json.load takes their lone surrogates back."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
    return text.encode("utf-8", "surrogatepass")


def compare(before: dict[str, Any], now: dict[str, Any], path: str) -> None:
    """Raise InputError where a run that is to be continued was another one."""
    changed = sorted(key for key in {*before, *now} if before.get(key) != now.get(key))
    if changed:
        raise InputError(
            f"{path}: the unfinished run differs in {', '.join(changed)}; repeat its options and inputs, or start anew with --restart",
            f"{path}：未完成的运行与本次不同（{'、'.join(changed)}）；请使用相同的选项和输入，或用 --restart 重新开始",
        )
