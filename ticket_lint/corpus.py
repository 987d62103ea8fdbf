"""The labelled tickets of the repository: where they are and how they are read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Row = dict[str, Any]
_DATA = Path(__file__).parents[1] / "data"  # not in a wheel
CORPUS = _DATA / "tickets.jsonl"
VOICES = _DATA / "voices.jsonl"  # tickets by other voices; elements are labelled in few of them
# The batches that the word lists were written with: what is found in them says little of other tickets.
READ = frozenset([*(f"a{number}" for number in range(1, 11)), *(f"u{number}" for number in range(1, 19))])
LABELLED = (CORPUS, VOICES)  # what a severity is learned from


def read_rows(*paths: Path) -> list[Row]:
    """Read JSON Lines: those of `paths`, or the corpus."""
    rows: list[Row] = []
    for path in paths or (CORPUS,):
        with path.open(encoding="utf-8") as lines:
            rows += [json.loads(line) for line in lines]
    return rows
