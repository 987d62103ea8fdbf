"""The first tables: tickets, their versions, suggestions, decisions and deliveries."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_KEPT = ("suggestions", "decisions")
_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables, and let the database itself refuse to change what was said."""
    _tickets()
    _versions()
    _suggestions()
    _decisions()
    op.create_table(
        "deliveries",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("delivery", sa.Text, primary_key=True),
        sa.Column("at", _TIME, nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":
        _refuse_in_postgresql()
    else:
        _refuse_in_sqlite()


def _tickets() -> None:
    op.create_table(
        "tickets",
        _id(),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("key", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("suggestion_id", _ID),
        sa.Column("decision_id", _ID),
        sa.UniqueConstraint("source", "key", name="one_ticket_per_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("tickets_by_suggestion", "tickets", ["suggestion_id"])
    op.create_index("tickets_by_decision", "tickets", ["decision_id"])
    op.create_index("tickets_by_time", "tickets", ["at"])


def _versions() -> None:
    op.create_table(
        "versions",
        _id(),
        _of("ticket"),
        sa.Column("digest", sa.Text),
        sa.Column("title", sa.Text),
        sa.Column("text", sa.Text),
        sa.Column("length", sa.Integer, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sqlite_autoincrement=True,
    )
    _index("versions")


def _suggestions() -> None:
    op.create_table(
        "suggestions",
        _id(),
        _of("ticket"),
        _of("version"),
        sa.Column("severity", sa.Text),
        sa.Column("probabilities", sa.JSON, nullable=False),
        sa.Column("decided", sa.Boolean, nullable=False),
        sa.Column("claimed", sa.Text),
        sa.Column("score", sa.Integer),
        sa.Column("rules", sa.JSON, nullable=False),
        sa.Column("facets", sa.JSON, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("elements", sa.JSON, nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sqlite_autoincrement=True,
    )
    _index("suggestions")


def _decisions() -> None:
    op.create_table(
        "decisions",
        _id(),
        _of("ticket"),
        _of("suggestion"),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("severity", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sqlite_autoincrement=True,
    )
    _index("decisions")


def _id() -> sa.Column[int]:
    return sa.Column("id", _ID, primary_key=True, autoincrement=True)


def _of(table: str) -> sa.Column[int]:
    return sa.Column(f"{table}_id", _ID, sa.ForeignKey(f"{table}s.id"), nullable=False)


def _index(table: str) -> None:
    op.create_index(f"{table}_of_ticket", table, ["ticket_id"])
    op.create_index(f"{table}_by_time", table, ["at"])


def _refuse_in_sqlite() -> None:
    for table in _KEPT:
        for change in ("update", "delete"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are never changed'); END"
            )


def _refuse_in_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME; END $$"
    )
    for table in _KEPT:
        op.execute(
            f"CREATE TRIGGER {table}_kept BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        )
