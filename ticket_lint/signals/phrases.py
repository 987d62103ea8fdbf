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
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from ticket_lint import regex
from ticket_lint.text import Span

GAPS = {"+": 2, "~": 16, "~~": 60}
NUMBER = "<n>"
_FEW = 4  # texts of about two tickets
MAX_TEXT = 200_000  # characters; no person writes more prose in a ticket
_BREAK = regex.compile(r"[\n。!?;]|\.(?=\s)")
_NUMBER = regex.compile(r"\d[\d,.]*|[零一二两三四五六七八九十百千万亿几数半]{1,12}")
NUMBER_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|a dozen|twenty|thirty|"
    "forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|half|"
    "a couple of|several|a handful of|a few"
).split("|")


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
    """An entry: the index of its class, whether it is an exception, the widest gap before each piece but the
    first, and whether it begins with a number (then it is joined from the other side: numbers are many).
    """

    name: int
    exception: bool
    gaps: tuple[int, ...]
    numeric: bool


class Compiled(NamedTuple):
    """A lexicon as plain data. `uses[i]` are the uses of `literals[i]`, `numbers` those of `<n>`."""

    classes: list[str]
    literals: list[str]
    uses: dict[int, list[Use]]
    entries: dict[int, Entry]
    numbers: list[Use]


_NUMBER_USE = Use(-1, 0, False, False)


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


class Lexicon:
    """A compiled lexicon, ready to match."""

    def __init__(self, data: Compiled) -> None:
        """Build the automaton; `uses` and `entries` may be any sequences."""
        self._classes = data.classes
        self._entries = data.entries
        self._uses = data.uses
        self._numbers = (*data.numbers, _NUMBER_USE)
        self._literals = data.literals
        self._automaton: AhoCorasick | None = None
        self._matched = 0

    def match(self, text: str) -> Matches:
        """Find all entries in folded `text`.

        Time is linear in the length of the text plus the number of finds.
        """
        text = text[:MAX_TEXT]
        uses = self._uses
        finds: list[tuple[int, int, Sequence[Use]]] = [
            (end, start, uses[index]) for index, start, end in self._find(text)
        ]
        finds.extend((m.end(), m.start(), self._numbers) for m in _NUMBER.finditer(text))
        finds.sort(key=lambda find: (find[0], find[1]))
        return self._assemble(text, finds)

    def _find(self, text: str) -> Iterable[tuple[int, int, int]]:
        """All finds of literals as (index of the literal, start, end).

        To build the automaton of the whole list costs more than to match one ticket, so the
        first texts are matched with the literals that can stand in them, by their first two characters.
        """
        self._matched += 1
        if self._automaton is None and self._matched <= _FEW:
            heads = {*text, *map("".join, pairwise(text))}
            some = [(at, one) for at, one in enumerate(self._literals) if one[:2] in heads]
            automaton = AhoCorasick([one for _, one in some], matchkind=MatchKind.Standard)
            found = automaton.find_matches_as_indexes(text, overlapping=True)
            return [(some[index][0], start, end) for index, start, end in found]
        if self._automaton is None:
            self._automaton = AhoCorasick(self._literals, matchkind=MatchKind.Standard)
        return self._automaton.find_matches_as_indexes(text, overlapping=True)

    def _assemble(
        self, text: str, finds: Iterable[tuple[int, int, Sequence[Use]]]
    ) -> Matches:
        entries, classes = self._entries, self._classes
        hits: dict[str, list[Hit]] = {}
        exceptions: dict[str, list[Hit]] = {}
        pending: dict[tuple[int, int], tuple[int, int]] = {}
        number: tuple[int, int] | None = None
        for end, start, uses in finds:
            left = start == 0 or not _word(text[start - 1])
            right = end == len(text) or not _word(text[end])
            for entry, piece, need_left, need_right in uses:
                if (need_left and not left) or (need_right and not right):
                    continue
                if entry < 0:
                    number = (start, end)
                    continue
                name, exception, gaps, numeric = entries[entry]
                begin = start
                if piece:
                    opened = number if numeric and piece == 1 else pending.get((entry, piece - 1))
                    if opened is None or not _joins(text, opened[1], start, gaps[piece - 1]):
                        continue
                    begin = opened[0]
                if piece < len(gaps):
                    pending[entry, piece] = (begin, end)
                    continue
                table = exceptions if exception else hits
                table.setdefault(classes[name], []).append(Hit(classes[name], begin, end))
        settled = {key: _settle(found, exceptions.get(key, [])) for key, found in hits.items()}
        return Matches(text, settled)


def _word(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char == "_")


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


# -- compiling -----------------------------------------------------------------------------


def compile_lexicon(sources: Iterable[str]) -> Compiled:
    """Compile the texts of `.lex` files.

    Raises `ValueError` with the line for an entry that cannot be read or can never match.
    """
    lines = [line.strip() for source in sources for line in source.split("\n")]
    lines = [line for line in lines if line and not line.startswith("#")]
    macros = {
        line[1:].split("=", 1)[0].strip(): line.split("=", 1)[1].strip()
        for line in lines
        if line.startswith("$")
    }
    compiled = Compiled([], [], {}, {}, [])
    index: dict[str, int] = {}
    name = ""
    for line in lines:
        if line.startswith("$"):
            continue
        if line.startswith("[") and line.endswith("]") and "|" not in line:
            name = line[1:-1].strip()
            continue
        if not name:
            raise ValueError(f"entry before any [class]: {line}")
        if name not in compiled.classes:
            compiled.classes.append(name)
        try:
            _add_entry(compiled, index, compiled.classes.index(name), line, macros)
        except (ValueError, KeyError) as error:
            raise ValueError(f"{line}: {error}") from error
    return compiled


def _add_entry(
    compiled: Compiled, index: dict[str, int], name: int, line: str, macros: dict[str, str]
) -> None:
    """Add an entry; one without gaps but with bars at top level is as many entries."""
    exception = line.startswith("!")
    tokens = re.split(r"(\s(?:~~?|\+)\s|<n>)", _expand_macros(line.removeprefix("!"), macros))
    for branch in [[one] for one in _branches(tokens[0])] if len(tokens) == 1 else [tokens]:
        _add_branch(compiled, index, (name, exception), branch)


def _add_branch(
    compiled: Compiled, index: dict[str, int], head: tuple[int, bool], tokens: Sequence[str]
) -> None:
    pieces: list[list[str]] = []
    gaps: list[int] = []
    gap = 1
    for token in tokens:
        if token.strip() in GAPS:
            gap = GAPS[token.strip()]
            continue
        if not token.strip():
            continue
        for part in [[NUMBER]] if token == NUMBER else _parts(token.strip()):
            if pieces:
                gaps.append(gap)
            pieces.append(part)
            gap = 1
    entry = len(compiled.entries)
    numeric = len(pieces) > 1 and pieces[0] == [NUMBER]
    compiled.entries[entry] = Entry(*head, tuple(gaps), numeric)
    for at, piece in enumerate(pieces):
        if piece != [NUMBER]:
            # Beside a number without a gap, a word needs no boundary on that side: 50fps, 3rooms.
            tight = at > 0 and pieces[at - 1] == [NUMBER] and gaps[at - 1] == 1
            _add_piece(compiled, index, piece, (entry, at), tight)
        elif not (numeric and at == 0):
            compiled.numbers.append(Use(entry, at, True, False))
            for word in NUMBER_WORDS:
                _add_literal(compiled, index, word, Use(entry, at, True, True))
    if numeric:
        for word in NUMBER_WORDS:
            _add_literal(compiled, index, word, Use(-1, 0, True, True))


def _add_piece(
    compiled: Compiled, index: dict[str, int], piece: list[str], use: tuple[int, int], tight: bool
) -> None:
    for literal in piece:
        text = literal.strip("*")
        left = _word(text[0]) and not literal.startswith("*") and not tight
        right = _word(text[-1]) and not literal.endswith("*")
        _add_literal(compiled, index, text, Use(*use, left, right))


def _add_literal(compiled: Compiled, index: dict[str, int], text: str, use: Use) -> None:
    for variant in _spacings(text):
        if variant not in index:
            index[variant] = len(compiled.literals)
            compiled.literals.append(variant)
            compiled.uses[index[variant]] = []
        if use not in compiled.uses[index[variant]]:
            compiled.uses[index[variant]].append(use)


def _expand_macros(text: str, macros: dict[str, str]) -> str:
    for _ in range(5):
        if "{" not in text:
            return text
        text = re.sub(r"\{(\w+)\}", lambda match: f"({macros[match[1]]})", text)
    raise ValueError("macros nest deeper than 5")


_MOST = 6  # alternatives of a part, where it can be parted


def _parts(text: str) -> list[list[str]]:
    """Split a piece into parts that follow each other at once, each a list of literals.

    `(a|b)(c|d)` is `(a|b)` then `(c|d)` rather than four literals, so that the automaton stays small. Parts cannot
    be cut inside a Latin word, nor beside something optional. Raises ValueError where a part is empty or has
    too many alternatives.
    """
    units = _units(text)
    parts: list[list[str]] = []
    for unit in units:
        if parts and (
            "" in unit
            or "" in parts[-1]
            or _bound(parts[-1], unit)
            or len(parts[-1]) == 1
            or len(unit) == 1
            or len(parts[-1]) * len(unit) <= _MOST
            or (min(len(one) for one in unit) < 2 and len(parts[-1]) * len(unit) <= 4 * _MOST)
        ):
            parts[-1] = [head + tail for head in parts[-1] for tail in unit]
        else:
            parts.append(unit)
    return [_literals(part) for part in parts]


def _branches(text: str) -> list[str]:
    """Split at the bars outside parentheses."""
    branches, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            branches.append(text[start:at])
            start = at + 1
    return [branch for branch in (*branches, text[start:]) if branch.strip()]


def _bound(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether a cut between the two could fall inside a Latin word."""
    glued = ("'", "-", "*")
    return any(one[-1:] in glued or _word(one[-1:] or " ") for one in left) and any(
        one[:1] in glued or _word(one[:1] or " ") for one in right
    )


def _units(text: str) -> list[list[str]]:
    """The runs and groups of a piece at top level, each as its alternatives."""
    if len(_branches(text)) > 1:
        return [_parse(text, 0)[0]]
    units: list[list[str]] = []
    at = run = 0
    while at < len(text):
        if text[at] == "(":
            if text[run:at]:
                units.append([text[run:at]])
            inner, at = _parse(text, at + 1)
            if at >= len(text):
                raise ValueError("unbalanced parentheses")
            units.append(inner)
            run = at + 1
        elif text[at] == ")":
            raise ValueError("unbalanced parentheses")
        at += 1
    if text[run:]:
        units.append([text[run:]])
    return units


def _literals(part: Sequence[str]) -> list[str]:
    literals = sorted({" ".join(item.split()) for item in part} - {""})
    if not literals or any(not literal.strip("*") for literal in literals):
        raise ValueError("a part that is empty")
    if len(literals) > 2000:
        raise ValueError(f"{len(literals)} variants; split the entry or use a gap")
    return literals


def _parse(text: str, at: int) -> tuple[list[str], int]:
    """Read alternatives from `at` to the closing parenthesis or the end."""
    done: list[str] = []
    current = [""]
    while at < len(text):
        char = text[at]
        if char == "(":
            inner, at = _parse(text, at + 1)
            if at >= len(text) or text[at] != ")":
                raise ValueError("unbalanced parentheses")
            current = [head + tail for head in current for tail in inner]
        elif char == ")":
            break
        elif char == "|":
            done.extend(current)
            current = [""]
        else:
            current = [head + char for head in current]
        at += 1
    return done + current, at


_SEAM = regex.compile(r"(?<=[\u3400-\u9fff]) (?=[!-~])|(?<=[!-~]) (?=[\u3400-\u9fff])")
_NO_SEAM = regex.compile(r"(?<=[\u3400-\u9fff])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u3400-\u9fff])")


def _spacings(text: str) -> set[str]:
    """The literal with and without the optional space between Han and Latin."""
    tight = _SEAM.sub("", text)
    return {text, tight, _NO_SEAM.sub(" ", tight)}
