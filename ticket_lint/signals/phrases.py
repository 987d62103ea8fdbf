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
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from ticket_lint.text import Span

GAPS = {"+": 2, "~": 16, "~~": 60}
NUMBER = "<n>"
_BREAK = re.compile(r"[\n。!?;]|\.(?=\s)")
_NUMBER = re.compile(r"\d[\d,.]*|[零一二两三四五六七八九十百千万亿几数半]{1,12}")
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


class Compiled(NamedTuple):
    """A lexicon as plain data (it is stored as JSON).

    `literals[i]` is what the automaton looks for. `uses[i]` lists what a find of it means:
    [entry, piece, left boundary?, right boundary?]. `entries[e]` is [class index, exception?,
    gaps], where `gaps` holds the widest allowed gap before each piece but the first.
    """

    classes: list[str]
    literals: list[str]
    uses: list[list[list[int]]]
    entries: list[tuple[int, bool, list[int]]]
    numbers: list[list[int]]  # uses of <n>


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
        self._data = data
        self._automaton = AhoCorasick(data.literals, matchkind=MatchKind.Standard)

    def match(self, text: str) -> Matches:
        """Find all entries in folded `text`.

        Time is linear in the length of the text plus the number of finds.
        """
        finds: list[tuple[int, int, Sequence[Sequence[int]]]] = [
            (end, start, self._data.uses[index])
            for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True)
        ]
        if self._data.numbers:
            finds.extend((m.end(), m.start(), self._data.numbers) for m in _NUMBER.finditer(text))
            finds.sort(key=lambda find: (find[0], find[1]))
        return self._assemble(text, finds)

    def _assemble(
        self, text: str, finds: Iterable[tuple[int, int, Sequence[Sequence[int]]]]
    ) -> Matches:
        entries, classes = self._data.entries, self._data.classes
        hits: dict[str, list[Hit]] = {}
        exceptions: dict[str, list[Hit]] = {}
        pending: dict[tuple[int, int], tuple[int, int]] = {}
        for end, start, uses in finds:
            left = start == 0 or not _word(text[start - 1])
            right = end == len(text) or not _word(text[end])
            for entry, piece, need_left, need_right in uses:
                if (need_left and not left) or (need_right and not right):
                    continue
                name, exception, gaps = entries[entry]
                begin = start
                if piece:
                    opened = pending.get((entry, piece - 1))
                    if opened is None or not _joins(text, opened[1], start, gaps[piece - 1]):
                        continue
                    begin = opened[0]
                if piece < len(gaps):
                    pending[entry, piece] = (begin, end)
                    continue
                table = exceptions if exception else hits
                table.setdefault(classes[name], []).append(Hit(classes[name], begin, end))
        for name, found in hits.items():
            hits[name] = _settle(found, exceptions.get(name, []))
        return Matches(text, hits)


def _word(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char == "_")


def _joins(text: str, end: int, start: int, gap: int) -> bool:
    """Tell whether a piece at `start` continues one that ended at `end`."""
    if start < end or start - end > gap:
        return False
    return start - end <= 1 and text[end:start].strip(" ") == "" or (
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
    compiled = Compiled([], [], [], [], [])
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
    exception = line.startswith("!")
    tokens = re.split(r"(\s(?:~~?|\+)\s|<n>)", _expand_macros(line.removeprefix("!"), macros))
    pieces: list[list[str]] = []
    gaps: list[int] = []
    gap = 1
    for token in tokens:
        if token.strip() in GAPS:
            gap = GAPS[token.strip()]
            continue
        if not token.strip():
            continue
        if pieces:
            gaps.append(gap)
        pieces.append([NUMBER] if token == NUMBER else _alternatives(token))
        gap = 1
    entry = len(compiled.entries)
    compiled.entries.append((name, exception, gaps))
    for at, piece in enumerate(pieces):
        for literal in piece:
            if literal == NUMBER:
                compiled.numbers.append([entry, at, 1, 0])
                for word in NUMBER_WORDS:
                    _add_literal(compiled, index, word, [entry, at, 1, 1])
                continue
            text = literal.strip("*")
            # Beside a number without a gap, a word needs no boundary on that side: 50fps, 3rooms.
            tight_left = at > 0 and pieces[at - 1] == [NUMBER] and gaps[at - 1] == 1
            left = _word(text[0]) and not literal.startswith("*") and not tight_left
            right = _word(text[-1]) and not literal.endswith("*")
            _add_literal(compiled, index, text, [entry, at, int(left), int(right)])


def _add_literal(compiled: Compiled, index: dict[str, int], text: str, use: list[int]) -> None:
    for variant in _spacings(text):
        if variant not in index:
            index[variant] = len(compiled.literals)
            compiled.literals.append(variant)
            compiled.uses.append([])
        if use not in compiled.uses[index[variant]]:
            compiled.uses[index[variant]].append(use)


def _expand_macros(text: str, macros: dict[str, str]) -> str:
    for _ in range(5):
        if "{" not in text:
            return text
        text = re.sub(r"\{(\w+)\}", lambda match: f"({macros[match[1]]})", text)
    raise ValueError("macros nest deeper than 5")


def _alternatives(text: str) -> list[str]:
    """Expand parentheses into literals; raise ValueError where one is empty or the list explodes."""
    out, rest = _parse(text, 0)
    if rest != len(text):
        raise ValueError("unbalanced parentheses")
    literals = sorted({" ".join(item.split()) for item in out} - {""})
    if not literals or any(not literal.strip("*") for literal in literals):
        raise ValueError("a piece that is empty")
    if len(literals) > 4000:
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


_SEAM = re.compile(r"(?<=[\u3400-\u9fff]) (?=[!-~])|(?<=[!-~]) (?=[\u3400-\u9fff])")
_NO_SEAM = re.compile(r"(?<=[\u3400-\u9fff])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u3400-\u9fff])")


def _spacings(text: str) -> set[str]:
    """The literal with and without the optional space between Han and Latin."""
    tight = _SEAM.sub("", text)
    return {text, tight, _NO_SEAM.sub(" ", tight)}
