"""Sentences that only make things better: a test environment, a recovery, something that restores the work.

"A restart fixes it." tells nothing but that. What it says in passing ("restart", "only") must not be heard by the
readers of how bad it is and whom it hits: else one more sentence that makes things better could make them look worse.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

from ticket_lint.severity.hearing.told import Cue, Told
from ticket_lint.signals.symptoms import CONCRETE
from ticket_lint.text import Span

_STAGE = ("stage-test", "stage-before", "stage-production-clear", "stage-sample")
_CLEAR = 2  # the least strength of a remedy that is more than a hint
_SHORT, _CLOSE = (
    40,
    24,
)  # characters of a sentence and of a relief that say no more; English takes twice the room
_MOST = 200  # cues and facts that are looked at: no ticket tells more
# A sentence that holds one of these tells more than a relief.
_TELLING = (
    *(f"scope-{name}" for name in (
        "every", "any", "none", "whole", "nobody", "zero", "failall", "failboth", "alike", "most", "many", "spread",
        "few", "seldom", "self", "single", "sole", "others", "segment", "rest", "notall", "notonly", "onepart",
    )),
    *(f"harm-{name}" for name in ("loss", "exposed", "money", "denied")),
    "stop-rate", "stop-work", "look-flaw", "pressure-event", "pressure-peak", "pressure-now", "pressure-later",
    "status-broken", "status-rca", "stage-hit",
)  # fmt: skip


def find(facts: Told, remedies: Sequence[Cue]) -> list[Span]:
    """Return the sentences of the body that tell a relief and nothing besides, in order."""
    cues = sorted(_reliefs(facts, remedies))[:_MOST]
    if not cues:
        return []
    title = facts.ticket.title
    told, troubles = _told(facts), _troubles(facts)
    found: list[Span] = []
    for sentence in dict.fromkeys(facts.sentence(cue.start) for cue in cues):
        if title is not None and sentence.start < title.end:
            continue
        text = facts.ticket.prose[sentence.start : sentence.end]
        scale = 2 if text.isascii() else 1
        if sum(map(len, text.split())) > _SHORT * scale:
            continue
        # "Reconnecting" is a trouble, save where it is what helps; "就好了" wishes, save where it tells what helps.
        close = [cue for cue in cues if cue.end - cue.start <= _CLOSE * scale and cue.start >= sentence.start]
        trouble = any(
            not any(cue.start <= at < cue.end for cue in close) for at in _inside(troubles, sentence)
        )
        if not trouble and not _inside(told, sentence):
            found.append(sentence)
    return found


def _inside(places: Sequence[int], span: Span) -> Sequence[int]:
    return places[bisect.bisect_left(places, span.start) : bisect.bisect_left(places, span.end)]


def _reliefs(facts: Told, remedies: Sequence[Cue]) -> Iterator[Span]:
    """Where a relief is told."""
    yield from (hit.span for hit in facts.matches.of(*_STAGE, "status-over"))
    yield from (hit.span for hit in facts.present("status-recovered"))
    yield from (
        cue.span
        for cue in remedies
        if cue.value == "exists" and cue.strength >= _CLEAR and not cue.kind.startswith("loose")
    )


def _troubles(facts: Told) -> list[int]:
    """Where symptoms, wishes and questions are told, in order."""
    signals = facts.signals
    told = [fact.span.start for fact in signals.symptoms if fact.kind in CONCRETE]
    return sorted([*told, *(fact.span.start for fact in signals.intents)])


def _told(facts: Told) -> list[int]:
    """Where anything else is told that a severity rests on, in order."""
    signals = facts.signals
    told = [fact.span.start for fact in signals.affected]
    told += [hit.start for hit in facts.matches.of(*_TELLING)]
    return sorted(told)
