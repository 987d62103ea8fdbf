"""Compiles word lists (`*.lex`) into the plain data that `signals.phrases` matches with.

The syntax of the lists is told in `signals/phrases.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.signals.literals import Literals
from ticket_lint.signals.phrases import ANYTHING, NO_LETTER, NO_WORD, Compiled, Entry, Use, is_word

GAPS = {"+": 2, "~": 16, "~~": 60}
NUMBER = "<n>"
NUMBER_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|a dozen|twenty|thirty|"
    "forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|half|"
    "a couple of|several|a handful of|a few"
).split("|")


class _Built(NamedTuple):
    """A lexicon while it is compiled."""

    classes: list[str]
    uses: dict[str, list[Use]]  # by literal
    entries: list[Entry]
    numbers: list[Use]


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
    built = _Built([], {}, [], [])
    name = ""
    for line in lines:
        if line.startswith("$"):
            continue
        if line.startswith("[") and line.endswith("]") and "|" not in line:
            name = line[1:-1].strip()
            continue
        if not name:
            raise ValueError(f"entry before any [class]: {line}")
        if name not in built.classes:
            built.classes.append(name)
        try:
            _add_entry(built, built.classes.index(name), line, macros)
        except (ValueError, KeyError) as error:
            raise ValueError(f"{line}: {error}") from error
    words = sorted(built.uses)
    return Compiled(
        built.classes,
        Literals.of(words),
        {at: built.uses[word] for at, word in enumerate(words)},
        dict(enumerate(built.entries)),
        built.numbers,
    )


def _add_entry(built: _Built, name: int, line: str, macros: dict[str, str]) -> None:
    """Add an entry; one without gaps but with bars at top level is as many entries."""
    exception = line.startswith("!")
    tokens = re.split(r"(\s(?:~~?|\+)\s|<n>)", _expand_macros(line.removeprefix("!"), macros))
    for branch in [[one] for one in _branches(tokens[0])] if len(tokens) == 1 else [tokens]:
        _add_branch(built, (name, exception), branch)


_MOST_PIECES = 15  # the matcher packs the number of a piece into four bits


def _add_branch(built: _Built, head: tuple[int, bool], tokens: Sequence[str]) -> None:
    pieces, gaps = _pieces(tokens)
    if not 0 < len(pieces) <= _MOST_PIECES:
        raise ValueError(f"{len(pieces)} pieces; an entry has 1 to {_MOST_PIECES}")
    entry = len(built.entries)
    numeric = len(pieces) > 1 and pieces[0] == [NUMBER]
    built.entries.append(Entry(*head, tuple(gaps), numeric))
    for at, piece in enumerate(pieces):
        if piece != [NUMBER]:
            # Beside a number without a gap, a word needs no boundary on that side: 50fps, 3rooms.
            tight = at > 0 and pieces[at - 1] == [NUMBER] and gaps[at - 1] == 1
            _add_piece(built, piece, (entry, at), tight)
        elif not (numeric and at == 0):
            built.numbers.append(Use(entry, at, True, ANYTHING))
            _add_number_words(built, Use(entry, at, True, NO_WORD))
    if numeric:
        _add_number_words(built, Use(-1, 0, True, NO_WORD))


def _pieces(tokens: Sequence[str]) -> tuple[list[list[str]], list[int]]:
    """The alternatives of each piece, and the widest gap before each but the first."""
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
    return pieces, gaps


def _add_number_words(built: _Built, use: Use) -> None:
    for word in NUMBER_WORDS:
        _add_literal(built, word, use)


def _add_piece(built: _Built, piece: list[str], use: tuple[int, int], tight: bool) -> None:
    for literal in piece:
        text = literal.strip("*").removesuffix("^")
        left = is_word(text[0]) and not literal.startswith("*") and not tight
        right = NO_LETTER if literal.endswith("^") else NO_WORD
        if literal.endswith("*") or not is_word(text[-1]):
            right = ANYTHING
        _add_literal(built, text, Use(*use, left, right))


def _add_literal(built: _Built, text: str, use: Use) -> None:
    for variant in _spacings(text):
        uses = built.uses.setdefault(variant, [])
        if use not in uses:
            uses.append(use)


def _expand_macros(text: str, macros: dict[str, str]) -> str:
    for _ in range(5):
        if "{" not in text:
            return text
        text = re.sub(r"\{(\w+)\}", lambda match: f"({macros[match[1]]})", text)
    raise ValueError("macros nest deeper than 5")


_MOST = 6  # alternatives of a part, where it can be parted
_MOST_COMMON = 500  # the same, where a part alone would be found everywhere


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
            or (len(parts[-1]) * len(unit) <= _MOST_COMMON and _common(parts[-1], unit))
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


def _common(*units: Sequence[str]) -> bool:
    """Tell whether an alternative is so short that it stands in every other word: a find of it costs time."""
    return any(len(one.strip()) < (4 if one.isascii() else 2) for unit in units for one in unit)


def _bound(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether a cut between the two could fall inside a Latin word."""
    glued = ("'", "-", "*", "^")
    return any(one[-1:] in glued or is_word(one[-1:] or " ") for one in left) and any(
        one[:1] in glued or is_word(one[:1] or " ") for one in right
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
    if not literals or any(not literal.strip("*^") for literal in literals):
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
