"""Exports for the tests, made from the labelled corpus."""

from __future__ import annotations

import csv
import json
import re
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@cache
def corpus() -> list[dict[str, Any]]:
    with (ROOT / "data" / "tickets.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def tickets(count: int) -> list[dict[str, str]]:
    """Tickets of the corpus with ids of their own."""
    rows = islice(cycle(corpus()), count)
    return [{"id": f"T{at}", "title": row["title"], "body": row["body"]} for at, row in enumerate(rows)]


def write_csv(path: Path, rows: list[dict[str, str]], encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="", errors="replace") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def write_jsonl(path: Path, rows: list[dict[str, str]]) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def complaints(told: bytes | str) -> list[str]:
    """The lines on standard error without those of the progress, which a busy machine gets to see."""
    text = told.decode() if isinstance(told, bytes) else told
    return [line for line in text.splitlines() if line and not re.search(r"\d+/s(, [\d:]+ left)?$", line)]
