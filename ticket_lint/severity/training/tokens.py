"""Proposes a vocabulary: Chinese words as jieba segments them, Latin words, and pairs of neighbours."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

import jieba
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

# Words that argue for nothing: no supporter would accept "the" as evidence.
_EMPTY = ENGLISH_STOP_WORDS - {
    "all", "every", "everyone", "nobody", "none", "no", "not", "only", "one", "cannot", "without", "never", "most",
    "many", "several", "few", "still", "down", "back", "again", "always", "sometimes", "nothing", "noone",
}  # fmt: skip
_RUN = re.compile(r"[\u3400-\u9fff]+|[a-z][a-z'+#-]*[a-z+#]|\n")


def tokens(text: str) -> list[str]:
    """Segment folded text into words; a line end is a token of its own."""
    jieba.setLogLevel(logging.WARNING)
    found: list[str] = []
    for match in _RUN.finditer(text):
        run = match.group()
        found.extend(jieba.cut(run) if "\u3400" <= run[0] <= "\u9fff" else [run])
    return found


def candidates(text: str) -> set[str]:
    """The words and pairs of neighbouring words of folded text, as they stand there."""
    words = tokens(text)
    found = {word for word in words if _argues(word)}
    for first, second in pairwise(words):
        if "\n" in (first, second) or not (_argues(first) or _argues(second)):
            continue
        pair = f"{first} {second}" if first.isascii() and second.isascii() else first + second
        if pair in text:
            found.add(pair)
    return found


def _argues(word: str) -> bool:
    """Tell whether a word can be evidence: no line end, no function word, no single character."""
    return len(word) > 1 and word not in _EMPTY


def vocabulary(documents: Iterable[set[str]], least: int) -> list[str]:
    """The candidates that stand in at least `least` documents, sorted."""
    counts = Counter(word for document in documents for word in document)
    return sorted(word for word, n in counts.items() if n >= least and len(word) <= 24)
