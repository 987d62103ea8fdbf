"""Text with positions: folding that keeps offsets, lines and columns, display width.

Everything that matches words works on *folded* text, everything that is shown comes from the
original. Folding never changes the number of code points, so one offset serves both.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint._fold import FOLD_TABLE

Lang = str  # "zh" | "en"
_HAN = regex.compile(r"[\u3400-\u9fff]+")
_LATIN = regex.compile(r"[A-Za-z]+")
_NO_WORD = regex.compile(r"\W+")
_EMPTY = regex.compile(r" {2,}|(?<=。) ")  # where something was blanked
_WIDEST = 400  # characters further apart than this are far from each other whatever is between them


class Span(NamedTuple):
    """Half-open range of code point offsets into the text of a ticket."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two ranges share a code point."""
        return self.start < other.end and other.start < self.end


def touches(span: Span, spans: Sequence[Span]) -> bool:
    """Tell whether `span` overlaps one of `spans`, which are in order and do not overlap each other."""
    at = bisect.bisect_right(spans, span)
    return any(span.overlaps(one) for one in spans[max(0, at - 1) : at + 1])


def whole(text: str) -> str:
    """Return `text`, of the same length, with half characters (lone surrogates) replaced: JSON can hold them, nothing can write them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


def fold(text: str) -> str:
    """Return `text` lower-cased, half-width and in simplified characters, of the same length.

    Full-width ASCII forms become ASCII, traditional characters their simplified form where
    the mapping is one to one, carriage returns and tabs become spaces.
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a few characters grow when lower-cased, such as U+0130
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return (
        lowered
        if lowered.isascii() and "\r" not in lowered and "\t" not in lowered
        else lowered.translate(FOLD_TABLE)
    )


def is_han(char: str) -> bool:
    """Tell whether `char` is a Han character of the basic block or extension A."""
    return "\u3400" <= char <= "\u9fff"


def said(text: str) -> int:
    """Return how many letters and digits `text` has: neither marks nor blanks say anything."""
    return len(_NO_WORD.sub("", text))


def gap(text: str, start: int, end: int) -> int:
    """Return how far it is from `start` to `end` in characters, what was blanked between them left out."""
    if not 1 < end - start <= _WIDEST or " " not in text[start:end]:
        return end - start
    return end - start - sum(_surplus(match) for match in _EMPTY.finditer(text, start, end))


def ahead(text: str, at: int, size: int) -> str:
    """Return the `size` characters before offset `at`, what was blanked between them left out."""
    near = text[max(0, at - size) : at]
    if "  " not in near and "。 " not in near:
        return near
    parts: list[str] = []
    begin = max(0, at - _WIDEST)
    for match in _EMPTY.finditer(text, begin, at):
        parts += [text[begin : match.start()], " " * (match.end() - match.start() - _surplus(match))]
        begin = match.end()
    return "".join([*parts, text[begin:at]])[-size:]


def _surplus(match: re.Match[str]) -> int:
    """How many of the blanks say nothing: one stays between Latin words."""
    start, end = match.span()
    beside = match.string[max(0, start - 1) : start] + match.string[end : end + 1]
    return end - start - int(len(beside) == 2 and beside.isascii())


def char_width(char: str) -> int:
    """Return the number of terminal cells that `char` takes: 0, 1 or 2."""
    if char.isascii():
        return 1 if char.isprintable() else 0
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn", "Me", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def display_width(text: str) -> int:
    """Return the number of terminal cells that `text` takes."""
    return len(text) if text.isascii() and text.isprintable() else sum(map(char_width, text))


class LineIndex:
    """Turns offsets into 1-based lines and columns (columns count code points)."""

    def __init__(self, text: str) -> None:
        self.text = text
        starts = [0]
        find = text.find
        at = find("\n")
        while at != -1:
            starts.append(at + 1)
            at = find("\n", at + 1)
        self._starts = starts

    def position(self, offset: int) -> tuple[int, int]:
        """Return (line, column), both from 1, of `offset`."""
        line = bisect.bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def start(self, number: int) -> int:
        """Return the offset at which line `number` (from 1) begins."""
        return self._starts[number - 1]

    def line(self, number: int) -> str:
        """Return the text of line `number` (from 1) without its line end."""
        start = self._starts[number - 1]
        end = self._starts[number] - 1 if number < len(self._starts) else len(self.text)
        return self.text[start:end].removesuffix("\r")

    def __len__(self) -> int:
        return len(self._starts)


def language_of(text: str) -> Lang:
    """Return "zh" where Han characters carry the text, else "en".

    A Han character says about as much as half an English word, so one in eight letters decides.
    """
    head = text[:20_000]
    han = sum(map(len, _HAN.findall(head)))
    latin = sum(map(len, _LATIN.findall(head)))
    return "zh" if han and han * 8 >= latin else "en"
