"""The tables are made by steps that are shipped, and are what the code believes."""

from __future__ import annotations

import subprocess
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from tests.store.samples import ARRIVAL, ASSESSMENT, NOW
from ticket_lint.store import open_store
from ticket_lint.store.records import StoreError
from ticket_lint.store.tables import METADATA


def _engine_url(url: str) -> str:
    return url.replace("postgresql://", "postgresql+psycopg://")


def test_the_steps_make_the_tables_of_the_code(url: str) -> None:
    open_store(url).close()
    engine = create_engine(_engine_url(url))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_opening_again_changes_nothing(url: str) -> None:
    store = open_store(url)
    entry = store.add(ARRIVAL, ASSESSMENT)
    store.close()
    again = open_store(url)
    assert again.entry(entry.ticket.id) == entry
    again.close()


def test_two_processes_open_a_new_store_at_once(url: str) -> None:
    code = "import sys; from ticket_lint.store import open_store; open_store(sys.argv[1]).close()"
    running = [subprocess.Popen([sys.executable, "-c", code, url], stderr=subprocess.PIPE) for _ in range(3)]
    for one in running:
        _, told = one.communicate(timeout=60)
        assert (one.returncode, told) == (0, b"")


def test_tables_of_an_earlier_step_are_brought_up_to_date(url: str) -> None:
    store = open_store(url)
    entry = store.add(ARRIVAL, ASSESSMENT)
    store.close()
    engine = create_engine(_engine_url(url))
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE tickets DROP COLUMN name"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    engine.dispose()
    again = open_store(url)
    assert again.entry(entry.ticket.id) == entry
    again.close()


def test_tables_of_a_newer_version_are_left_alone(url: str) -> None:
    open_store(url).close()
    engine = create_engine(_engine_url(url))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(StoreError, match="newer version") as caught:
        open_store(url)
    assert "升级" in caught.value.zh


@pytest.mark.parametrize("table", ["suggestions", "decisions"])
@pytest.mark.parametrize("change", ["UPDATE {} SET severity = 'P3'", "DELETE FROM {}"])
def test_the_database_refuses_to_change_what_was_said(url: str, table: str, change: str) -> None:
    store = open_store(url)
    store.decide(store.add(ARRIVAL, ASSESSMENT).ticket.id, "P1", "li", "", NOW)
    store.close()
    engine = create_engine(_engine_url(url))
    with pytest.raises(DBAPIError, match="never changed"), engine.begin() as connection:
        connection.execute(text(change.format(table)))
    engine.dispose()
