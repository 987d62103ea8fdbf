"""What the facet readers read: the quiet ticket, its signals, and the severity word lists."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from ticket_lint.document import Ticket
from ticket_lint.elements import Kind, kind_of
from ticket_lint.severity.mask import mask
from ticket_lint.signals import Signals, lexicon
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.text import Span


class Cue(NamedTuple):
    """A span that speaks for one value of a facet.

    `kind` is a short stable name of the way it was found ("share", "only-segment"); the trained model
    weighs each kind. `strength` orders cues within a reader: 3 decides, 2 is clear, 1 is a hint.
    """

    value: str
    kind: str
    span: Span
    strength: int = 2


class Reading(NamedTuple):
    """The value that a reader settles on, and every cue it saw, for and against."""

    value: str
    cues: tuple[Cue, ...] = ()


class Facts:
    """A ticket without claims and tone, with everything that was found in it."""

    def __init__(self, signals: Signals) -> None:
        quiet = mask(signals.ticket)
        self.ticket: Ticket = quiet
        self.signals = signals if quiet is signals.ticket else Signals(quiet)

    @cached_property
    def matches(self) -> Matches:
        """Hits of the severity word lists in the prose."""
        return lexicon.load("severity").match(self.ticket.prose)

    @cached_property
    def kind(self) -> Kind:
        """Bug, question or suggestion."""
        return kind_of(self.signals)

    def present(self, *names: str) -> list[Hit]:
        """Hits that tell a present fact: not negated, conditional, past or somebody else's words."""
        return [hit for hit in self.matches.of(*names) if not self.modality(hit.span)]

    def sentence(self, at: int) -> Span:
        """The sentence of the prose that holds offset `at`."""
        text = self.ticket.prose
        start = max(text.rfind(mark, 0, at) for mark in "\n。?;…") + 1
        dot = text.rfind(". ", start, at)
        start = max(start, dot + 1)
        ends = [end for mark in ("\n", "。", "?", ";", "…", ". ") if (end := text.find(mark, at)) != -1]
        return Span(start, min(ends, default=len(text)))

    def modality(self, span: Span) -> str:
        """"negated", "hypothetical", "past" or "quoted", or "" for a present fact."""
        sentence = self.sentence(span.start)
        before = Span(sentence.start, span.start)
        for hit in self.matches.within(before, "mod-negation"):
            if 0 <= span.start - hit.end <= 3:
                return "negated"
        if self.matches.any(before, "mod-hypothetical"):
            return "hypothetical"
        if self.matches.any(sentence, "mod-past"):
            return "past"
        if self.matches.any(sentence, "mod-quoted"):
            return "quoted"
        return ""
