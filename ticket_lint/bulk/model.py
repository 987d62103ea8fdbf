"""What passes between the reader, the workers and the writer."""

from __future__ import annotations

from typing import NamedTuple

from ticket_lint.diagnostic import Text


class Ticket(NamedTuple):
    """A row that can be assessed. `row` counts as a spreadsheet does, `kept` are cells that are carried over."""

    source: str
    row: int
    line: int | None
    id: str
    title: str
    body: str
    kept: tuple[str, ...] = ()


class Reject(NamedTuple):
    """A row that cannot be assessed, and why."""

    source: str
    row: int
    line: int | None
    id: str
    reason: Text


class Scored(NamedTuple):
    """What came of a ticket.

    `cells` are the values of the chosen columns, plain data. `severity` is the suggestion (0–3) and `if_many` what it
    would be if the ticket said that many are hit; None where it was not asked for. `signature` is for near-duplicates.
    """

    id: str
    cells: list[object]
    severity: int | None = None
    if_many: int | None = None
    signature: bytes = b""


class Work(NamedTuple):
    """What a worker needs besides tickets: the names of columns, and how to assess."""

    columns: tuple[str, ...]
    model: str | None = None
    profile: str | None = None
    lang: str | None = None
    duplicates: bool = False


Item = Ticket | Reject
Outcome = Scored | Reject
