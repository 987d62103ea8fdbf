"""The model in use and the labelled tickets as it sees them, read once."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from ticket_lint.corpus import Row, read_rows
from ticket_lint.document import parse
from ticket_lint.severity import store
from ticket_lint.severity.explain import Seen
from ticket_lint.severity.model import Model
from ticket_lint.severity.suggestion import look
from ticket_lint.signals import Signals


class Corpus(NamedTuple):
    """Labelled tickets and how they look to the model."""

    rows: list[Row]
    seen: list[Seen]

    def __repr__(self) -> str:
        return f"Corpus of {len(self.rows)} tickets"


def see(model: Model, title: str | None, body: str) -> Seen:
    """Read and score a ticket."""
    return look(Signals(parse(body, title)), model)


@pytest.fixture(scope="session")
def model() -> Model:
    return store.load()


@pytest.fixture(scope="session")
def corpus(model: Model) -> Corpus:
    rows = read_rows()
    return Corpus(rows, [see(model, row["title"], row["body"]) for row in rows])
