"""Finds many fixed strings in a text in one pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind

_FEW = 4  # texts of about two tickets

Find = tuple[int, int, int]  # index of the string, start, end


class Finder:
    """Finds `words`, overlapping ones too. `possible` yields those, with their indices, that can stand in a text.

    To build the automaton of all words costs more than to read one ticket, so the first texts are read
    with an automaton of what can stand in them.
    """

    def __init__(self, words: Sequence[str], possible: Callable[[str], Iterable[tuple[int, str]]]) -> None:
        self._words = words
        self._possible = possible
        self._automaton: AhoCorasick | None = None
        self._read = 0

    def find(self, text: str) -> Iterable[Find]:
        """All finds in `text`, by their ends."""
        self._read += 1
        if self._automaton is None and self._read > _FEW:
            self._automaton = _automaton(list(self._words))
        if self._automaton is not None:
            finds: list[Find] = self._automaton.find_matches_as_indexes(text, overlapping=True)
            return finds
        some = list(self._possible(text))
        found = _automaton([one for _, one in some]).find_matches_as_indexes(text, overlapping=True)
        return [(some[index][0], start, end) for index, start, end in found]


def _automaton(words: list[str]) -> AhoCorasick:
    return AhoCorasick(words, matchkind=MatchKind.Standard)
