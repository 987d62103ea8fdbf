"""The literals of a lexicon, sorted and kept as bytes, so that a process reads only those it needs."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

_HEAD = 3  # characters that literals are grouped by
_LOOK = 5  # characters that rule out most of a group


class Literals(Sequence[str]):
    """Sorted words, stored in arrays.

    ================= ==========================================================================
    `literal_text`    the words, UTF-8, one after the other
    `literal_start`   where each begins there, and the end
    `head_text`       the different first three characters, sorted, those of one initial joined by line ends
    `head_start`      the first literal of each head, and their number
    `initial_text`    the different first characters, sorted
    `initial_start`   where the heads of each begin in `head_text`, and the end
    `initial_head`    the number of the first head of each
    ================= ==========================================================================
    """

    def __init__(self, arrays: Mapping[str, memoryview]) -> None:
        self.arrays = arrays
        self._text, self._start = arrays["literal_text"], arrays["literal_start"]
        self._initials = {char: at for at, char in enumerate(str(arrays["initial_text"], "utf-8"))}

    @classmethod
    def of(cls, words: Sequence[str]) -> Literals:
        """Build from sorted words, none of them empty."""
        literal_text, literal_start = _joined(words)
        heads = [head for head, _ in groupby(words, key=_head)]
        sizes = [sum(1 for _ in group) for _, group in groupby(words, key=_head)]
        initials = ["\n".join(group) for _, group in groupby(heads, key=_initial)]
        head_text, initial_start = _joined(initials)
        counts = [sum(1 for _ in group) for _, group in groupby(heads, key=_initial)]
        return cls(
            {
                "literal_text": literal_text,
                "literal_start": literal_start,
                "head_text": head_text,
                "head_start": _sums(sizes),
                "initial_text": memoryview("".join(one[0] for one in initials).encode()),
                "initial_start": initial_start,
                "initial_head": _sums(counts),
            }
        )

    def __len__(self) -> int:
        return len(self._start) - 1

    def __getitem__(self, index: int) -> str:  # type: ignore[override]
        return str(self._text[self._start[index] : self._start[index + 1]], "utf-8")

    def possible(self, text: str) -> Iterator[tuple[int, str]]:
        """The literals, with their indices, whose first characters stand in `text`: nearly all others are ruled out."""
        grams = {text[at : at + size] for size in range(1, _LOOK + 1) for at in range(len(text))}
        head_text, head_start = self.arrays["head_text"], self.arrays["head_start"]
        starts, first_head = self.arrays["initial_start"], self.arrays["initial_head"]
        for initial in self._initials.keys() & grams:
            at = self._initials[initial]
            heads = str(head_text[starts[at] : starts[at + 1]], "utf-8").split("\n")
            for number, head in enumerate(heads, first_head[at]):
                if head in grams:
                    for index in range(head_start[number], head_start[number + 1]):
                        word = self[index]
                        if word[:_LOOK] in grams:
                            yield index, word


def _head(word: str) -> str:
    return word[:_HEAD]


def _initial(word: str) -> str:
    return word[0]


def _joined(words: Iterable[str]) -> tuple[memoryview, memoryview]:
    """The words in UTF-8 one after the other, and where each begins."""
    parts = [word.encode() for word in words]
    return memoryview(b"".join(parts)), _sums(map(len, parts))


def _sums(counts: Iterable[int]) -> memoryview:
    """0 and the running sums of `counts`."""
    sums = array("I", [0])
    for count in counts:
        sums.append(sums[-1] + count)
    return memoryview(sums)
