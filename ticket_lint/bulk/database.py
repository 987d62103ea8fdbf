"""Asks a database once and keeps the answer beside the output, so that a run that continues reads the same rows.

DuckDB files are read by DuckDB, SQLite files by the standard library, Postgres by DuckDB's extension `postgres`.
"""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path
from typing import Any

from ticket_lint.bulk.need import need
from ticket_lint.errors import InputError, UsageError

_POSTGRES = ("postgres://", "postgresql://")
_SQLITE = b"SQLite format 3\0"
_BATCH = 1000


def fetch(database: str, query: str, folder: Path) -> str:
    """Run `query` on `database` (a file, or postgres://…) and return the file that holds the answer."""
    if not query.lstrip(" \t\r\n(").lower().startswith(("select", "with", "from", "values")):
        raise UsageError(
            "--query: only a query that reads, SELECT …", "--query：只接受读取数据的查询（SELECT …）"
        )
    if database.startswith(_POSTGRES):
        return _duckdb(database, query, folder / "query.parquet", postgres=True)
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
    return _duckdb(database, query, folder / "query.parquet", postgres=False)


def _sqlite(database: str, query: str, path: Path) -> str:
    beside = path.with_suffix(".tmp")
    try:
        connection = sqlite3.connect(f"{Path(database).resolve().as_uri()}?mode=ro", uri=True)
        try:
            cursor = connection.execute(query)
            names = [column[0] for column in cursor.description or ()]
            with beside.open("w", encoding="utf-8") as out:
                while rows := cursor.fetchmany(_BATCH):
                    out.writelines(_record(names, row) for row in rows)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise _failed(database, error) from error
    os.replace(beside, path)
    return str(path)


def _record(names: list[str], row: tuple[Any, ...]) -> str:
    cells = (cell.decode("utf-8", "replace") if isinstance(cell, bytes) else cell for cell in row)
    return json.dumps(dict(zip(names, cells, strict=True)), ensure_ascii=False) + "\n"


def _duckdb(database: str, query: str, path: Path, *, postgres: bool) -> str:
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
            if postgres:
                _load_postgres(connection)
            kind = "TYPE postgres, READ_ONLY" if postgres else "READ_ONLY"
            connection.execute(f"ATTACH {_quoted(database)} AS source ({kind})")
            connection.execute("USE source")
            beside = path.with_suffix(".tmp")
            connection.execute(f"COPY ({query.rstrip(' ;')}) TO {_quoted(str(beside))} (FORMAT parquet)")
    except duckdb.Error as error:
        raise _failed(database.partition("?")[0] if not postgres else "postgres", error) from error
    os.replace(beside, path)
    return str(path)


def _load_postgres(connection: Any) -> None:
    import duckdb

    try:
        connection.execute("LOAD postgres")
    except duckdb.Error as error:
        raise InputError(
            "reading Postgres needs DuckDB's extension postgres, which is not installed; on a machine with a connection"
            " run: duckdb -c 'INSTALL postgres' (it lands in ~/.duckdb/extensions), or export the query to Parquet",
            "读取 Postgres 需要 DuckDB 的 postgres 扩展，当前未安装；请在能联网的机器上执行 duckdb -c 'INSTALL postgres'"
            "（安装到 ~/.duckdb/extensions），或先把查询结果导出为 Parquet",
        ) from error


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _failed(name: str, error: Exception) -> InputError:
    detail = " ".join(str(error).split())[:300]
    return InputError(f"{name}: the query failed: {detail}", f"{name}：查询失败（{detail}）")
