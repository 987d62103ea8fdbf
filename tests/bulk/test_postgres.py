"""Queries on a real PostgreSQL: the answers, a server that goes away, addresses that are none."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from tests.bulk.exports import read_csv, read_jsonl, tickets, write_jsonl
from tests.cli.running import Runner
from tests.postgres import Server
from ticket_lint.bulk import database
from ticket_lint.bulk.postgres import answer, place
from ticket_lint.errors import InputError, UsageError

ROWS = tickets(30)
QUERY = "SELECT no AS id, subject AS title, body FROM t ORDER BY no::int;"
COLUMNS = ("--columns", "id,severity,score,missing", "-j", "1")


@pytest.fixture(scope="module")
def address(server: Server) -> str:
    """The address of a database with the tickets in a table `t`."""
    found = server.database()
    with psycopg.connect(found) as connection:
        connection.execute("CREATE TABLE t (no text, subject text, body text, at timestamptz, team jsonb)")
        with connection.cursor() as cursor:
            for number, row in enumerate(ROWS):
                cursor.execute(
                    "INSERT INTO t VALUES (%s, %s, %s, '2026-01-05 10:00+08', '{\"name\": \"甲\"}')",
                    (str(number), row["title"], row["body"]),
                )
    return found


def test_a_query_gives_what_a_file_gives(lint: Runner, address: str) -> None:
    rows = [{**row, "id": str(number)} for number, row in enumerate(ROWS)]
    write_jsonl(lint.folder / "in.jsonl", rows)
    assert lint("bulk", "in.jsonl", "-o", "file.jsonl", *COLUMNS).code == 0
    for jobs in ("1", "2"):
        ran = lint("bulk", address, "--query", QUERY, "-o", f"{jobs}.jsonl", *COLUMNS, "-j", jobs)
        assert ran.code == 0, ran.err
        assert "30 rows read, 30 written" in ran.out
        assert (lint.folder / f"{jobs}.jsonl").read_bytes() == (lint.folder / "file.jsonl").read_bytes()
        assert not (lint.folder / f"{jobs}.jsonl.parts").exists()


def test_cells_are_carried_over_as_the_server_writes_them(lint: Runner, address: str) -> None:
    query = (
        "SELECT no, subject AS title, at AT TIME ZONE 'UTC' AS at, 'infinity'::timestamptz AS never, ARRAY['a', 'b'] AS tags,"
        " 1.10::numeric AS price, NULL::int AS nothing, team FROM t WHERE no = '3'"
    )
    keep = ("--keep", "at,never,tags,price,nothing,team")
    ran = lint("bulk", address, "--query", query, "-o", "o.jsonl", "--columns", "id=no,id", "-j", "1", *keep)
    assert ran.code == 0, ran.err
    assert read_jsonl(lint.folder / "o.jsonl") == [
        {
            "id": "3", "at": "2026-01-05 02:00:00", "never": "infinity", "tags": "{a,b}", "price": "1.10",
            "nothing": "", "team": '{"name": "甲"}',
        }
    ]  # fmt: skip


def test_rows_come_in_batches(address: str) -> None:
    with answer(address, "SELECT n FROM generate_series(1, 3000000) AS n") as (names, rows):
        assert names == ["n"]
        assert [next(rows) for _ in range(3)] == [("1",), ("2",), ("3",)]


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("SELECT gone FROM t", "gone"),
        ("SELECT 1/0", "division by zero"),
        ("SELECT body FROM t; DELETE FROM t", "multiple commands"),
        ("WITH gone AS (DELETE FROM t RETURNING body) SELECT body FROM gone", "DECLARE CURSOR"),
        ("SELECT setval('s', 1)", "s"),
        ("DELETE FROM t", "SELECT"),
    ],
)
def test_queries_that_fail_or_write(lint: Runner, address: str, query: str, word: str) -> None:
    ran = lint("bulk", address, "--query", query, "-o", "o.jsonl")
    assert ran.code == 2
    assert word in ran.err
    assert ran.err.count("\n") == 1
    assert list(lint.folder.iterdir()) == []
    with psycopg.connect(address) as connection:
        count = connection.execute("SELECT count(*) FROM t").fetchone()
    assert count == (30,)


def test_functions_cannot_write(lint: Runner, address: str) -> None:
    with psycopg.connect(address) as connection:
        connection.execute("CREATE SEQUENCE s")
    ran = lint("bulk", address, "--query", "SELECT nextval('s') AS id, 'no sound' AS body", "-o", "o.jsonl")
    assert ran.code == 2
    assert "read-only transaction" in ran.err


def test_a_server_that_is_killed_while_it_answers(tmp_path: Path, address: str) -> None:
    with psycopg.connect(address, autocommit=True) as other:
        ended = (
            "SELECT n AS id, CASE WHEN n = 5000 THEN (SELECT bool_or(pg_terminate_backend(pid)) FROM pg_stat_activity"
            " WHERE application_name = 'ticket-lint')::text ELSE 'no sound' END AS body FROM generate_series(1, 9000) AS n"
        )
        with pytest.raises(InputError, match="the query failed"):
            database.fetch(address, ended, tmp_path)
        assert not (tmp_path / "query.jsonl").exists()
        assert other.execute("SELECT 1").fetchone() == (1,)


def test_a_run_that_goes_on_reads_the_answer_of_before(lint: Runner, address: str) -> None:
    run = ("bulk", address, "--query", QUERY, "-o", "o.csv", "--part-rows", "10", *COLUMNS)
    assert lint(*run).code == 0
    whole = (lint.folder / "o.csv").read_bytes()

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with lint.patch.context() as patch:
        patch.setattr("ticket_lint.bulk.finish.finish", stop)
        assert lint(*run, "--overwrite").code == 130
    assert (lint.folder / "o.csv.parts" / "query.jsonl").exists()
    with psycopg.connect(address) as connection:
        connection.execute("UPDATE t SET subject = 'changed', body = 'changed'")
        try:
            connection.commit()
            assert lint(*run, "--resume").code == 0
        finally:
            for number, row in enumerate(ROWS):
                connection.execute(
                    "UPDATE t SET subject = %s, body = %s WHERE no = %s",
                    (row["title"], row["body"], str(number)),
                )
    assert (lint.folder / "o.csv").read_bytes() == whole


def test_bytes_that_are_no_text_are_rejected_row_by_row(lint: Runner, server: Server) -> None:
    with psycopg.connect(server.database(), autocommit=True) as connection:
        connection.execute(b"CREATE DATABASE raw ENCODING 'SQL_ASCII' TEMPLATE template0")
    raw = f"postgresql://postgres@/raw?host={server.folder}"
    with psycopg.connect(raw) as connection:
        connection.execute(b"CREATE TABLE t (id text, body text)")
        connection.execute("INSERT INTO t VALUES ('1', '进房没有声音'), ('2', E'broken \\xff')".encode())
    ran = lint("bulk", raw, "--query", "SELECT * FROM t ORDER BY id", "-o", "o.jsonl", "-j", "1")
    assert ran.code == 2
    assert [row["id"] for row in read_jsonl(lint.folder / "o.jsonl")] == ["1"]
    assert [row["row"] for row in read_csv(lint.folder / "o.jsonl.rejects.csv")] == ["2"]


@pytest.mark.parametrize(
    "wrong",
    [
        "postgres://me:s3cret@host:port/base",
        "postgres://me:s3c@cret@host/base",
        "postgres://me:s3cret@host/base?s3cret=1",
        "postgres://me:s3cret",
    ],
)
def test_a_wrong_address_does_not_give_its_password_away(
    lint: Runner, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    monkeypatch.setenv("PGCONNECT_TIMEOUT", "1")
    ran = lint("bulk", wrong, "--query", "SELECT 1", "-o", "o.csv")
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "cret" not in ran.err
    assert "s3c" not in ran.err
    assert list(lint.folder.iterdir()) == []


def test_nobody_answers(lint: Runner) -> None:
    ran = lint("bulk", "postgres://me:s3cret@127.0.0.1:1/base", "--query", "SELECT 1", "-o", "o.csv")
    assert ran.code == 2
    assert "127.0.0.1/base: the query failed" in ran.err
    assert "s3cret" not in ran.err
    assert ran.err.count("\n") == 1
    missing = lint("bulk", "postgres://127.0.0.1/base", "-o", "o.csv")
    assert missing.code == 2
    assert "--query" in missing.err


def test_the_place_of_a_database_has_no_password() -> None:
    found = place("postgresql://me:s3cret@host:5433/base?sslmode=require")
    assert found == {"user": "me", "host": "host", "port": "5433", "dbname": "base"}
    with pytest.raises(UsageError, match="PGPASSWORD"):
        place("postgres://[")
