"""The word lists, and how they are loaded.

`lint/*.lex` and `severity/*.lex` are the sources, one theme each (`phrases.py` tells their
syntax). What ships are `lint.bin` and `severity.bin`, the lists compiled; `python -m
ticket_lint.signals.lexicon` writes them anew, and a test fails where they are stale.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ticket_lint import datafile
from ticket_lint.signals.literals import Literals
from ticket_lint.signals.phrases import ANYTHING, NO_LETTER, NO_WORD, Compiled, Entry, Lexicon, Use

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("lint", "severity")
_LOADED: dict[str, Lexicon] = {}
_NO_ENTRY = 0xFFFF
_PIECE = 0xF  # bits of the number of a piece
_NO_LETTER = 1 << 6  # the bit above them


def load(name: str = "lint") -> Lexicon:
    """Load the compiled lexicon `name`: "lint" for signals and elements, "severity" for facets."""
    if name not in _LOADED:
        # As trusted as the code beside it, and a checksum takes longer than a lint.
        _LOADED[name] = Lexicon(read(os.path.join(os.path.dirname(__file__), f"{name}.bin"), verify=False))
    return _LOADED[name]


def folder() -> Path:
    """Where the lists are."""
    from pathlib import Path  # a lint does without

    return Path(__file__).parent


def use_sources() -> None:
    """Compile all lexicons from their sources for this process, for work on the word lists.

    A list that does not compile is named on standard error and left out.
    """
    from ticket_lint.signals.lexicon.compiler import compile_lexicon

    for name in NAMES:
        good = [path for path in sources(name) if _compiles(path)]
        _LOADED[name] = Lexicon(compile_lexicon([path.read_text("utf-8") for path in good]))


def _compiles(path: Path) -> bool:
    from ticket_lint.signals.lexicon.compiler import compile_lexicon

    try:
        compile_lexicon([(folder() / "macros.lex").read_text("utf-8"), path.read_text("utf-8")])
    except ValueError as error:
        sys.stderr.write(f"{path.name}: {error}\n")
        return False
    return True


def sources(name: str) -> list[Path]:
    """The `.lex` files of a lexicon, in order: the shared macros and `name/*.lex`."""
    return [folder() / "macros.lex", *sorted((folder() / name).glob("*.lex"))]


def compiled(name: str) -> Compiled:
    """Compile a lexicon from its sources."""
    from ticket_lint.signals.lexicon.compiler import compile_lexicon  # the lint path does without

    return compile_lexicon([path.read_text("utf-8") for path in sources(name)])


# -- the stored form -----------------------------------------------------------------------


class _Uses(dict[int, list[Use]]):
    """The uses of each literal, unpacked when first asked for: a ticket touches few of them."""

    def __init__(self, arrays: Mapping[str, memoryview]) -> None:
        self._start, self._entry = arrays["use_start"], arrays["use_entry"]
        self._packed = arrays["use_packed"]

    def __missing__(self, index: int) -> list[Use]:
        span = range(self._start[index], self._start[index + 1])
        self[index] = known = [_use(self._entry[at], self._packed[at]) for at in span]
        return known


class _Entries(dict[int, Entry]):
    """The entries, unpacked when first asked for."""

    def __init__(self, arrays: Mapping[str, memoryview]) -> None:
        self._class, self._flags = arrays["entry_class"], arrays["entry_flags"]
        self._start, self._gap = arrays["gap_start"], arrays["gap"]

    def __missing__(self, index: int) -> Entry:
        flags = self._flags[index]
        gaps = tuple(self._gap[self._start[index] : self._start[index + 1]])
        self[index] = known = Entry(self._class[index], bool(flags & 2), gaps, bool(flags & 1))
        return known


def _use(entry: int, packed: int) -> Use:
    right = NO_LETTER if packed & _NO_LETTER else NO_WORD if packed & 1 else ANYTHING
    return Use(-1 if entry == _NO_ENTRY else entry, packed >> 2 & _PIECE, bool(packed & 2), right)


def _pack(use: Use) -> tuple[int, int]:
    right = _NO_LETTER if use.right == NO_LETTER else int(use.right == NO_WORD)
    return _NO_ENTRY if use.entry < 0 else use.entry, use.piece << 2 | use.left << 1 | right


def _all_uses(data: Compiled) -> Iterator[list[Use]]:
    yield from (data.uses[at] for at in range(len(data.literals)))
    yield data.numbers


def _all_entries(data: Compiled) -> Iterator[Entry]:
    return (data.entries[at] for at in range(len(data.entries)))


def write(path: Path, data: Compiled) -> None:
    """Store a compiled lexicon."""
    flat = [_pack(use) for uses in _all_uses(data) for use in uses]
    start = [0]
    for uses in _all_uses(data):
        start.append(start[-1] + len(uses))
    words = data.literals.arrays
    datafile.write(
        path,
        {"classes": data.classes},
        {
            **{name: (view.format, view.tolist()) for name, view in words.items()},
            "use_start": ("I", start),
            "use_entry": ("H", [entry for entry, _ in flat]),
            "use_packed": ("B", [packed for _, packed in flat]),
            "entry_class": ("H", [entry.name for entry in _all_entries(data)]),
            "entry_flags": ("B", [entry.exception << 1 | entry.numeric for entry in _all_entries(data)]),
            "gap_start": ("I", _starts(entry.gaps for entry in _all_entries(data))),
            "gap": ("B", [gap for entry in _all_entries(data) for gap in entry.gaps]),
        },
    )


def read(path: Path | str, *, verify: bool = True) -> Compiled:
    """Open a stored lexicon; raises InputError as `datafile.read`."""
    header, arrays = datafile.read(path, verify=verify)
    literals = Literals(arrays)
    uses = _Uses(arrays)
    return Compiled(header["classes"], literals, uses, _Entries(arrays), uses[len(literals)])


def _starts(parts: Iterable[Sequence[int]]) -> list[int]:
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part))
    return starts
