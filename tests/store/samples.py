"""Arrivals and assessments to put into a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from ticket_lint.store.records import Arrival, Assessment

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)  # a Wednesday
MINUTE = timedelta(minutes=1)
ARRIVAL = Arrival(
    "github", "acme/app#7", "通话黑屏", "所有用户加入频道后都是黑屏。", "https://git.test/7", NOW
)
ASSESSMENT = Assessment(
    severity="P1",
    probabilities={"P0": 0.1, "P1": 0.6, "P2": 0.2, "P3": 0.1},
    decided=True,
    claimed="P0",
    score=40,
    rules=("LOG001", "STP001"),
    facets={"scope": "all", "impact": "outage"},
    language="zh",
    kind="bug",
    elements={"logs": "missing", "actual": "present"},
    model="shipped+0123456789ab",
)


def arrival(**changes: Any) -> Arrival:
    """The arrival with some fields changed."""
    return replace(ARRIVAL, **changes)


def assessment(**changes: Any) -> Assessment:
    """The assessment with some fields changed."""
    return replace(ASSESSMENT, **changes)


def suggesting(severity: str, sure: float = 0.7) -> Assessment:
    """An assessment that suggests `severity` with probability `sure`."""
    rest = (1 - sure) / 3
    chances = {one: sure if one == severity else rest for one in ("P0", "P1", "P2", "P3")}
    return assessment(severity=severity, probabilities=chances)
