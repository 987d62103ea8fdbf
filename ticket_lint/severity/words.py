"""Words as features: a chosen vocabulary, found by one Aho–Corasick pass.

Training segments Chinese with jieba to propose the vocabulary (`training/tokens.py`); from then on a word
is a string that stands in the text. The same matcher counts words in training and at run time, so
the two cannot drift apart and no dictionary is loaded to score a ticket.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from ticket_lint.signals.finder import Finder
from ticket_lint.text import Span


class Words:
    """A vocabulary of folded words and word pairs."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.vocabulary = vocabulary
        self._finder = Finder(vocabulary, self._possible)
        self._edges: dict[int, tuple[bool, bool]] = {}

    def spans(self, text: str) -> dict[int, list[Span]]:
        """Where each word of the vocabulary stands in folded `text`, by index of the word.

        Words that begin or end with a Latin letter or digit match between word boundaries; words
        inside longer words are found as well.
        """
        found: dict[int, list[Span]] = {}
        edges, size = self._edges, len(text)
        for index, start, end in self._finder.find(text):
            if index not in edges:
                edges[index] = _joins(text[start]), _joins(text[end - 1])
            left, right = edges[index]
            if left and start and _joins(text[start - 1]):
                continue
            if right and end < size and _joins(text[end]):
                continue
            found.setdefault(index, []).append(Span(start, end))
        return found

    def counts(self, text: str) -> dict[int, int]:
        """How often each word stands in folded `text`."""
        return {index: len(spans) for index, spans in self.spans(text).items()}

    def _possible(self, text: str) -> Iterator[tuple[int, str]]:
        return ((index, word) for index, word in enumerate(self.vocabulary) if word in text)


def weigh(counts: dict[int, int], idf: Sequence[float], scale: float) -> dict[int, float]:
    """Turn counts into tf-idf values of length `scale` (sublinear tf, as scikit-learn's)."""
    values = {index: (1.0 + math.log(n)) * idf[index] for index, n in counts.items()}
    norm = math.sqrt(sum(value * value for value in values.values()))
    return {index: value * scale / norm for index, value in values.items()} if norm else {}


def _joins(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char == "_")
