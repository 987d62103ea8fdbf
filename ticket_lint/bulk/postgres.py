"""Reads the answer to a query from PostgreSQL, a few rows at a time: the server keeps the rest behind a cursor.

The transaction is read-only. Cells are kept as PostgreSQL writes them, so that no date is too far away and no number
is rounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ticket_lint.audit.safe import safe
from ticket_lint.bulk.need import need
from ticket_lint.errors import InputError, UsageError

if TYPE_CHECKING:
    import psycopg

SCHEMES = ("postgres://", "postgresql://")
_BATCH = 1000  # rows that are fetched at once
_PATIENCE = 10  # seconds that a server may take to answer, where the address says nothing else
_PLACE = ("host", "hostaddr", "port", "dbname", "user", "service")


def is_postgres(address: str) -> bool:
    """Tell whether a database is named by the address of a PostgreSQL server."""
    return address.startswith(SCHEMES)


def place(address: str) -> dict[str, str]:
    """What of an address tells servers apart, without its password; raises UsageError where it is none."""
    return {name: value for name, value in _parsed(address).items() if name in _PLACE}


@contextmanager
def answer(address: str, query: str) -> Iterator[tuple[list[str], Iterator[tuple[Any, ...]]]]:
    """The names of the columns and the rows (text, bytes where the database knows no encoding, or None).

    Raises InputError where the server or the query fails.
    """
    parsed = _parsed(address)
    psycopg = _psycopg()
    name = f"{parsed.get('host', 'localhost')}/{parsed.get('dbname', '')}"
    try:
        with psycopg.connect(
            **{"connect_timeout": _PATIENCE, "application_name": "ticket-lint", **parsed}
        ) as one:
            one.read_only = True
            _as_text(one)
            with one.cursor("bulk") as cursor:
                cursor.itersize = _BATCH
                cursor.execute(query.encode())
                yield [column.name for column in cursor.description or ()], iter(cursor)
    except psycopg.Error as error:
        detail = safe(str(error), 300)  # it may quote a cell
        raise InputError(f"{name}: the query failed: {detail}", f"{name}：查询失败（{detail}）") from error


def _as_text(connection: psycopg.Connection[Any]) -> None:
    from psycopg.types.string import TextLoader

    for kind in connection.adapters.types:
        for oid in filter(None, (kind.oid, kind.array_oid)):
            connection.adapters.register_loader(oid, TextLoader)


def _parsed(address: str) -> dict[str, str]:
    """The parts of an address. What the library says of a wrong one may hold its password."""
    psycopg = _psycopg()
    try:
        found = psycopg.conninfo.conninfo_to_dict(address)
    except psycopg.Error:
        found = {"host": "@"}
    if "@" in str(found.get("host", "")):
        raise UsageError(
            "not a PostgreSQL address: write postgres://USER@HOST:PORT/DATABASE, special characters as %40 and so on;"
            " the password is best given in PGPASSWORD or ~/.pgpass",
            "不是有效的 PostgreSQL 地址：请写成 postgres://用户@主机:端口/数据库，特殊字符须转义（如 %40）；密码建议放在 PGPASSWORD 或 ~/.pgpass 中",
        )
    return {name: str(value) for name, value in found.items()}


def _psycopg() -> Any:
    try:
        import psycopg
    except ImportError as error:
        raise need("psycopg") from error
    return psycopg
