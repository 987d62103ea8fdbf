"""The queue: which tickets are listed, in which order, and where the next page begins."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, func, or_, select, tuple_

from ticket_lint.errors import InputError
from ticket_lint.store.checks import known_id
from ticket_lint.store.records import (
    MOST_ENTRIES,
    SEVERITIES,
    SORTS,
    SOURCES,
    STATES,
    Counts,
    QueueFilter,
    QueuePage,
)
from ticket_lint.store.rows import ENTRIES, AnyRow, entry_of
from ticket_lint.store.tables import decisions, suggestions, tickets, versions
from ticket_lint.store.text import storable

MOST_SEARCHED = 200  # characters
_LAST = "P9"  # where nothing was suggested
_RANK = func.coalesce(suggestions.c.severity, _LAST)


def page(connection: Connection, wanted: QueueFilter) -> QueuePage:
    """The entries that `wanted` asks for; raises InputError."""
    _check(wanted)
    query = ENTRIES.where(*_conditions(wanted))
    if wanted.cursor:
        query = query.where(_after(wanted))
    if wanted.sort == "severity":
        query = query.order_by(_RANK, tickets.c.id)
    else:
        query = query.order_by(tickets.c.id if wanted.sort == "oldest" else tickets.c.id.desc())
    rows = connection.execute(query.limit(wanted.limit + 1)).all()
    more = len(rows) > wanted.limit
    rows = rows[: wanted.limit]
    return QueuePage(tuple(entry_of(row) for row in rows), _cursor(wanted, rows[-1]) if more else None)


def counts(connection: Connection) -> Counts:
    """How many tickets are in each state, and how many came from each source."""
    state = func.coalesce(decisions.c.outcome, "open")
    joined = select(state, tickets.c.source, func.count()).select_from(tickets)
    joined = joined.outerjoin(decisions, decisions.c.id == tickets.c.decision_id)
    states = dict.fromkeys(STATES, 0)
    sources = dict.fromkeys(SOURCES, 0)
    for outcome, source, count in connection.execute(joined.group_by(state, tickets.c.source)):
        states[outcome] += count
        sources[source] += count
    return Counts(**states, sources={name: count for name, count in sources.items() if count})


def _conditions(wanted: QueueFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.state == "open":
        found.append(tickets.c.decision_id.is_(None))
    elif wanted.state:
        found.append(decisions.c.outcome == wanted.state)
    if wanted.severity:
        found.append(suggestions.c.severity == wanted.severity)
    if wanted.source:
        found.append(tickets.c.source == wanted.source)
    if words := storable(wanted.search).strip():
        places = (versions.c.title, versions.c.text, tickets.c.name, tickets.c.key)
        found.append(or_(*(place.icontains(words, autoescape=True) for place in places)))
    return found


def _check(wanted: QueueFilter) -> None:
    choices = {
        "state": (wanted.state, STATES),
        "severity": (wanted.severity, SEVERITIES),
        "source": (wanted.source, SOURCES),
        "sort": (wanted.sort, SORTS),
    }
    for name, (value, allowed) in choices.items():
        if value is not None and value not in allowed:
            raise InputError(
                f"{name}: {value!r} is not one of {', '.join(allowed)}",
                f"{name}：{value!r} 不是 {'、'.join(allowed)} 之一",
            )
    if not 1 <= wanted.limit <= MOST_ENTRIES:
        raise InputError(
            f"limit: {wanted.limit} is not between 1 and {MOST_ENTRIES}",
            f"limit：{wanted.limit} 不在 1 到 {MOST_ENTRIES} 之间",
        )
    if len(wanted.search) > MOST_SEARCHED:
        raise InputError(
            f"search: more than {MOST_SEARCHED} characters", f"search：超过 {MOST_SEARCHED} 个字符"
        )


def _cursor(wanted: QueueFilter, row: AnyRow) -> str:
    cells = row._mapping
    rank = cells["s_severity"] or _LAST
    return f"{rank}.{row.id}" if wanted.sort == "severity" else str(row.id)


def _after(wanted: QueueFilter) -> ColumnElement[bool]:
    """What comes behind the cursor; raises InputError where it is none of this order."""
    rank, dot, number = (wanted.cursor or "").rpartition(".")
    ranked = wanted.sort == "severity"
    fits = rank in (*SEVERITIES, _LAST) if ranked else not dot
    if not (fits and number.isascii() and number.isdecimal() and len(number) < 20):
        raise InputError("cursor: not one that the queue gave", "cursor：不是队列给出的游标")
    at = known_id(int(number))
    if ranked:
        return tuple_(_RANK, tickets.c.id) > tuple_(rank, at)
    return tickets.c.id > at if wanted.sort == "oldest" else tickets.c.id < at
