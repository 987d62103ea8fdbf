"""Hits of the word lists by sentence, with the role of the section each sentence stands in."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from ticket_lint.document import BlockKind, Role, Ticket
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.text import Span

_MOST = 2000  # hits of a class and sentences that are read: what has more is no text that a person wrote
# Labels that a line answers: "version: 4.2", and the next line tells the story.
_ONE_LINE = frozenset({Role.ENVIRONMENT, Role.STEPS, Role.LOGS, Role.IDENTIFIERS, Role.CATEGORY, Role.TIME})


_place = itemgetter(1, 2)  # start and end of a hit


class Sentence(NamedTuple):
    """A sentence of the prose and the hits that begin in it, by class and in order of position."""

    span: Span
    role: Role | None
    hits: dict[str, list[Hit]]

    def of(self, *names: str) -> list[Hit]:
        """Hits of the classes `names`, in order of position."""
        if len(names) == 1:
            return self.hits.get(names[0], [])
        lists = [hits for name in names if (hits := self.hits.get(name))]
        if len(lists) < 2:
            return lists[0] if lists else []
        found = [hit for hits in lists for hit in hits]
        found.sort(key=_place)
        return found

    def asks(self, text: str) -> bool:
        """Tell whether the sentence, which stands in `text`, ends as a question."""
        return text[self.span.end - 1] == "?"


def following(hits: Sequence[Hit], at: int) -> Hit | None:
    """The first of `hits`, which are in order, that begins at or behind `at`."""
    index = bisect.bisect_left(hits, at, key=lambda hit: hit.start)
    return hits[index] if index < len(hits) else None


def preceding(hits: Sequence[Hit], at: int) -> Hit | None:
    """The last of `hits`, which are in order, that ends at or before `at`."""
    index = bisect.bisect_left(hits, at, key=lambda hit: hit.start) - 1
    for back in range(index, max(index - 4, -1), -1):  # hits of several classes may overlap
        if hits[back].end <= at:
            return hits[back]
    return None


def inside(hits: Sequence[Hit], hit: Hit) -> bool:
    """Tell whether `hit` begins inside one of `hits`, which are in order."""
    index = bisect.bisect_right(hits, hit.start, key=lambda one: one.start) - 1
    return index >= 0 and hit.start < hits[index].end


def by_sentence(ticket: Ticket, matches: Matches, names: Iterable[str]) -> Iterator[Sentence]:
    """Yield the sentences of `ticket` that hold a hit of the classes `names`, in order, each with its hits."""
    there = matches.among(names)
    if not there:
        return
    found: dict[int, dict[str, list[Hit]]] = {}
    starts, ends, roles = _outline(ticket)
    if not starts:
        return
    for name in there:
        at, end = -1, -1
        for hit in matches.of(name)[:_MOST]:
            if hit.start >= end:
                at = bisect.bisect_right(starts, hit.start) - 1
                end = ends[at]
                if at < 0 or hit.start >= end:
                    end = -1
                    continue
            by_class = found.setdefault(at, {})
            if name in by_class:
                by_class[name].append(hit)
            else:
                by_class[name] = [hit]
    reach = len(matches.text)  # of a very long text only the head is matched
    for at in sorted(found):
        yield Sentence(Span(starts[at], min(ends[at], reach)), roles[at], found[at])


@lru_cache(maxsize=1)  # asked for by every finder of one ticket
def _outline(ticket: Ticket) -> tuple[list[int], list[int], list[Role | None]]:
    """Where the sentences begin and end, and the roles of the sections that they stand in."""
    spans = ticket.sentences[:_MOST]
    edges, marks = _sections(ticket)
    starts = [span.start for span in spans]
    roles = [marks[at - 1] if (at := bisect.bisect_right(edges, start)) else None for start in starts]
    return starts, [span.end for span in spans], roles


def _sections(ticket: Ticket) -> tuple[list[int], list[Role | None]]:
    """Where each section begins, and its role.

    A paragraph behind the list of a section of steps belongs to no section: plain tickets go on below
    the list without another heading. So they do below a label that is answered on its own line.
    """
    edges: list[int] = []
    roles: list[Role | None] = []

    def add(at: int, role: Role | None) -> None:
        if not edges or at >= edges[-1]:
            edges.append(at)
            roles.append(role)

    for section in ticket.sections:
        if section.heading is not None:
            add(section.heading.start, section.role)
        elif section.blocks:
            add(section.blocks[0].span.start, section.role)
        if section.heading is not None and section.role in _ONE_LINE:
            line = ticket.folded.find("\n", section.heading.end)
            if line != -1 and ticket.folded[section.heading.end : line].strip():
                add(line, None)
                continue
        if section.role is Role.STEPS:
            listed = False
            for block in section.blocks:
                if listed and block.kind is BlockKind.PARAGRAPH:
                    add(block.span.start, None)
                    break
                listed = listed or block.kind is BlockKind.ITEM
    return edges, roles
