"""The labels of fields in a text, found in one pass; `fields.py` reads what follows them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from ticket_lint import regex
from ticket_lint.text import fold, is_han

MAX_LABELS = 10_000  # labels that are read at all: more stand in no ticket that a person wrote
_PARTS = regex.compile(
    r"(?<=[a-z])(?=[A-Z])|(?<=[\u3400-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u3400-\u9fff])"
)


class Label(NamedTuple):
    """A label in the text; `fields` are the indexes of the fields that it names."""

    start: int
    end: int
    fields: tuple[int, ...]


def find_labels(text: str, source: str, labels: tuple[tuple[str, ...], ...]) -> list[Label]:
    """Find the labels of each field in folded `text`; `source` is the same text as it was written."""
    automaton, uses = _automaton(labels)
    if automaton is None:
        return []
    found = automaton.find_matches_as_indexes(text)[:MAX_LABELS]
    return [Label(start, end, uses[at]) for at, start, end in found if _bounded(text, source, start, end)]


def variants(label: str) -> set[str]:
    """The ways to write a label: `Room ID` is also roomid, room_id, room-id; `房间 ID` also 房间id."""
    words = fold(_PARTS.sub(" ", label)).split()
    joints = ("", " ") if any(is_han(char) for char in label) else ("", " ", "_", "-")
    return {joint.join(words) for joint in joints} if words else set()


def is_camel(source: str, start: int) -> bool:
    """Tell whether a label is the later part of a name such as `localUid`."""
    return start > 0 and source[start].isupper() and source[start - 1].islower()


def is_latin(char: str) -> bool:
    """Tell whether `char` is an ASCII letter or digit."""
    return char.isascii() and char.isalnum()


def _bounded(text: str, source: str, start: int, end: int) -> bool:
    """Tell whether an ASCII label is a word of its own: `uid`, `local_uid`, `localUid`, but not `guide`."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if is_latin(text[start]) and is_latin(before) and not is_camel(source, start):
        return False
    if before == "-" and is_latin(text[start - 2 : start - 1]):
        return False
    if not is_latin(text[end - 1]):
        return True
    if is_latin(after) and not text[end : end + 3].isdecimal():
        return False
    return not (after.isascii() and (after.isalpha() or after == "_"))


@lru_cache(maxsize=16)
def _automaton(labels: tuple[tuple[str, ...], ...]) -> tuple[AhoCorasick | None, list[tuple[int, ...]]]:
    """Return what finds all labels, and for each literal the indexes of the fields that it names."""
    owners: dict[str, list[int]] = {}
    for number, words in enumerate(labels):
        for word in words:
            for variant in variants(word):
                if number not in owners.setdefault(variant, []):
                    owners[variant].append(number)
    if not owners:
        return None, []
    automaton = AhoCorasick(list(owners), matchkind=MatchKind.LeftmostLongest)
    return automaton, [tuple(numbers) for numbers in owners.values()]
