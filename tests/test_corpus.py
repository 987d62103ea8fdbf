"""Every row of the corpus keeps to the fields, values and level table of `data/GUIDELINE.md`."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest

from ticket_lint.severity.guideline import decide

DATA = Path(__file__).parents[1] / "data"
Row = dict[str, Any]
LEVELS = ("P0", "P1", "P2", "P3")
FIELDS = {
    "id",
    "batch",
    "lang",
    "format",
    "domain",
    "title",
    "body",
    "claimed",
    "level",
    "facets",
    "elements",
}
VALUES: dict[str, set[str | None]] = {
    "lang": {"zh-CN", "zh-TW", "en", "mixed"},
    "format": {"template", "markdown", "plain", "email", "chat"},
    "level": set(LEVELS),
    "claimed": {None, *LEVELS},
}
FACETS = {
    "impact": {"outage", "degraded", "defect", "question", "suggestion"},
    "function": {"core", "noncore", "unknown"},
    "scope": {"all", "many", "some", "one", "unknown"},
    "stage": {"production", "test", "unknown"},
    "status": {"ongoing", "intermittent", "recovered", "unknown"},
    "workaround": {"none", "exists", "unknown"},
    "pressure": {"yes", "no"},
}
ELEMENTS = {
    "environment": {"present", "partial", "missing"},
    "steps": {"present", "partial", "missing"},
    "logs": {"present", "partial", "missing"},
    "expected": {"present", "missing"},
    "actual": {"present", "partial", "missing"},
    "troubleshooting": {"present", "partial", "missing"},
    "impact": {"present", "partial", "missing"},
}


# What `voices.jsonl` may leave out, and what it tells besides.
OPTIONAL = {"domain", "elements"}
BESIDES = {"pair", "circumstances"}


def read(name: str) -> list[Row]:
    with (DATA / name).open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return read("tickets.jsonl")


@pytest.fixture(scope="module")
def voices() -> list[Row]:
    return read("voices.jsonl")


def test_ids_are_unique_and_name_their_batch(rows: list[Row]) -> None:
    assert [name for name, times in Counter(row["id"] for row in rows).items() if times > 1] == []
    assert [row["id"] for row in rows if not row["id"].startswith(row["batch"] + "-")] == []


def test_no_ticket_is_there_twice(rows: list[Row]) -> None:
    times = Counter((row["title"], row["body"]) for row in rows)
    assert [text for text, count in times.items() if count > 1] == []


def test_fields_and_values(rows: list[Row]) -> None:
    wrong = []
    for row in rows:
        if set(row) - {"pair"} != FIELDS or not row["body"].strip() or not row["domain"]:
            wrong.append((row["id"], "fields"))
        wrong += values_outside(row)
    assert wrong == []


def values_outside(row: Row) -> list[tuple[str, str]]:
    wrong = [(row["id"], key) for key, allowed in VALUES.items() if row[key] not in allowed]
    for part, table in (("facets", FACETS), ("elements", ELEMENTS)):
        if part in row:
            if row[part].keys() != table.keys():
                wrong.append((row["id"], part))
            wrong += [(row["id"], key) for key, value in row[part].items() if value not in table[key]]
    return wrong


def follows_the_table(row: Row) -> bool:
    """Row 6 asks besides whether a cause is wanted of what is over, which no facet tells."""
    found = decide(row["facets"], row["circumstances"])
    over = found.number == 6 and row["facets"]["status"] == "recovered" and row["level"] == "P2"
    named: bool = found.severity.name == row["level"]
    return over or named


def test_voices_keep_to_the_fields_values_and_table(rows: list[Row], voices: list[Row]) -> None:
    assert len({row["id"] for row in [*rows, *voices]}) == len(rows) + len(voices)
    assert {row["batch"] for row in rows}.isdisjoint(row["batch"] for row in voices)
    wrong = []
    for row in voices:
        if not FIELDS - OPTIONAL <= set(row) <= FIELDS | BESIDES or not row["body"].strip():
            wrong.append((row["id"], "fields"))
        wrong += values_outside(row)
        if not follows_the_table(row):
            wrong.append((row["id"], "level"))
    assert wrong == []
    texts = Counter((row["title"], row["body"]) for row in [*rows, *voices])
    assert [text for text, count in texts.items() if count > 1] == []


def test_levels_follow_the_rows_of_the_table_that_leave_no_choice(rows: list[Row]) -> None:
    wrong = []
    for row in rows:
        facets, level = row["facets"], row["level"]
        fixed = {"suggestion": "P3", "question": "P2"}.get(facets["impact"])
        if fixed is not None:
            right = level == fixed
        elif facets["stage"] == "test":
            right = level != "P0"
        elif level == "P0":
            right = facets["function"] != "noncore" and facets["status"] != "recovered"
        else:
            right = level != "P3" or facets["impact"] == "defect"
        if not right:
            wrong.append((row["id"], level))
    assert wrong == []


def test_pairs_are_two_tickets_of_one_batch(rows: list[Row]) -> None:
    pairs: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if "pair" in row:
            pairs[row["pair"]].append(row)
    assert pairs
    assert [name for name, two in pairs.items() if len({row["id"] for row in two}) != 2] == []
    assert [name for name, two in pairs.items() if len({row["batch"] for row in two}) != 1] == []


def test_the_datasheet_tells_the_sizes(rows: list[Row], voices: list[Row]) -> None:
    sheet = (DATA / "DATASHEET.md").read_text("utf-8")
    assert f"{len(rows):,} support tickets" in sheet
    assert f"{len(voices):,} more" in sheet
    for batch, count in Counter(row["batch"] for row in [*rows, *voices]).items():
        assert f"| {batch} | {count} |" in sheet
    for level, count in Counter(row["level"] for row in rows).items():
        assert f"{level} {count}" in sheet
