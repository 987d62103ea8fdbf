"""Facts in a ticket, each with its span. Both rules and severity read them from here."""

from __future__ import annotations

from functools import cached_property

from ticket_lint.document import Ticket
from ticket_lint.signals import lexicon
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches

__all__ = ["Fact", "Hit", "Matches", "Signals"]


class Signals:
    """All facts of one ticket, found when first asked for."""

    def __init__(self, ticket: Ticket) -> None:
        self.ticket = ticket

    @cached_property
    def phrases(self) -> Matches:
        """Hits of the word lists in what a person wrote (title, paragraphs, items, tables)."""
        return lexicon.load("lint").match(self.ticket.prose)
