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
``word^``  a digit may stand behind as well: ``ios^`` finds the name in ``iOS17``
``!entry`` an exception: what it covers is no match of this class
``# ...``  a comment
========== =================================================================================

English words match between word boundaries; a space between a Han and a Latin character is
optional in either direction.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, KeysView, Mapping
from operator import itemgetter
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.signals.finder import Finder
from ticket_lint.signals.literals import Literals
from ticket_lint.text import Span

_POSITION = itemgetter(0)
_WIDEST = 60  # the widest gap
_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
# What must stand behind a literal: anything, no letter, no character of a word.
ANYTHING, NO_LETTER, NO_WORD = range(3)
_BEHIND = {
    char: NO_LETTER if char.isdecimal() else ANYTHING for char in _WORD
}  # what each such character allows
MAX_TEXT = 200_000  # characters; no person writes more prose in a ticket
_BREAK = regex.compile(r"[\n。!?;]|\.(?=\s)")
_HAN_NUMBER = "零一二两三四五六七八九十百千万亿几数半"
# A set of characters comes first, since a scan for one is fast.
_NUMBER = regex.compile(rf"[\d{_HAN_NUMBER}](?:(?<=\d)[\d,.]*|(?<!\d)[{_HAN_NUMBER}]{{0,11}})")


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

    The entry -1 is a number written as a word; `right` is `ANYTHING`, `NO_LETTER` or `NO_WORD`.
    """

    entry: int
    piece: int
    left: bool
    right: int


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


_Range = tuple[int, int]
_Found = Mapping[str, tuple[list[_Range], list[_Range] | None]]


class Matches:
    """All hits of one text, by class, each list in order of position.

    `found` maps a class to its ranges and those of its exceptions; they are put in order when first asked for.
    """

    def __init__(self, text: str, found: _Found) -> None:
        self.text = text
        self._found = found
        self._hits: dict[str, list[Hit]] = {}

    def _of(self, name: str) -> list[Hit]:
        """Hits of a class that was found."""
        hits = self._hits.get(name)
        if hits is None:
            hits = [Hit(name, start, end) for start, end in _settle(*self._found[name])]
            self._hits[name] = hits
        return hits

    def among(self, names: Iterable[str]) -> list[str]:
        """Those of the classes `names` that were found; most readers ask for many and few are there."""
        found = self._found
        return [name for name in names if name in found]

    def of(self, *names: str) -> list[Hit]:
        """Hits of the classes `names`, in order of position."""
        there = self.among(names)
        if len(there) < 2:
            return self._of(there[0]) if there else []
        found = [hit for name in there for hit in self._of(name)]
        found.sort(key=_place)
        return found

    def within(self, span: Span, *names: str) -> list[Hit]:
        """Hits of `names` that begin inside `span`."""
        there = self.among(names)
        out: list[Hit] = []
        for name in there:
            hits = self._of(name)
            at = bisect.bisect_left(hits, span.start, key=lambda hit: hit.start)
            while at < len(hits) and hits[at].start < span.end:
                out.append(hits[at])
                at += 1
        return out if len(there) < 2 else sorted(out, key=_place)

    def any(self, span: Span, *names: str) -> bool:
        """Tell whether a hit of `names` begins inside `span`."""
        return bool(self.within(span, *names))

    def __iter__(self) -> Iterator[Hit]:
        return (hit for name in self._found for hit in self._of(name))


class _Plan(NamedTuple):
    """What a find of one literal does, given whether word boundaries are beside it.

    Keys of hits that it is, of pieces that it opens, of pieces that it may follow, entries that it may continue
    behind a number, and whether it is a number itself.
    """

    hits: tuple[int, ...]
    opens: tuple[int, ...]
    follows: dict[int, int]  # key of the piece before -> entry
    awaited: KeysView[int]  # the keys of `follows`
    counted: tuple[int, ...]
    number: bool


_Find = tuple[int, int, int, _Plan]  # position (end, then start, in one number), start, end, what it does


class Lexicon:
    """A compiled lexicon, ready to match."""

    def __init__(self, data: Compiled) -> None:
        self._classes = data.classes
        self._entries = data.entries
        self._uses = data.uses
        self._finder = Finder(data.literals, data.literals.possible)
        self._plans: dict[int, _Plan | None] = {}  # by literal and boundaries
        uses = (*data.numbers, Use(-1, 0, False, ANYTHING))
        self._number_plans = [self._plan_of(uses, left=left, right=NO_WORD) for left in (False, True)]

    def match(self, text: str) -> Matches:
        """Find all entries in folded `text`.

        Time is linear in the length of the text plus the number of finds. Behind `MAX_TEXT` nothing is read.
        """
        text = text[:MAX_TEXT]
        padded = f" {text} "
        plans, word, behind = self._plans, _WORD, _BEHIND
        finds: list[_Find] = []
        for index, start, end in self._finder.find(text):
            left, right = padded[start] not in word, behind.get(padded[end + 1], NO_WORD)
            key = index << 3 | left << 2 | right
            if key not in plans:
                plans[key] = self._plan_of(self._uses[index], left=left, right=right)
            if (plan := plans[key]) is not None:
                finds.append((end << 20 | start, start, end, plan))
        for digits in _NUMBER.finditer(text):
            start, end = digits.span()
            if (plan := self._number_plans[padded[start] not in word]) is not None:
                finds.append((end << 20 | start, start, end, plan))
        finds.sort(key=_POSITION)
        return self._assemble(text, finds)

    def _plan_of(self, uses: Iterable[Use], *, left: bool, right: int) -> _Plan | None:
        """What a find does with the boundaries `left` and `right`; None where it does nothing."""
        hits, opens, counted = [], [], []
        follows: dict[int, int] = {}
        number = False
        for entry, piece, need_left, need_right in uses:
            if (need_left and not left) or need_right > right:
                continue
            if entry < 0:
                number = True
            elif piece == 0 and self._entries[entry].gaps:
                opens.append(entry << 4)
            elif piece == 0:
                hits.append(_hit_key(self._entries[entry]))
            elif piece == 1 and self._entries[entry].numeric:
                counted.append(entry)
            else:
                follows[entry << 4 | piece - 1] = entry
        if not (hits or opens or follows or counted or number):
            return None
        return _Plan(tuple(hits), tuple(opens), follows, follows.keys(), tuple(counted), number)

    def _assemble(self, text: str, finds: Iterable[_Find]) -> Matches:
        """Join finds of pieces into hits of entries, from left to right.

        `pending` holds the last open piece of each entry.
        """
        hits: defaultdict[int, list[_Range]] = defaultdict(list)
        pending: dict[int, _Range] = {}
        open_now = pending.keys()
        number: _Range | None = None
        for _, start, end, plan in finds:
            keys, opens, follows, awaited, counted, is_number = plan
            if not open_now.isdisjoint(awaited):
                # A later piece first: what it closes must not be what this find has just opened.
                for key in sorted(awaited & open_now, reverse=True):
                    opened = pending[key]
                    if 0 <= start - opened[1] <= _WIDEST:
                        self._continue(
                            text, hits, pending, (follows[key], (key & 15) + 1), opened, (start, end)
                        )
            if counted and number is not None and start - number[1] <= _WIDEST:
                for entry in counted:
                    self._continue(text, hits, pending, (entry, 1), number, (start, end))
            place = start, end
            for key in keys:
                hits[key].append(place)
            for key in opens:
                pending[key] = place
            if is_number:
                number = place
        return self._matches(text, hits)

    def _continue(
        self,
        text: str,
        hits: defaultdict[int, list[_Range]],
        pending: dict[int, _Range],
        place: tuple[int, int],
        opened: _Range,
        found: _Range,
    ) -> None:
        """Let `found` be piece `place[1]` of entry `place[0]`, if it joins what was opened."""
        entry, piece = place
        kind = self._entries[entry]
        if not _joins(text, opened[1], found[0], kind.gaps[piece - 1]):
            return
        if piece < len(kind.gaps):
            pending[entry << 4 | piece] = (opened[0], found[1])
        else:
            hits[_hit_key(kind)].append((opened[0], found[1]))

    def _matches(self, text: str, hits: Mapping[int, list[_Range]]) -> Matches:
        classes = self._classes
        return Matches(
            text,
            {classes[key >> 1]: (found, hits.get(key | 1)) for key, found in hits.items() if not key & 1},
        )


def _hit_key(entry: Entry) -> int:
    """Where hits of an entry are collected: by class, exceptions apart."""
    return entry.name << 1 | entry.exception


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


def _settle(found: list[_Range], exceptions: list[_Range] | None) -> list[_Range]:
    """Drop ranges that an exception covers or that lie inside a longer one; sort by position."""
    if len(found) == 1 and exceptions is None:
        return found
    found.sort(key=_longest_first)
    kept: list[_Range] = []
    covers = sorted(exceptions or ())
    end = reach = at = 0
    for one in found:
        while at < len(covers) and covers[at][0] <= one[0]:
            reach = max(reach, covers[at][1])
            at += 1
        if one[1] > end and one[1] > reach:
            kept.append(one)
            end = one[1]
    return kept


def _place(hit: Hit) -> _Range:
    return hit.start, hit.end


def _longest_first(one: _Range) -> tuple[int, int]:
    return one[0], -one[1]
