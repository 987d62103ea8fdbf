"""Opens a database: SQLite in one file, or PostgreSQL."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from ticket_lint.errors import UsageError
from ticket_lint.store import migrations
from ticket_lint.store.records import StoreError

_BUSY = 10.0  # seconds to wait for another writer, or for a connection
_WRITES = "ticket_lint_writes"


class Database:
    """Connections to one database, for reading and for writing."""

    def __init__(self, engine: Engine, place: str) -> None:
        sqlite = engine.dialect.name == "sqlite"  # there a transaction sees one state by itself
        self._reads = engine if sqlite else engine.execution_options(isolation_level="REPEATABLE READ")
        self._writes = engine.execution_options(**{_WRITES: True})
        self.place = place

    @property
    def dialect(self) -> str:
        """Return "sqlite" or "postgresql"."""
        return self._reads.dialect.name

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection whose statements see one state of the database."""
        with self._told(), self._reads.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction; it is on the disk when the block is left without an error."""
        with self._told(), self._writes.begin() as connection:
            yield connection

    def sweep(self) -> None:
        """Let nothing that was deleted stay behind in SQLite's log; PostgreSQL sees to it by itself."""
        if self.dialect == "sqlite":
            with self._told(), self._reads.connect() as connection:
                raw = connection.connection.driver_connection
                if raw is not None:
                    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close all connections."""
        self._reads.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the driver raises into one line without the statement, which holds ticket text."""
        try:
            yield
        except (
            DBAPIError,
            PoolTimeout,
            sqlite3.Error,
        ) as error:  # the last one where the driver is asked directly
            raise _failed(self.place, error) from error
        except StatementError as error:
            raise (error.orig or error) from None  # the caller's mistake, such as a time without a zone


def connect(url: str, *, create: bool = True) -> Database:
    """Open the database and bring its tables up to date; raises UsageError or StoreError.

    Without `create` a file of SQLite has to be there already.
    """
    parsed = _parsed(url)
    if parsed.get_backend_name() == "sqlite":
        engine = _sqlite(parsed, create=create)
    else:
        engine = create_engine(
            parsed.set(drivername="postgresql+psycopg"),
            pool_pre_ping=True,
            pool_timeout=_BUSY,
            isolation_level="READ COMMITTED",
            connect_args={"connect_timeout": int(_BUSY)},
        )
        event.listen(engine, "begin", _hurry)
    database = Database(engine, _place(parsed))
    try:
        with database.read() as connection:
            current = migrations.is_current(connection)
        if not current:
            with database.write() as connection:
                migrations.upgrade(connection)
    except BaseException:
        database.close()
        raise
    return database


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise UsageError(
            "the store's address is no URL; use sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME",
            "存储地址不是有效的 URL；请使用 sqlite:///路径 或 postgresql://用户:密码@主机/库名",
        ) from error
    if parsed.drivername == "postgres":
        parsed = parsed.set(drivername="postgresql")
    backend = parsed.get_backend_name()
    if backend not in ("sqlite", "postgresql"):
        raise UsageError(
            f"the store cannot be {backend}; use sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME",
            f"存储不支持 {backend}；请使用 sqlite:///路径 或 postgresql://用户:密码@主机/库名",
        )
    if backend == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise UsageError("the store needs a file: sqlite:///PATH", "存储需要一个文件，请写成 sqlite:///路径")
    if backend == "sqlite" and parsed.query:
        raise UsageError("sqlite:///PATH takes no options", "sqlite:///路径 后面不能带选项")
    return parsed


def _sqlite(url: URL, *, create: bool) -> Engine:
    path = str(url.database)
    try:
        # Created by us so that nobody else on the machine can read the tickets.
        os.close(os.open(path, os.O_RDWR | (os.O_CREAT if create else 0), 0o600))
    except OSError as error:
        detail = error.strerror or str(error)
        raise StoreError(f"{path}: cannot be opened: {detail}", f"{path}：无法打开（{detail}）") from error
    engine = create_engine(url.set(drivername="sqlite"), pool_timeout=_BUSY, connect_args={"timeout": _BUSY})
    event.listen(engine, "connect", _tune)
    event.listen(engine, "begin", _begin)
    return engine


def _tune(connection: sqlite3.Connection, _record: Any) -> None:
    """Make what was acknowledged survive a crash, and what was deleted be gone."""
    connection.isolation_level = None  # transactions are begun by `_begin`
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Take the write lock at once: two that upgrade from reading would both have to give up."""
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _hurry(connection: Connection) -> None:
    """Wait for others no longer than SQLite does; for this transaction alone, since a pool between may share connections."""
    if connection.get_execution_options().get(_WRITES):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(_BUSY * 1000)}")


def _place(url: URL) -> str:
    """Where a database is, without who opens it and how: both can hold a password."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    scheme, _, rest = url.set(query={}).render_as_string().partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"


def _failed(place: str, error: SQLAlchemyError | sqlite3.Error) -> StoreError:
    cause = error if isinstance(error, sqlite3.Error) else getattr(error, "orig", None)
    # What PostgreSQL adds to its first sentence can quote what was to be stored.
    told = getattr(getattr(cause, "diag", None), "message_primary", None) or str(
        cause or type(error).__name__
    )
    detail = " ".join(told.split())
    return StoreError(f"{place}: the database failed: {detail}", f"{place}：数据库出错：{detail}")
