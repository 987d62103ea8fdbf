"""The labelled tickets of the repository: where they are and how they are read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Row = dict[str, Any]
CORPUS = Path(__file__).parents[1] / "data" / "tickets.jsonl"  # not in a wheel


def read_rows(path: Path = CORPUS) -> list[Row]:
    """Read JSON Lines."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
