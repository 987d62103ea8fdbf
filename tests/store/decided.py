"""A store in which a team has decided on labelled tickets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.store.samples import suggesting
from ticket_lint.corpus import read_rows
from ticket_lint.store import open_store
from ticket_lint.store.records import Arrival

Team = Callable[[int, str], str]


def decided(file: Path, team: Team, count: int, *, start: int = 0) -> str:
    """Fill the database `file` with `count` decided tickets, one an hour, and return its URL.

    `team` decides from the place of a ticket (0–99 in time, in %) and its label.
    """
    url = f"sqlite:///{file}"
    store = open_store(url)
    rows = read_rows()
    for at, row in enumerate(rows[start :: len(rows) // count][:count]):
        when = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(hours=at, days=start)
        came = Arrival("github", f"acme/app#{start}-{at}", row["title"] or "", row["body"], None, when)
        ticket = store.add(came, suggesting("P2")).ticket.id
        store.decide(ticket, team(100 * at // count, row["level"]), "li", "", when)
    store.close()
    return url


def one_lower(_: int, label: str) -> str:
    """A team that sees everything as one level less severe than the guideline does."""
    return f"P{min(3, int(label[1]) + 1)}"
