"""What goes into the store and what comes out, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, get_args

from ticket_lint.errors import InputError, TicketLintError

SourceName = Literal["page", "api", "github", "gitlab"]
TextMode = Literal["masked", "full", "none"]
Outcome = Literal["agreed", "overruled"]
State = Literal["open", "agreed", "overruled"]
Sort = Literal["newest", "oldest", "severity"]

SOURCES: tuple[str, ...] = get_args(SourceName)
TEXTS: tuple[str, ...] = get_args(TextMode)
STATES: tuple[str, ...] = get_args(State)
SORTS: tuple[str, ...] = get_args(Sort)
SEVERITIES = ("P0", "P1", "P2", "P3")
MOST_ENTRIES = 200  # on a page of the queue


class StoreError(TicketLintError):
    """A database that cannot be reached, is busy for too long, or belongs to another version."""


class UnknownTicketError(InputError):
    """A ticket or a suggestion that is not in the store."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A ticket as it came in.

    `key` names it within its source for good ("7#12", the repository's number and the issue's); without one it is always a new
    ticket. `name` is how people call it ("owner/repo#12"), which may change; None: by its key. `at` has a zone.
    """

    source: SourceName
    key: str | None
    title: str
    text: str
    url: str | None
    at: datetime
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the engine said of a ticket; `assessment_of` makes it from a report.

    `probabilities` maps P0–P3 to 0–1, `score` is 0–100, `rules` are the codes that fired, `elements` maps elements to
    "present", "partial" or "missing", and `model` is the version and checksum of the model.
    """

    severity: str | None
    probabilities: Mapping[str, float]
    decided: bool
    claimed: str | None
    score: int | None
    rules: tuple[str, ...]
    facets: Mapping[str, str]
    language: str
    kind: str
    elements: Mapping[str, str]
    model: str


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket with its latest text: `title` is "" and `text` is None where they are not kept. `at`: first arrival, UTC."""

    id: int
    source: str
    key: str | None
    name: str | None
    title: str
    text: str | None
    url: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Suggestion(Assessment):
    """An assessment as it was stored."""

    id: int
    ticket_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided; `outcome` compares it with the suggestion `suggestion_id`."""

    id: int
    ticket_id: int
    suggestion_id: int
    outcome: Outcome
    severity: str
    by: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """A ticket with its latest suggestion and its latest decision."""

    ticket: Ticket
    suggestion: Suggestion
    decision: Decision | None

    @property
    def state(self) -> State:
        """Where the ticket stands."""
        return self.decision.outcome if self.decision else "open"

    @property
    def stale(self) -> bool:
        """Tell whether the decision was made on an earlier suggestion: text or model changed since."""
        return self.decision is not None and self.decision.suggestion_id != self.suggestion.id


@dataclass(frozen=True, slots=True)
class History:
    """All that was suggested and decided for a ticket, oldest first."""

    ticket: Ticket
    suggestions: tuple[Suggestion, ...]
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What to list. `severity` is the suggested one; `search` is looked for in title, text, name and key, case ignored.

    `sort` "severity" puts P0 first; `cursor` is the `next` of the page before.
    """

    state: State | None = None
    severity: str | None = None
    source: str | None = None
    search: str = ""
    sort: Sort = "newest"
    cursor: str | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class QueuePage:
    """A page of the queue, and the cursor of the next one where there is more."""

    entries: tuple[Entry, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Labelled:
    """A ticket with the severity that a person decided, and the text on which it was decided."""

    ticket_id: int
    source: str
    key: str | None
    title: str
    text: str
    severity: str
    suggested: str | None
    language: str
    model: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Counts:
    """How many tickets are in each state."""

    open: int = 0
    agreed: int = 0
    overruled: int = 0
    sources: Mapping[str, int] = field(default_factory=dict)
