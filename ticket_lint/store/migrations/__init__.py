"""Brings the tables of a database up to date; the steps are in `versions` and come with the package."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from ticket_lint.store.records import StoreError

_FOLDER = Path(__file__).parent
_LOCK = 7_451_902_384  # any number that nothing else in the database locks


def is_current(connection: Connection) -> bool:
    """Tell whether there is nothing to do; raises StoreError where a newer version made the tables."""
    known = ScriptDirectory(str(_FOLDER))
    found = MigrationContext.configure(connection).get_current_revision()
    if found is not None and all(found != step.revision for step in known.walk_revisions()):
        raise StoreError(
            f"the store was made by a newer version (its tables are at {found!r}); upgrade ticket-lint",
            f"存储由更新的版本创建（表结构版本 {found!r}），请升级 ticket-lint",
        )
    return found == known.get_current_head()


def upgrade(connection: Connection) -> None:
    """Make or change the tables, all or nothing, in the transaction of `connection`; one process at a time."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    if is_current(connection):
        return
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
