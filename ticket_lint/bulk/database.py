"""Asks a database once and keeps the answer beside the output, so that a run that continues reads the same rows.

DuckDB files are read by DuckDB, SQLite files by the standard library, PostgreSQL by psycopg.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from errno import ENOSPC
from pathlib import Path
from typing import Any

from ticket_lint.audit.safe import safe
from ticket_lint.bulk import postgres
from ticket_lint.bulk.need import need
from ticket_lint.bulk.storage import full
from ticket_lint.errors import InputError, UsageError

_SQLITE = b"SQLite format 3\0"


def fetch(database: str, query: str, folder: Path) -> str:
    """Run `query` on `database` (a file, or postgres://…) and return the file that holds the answer."""
    query = query.rstrip("; \t\r\n")
    if not query.lstrip(" \t\r\n(").lower().startswith(("select", "with", "from", "values")):
        raise UsageError(
            "--query: only a query that reads, SELECT …", "--query：只接受读取数据的查询（SELECT …）"
        )
    if postgres.is_postgres(database):
        with postgres.answer(database, query) as (names, rows):
            return _keep(folder / "query.jsonl", names, rows)
    try:
        with open(database, "rb") as file:
            start = file.read(16)
    except OSError as error:
        detail = error.strerror or str(error)
        raise InputError(
            f"{database}: cannot be read: {detail}", f"{database}：无法读取（{detail}）"
        ) from error
    if start == _SQLITE:
        return _sqlite(database, query, folder / "query.jsonl")
    return _duckdb(database, query, folder / "query.parquet")


def _sqlite(database: str, query: str, path: Path) -> str:
    try:
        connection = sqlite3.connect(f"{Path(database).resolve().as_uri()}?mode=ro", uri=True)
        connection.text_factory = bytes  # which text is none is told row by row
        try:
            cursor = connection.execute(query)
            names = [column[0] for column in cursor.description or ()]
            return _keep(path, names, cursor)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise _failed(database, error) from error


def _keep(path: Path, names: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> str:
    """Write rows as JSON Lines; the file appears when it is whole."""
    beside = path.with_suffix(".tmp")
    with beside.open("w", encoding="utf-8") as out:
        out.writelines(_record(names, row) for row in rows)
    os.replace(beside, path)
    return str(path)


def _record(names: Sequence[str], row: tuple[Any, ...]) -> str:
    """A line of JSON. Bytes that are no UTF-8 become lone surrogates, which the reader rejects with their row."""
    cells = [cell.decode("utf-8", "surrogateescape") if isinstance(cell, bytes) else cell for cell in row]
    record = dict(zip(names, cells, strict=True))
    line = json.dumps(record, ensure_ascii=False)
    return (line if _is_text(line) else json.dumps(record)) + "\n"


def _is_text(line: str) -> bool:
    try:
        line.encode()
    except UnicodeEncodeError:
        return False
    return True


def _duckdb(database: str, query: str, path: Path) -> str:
    try:
        import duckdb
    except ImportError as error:
        raise need("duckdb") from error
    config: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": "512MB",
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    try:
        with duckdb.connect(config=config) as connection:
            connection.execute(f"ATTACH {_quoted(database)} AS source (READ_ONLY)")
            connection.execute("USE source")
            beside = path.with_suffix(".tmp")
            connection.execute(f"COPY ({query}\n) TO {_quoted(str(beside))} (FORMAT parquet)")
    except duckdb.Error as error:
        detail = os.strerror(ENOSPC)
        raise full(str(path), detail) if detail in str(error) else _failed(database, error) from error
    os.replace(beside, path)
    return str(path)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _failed(name: str, error: Exception) -> InputError:
    detail = safe(str(error), 300)  # it may quote a cell
    return InputError(f"{name}: the query failed: {detail}", f"{name}：查询失败（{detail}）")
