"""What the facet readers read: a ticket with its remedies, its asides and its kind."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Mapping
from functools import cached_property

from ticket_lint import regex
from ticket_lint.elements import Kind, kind_marks, kind_of
from ticket_lint.severity.hearing import asides, remedies
from ticket_lint.severity.hearing.circumstances import harmed
from ticket_lint.severity.hearing.told import Cue, Told
from ticket_lint.signals import Signals
from ticket_lint.signals.quiet import blanked
from ticket_lint.signals.symptoms import CONCRETE
from ticket_lint.text import Span

_REPLY = regex.compile(r"[\s\[【(]{0,60}(?:re|fw|fwd|aw|wg|回复|回覆|答复|转发)\s?:")


class Facts(Told):
    """A ticket without claims and tone, with everything that was found in it."""

    @cached_property
    def remedies(self) -> list[Cue]:
        """What was done against the trouble, and what came of it."""
        return list(remedies.find(self.ticket, self.matches))

    @cached_property
    def asides(self) -> list[Span]:
        """The sentences that tell a relief and nothing besides, in order."""
        return asides.find(self, self.remedies)

    @cached_property
    def plain(self) -> Facts:
        """What is left without the asides and the subject of a thread: what is wrong, and for whom."""
        spans = [*self._subject, *self.asides]
        if not spans:
            return self
        left = Facts(Signals(blanked(self.ticket, spans)))
        left.__dict__["asides"] = []
        left.__dict__["plain"] = left
        return left

    @property
    def _subject(self) -> list[Span]:
        """The title of a reply where the reply tells what is wrong: it names how the thread began."""
        title = self.ticket.title
        if title is None or not _REPLY.match(self.ticket.folded, title.start):
            return []
        told = any(one.kind in CONCRETE and one.span.start >= title.end for one in self.signals.symptoms)
        return [title] if told else []

    def fair(self, cues: Iterable[Cue], relief: str) -> list[Cue]:
        """The cues without those by which an aside speaks for another value than `relief`."""
        if not self.asides:
            return list(cues)
        return [cue for cue in cues if cue.value == relief or not self._aside(cue.span.start)]

    def _aside(self, at: int) -> bool:
        number = bisect.bisect_right(self.asides, at, key=lambda span: span.start) - 1
        return number >= 0 and at < self.asides[number].end

    @cached_property
    def kind(self) -> Kind:
        """Bug, question or suggestion; what tells first of all of loss or exposure is a bug, however it asks."""
        kind = kind_of(self.plain.signals)
        return Kind.BUG if kind is not Kind.BUG and harmed(self) else kind

    @cached_property
    def kind_marks(self) -> Mapping[str, int]:
        """What speaks for and against each kind, by name, and how often."""
        return kind_marks(self.plain.signals)
