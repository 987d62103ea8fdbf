"""The tables. Suggestions and decisions are only ever added to, which the database itself enforces; `migrations` makes them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)


class UtcTime(TypeDecorator[datetime]):
    """A point in time, kept in UTC; SQLite has no zones, so it holds the bare time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert to UTC; raises ValueError where the zone is missing."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the time in UTC."""
        if value is None:
            return None
        found: datetime = value
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


METADATA = MetaData()
_Id = BigInteger().with_variant(Integer, "sqlite")


def _id() -> Column[int]:
    return Column("id", _Id, primary_key=True, autoincrement=True)


def _of(table: str) -> Column[int]:
    return Column(f"{table}_id", _Id, ForeignKey(f"{table}s.id"), nullable=False)


# The rows that change: they point to what is latest.
tickets = Table(
    "tickets",
    METADATA,
    _id(),
    Column("source", Text, nullable=False),
    Column("key", Text),
    Column("url", Text),
    Column("at", UtcTime, nullable=False),
    Column("suggestion_id", _Id),
    Column("decision_id", _Id),
    Column("name", Text),
    UniqueConstraint("source", "key", name="one_ticket_per_key"),
    Index("tickets_by_suggestion", "suggestion_id"),
    Index("tickets_by_decision", "decision_id"),
    Index("tickets_by_time", "at"),
    sqlite_autoincrement=True,
)

# A text of a ticket; `digest` recognises it, also where the text itself is not kept.
versions = Table(
    "versions",
    METADATA,
    _id(),
    _of("ticket"),
    Column("digest", Text),
    Column("title", Text),
    Column("text", Text),
    Column("length", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
    Index("versions_of_ticket", "ticket_id"),
    Index("versions_by_time", "at"),
    sqlite_autoincrement=True,
)

suggestions = Table(
    "suggestions",
    METADATA,
    _id(),
    _of("ticket"),
    _of("version"),
    Column("severity", Text),
    Column("probabilities", JSON, nullable=False),
    Column("decided", Boolean, nullable=False),
    Column("claimed", Text),
    Column("score", Integer),
    Column("rules", JSON, nullable=False),
    Column("facets", JSON, nullable=False),
    Column("language", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("elements", JSON, nullable=False),
    Column("model", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Index("suggestions_of_ticket", "ticket_id"),
    Index("suggestions_by_time", "at"),
    sqlite_autoincrement=True,
)

decisions = Table(
    "decisions",
    METADATA,
    _id(),
    _of("ticket"),
    _of("suggestion"),
    Column("outcome", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Index("decisions_of_ticket", "ticket_id"),
    Index("decisions_by_time", "at"),
    sqlite_autoincrement=True,
)

deliveries = Table(
    "deliveries",
    METADATA,
    Column("source", Text, primary_key=True),
    Column("delivery", Text, primary_key=True),
    Column("at", UtcTime, nullable=False),
)
