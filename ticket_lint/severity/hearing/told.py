"""What every reader of a severity starts from: the quiet ticket, its signals, and the severity word lists."""

from __future__ import annotations

import bisect
from functools import cached_property
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.document import Ticket
from ticket_lint.signals import Signals, lexicon
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.text import Span

_BREAK = regex.compile(r"[\n。?;…][\s。?;…]*|\.(?= )[\s。?;…]*")  # blanks between two marks are no sentence
_NEGATION_REACH = 3  # characters from a negation to what it denies


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


class _Mood(NamedTuple):
    """What takes facts of a sentence out of the present.

    The ends of its negations, where a condition begins, and "past", "quoted" or "" for the whole of it.
    """

    negations: list[int]
    condition: int
    whole: str


class Told:
    """A ticket without claims and tone, with the hits of the word lists and what takes them out of the present."""

    def __init__(self, signals: Signals) -> None:
        self.ticket: Ticket = signals.ticket
        self.signals = signals

    @cached_property
    def matches(self) -> Matches:
        """Hits of the severity word lists in the prose."""
        return lexicon.load("severity").match(self.ticket.prose)

    def present(self, *names: str) -> list[Hit]:
        """Hits that tell a present fact: not negated, conditional, past or somebody else's words."""
        return [hit for hit in self.matches.of(*names) if not self.modality(hit.span)]

    @cached_property
    def _breaks(self) -> tuple[list[int], list[int]]:
        """Where sentences of the prose end, and where the next ones begin, in order."""
        found = [match.span() for match in _BREAK.finditer(self.ticket.prose)]
        return [end for end, _ in found], [0, *(start for _, start in found)]

    def sentence(self, at: int) -> Span:
        """The sentence of the prose that holds offset `at`."""
        return self._sentence(self._number(at))

    def _number(self, at: int) -> int:
        """The number of the sentence that holds offset `at`; what is between two belongs to the first."""
        return bisect.bisect_right(self._breaks[1], at) - 1

    def _sentence(self, number: int) -> Span:
        ends, starts = self._breaks
        return Span(starts[number], ends[number] if number < len(ends) else len(self.ticket.prose))

    def modality(self, span: Span) -> str:
        """What takes a span out of the present: negated, hypothetical, past or quoted; "" for a present fact."""
        number = self._number(span.start)
        mood = self._moods.get(number)
        if mood is None:
            mood = self._moods[number] = self._mood(self._sentence(number))
        start = span.start
        before = bisect.bisect_right(mood.negations, start)
        if before and start - mood.negations[before - 1] <= _NEGATION_REACH:
            return "negated"
        return "hypothetical" if mood.condition < start else mood.whole

    @cached_property
    def _moods(self) -> dict[int, _Mood]:
        return {}

    def _mood(self, sentence: Span) -> _Mood:
        matches = self.matches
        conditions = matches.within(sentence, "mod-hypothetical")
        past, quoted = matches.any(sentence, "mod-past"), matches.any(sentence, "mod-quoted")
        return _Mood(
            [hit.end for hit in matches.within(sentence, "mod-negation")],
            conditions[0].start if conditions else sentence.end,
            "past" if past else "quoted" if quoted else "",
        )
