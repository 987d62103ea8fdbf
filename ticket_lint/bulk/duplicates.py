"""Finds clusters of near-identical tickets from their signatures, and severities that the clusters contradict.

Signatures that agree in a band are candidates; those that agree in enough of all places are one cluster. Memory is a few
bytes a ticket: signatures stay on the disk.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ticket_lint.bulk.need import need
from ticket_lint.bulk.parts import Entry, Parts
from ticket_lint.bulk.signatures import BYTES, PERMUTATIONS

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_ROWS = 4  # permutations of a band
_CHUNK = 50_000  # pairs, or signatures, that are looked at together


class Clusters:
    """For each ticket (in order of the output) the first ticket of its cluster, and the cluster's size."""

    def __init__(self, first: npt.NDArray[np.int64], size: npt.NDArray[np.int64]) -> None:
        self._first, self._size = first, size

    def first(self, at: int) -> int:
        """The place of the first ticket of the cluster."""
        return int(self._first[at])

    def size(self, at: int) -> int:
        """How many tickets the cluster has, 1 where a ticket is alone."""
        return int(self._size[at])

    def leaders(self) -> list[int]:
        """The first tickets of clusters of two or more, the largest cluster first."""
        import numpy as np

        places = np.flatnonzero((self._first == np.arange(len(self._first))) & (self._size > 1))
        order = np.lexsort((places, -self._size[places]))
        return [int(one) for one in places[order]]


def find(parts: Parts, entries: dict[int, Entry], work: Path, similarity: float) -> Clusters:
    """Cluster all tickets; `work` is a file that may be written."""
    try:
        import numpy as np
    except ImportError as error:
        raise need("numpy") from error
    count = sum(entry.written for entry in entries.values())
    with work.open("wb") as out:
        for number, entry in entries.items():
            if entry.written:
                with parts.folder.open(f"{number}.signatures") as file:
                    shutil.copyfileobj(file, out, 1 << 20)
    if count == 0:
        empty = np.zeros(0, np.int64)
        return Clusters(empty, empty)
    parent = np.arange(count)
    for band in range(PERMUTATIONS // _ROWS):
        keys = _keys(work, band, count)
        order = np.argsort(keys, kind="stable")
        same = keys[order[1:]] == keys[order[:-1]]
        _join(work, parent, order[:-1][same], order[1:][same], similarity)
    work.unlink()
    root = _roots(parent)
    return Clusters(root, np.bincount(root, minlength=count)[root])


def _keys(path: Path, band: int, count: int) -> npt.NDArray[np.uint64]:
    """A number for each ticket that is equal where the band is equal."""
    import numpy as np

    keys = np.empty(count, np.uint64)
    with path.open("rb") as file:
        for at in range(0, count, _CHUNK):
            block = np.frombuffer(file.read(_CHUNK * BYTES), np.uint32).reshape(-1, PERMUTATIONS)
            key = np.zeros(len(block), np.uint64)
            for column in range(band * _ROWS, (band + 1) * _ROWS):
                key = (key ^ block[:, column]) * np.uint64(0x9E3779B97F4A7C15)
                key ^= key >> np.uint64(29)
            keys[at : at + len(block)] = key
    return keys


def _join(path: Path, parent: Any, left: Any, right: Any, similarity: float) -> None:
    """Join the pairs of tickets that are similar enough, unless they are joined already."""
    import numpy as np

    for at in range(0, len(left), _CHUNK):
        root = _roots(parent)
        one, two = left[at : at + _CHUNK], right[at : at + _CHUNK]
        apart = root[one] != root[two]
        one, two = one[apart], two[apart]
        if not len(one):
            continue
        view = np.memmap(path, np.uint32, "r").reshape(-1, PERMUTATIONS)
        alike = (view[one] == view[two]).mean(axis=1) >= similarity
        del view
        _unite(parent, zip(one[alike].tolist(), two[alike].tolist(), strict=True))


def _unite(parent: Any, pairs: Iterable[tuple[int, int]]) -> None:
    for one, two in pairs:
        a, b = _root(parent, one), _root(parent, two)
        if a != b:
            parent[max(a, b)] = min(a, b)  # the first ticket stands for the cluster


def _root(parent: Any, at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = int(parent[at])
    return at


def _roots(parent: Any) -> Any:
    """The root of every ticket; paths become short on the way."""
    while True:
        above = parent[parent]
        if (above == parent).all():
            return parent
        parent[:] = above
