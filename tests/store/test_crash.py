"""kill -9 in the middle of writing: no decision that was acknowledged is lost, and nothing is left half done."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from tests.postgres import Server
from ticket_lint.store import open_store
from ticket_lint.store.records import QueueFilter, State

_ROOT = Path(__file__).parents[2]
_ROUNDS = 3
_ACKNOWLEDGED = 25  # a writer, before it is killed


def _writer(url: str, name: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.store.writer", url, name]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT, env=os.environ)


def _lines(writer: subprocess.Popen[str], least: int) -> list[str]:
    """What a writer was acknowledged so far: at least so many lines."""
    assert writer.stdout is not None
    found = [line for line, _ in zip(writer.stdout, range(least), strict=False)]
    assert len(found) == least, "the writer stopped by itself"
    return found


def _killed(url: str, round_: int) -> list[str]:
    """Let two processes write, kill both, and return all that they were acknowledged."""
    writers = [_writer(url, f"{round_}{name}") for name in "ab"]
    told = [line for one in writers for line in _lines(one, _ACKNOWLEDGED)]
    for one in writers:
        one.kill()
    for one in writers:
        rest, _ = one.communicate(timeout=60)
        told += rest.splitlines()
    return told


def _check(url: str, told: list[str]) -> None:
    """Every acknowledged decision is there, and every ticket is whole."""
    store = open_store(url)
    for line in told:
        ticket, decision, severity, key = line.split()
        entry = store.entry(int(ticket))
        assert entry is not None, line
        assert entry.decision is not None, line
        assert (entry.decision.id, entry.decision.severity) == (int(decision), severity)
        assert entry.ticket.key == key
    whole = 0
    for state in get_args(State):
        cursor: str | None = ""
        while cursor is not None:
            page = store.queue(QueueFilter(state=state, limit=200, cursor=cursor or None))
            whole += len(page.entries)
            assert all(entry.state == state for entry in page.entries)
            cursor = page.next
    counts = store.counts()
    assert whole == counts.open + counts.agreed + counts.overruled >= len(told)
    assert counts.open <= 6 * _ROUNDS  # at most what each thread was about to decide
    store.close()


def test_killed_writers_lose_nothing(url: str) -> None:
    told: list[str] = []
    for round_ in range(_ROUNDS):
        told += _killed(url, round_)
        _check(url, told)
    assert len(told) >= 2 * _ACKNOWLEDGED * _ROUNDS
    if url.startswith("sqlite"):
        with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.close()


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A PostgreSQL that no other test uses: it is killed."""
    found = Server()
    try:
        found.start()
        yield found
    finally:
        found.close()


def test_a_killed_server_loses_nothing(own_server: Server) -> None:
    url = own_server.database()
    told: list[str] = []
    for round_ in range(2):
        writer = _writer(url, str(round_))
        told += _lines(writer, _ACKNOWLEDGED)
        own_server.kill()
        rest, _ = writer.communicate(timeout=60)
        told += rest.splitlines()
        own_server.start()
        _check(url, told)


def test_a_store_goes_on_when_the_server_is_back(own_server: Server) -> None:
    """The connections in the pool are dead then; no request of a user pays for that."""
    store = open_store(own_server.database())
    store.ping()
    own_server.kill()
    own_server.start()
    store.ping()
    store.close()
