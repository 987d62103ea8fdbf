"""What `impact`, `function` and the circumstances see: hits of the word lists by the place they stand in.

A title names what is wrong, the first sentences tell it, the rest holds circumstances and
comparisons; so the same words weigh differently. A kind is named by place and class: `title-cannot`,
`lead-core-login`.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.document import BlockKind
from ticket_lint.severity.hearing.told import Told
from ticket_lint.text import Span

_WORD = regex.compile(r"\w+")
_LEAD_SENTENCES = 2
_LEAST, _MOST = 55, 180  # letters and digits of the body that are its lead: neither marks nor blanks move it
_LIMIT = 50  # hits of a class that are looked at
# Symptoms and words without which little points at a function that fails.
_GRAVE = frozenset({"outage", "crash", "error", "degraded", "loss"})
_GRAVE_WORDS = (
    *(f"hit-{name}" for name in (
        "cannot", "dead", "fail", "total", "start", "crash", "quality", "slow", "drop", "loss",
    )),
    "harm-loss", "harm-exposed", "harm-money",
)  # fmt: skip
UNSAID = frozenset({"no-trouble", "no-hit", "silent"})
_DECIDES, _CLEAR = 8, 4
CORE = tuple(
    f"core-{name}"
    for name in ("join", "media", "stream", "call", "login", "pay", "message", "data", "net", "crash")
)
BESIDE = tuple(
    f"side-{name}"
    for name in ("console", "stats", "docs", "notify", "record", "look", "list", "log", "build")
)
_SIDES = {
    f"{place}-{name}": f"{place}-names-{side}"
    for place in ("title", "lead")
    for side, names in (("core", CORE), ("beside", BESIDE))
    for name in names
}


class Seen(NamedTuple):
    """A kind of observation and where it stands."""

    kind: str
    span: Span


class Places(NamedTuple):
    """Where the title and the lead of the body end."""

    title: int
    lead: int

    def of(self, at: int) -> str:
        """Return `title`, `lead` or `body` for an offset."""
        return "title" if at < self.title else "lead" if at < self.lead else "body"


@lru_cache(maxsize=1)  # asked for by each reader of the same ticket
def places(facts: Told) -> Places:
    """Return the places of a ticket."""
    ticket = facts.ticket
    title = ticket.title.end if ticket.title is not None else 0
    lead, count = title, 0
    for sentence in ticket.sentences:
        if sentence.start >= title and _WORD.search(ticket.prose, *sentence):
            lead, count = sentence.end, count + 1
        if count == _LEAD_SENTENCES:
            break
    least, most = _said(ticket.prose, title, _LEAST), _said(ticket.prose, title, _MOST)
    return Places(title, min(max(lead, least), most))


def _said(prose: str, start: int, size: int) -> int:
    """Where `size` letters and digits have been said."""
    left = size
    for word in _WORD.finditer(prose, start):
        left -= word.end() - word.start()
        if left <= 0:
            return word.end() + left
    return len(prose)


def words(facts: Told, names: Iterable[str], prefix: str, present: bool) -> Iterator[Seen]:
    """Yield what was found of the classes `names`; a kind has the name without `prefix`.

    With `present`, hits that tell no present fact (denied, supposed, past, quoted) are left out.
    """
    where = places(facts)
    for name in facts.matches.among(names):
        short = name.removeprefix(prefix)
        for hit in facts.matches.of(name)[:_LIMIT]:
            if not (present and facts.modality(hit.span)):
                yield Seen(f"{where.of(hit.start)}-{short}", hit.span)


def symptoms(facts: Told) -> Iterator[Seen]:
    """Yield the symptoms of the ticket by place and kind: `title-is-outage`."""
    where = places(facts)
    for fact in facts.signals.symptoms[: 4 * _LIMIT]:
        yield Seen(f"{where.of(fact.span.start)}-is-{fact.kind}", fact.span)


@lru_cache(maxsize=1)
def silence(facts: Told) -> tuple[Seen, ...]:
    """Return what is not told of something that fails, each with the place where a ticket would tell it.

    `no-trouble`: no symptom of it; `no-hit`: no words of it; `silent`: neither, and no log or code that might
    tell instead. Who misses a function says so; a ticket that does not speaks of something small.
    """
    first = facts.ticket.title or facts.sentence(0)
    symptom = any(fact.kind in _GRAVE for fact in facts.signals.symptoms)
    words_of_it = bool(facts.present(*_GRAVE_WORDS))
    shows = any(block.kind in (BlockKind.LOG, BlockKind.CODE) for block in facts.ticket.blocks())
    told = {"no-trouble": symptom, "no-hit": words_of_it, "silent": symptom or words_of_it or shows}
    return tuple(Seen(kind, first) for kind, heard in told.items() if not heard)


def flaws(facts: Told, name: str) -> list[Seen]:
    """Return the words of a blemish by place, as hits of a class `name`: `title-look`."""
    where = places(facts)
    hits = facts.matches.of("look-flaw")[:_LIMIT]
    return [Seen(f"{where.of(hit.start)}-{name}", hit.span) for hit in hits if not facts.modality(hit.span)]


@lru_cache(maxsize=1)
def named(facts: Told) -> list[Seen]:
    """Return the names of core functions and of others, by place and class: `title-core-login`.

    A core function that is said to go on ("paying works") is not what is wrong.
    """
    works = sorted(hit.span for hit in facts.matches.of("hit-works")[:_LIMIT])
    core = [seen for seen in words(facts, CORE, "", present=False) if not _covered(works, seen.span.start)]
    return [*core, *words(facts, BESIDE, "", present=False)]


def _covered(spans: Sequence[Span], at: int) -> bool:
    number = bisect.bisect_right(spans, at, key=lambda span: span.start) - 1
    return number >= 0 and at < spans[number].end


def sides(facts: Told) -> list[Seen]:
    """Return for title and lead each name of a core function or of another, and whether only others are named.

    The kinds are `title-names-core`, `title-names-beside`, `title-only-beside`, and so for the lead.
    """
    found = [Seen(_SIDES[kind], span) for kind, span in named(facts) if kind in _SIDES]
    first = {seen.kind: seen.span for seen in reversed(found)}
    only = [
        Seen(f"{place}-only-beside", first[f"{place}-names-beside"])
        for place in ("title", "lead")
        if f"{place}-names-beside" in first and f"{place}-names-core" not in first
    ]
    return found + only


def shown(values: Sequence[str], table: Mapping[str, Sequence[int]]) -> dict[str, tuple[str, int]]:
    """Return for each kind of a table of points the value that it speaks for, and how strong a cue it is."""
    return {kind: (values[points.index(max(points))], _strength(points)) for kind, points in table.items()}


def _strength(points: Sequence[int]) -> int:
    spread = max(points) - min(points)
    return 3 if spread >= _DECIDES else 2 if spread >= _CLEAR else 1
