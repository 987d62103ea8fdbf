"""Phrase matching: word lists compiled into one Aho–Corasick automaton.

The lists live in `lexicon/*.lex`, one entry a line, grouped under `[class]` lines. All entries
of all classes are found in one pass over the text, in time linear in its length.

Syntax of an entry (folded text: lower case, half-width, simplified characters):

========== =================================================================================
``a|b``    inside parentheses: alternatives, also empty (``(a|)``); they may nest
``{name}`` the alternatives of the macro ``$name = a|b``, defined in any list
``+``      with spaces around: a gap of up to 2 characters (spells out fewer variants)
``~``      with spaces around: a gap of up to 16 characters within one sentence
``~~``     a gap of up to 60 characters within one sentence
``<n>``    a number: digits, Chinese numerals, English number words; may be followed by a unit
``word*``  no word boundary needed behind (prefix); ``*word``: none needed in front
``!entry`` an exception: what it covers is no match of this class
``# ...``  a comment
========== =================================================================================

English words match between word boundaries; a space between a Han and a Latin character is
optional in either direction.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from ticket_lint import regex
from ticket_lint.signals.literals import Literals
from ticket_lint.text import Span

_POSITION = itemgetter(0, 1)
_WIDEST = 60  # the widest gap
_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
_FEW = 4  # texts of about two tickets
MAX_TEXT = 200_000  # characters; no person writes more prose in a ticket
_BREAK = regex.compile(r"[\n。!?;]|\.(?=\s)")
_NUMBER = regex.compile(r"\d[\d,.]*|[零一二两三四五六七八九十百千万亿几数半]{1,12}")


class Hit(NamedTuple):
    """One match of an entry of class `name`."""

    name: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The matched range."""
        return Span(self.start, self.end)


class Use(NamedTuple):
    """What a find of a literal means: a piece of an entry, and whether word boundaries are needed.

    The entry -1 is a number written as a word.
    """

    entry: int
    piece: int
    left: bool
    right: bool


class Entry(NamedTuple):
    """An entry of a list.

    The index of its class, whether it is an exception, the widest gap before each piece but the first, and whether
    it begins with a number (then it is joined from the other side: numbers are many).
    """

    name: int
    exception: bool
    gaps: tuple[int, ...]
    numeric: bool


class Compiled(NamedTuple):
    """A lexicon as plain data. `uses[i]` are the uses of `literals[i]`, `numbers` those of `<n>`."""

    classes: list[str]
    literals: Literals
    uses: dict[int, list[Use]]
    entries: dict[int, Entry]
    numbers: list[Use]


class Matches:
    """All hits of one text, by class, each list in order of position."""

    def __init__(self, text: str, hits: dict[str, list[Hit]]) -> None:
        self.text = text
        self._hits = hits

    def of(self, *names: str) -> list[Hit]:
        """Hits of the classes `names`, in order of position."""
        if len(names) == 1:
            return self._hits.get(names[0], [])
        found = [hit for name in names for hit in self._hits.get(name, ())]
        found.sort(key=lambda hit: (hit.start, hit.end))
        return found

    def within(self, span: Span, *names: str) -> list[Hit]:
        """Hits of `names` that begin inside `span`."""
        out: list[Hit] = []
        for name in names:
            hits = self._hits.get(name, [])
            at = bisect.bisect_left(hits, span.start, key=lambda hit: hit.start)
            while at < len(hits) and hits[at].start < span.end:
                out.append(hits[at])
                at += 1
        return out if len(names) == 1 else sorted(out, key=lambda hit: (hit.start, hit.end))

    def any(self, span: Span, *names: str) -> bool:
        """Tell whether a hit of `names` begins inside `span`."""
        return bool(self.within(span, *names))

    def __iter__(self) -> Iterator[Hit]:
        return (hit for hits in self._hits.values() for hit in hits)


class _Plan(NamedTuple):
    """What a find of one literal does.

    Entries that it opens, entries that it may continue (by the key of the piece before), entries that it continues
    behind a number, and whether it is a number itself. Flags: left, right boundary needed; `left` and `right` tell
    that all uses need one.
    """

    opens: tuple[tuple[int, bool, bool], ...]
    continues: dict[int, tuple[int, bool, bool]]
    counted: tuple[tuple[int, bool, bool], ...]
    number: bool
    left: bool
    right: bool


class Lexicon:
    """A compiled lexicon, ready to match."""

    def __init__(self, data: Compiled) -> None:
        self._classes = data.classes
        self._entries = data.entries
        self._uses = data.uses
        self._literals = data.literals
        self._automaton: AhoCorasick | None = None
        self._matched = 0
        self._plans: dict[int, _Plan] = {}
        self._number_plan = self._plan_of((*data.numbers, Use(-1, 0, False, False)))

    def match(self, text: str) -> Matches:
        """Find all entries in folded `text`.

        Time is linear in the length of the text plus the number of finds. Behind `MAX_TEXT` nothing is read.
        """
        text = text[:MAX_TEXT]
        plans, size = self._plans, len(text)
        finds: list[tuple[int, int, _Plan]] = []
        for index, start, end in self._find(text):
            plan = plans.get(index)
            if plan is None:
                plans[index] = plan = self._plan_of(self._uses[index])
            if (plan.left and start and text[start - 1] in _WORD) or (
                plan.right and end < size and text[end] in _WORD
            ):
                continue
            finds.append((end, start, plan))
        finds.extend((m.end(), m.start(), self._number_plan) for m in _NUMBER.finditer(text))
        finds.sort(key=_POSITION)
        return self._assemble(text, finds)

    def _plan_of(self, uses: Sequence[Use]) -> _Plan:
        opens, continues, counted = [], {}, []
        number = False
        for use in uses:
            if use.entry < 0:
                number = True
            elif use.piece == 0:
                opens.append((use.entry, use.left, use.right))
            elif use.piece == 1 and self._entries[use.entry].numeric:
                counted.append((use.entry, use.left, use.right))
            else:
                continues[use.entry << 4 | use.piece - 1] = (use.entry, use.left, use.right)
        left, right = (all(flags) for flags in zip(*((use.left, use.right) for use in uses), strict=True))
        return _Plan(tuple(opens), continues, tuple(counted), number, left, right)

    def _find(self, text: str) -> Iterable[tuple[int, int, int]]:
        """All finds of literals as (index of the literal, start, end).

        To build the automaton of the whole list costs more than to match one ticket, so the
        first texts are matched with the literals that can stand in them.
        """
        self._matched += 1
        if self._automaton is None and self._matched <= _FEW:
            some = list(self._literals.possible(text))
            automaton = AhoCorasick([one for _, one in some], matchkind=MatchKind.Standard)
            found = automaton.find_matches_as_indexes(text, overlapping=True)
            return [(some[index][0], start, end) for index, start, end in found]
        if self._automaton is None:
            self._automaton = AhoCorasick(list(self._literals), matchkind=MatchKind.Standard)
        return self._automaton.find_matches_as_indexes(text, overlapping=True)

    def _assemble(self, text: str, finds: Iterable[tuple[int, int, _Plan]]) -> Matches:
        """Join finds of pieces into hits of entries, from left to right.

        `pending` holds the last open piece of each entry; what a find continues is looked up from the smaller side.
        """
        hits: dict[int, list[Hit]] = {}
        pending: dict[int, tuple[int, int]] = {}
        number: tuple[int, int] | None = None
        size = len(text)
        for end, start, (opens, continues, counted, is_number, _, _) in finds:
            left = start == 0 or text[start - 1] not in _WORD
            right = end == size or text[end] not in _WORD
            if continues:
                for key in sorted(continues.keys() & pending.keys(), reverse=True):
                    opened = pending.get(key)
                    entry, need_left, need_right = continues[key]
                    if opened is not None and (left or not need_left) and (right or not need_right):
                        piece = (key & 15) + 1
                        if _joins(text, opened[1], start, self._entries[entry].gaps[piece - 1]):
                            self._add(hits, pending, entry, piece, opened[0], end)
            if number is not None and counted and start - number[1] <= _WIDEST:
                for entry, need_left, need_right in counted:
                    if (
                        (left or not need_left)
                        and (right or not need_right)
                        and _joins(text, number[1], start, self._entries[entry].gaps[0])
                    ):
                        self._add(hits, pending, entry, 1, number[0], end)
            for entry, need_left, need_right in opens:
                if (left or not need_left) and (right or not need_right):
                    self._add(hits, pending, entry, 0, start, end)
            if is_number:
                number = (start, end)
        return self._matches(text, hits)

    def _add(
        self,
        hits: dict[int, list[Hit]],
        pending: dict[int, tuple[int, int]],
        index: int,
        piece: int,
        start: int,
        end: int,
    ) -> None:
        entry = self._entries[index]
        if piece < len(entry.gaps):
            pending[index << 4 | piece] = (start, end)
            return
        key = entry.name << 1 | entry.exception
        if key not in hits:
            hits[key] = []
        hits[key].append(Hit(self._classes[entry.name], start, end))

    def _matches(self, text: str, hits: dict[int, list[Hit]]) -> Matches:
        settled = {
            self._classes[key >> 1]: _settle(found, hits.get(key | 1, []))
            for key, found in hits.items()
            if not key & 1
        }
        return Matches(text, settled)


def is_word(char: str) -> bool:
    """Tell whether a character joins words: a Latin letter, a digit or an underscore."""
    return char in _WORD


def _joins(text: str, end: int, start: int, gap: int) -> bool:
    """Tell whether a piece at `start` continues one that ended at `end`."""
    if start < end or start - end > gap:
        return False
    return (start - end <= 1 and text[end:start].strip(" ") == "") or (
        gap > 1 and _BREAK.search(text, end, start) is None
    )


def _settle(found: list[Hit], exceptions: list[Hit]) -> list[Hit]:
    """Drop hits that an exception covers or that lie inside a longer one; sort by position."""
    found.sort(key=lambda hit: (hit.start, -hit.end))
    exceptions.sort(key=lambda hit: hit.start)
    kept: list[Hit] = []
    end = reach = at = 0
    for hit in found:
        while at < len(exceptions) and exceptions[at].start <= hit.start:
            reach = max(reach, exceptions[at].end)
            at += 1
        if hit.end <= end or hit.end <= reach:
            continue
        kept.append(hit)
        end = hit.end
    return kept
