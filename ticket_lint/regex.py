"""Patterns that are compiled once and kept between runs, as Python keeps the bytecode of modules.

Compiling the patterns of the lint path takes longer than all the rest of a small run, reading them back takes a millisecond. They are
kept beside the bytecode, for exactly one version of the interpreter, each under its own text, so that none can be stale. Whatever goes
wrong with the store or with the inner parts of `re` that fill it, patterns are compiled as usual.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import re
import sys
from typing import Any

# What `_sre.compile` wants besides the pattern: flags, code, groups, names of groups by number and the other way round.
_Parts = tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]
_MOST = 2000  # patterns that are kept
_MOST_BYTES = 20_000_000


class Store:
    """The kept patterns of one file. `tag` names the interpreter; a file with another tag counts as empty."""

    def __init__(self, path: str | None, tag: str) -> None:
        self.path = path
        self.tag = tag
        self.changed = False
        self._made: dict[tuple[str, int], re.Pattern[str]] = {}
        self._parts = self._read()

    def compile(self, pattern: str, flags: int = 0) -> re.Pattern[str]:
        """Return what `re.compile` returns."""
        key = (pattern, int(flags))
        made = self._made.get(key)
        if made is None:
            self._made[key] = made = self._make(key)
        return made

    def keep(self) -> None:
        """Write the store, if it grew and if its folder can be written."""
        if not self.changed or self.path is None or len(self._parts) > _MOST:
            return
        self.changed = False
        self._parts = {**self._read(), **self._parts}  # another process may have written meanwhile
        beside = f"{self.path}.{os.getpid()}"
        try:
            with open(beside, "wb") as file:
                file.write(marshal.dumps((self.tag, self._parts)))
            os.replace(beside, self.path)
        except (OSError, ValueError):  # a read-only installation: the next run compiles again
            _remove(beside)

    def _make(self, key: tuple[str, int]) -> re.Pattern[str]:
        parts = self._parts.get(key)
        try:
            if parts is None:
                parts = self._parts[key] = _compiled(*key)
                self.changed = True
            return _assemble(key[0], parts)
        except re.error:
            raise
        except Exception:  # noqa: BLE001 - another interpreter, a broken file: nothing that `re` itself cannot do
            self._parts.pop(key, None)
            return re.compile(*key)

    def _read(self) -> dict[tuple[str, int], _Parts]:
        if self.path is None:
            return {}
        try:
            with open(self.path, "rb") as file:
                tag, parts = marshal.loads(file.read(_MOST_BYTES))  # noqa: S302 - as trusted as the bytecode beside it
        except (OSError, ValueError, EOFError, TypeError):
            return {}
        return parts if tag == self.tag and isinstance(parts, dict) else {}


def _compiled(pattern: str, flags: int) -> _Parts:
    """Do what `re.compile` does, up to the last step."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    code = [int(word) for word in _compiler._code(parsed, flags)]
    names: dict[str, int] = dict(parsed.state.groupdict)
    by_number: list[str | None] = [None] * parsed.state.groups
    for name, number in names.items():
        by_number[number] = name
    return int(flags | parsed.state.flags), code, parsed.state.groups - 1, names, tuple(by_number)


def _assemble(pattern: str, parts: _Parts) -> re.Pattern[str]:
    """Do the last step of `re.compile`; it checks the code."""
    import _sre  # type: ignore[import-not-found]

    made: re.Pattern[str] = _sre.compile(pattern, *parts)
    return made


def _remove(path: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)


def _tag() -> str:
    magic: Any = getattr(sys.modules.get("_sre"), "MAGIC", "")
    return f"{sys.implementation.name} {sys.version} {magic}"


def _path() -> str | None:
    """Beside the bytecode of this module; None where Python keeps none."""
    cached = globals().get("__cached__")
    if sys.dont_write_bytecode or not isinstance(cached, str) or sys.implementation.name != "cpython":
        return None
    return cached.removesuffix(".pyc") + ".patterns"


_STORE = Store(_path(), _tag())
compile = _STORE.compile  # noqa: A001 - it is `re.compile`
keep = _STORE.keep
