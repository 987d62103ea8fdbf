"""The store: tickets come in, people decide, nothing that was said is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from ticket_lint.store import quality, queue
from ticket_lint.store.checks import checked, checked_decision, known_id
from ticket_lint.store.database import Database
from ticket_lint.store.quality import Quality
from ticket_lint.store.records import (
    Arrival,
    Assessment,
    Counts,
    Decision,
    Entry,
    History,
    Labelled,
    QueueFilter,
    QueuePage,
    TextMode,
    UnknownTicketError,
)
from ticket_lint.store.rows import ENTRIES, AnyRow, decision_of, entry_of, suggestion_of, suggestion_values
from ticket_lint.store.tables import decisions, deliveries, suggestions, tickets, versions
from ticket_lint.store.text import digest, kept, storable

_BATCH = 500  # rows read at once


class Store:
    """All methods may be called from any thread; what they return is on the disk. They raise StoreError where the database fails."""

    def __init__(self, database: Database, text: TextMode) -> None:
        self._database = database
        self.text = text
        self.place = database.place

    def close(self) -> None:
        """Close all connections."""
        self._database.close()

    def ping(self) -> None:
        """Ask the database for a sign of life; raises StoreError."""
        with self._database.read() as connection:
            connection.execute(select(1))

    def add(self, arrival: Arrival, assessment: Assessment) -> Entry:
        """Keep a ticket and what was suggested for it; the same ticket again changes nothing.

        A ticket that is known by its source and key gets a new suggestion only where its text or the model has changed.
        Raises InputError where the arrival is malformed.
        """
        arrival = checked(arrival)
        version = self._version(arrival)  # before others have to wait
        with self._database.write() as connection:
            ticket_id = self._ticket_id(connection, arrival)
            latest = _latest(connection, ticket_id)
            if latest is None or latest.digest != version["digest"]:
                _suggest(
                    connection,
                    ticket_id,
                    _insert_version(connection, ticket_id, version),
                    arrival,
                    assessment,
                )
            elif latest.model != assessment.model:
                _suggest(connection, ticket_id, latest.version_id, arrival, assessment)
            return _entry(connection, ticket_id)

    def decide(
        self,
        ticket_id: int,
        severity: str,
        by: str,
        reason: str,
        at: datetime,
        *,
        suggestion_id: int | None = None,
    ) -> Decision:
        """Keep what a person decided: P0–P3, who, why (may be empty where they agree), when.

        `suggestion_id` is the suggestion that they saw, by default the latest. The same decision by the same person on the
        same suggestion again is the one that is there already. Raises UnknownTicketError, or InputError where a value is malformed.
        """
        by, reason = checked_decision(severity, by, reason)
        reason = kept(reason, "full" if self.text == "full" else "masked") or ""
        with self._database.write() as connection:
            row = _locked(connection, ticket_id)
            suggestion = _suggestion(connection, ticket_id, suggestion_id or row.suggestion_id)
            outcome = "agreed" if suggestion.severity == severity else "overruled"
            values = {
                "suggestion_id": suggestion.id,
                "outcome": outcome,
                "severity": severity,
                "by": by,
                "reason": reason,
            }
            last = connection.execute(
                select(decisions).where(decisions.c.id == row.decision_id)
            ).one_or_none()
            if last is not None and all(getattr(last, name) == value for name, value in values.items()):
                return decision_of(last)
            made = connection.execute(
                insert(decisions).values(ticket_id=ticket_id, at=at, **values).returning(decisions)
            ).one()
            connection.execute(update(tickets).where(tickets.c.id == ticket_id).values(decision_id=made.id))
        return decision_of(made)

    def entry(self, ticket_id: int) -> Entry | None:
        """The ticket with its latest suggestion and decision, or None where there is no such ticket."""
        with self._database.read() as connection:
            row = connection.execute(ENTRIES.where(tickets.c.id == known_id(ticket_id))).one_or_none()
            return entry_of(row) if row is not None else None

    def history(self, ticket_id: int) -> History | None:
        """All that was suggested and decided for a ticket, or None where there is no such ticket."""
        with self._database.read() as connection:
            row = connection.execute(ENTRIES.where(tickets.c.id == known_id(ticket_id))).one_or_none()
            if row is None:
                return None
            said = select(suggestions).where(suggestions.c.ticket_id == ticket_id).order_by(suggestions.c.id)
            made = select(decisions).where(decisions.c.ticket_id == ticket_id).order_by(decisions.c.id)
            return History(
                entry_of(row).ticket,
                tuple(suggestion_of(one) for one in connection.execute(said)),
                tuple(decision_of(one) for one in connection.execute(made)),
            )

    def queue(self, wanted: QueueFilter = QueueFilter()) -> QueuePage:  # noqa: B008
        """A page of tickets; raises InputError where the filter is malformed."""
        with self._database.read() as connection:
            return queue.page(connection, wanted)

    def counts(self) -> Counts:
        """How many tickets are in each state, and how many came from each source."""
        with self._database.read() as connection:
            return queue.counts(connection)

    def delivered(self, source: str, delivery_id: str) -> bool:
        """Tell whether a delivery was noted before."""
        with self._database.read() as connection:
            key = (deliveries.c.source == source, deliveries.c.delivery == storable(delivery_id))
            return connection.execute(select(deliveries.c.at).where(*key)).one_or_none() is not None

    def delivery(self, source: str, delivery_id: str, at: datetime) -> bool:
        """Note a delivery; False where it was noted before.

        Note it after `add`, which may be repeated: then one that failed half-way can be delivered again.
        """
        with self._database.write() as connection:
            new = self._insert(deliveries).values(source=source, delivery=storable(delivery_id), at=at)
            noted = connection.execute(new.on_conflict_do_nothing().returning(deliveries.c.at))
            return noted.one_or_none() is not None

    def decided(self) -> Iterator[Labelled]:
        """The tickets that a person decided and whose text is kept, in the order of their arrival, with the latest decision."""
        last = 0
        while True:
            with self._database.read() as connection:
                rows = connection.execute(_DECIDED.where(tickets.c.id > last).limit(_BATCH)).all()
            for row in rows:
                yield Labelled(**row._mapping)
            if len(rows) < _BATCH:
                return
            last = rows[-1].ticket_id

    def forget(self, before: datetime) -> int:
        """Delete titles and texts that are older than `before`; return of how many. Figures and decisions stay."""
        with self._database.write() as connection:
            old = update(versions).where(versions.c.at < before, versions.c.digest.is_not(None))
            count = connection.execute(old.values(title=None, text=None, digest=None)).rowcount
        self._database.sweep()
        return count

    def quality(self, since: datetime) -> Quality:
        """How good the suggestions were, and how the tickets changed, since a point in time."""
        with self._database.read() as connection:
            return quality.measure(connection, since)

    def _insert(self, table: Any) -> Any:
        """An insert that knows ON CONFLICT."""
        return (postgresql if self._database.dialect == "postgresql" else sqlite).insert(table)

    def _ticket_id(self, connection: Connection, arrival: Arrival) -> int:
        """The ticket's row, made where it is new; it is locked until the transaction ends."""
        new = self._insert(tickets).values(
            source=arrival.source, key=arrival.key, name=arrival.name, url=arrival.url, at=arrival.at
        )
        made = connection.execute(
            new.on_conflict_do_nothing(index_elements=["source", "key"]).returning(tickets.c.id)
        ).scalar_one_or_none()
        if made is not None:
            return int(made)
        known = select(tickets.c.id).where(tickets.c.source == arrival.source, tickets.c.key == arrival.key)
        return int(connection.execute(known.with_for_update()).scalar_one())

    def _version(self, arrival: Arrival) -> dict[str, Any]:
        """The cells of what is kept of a text."""
        return {
            "digest": digest(arrival.title, arrival.text),
            "title": kept(arrival.title, self.text),
            "text": kept(arrival.text, self.text),
            "length": len(arrival.text),
            "at": arrival.at,
        }


_DECIDED = (
    select(
        tickets.c.id.label("ticket_id"),
        tickets.c.source,
        tickets.c.key,
        func.coalesce(versions.c.title, "").label("title"),
        versions.c.text,
        decisions.c.severity,
        suggestions.c.severity.label("suggested"),
        suggestions.c.language,
        suggestions.c.model,
        decisions.c.at,
    )
    .join(decisions, decisions.c.id == tickets.c.decision_id)
    .join(suggestions, suggestions.c.id == decisions.c.suggestion_id)
    .join(versions, versions.c.id == suggestions.c.version_id)
    .where(versions.c.text.is_not(None))
    .order_by(tickets.c.id)
)


def _insert_version(connection: Connection, ticket_id: int, version: dict[str, Any]) -> int:
    new = insert(versions).values(ticket_id=ticket_id, **version).returning(versions.c.id)
    return int(connection.execute(new).scalar_one())


def _suggest(
    connection: Connection, ticket_id: int, version_id: int, arrival: Arrival, assessment: Assessment
) -> None:
    """Add a suggestion and make it the latest one."""
    values = {
        "ticket_id": ticket_id,
        "version_id": version_id,
        "at": arrival.at,
        **suggestion_values(assessment),
    }
    made = insert(suggestions).values(values).returning(suggestions.c.id)
    latest = {
        "suggestion_id": connection.execute(made).scalar_one(),
        "name": func.coalesce(arrival.name, tickets.c.name),
        "url": func.coalesce(arrival.url, tickets.c.url),
    }
    connection.execute(update(tickets).where(tickets.c.id == ticket_id).values(latest))


def _latest(connection: Connection, ticket_id: int) -> AnyRow | None:
    """What tells whether a ticket's text or its model has changed."""
    return connection.execute(
        select(versions.c.digest, suggestions.c.version_id, suggestions.c.model)
        .join(tickets, tickets.c.suggestion_id == suggestions.c.id)
        .join(versions, versions.c.id == suggestions.c.version_id)
        .where(tickets.c.id == ticket_id)
    ).one_or_none()


def _locked(connection: Connection, ticket_id: int) -> AnyRow:
    """The row of a ticket, locked until the transaction ends; raises UnknownTicketError."""
    query = select(tickets).where(tickets.c.id == known_id(ticket_id)).with_for_update()
    row = connection.execute(query).one_or_none()
    if row is None:
        raise UnknownTicketError(f"no such ticket: {ticket_id}", f"没有工单 {ticket_id}")
    return row


def _suggestion(connection: Connection, ticket_id: int, suggestion_id: int) -> AnyRow:
    query = select(suggestions).where(
        suggestions.c.id == known_id(suggestion_id), suggestions.c.ticket_id == ticket_id
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        raise UnknownTicketError(
            f"ticket {ticket_id} has no suggestion {suggestion_id}",
            f"工单 {ticket_id} 没有编号为 {suggestion_id} 的建议",
        )
    return row


def _entry(connection: Connection, ticket_id: int) -> Entry:
    return entry_of(connection.execute(ENTRIES.where(tickets.c.id == ticket_id)).one())
