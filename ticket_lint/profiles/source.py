"""One TOML file that is being read, and all that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ticket_lint.diagnostic import Level, Text
from ticket_lint.errors import ConfigError
from ticket_lint.profiles.lines import Key, key_lines

MAX_BYTES = 1_000_000
LEVELS = {level.label: level for level in Level}
_KINDS = {
    bool: Text("true or false", "true 或 false"),
    int: Text("a whole number that is not negative", "非负整数"),
    str: Text("a string", "字符串"),
    list: Text("a list of strings", "字符串列表"),
    dict: Text("a table", "表（table）"),
}


class Source:
    """Reads values of a TOML file and collects problems, each with file, line and key."""

    def __init__(self, path: Path, content: str) -> None:
        self.path = path
        self.content = content
        self.problems: list[tuple[int, Text]] = []
        self._lines: dict[Key, int] | None = None

    def report(self, key: Key, problem: Text) -> None:
        """Note that something is wrong at `key`."""
        line = self._line_of(key)
        where = f"{self.path}:{line}: {'.'.join(key)}"
        self.problems.append((line, Text(f"{where}: {problem.en}", f"{where}：{problem.zh}")))

    def finish(self) -> None:
        """Raise one `ConfigError` with all problems in the order of their lines, where there are any."""
        if self.problems:
            problems = [problem for _, problem in sorted(self.problems)]
            raise ConfigError(
                "\n".join(problem.en for problem in problems),
                "\n".join(problem.zh for problem in problems),
            )

    def _line_of(self, key: Key) -> int:
        """The line of a key, or of the nearest table around it."""
        if self._lines is None:
            self._lines = key_lines(self.content)
        while key and key not in self._lines:
            key = key[:-1]
        return self._lines.get(key, 1)

    # -- values ----------------------------------------------------------------

    def unknown_keys(self, table: Mapping[str, object], allowed: Iterable[str], at: Key) -> None:
        """Report keys of `table` that mean nothing."""
        known = sorted(allowed)
        for key in table:
            if key not in known:
                self.report(
                    (*at, key),
                    Text(
                        f"unknown key{suggestion(key, known).en}; known here: {', '.join(known)}",
                        f"未知的键{suggestion(key, known).zh}；此处可用：{'、'.join(known)}",
                    ),
                )

    def value(self, table: Mapping[str, Any], key: str, kind: type, at: Key) -> Any:
        """Return `table[key]` where it is of `kind` (a list: of strings), else None; report a wrong type."""
        found = table.get(key)
        if found is None:
            return None
        fits = isinstance(found, kind) and (kind is bool or not isinstance(found, bool))
        if fits and kind is list:
            fits = all(isinstance(item, str) for item in found)
        if fits and kind is int:
            fits = found >= 0
        if fits:
            return found
        self.report((*at, key), Text(f"must be {_KINDS[kind].en}", f"必须是{_KINDS[kind].zh}"))
        return None

    def choice(self, table: Mapping[str, Any], key: str, allowed: Iterable[str], at: Key) -> str | None:
        """Return the string `table[key]` where it is one of `allowed`; report anything else."""
        found: str | None = self.value(table, key, str, at)
        names = list(allowed)
        if found is None or found in names:
            return found
        quoted = [f'"{name}"' for name in names]
        self.report(
            (*at, key),
            Text(
                f'"{found}" is not known{suggestion(found, names).en}; use one of {", ".join(quoted)}',
                f"不认识“{found}”{suggestion(found, names).zh}；可用：{'、'.join(quoted)}",
            ),
        )
        return None

    def text(self, table: Mapping[str, Any], key: str, at: Key) -> Text | None:
        """Return a sentence: one string for both languages, or a table with `en` and `zh`."""
        found = table.get(key)
        if isinstance(found, dict):
            self.unknown_keys(found, ("en", "zh"), (*at, key))
            en = self.value(found, "en", str, (*at, key))
            zh = self.value(found, "zh", str, (*at, key))
            return Text(en or zh, zh or en) if en or zh else None
        single: str | None = self.value(table, key, str, at)
        return Text(single, single) if single else None


def read_toml(path: Path) -> tuple[Source, dict[str, Any]]:
    """Read a TOML file. Raises `ConfigError` where it cannot be read or is no TOML."""
    import tomllib

    try:
        raw = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError(f"{path}: cannot be read ({reason})", f"{path}：无法读取（{reason}）") from error
    if len(raw) > MAX_BYTES:
        raise ConfigError(
            f"{path}: larger than {MAX_BYTES} bytes; this is no configuration file",
            f"{path}：超过 {MAX_BYTES} 字节，不像配置文件",
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ConfigError(
            f"{path}:{line}: not UTF-8; save the file as UTF-8",
            f"{path}:{line}：不是 UTF-8 编码，请另存为 UTF-8",
        ) from error
    try:
        return Source(path, text), tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _syntax_error(path, text, str(error)) from error


def _syntax_error(path: Path, text: str, reason: str) -> ConfigError:
    match = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", reason)
    line = int(match[1]) if match and match[1] else text.count("\n") + 1
    said = reason[: match.start()] if match else reason
    return ConfigError(f"{path}:{line}: not valid TOML: {said}", f"{path}:{line}：TOML 语法错误：{said}")


def suggestion(word: str, known: Iterable[str], before: str = "") -> Text:
    """Return ` (did you mean "x"?)` in both languages, or nothing where no known word is close. `before` stands before that word."""
    import difflib

    names = {_plain(name): name for name in known}
    close = difflib.get_close_matches(_plain(word), names, n=1, cutoff=0.6)
    if not close:
        return Text("", "")
    found = before + names[close[0]]
    return Text(f' (did you mean "{found}"?)', f"（是不是“{found}”？）")


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")
