"""Facts in a ticket, each with its span. Both rules and severity read them from here."""

from __future__ import annotations

from functools import cached_property

from ticket_lint.document import Ticket
from ticket_lint.signals import (
    attempts,
    environment,
    expectation,
    frequency,
    identifiers,
    impact,
    intent,
    lexicon,
    logs,
    steps,
    symptoms,
    times,
)
from ticket_lint.signals.blocks import margin_text
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.quiet import quiet

__all__ = ["Fact", "Hit", "Matches", "Signals"]


class Signals:
    """All facts of one ticket, found when first asked for.

    They are read from `ticket`, in which claims, tone and urgency are blanked; `loud` is the ticket as written.
    """

    def __init__(self, ticket: Ticket) -> None:
        self.loud = ticket
        self.ticket = quiet(ticket)

    @cached_property
    def tone(self) -> Matches:
        """Hits of the word lists in the prose as written, for what judges its tone."""
        return self.phrases if self.ticket is self.loud else lexicon.load("lint").match(self.loud.prose)

    @cached_property
    def phrases(self) -> Matches:
        """Hits of the word lists in what a person wrote (title, paragraphs, items, tables)."""
        return lexicon.load("lint").match(self.ticket.prose)

    @cached_property
    def margins(self) -> Matches:
        """Hits in what the prose leaves out: headings, ticked boxes, the beginning of log lines and output."""
        return lexicon.load("lint").match(margin_text(self.ticket))

    @cached_property
    def steps(self) -> list[Fact]:
        """What brings the problem on: lists and chains of actions, code, triggers."""
        return steps.find(self.ticket, self.phrases)

    @cached_property
    def expectations(self) -> list[Fact]:
        """What should happen: norms, wishes, goals, contrasts."""
        return expectation.find(self.ticket, self.phrases)

    @cached_property
    def frequencies(self) -> list[Fact]:
        """How often it happens."""
        return frequency.find(self.ticket, self.phrases)

    @cached_property
    def environment(self) -> list[Fact]:
        """Versions and the names of systems, devices, browsers, platforms and regions."""
        return environment.find(self.ticket, self.phrases, self.margins)

    @cached_property
    def attempts(self) -> list[Fact]:
        """What was tried or ruled out, with or without its result."""
        return attempts.find(self.ticket, self.phrases)

    @cached_property
    def affected(self) -> list[Fact]:
        """Who and how many are affected, and what it costs."""
        return impact.find(self.ticket, self.phrases)

    @cached_property
    def symptoms(self) -> list[Fact]:
        """Wrong behaviour, shortcomings and vague complaints."""
        return symptoms.find(self.ticket, self.phrases)

    @cached_property
    def intents(self) -> list[Fact]:
        """What the writer wants: to know, to have, to be helped."""
        return intent.find(self.ticket, self.phrases)

    @cached_property
    def logs(self) -> list[Fact]:
        """Log lines, error codes, exact messages, log files, pictures."""
        return logs.find(self.ticket, self.phrases, self.margins)

    @cached_property
    def identifiers(self) -> list[Fact]:
        """Ids of calls, requests, rooms, users and the like."""
        return identifiers.find(self.ticket, self.phrases, self.margins)

    @cached_property
    def times(self) -> list[Fact]:
        """Clock times, dates, ranges, relative days, stamps of log lines."""
        return times.find(self.ticket, self.phrases)
