"""Each test of the store runs on SQLite and on a PostgreSQL that is started once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ticket_lint.store import open_store
from ticket_lint.store.store import Store

DATABASES = ("sqlite", "postgresql")


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/store.db"
    made: str = request.getfixturevalue("server").database()
    return made


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An empty store."""
    found = open_store(url)
    yield found
    found.close()
