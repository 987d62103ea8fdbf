"""The literals of a lexicon, sorted and kept in one string, so that a process reads only those it needs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

_HEAD = 3  # characters that literals are grouped by
_LOOK = 5  # characters that rule out most of a group


class Literals(Sequence[str]):
    """`text` holds them one after the other, literal i from `starts[i]` to `starts[i + 1]`.

    `heads` are the different first characters, sorted, and `head_starts[k]` is the first literal of `heads[k]`.
    """

    def __init__(
        self, text: str, starts: Sequence[int], heads: Sequence[str], head_starts: Sequence[int]
    ) -> None:
        self.text = text
        self.starts = starts
        self.heads = heads
        self.head_starts = head_starts

    @classmethod
    def of(cls, words: Sequence[str]) -> Literals:
        """Build from sorted words."""
        starts = [0]
        heads: list[str] = []
        head_starts: list[int] = []
        for at, word in enumerate(words):
            starts.append(starts[-1] + len(word))
            if not heads or heads[-1] != word[:_HEAD]:
                heads.append(word[:_HEAD])
                head_starts.append(at)
        return cls("".join(words), starts, heads, [*head_starts, len(words)])

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, index: int) -> str:  # type: ignore[override]
        return self.text[self.starts[index] : self.starts[index + 1]]

    def possible(self, text: str) -> Iterable[tuple[int, str]]:
        """The literals, with their indices, whose first characters stand in `text`: nearly all others are ruled out."""
        grams = {text[at : at + size] for size in range(1, _LOOK + 1) for at in range(len(text))}
        heads = self.heads
        for gram in grams:
            if len(gram) > _HEAD:
                continue
            at = bisect_left(heads, gram)
            if at < len(heads) and heads[at] == gram:
                for index in range(self.head_starts[at], self.head_starts[at + 1]):
                    word = self[index]
                    if word[:_LOOK] in grams:
                        yield index, word
