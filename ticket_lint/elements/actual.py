"""Does the ticket tell `actual`? As the guideline defines it."""

from __future__ import annotations

import bisect

from ticket_lint import regex
from ticket_lint.document import BlockKind, Role
from ticket_lint.elements import kind
from ticket_lint.elements.model import MISSING, Element, Kind, Status
from ticket_lint.signals import Fact, Signals
from ticket_lint.signals.symptoms import CONCRETE
from ticket_lint.text import Span

_MOST = 5  # spans shown
_TELLING = 12  # characters of prose that can tell a behaviour
_NARRATED = 40  # the same for a wish: beside the wish itself, the state that it wants to change
_CLAUSE = regex.compile(r"[^,，、;；。!?\n]+")
_MARKS = ",，;；。!?\n"
_CLAUSE_REACH = 200
_TOPIC = 6  # characters of a title that is one word
_WANTS = frozenset({"wish", "howto", "support"})


def judge(signals: Signals) -> Element:
    """Return the status of `actual` and the spans that show it.

    In a wish a present shortcoming ("so far one can only …") is the actual state. What a question
    or a wish is about ("show the delay in ms", "what if it fails?") is no behaviour that was seen.
    """
    sort = kind.judge(signals)
    facts = signals.symptoms if sort is Kind.BUG else _outside_wants(signals)
    told = [fact.span for fact in facts if fact.kind in CONCRETE]
    if sort is not Kind.QUESTION:
        told = told or [fact.span for fact in facts if fact.kind == "limit"]
    vague = [fact.span for fact in facts if fact.kind == "vague"]
    if not told and sort is not Kind.SUGGESTION:
        told = [block.span for block in signals.ticket.blocks() if block.kind is BlockKind.LOG]
    if not told and not vague and sort is Kind.BUG:
        told = _untagged(signals)
    if not told and sort is Kind.SUGGESTION:
        told = _narrated(signals)
    if told:
        return Element(Status.PRESENT, tuple(told[:_MOST]))
    return Element(Status.PARTIAL, tuple(vague[:_MOST])) if vague else MISSING


def _outside_wants(signals: Signals) -> list[Fact]:
    """The symptoms that do not stand in a clause that asks or wishes."""
    text = signals.ticket.prose
    wants = [fact.span.start for fact in signals.intents if fact.kind in _WANTS]
    title = signals.ticket.title
    title_end = title.end if title is not None and title.end - title.start <= _TOPIC else -1
    kept = []
    for fact in signals.symptoms:
        if fact.span.start < title_end:
            continue  # a title of one word names the topic
        low, high = max(0, fact.span.start - _CLAUSE_REACH), fact.span.end + _CLAUSE_REACH
        start = max(text.rfind(mark, low, fact.span.start) for mark in _MARKS)
        end = min((at for mark in _MARKS if (at := text.find(mark, fact.span.end, high)) != -1), default=high)
        first = bisect.bisect_right(wants, max(start, low - 1))
        if first == len(wants) or wants[first] >= end:
            kept.append(fact)
    return kept


def _untagged(signals: Signals) -> list[Span]:
    """What a bug tells in words that no list knows: its section on it, else its first sentence."""
    ticket = signals.ticket
    sections = list(ticket.of_role(Role.ACTUAL))
    told = [block.span for section in sections for block in section.content]
    if told or sections:  # a heading with nothing real under it tells nothing
        return told
    enough = len(ticket.prose) - ticket.prose.count("\n") >= _TELLING
    return ticket.sentences[:1] if enough else []


def _narrated(signals: Signals) -> list[Span]:
    """The clauses of the body that neither wish nor ask, where they are long enough to tell a state."""
    ticket = signals.ticket
    starts = [fact.span.start for fact in signals.intents]
    begin = ticket.title.end if ticket.title is not None else 0
    told = [
        Span(match.start(), match.end())
        for match in _CLAUSE.finditer(ticket.prose, begin)
        if bisect.bisect_left(starts, match.start()) == bisect.bisect_left(starts, match.end())
    ]
    return told if sum(_weight(ticket.prose[start:end]) for start, end in told) >= _NARRATED else []


def _weight(text: str) -> int:
    """How much a clause says: Han characters, or words twice."""
    return 2 * len(text.split()) if text.isascii() else len(text.strip())
