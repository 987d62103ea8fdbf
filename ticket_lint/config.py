"""Configuration: `.ticket-lint.toml`, `ticket-lint.toml` or `[tool.ticket-lint]` in `pyproject.toml`.

The file closest to a draft counts, walking up from its folder; files do not add up. Keys: `profile`, `select`,
`ignore`, `fail-on`, `lang`, `files`, `max-size`, `[rules.<name>]`, `[fields.<name>]`, and `[serve]`, which only the
service reads. Where no file is found nothing of TOML is imported.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, NamedTuple

from ticket_lint.diagnostic import Level, Text
from ticket_lint.engine import DEFAULT, Settings
from ticket_lint.errors import ConfigError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from ticket_lint.profiles import Profile
    from ticket_lint.profiles.layer import Layer
    from ticket_lint.profiles.source import Source

FILE_NAMES = (".ticket-lint.toml", "ticket-lint.toml")  # in this order, before pyproject.toml
NEVER = "never"
LANGS = ("auto", "zh", "en")
FILES = ("*.ticket.md", "*.ticket.txt", "tickets/**/*.md", "tickets/**/*.txt", "tickets/**/*.json")
MAX_SIZE = 16 * 1024 * 1024
_UNITS = {"b": 1, "kb": 1024, "mb": 1024**2, "gb": 1024**3}
_KEYS = ("profile", "fail-on", "lang", "files", "max-size", "select", "ignore", "rules", "fields", "serve")


class Overrides(NamedTuple):
    """What the command line says; it wins over a file. None and empty say nothing."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str | None = None
    lang: str | None = None
    fail_on: str | None = None


NO_OVERRIDES = Overrides()


class Config(NamedTuple):
    """A configuration, ready to use. `fail_on` None: findings never fail; `path` None: nothing was found."""

    settings: Settings = DEFAULT
    fail_on: Level | None = Level.ERROR
    files: tuple[str, ...] = FILES
    max_size: int = MAX_SIZE
    profile: str = "generic"
    path: Path | None = None


class _Read(NamedTuple):
    """A configuration file as read: `profile` is its own one, which the command line may replace."""

    layer: Layer
    profile: Profile | None
    values: Config
    lang: str | None


class Configs:
    """The configuration of each draft; every file is read once."""

    def __init__(
        self, config: Path | None = None, *, isolated: bool = False, overrides: Overrides = NO_OVERRIDES
    ) -> None:
        self._given = config
        self._isolated = isolated
        self._overrides = overrides
        self._found: dict[str, Path | None] = {}
        self._loaded: dict[Path | None, Config] = {}

    def of(self, draft: Path | str | None = None) -> Config:
        """Return the configuration for the file `draft`, or for the working folder. Raises `ConfigError`, `UsageError`."""
        path = self._given
        if path is None and not self._isolated:
            folder = os.getcwd() if draft is None else os.path.dirname(os.path.abspath(draft))
            if folder not in self._found:
                self._found[folder] = discover(folder)
            path = self._found[folder]
        if path not in self._loaded:
            self._loaded[path] = load(path, self._overrides)
        return self._loaded[path]


def discover(folder: Path | str) -> Path | None:
    """Return the configuration file that counts for drafts in `folder`, or None. Raises `ConfigError`."""
    one = str(folder)
    while True:
        for name in FILE_NAMES:
            if os.path.isfile(os.path.join(one, name)):
                return _path(one, name)
        if os.path.isfile(os.path.join(one, "pyproject.toml")) and _has_table(_path(one, "pyproject.toml")):
            return _path(one, "pyproject.toml")
        above = os.path.dirname(one)
        if above == one:
            return None
        one = above


def _path(folder: str, name: str) -> Path:
    from pathlib import Path  # takes longer to import than a draft takes to lint; most runs find no file

    return Path(folder, name)


def load(path: Path | None, overrides: Overrides = NO_OVERRIDES) -> Config:
    """Read `path` (None: no file), lay `overrides` over it and return the result.

    Raises `ConfigError` with all problems of the file, one a line, and `UsageError` for `overrides`.
    """
    if path is None and overrides == NO_OVERRIDES:
        return Config()
    read = _read(path) if path is not None else None
    return merge(read, overrides)


def merge(read: _Read | None, overrides: Overrides) -> Config:
    """Lay the command line's say over a file that was read (None: no file)."""
    values = read.values if read else Config()
    lang = overrides.lang or (read.lang if read else None)
    fail_on = values.fail_on if overrides.fail_on is None else _fail_on(overrides.fail_on)
    profile = read.profile if read else None
    name = overrides.profile or values.profile
    if not (overrides.profile or overrides.select or overrides.ignore or read):
        return values._replace(settings=Settings(lang=_lang(lang)), fail_on=fail_on)
    from ticket_lint import profiles
    from ticket_lint.profiles.layer import resolve

    if overrides.profile:
        try:
            profile = None if overrides.profile == "generic" else profiles.load(overrides.profile)
        except ConfigError as error:
            raise UsageError(f"--profile: {error.en}", f"--profile：{error.zh}") from error
    layers = [*(profile.layers if profile else ()), *([read.layer] if read else ()), _command_line(overrides)]
    return values._replace(settings=resolve(layers, _lang(lang)), fail_on=fail_on, profile=name)


def matches(path: str, globs: Sequence[str]) -> bool:
    """Tell whether a path (with `/`) fits one of `globs`: `*` within a name, `**` over folders.

    A glob without `/` is matched against the file's name alone.
    """
    parts = path.replace("\\", "/").strip("/").split("/")
    return any(
        _fits(parts, glob.strip("/").split("/")) if "/" in glob else fnmatchcase(parts[-1], glob)
        for glob in globs
    )


def _fits(parts: list[str], globs: list[str]) -> bool:
    """Match a path part by part; `reached` holds how many parts the globs so far may have taken."""
    reached = {0}
    for glob in globs:
        if glob == "**":
            reached = set(range(min(reached), len(parts) + 1)) if reached else reached
        else:
            reached = {at + 1 for at in reached if at < len(parts) and fnmatchcase(parts[at], glob)}
    return len(parts) in reached


def _has_table(pyproject: Path) -> bool:
    try:
        raw = pyproject.read_bytes()
    except OSError:
        return False  # somebody else's file: it would only be ours if it had the table
    if b"ticket-lint" not in raw or b"tool" not in raw:
        return False
    from ticket_lint.profiles.source import read_toml

    tool = read_toml(pyproject)[1].get("tool")
    return isinstance(tool, dict) and "ticket-lint" in tool


def _read(path: Path) -> _Read:
    from ticket_lint.profiles.layer import read_layer
    from ticket_lint.profiles.source import read_toml

    source, table = read_toml(path)
    at: tuple[str, ...] = ()
    if path.name == "pyproject.toml":
        at = ("tool", "ticket-lint")
        tool = source.value(table, "tool", dict, ()) or {}
        table = source.value(tool, "ticket-lint", dict, ("tool",)) or {}
    source.unknown_keys(table, _KEYS, at)
    profile = _profile(source, table, path, at)
    layer = read_layer(source, table, at, profile.fields if profile else (), trusted=False)
    fail_on = source.choice(table, "fail-on", (*(level.label for level in Level), NEVER), at)
    files = source.value(table, "files", list, at)
    lang = source.choice(table, "lang", LANGS, at)
    values = Config(
        fail_on=Level.ERROR if fail_on is None else _fail_on(fail_on),
        files=FILES if files is None else tuple(files),
        max_size=_size(source, table, at),
        profile=table.get("profile", "generic"),
        path=path,
    )
    source.finish()
    return _Read(layer, profile, values, lang)


def _profile(source: Source, table: Mapping[str, Any], path: Path, at: tuple[str, ...]) -> Profile | None:
    from ticket_lint import profiles

    reference = source.value(table, "profile", str, at)
    if reference is None or reference == "generic":
        return None
    try:
        profiles.locate(reference, path.parent)
    except ConfigError as error:
        source.report((*at, "profile"), Text(error.en, error.zh))
        return None
    return profiles.load(reference, path.parent)


def _size(source: Source, table: Mapping[str, Any], at: tuple[str, ...]) -> int:
    """`max-size`: bytes, or a string such as "10MB"."""
    given = table.get("max-size")
    if given is None:
        return MAX_SIZE
    if isinstance(given, int) and not isinstance(given, bool) and given > 0:
        return given
    if isinstance(given, str):
        number = given.strip().lower().rstrip("kmgb").strip()
        unit = given.strip().lower()[len(number) :].strip() or "b"
        if number.isdecimal() and int(number) and unit in _UNITS:
            return int(number) * _UNITS[unit]
    source.report(
        (*at, "max-size"),
        Text('must be bytes, or a string such as "10MB"', '必须是字节数，或形如 "10MB" 的字符串'),
    )
    return MAX_SIZE


def _fail_on(name: str) -> Level | None:
    for level in Level:
        if name == level.label:
            return level
    if name == NEVER:
        return None
    raise UsageError(
        f'--fail-on: "{name}" is not known; use error, warning, info or never',
        f"--fail-on：不认识“{name}”；可用 error、warning、info、never",
    )


def _lang(lang: str | None) -> str | None:
    return None if lang in (None, "auto") else lang


def _command_line(overrides: Overrides) -> Layer:
    from ticket_lint.profiles.layer import Layer

    return Layer(
        _named("--select", overrides.select) if overrides.select else None,
        _named("--ignore", overrides.ignore),
    )


def _named(option: str, selectors: Sequence[str]) -> frozenset[str]:
    from ticket_lint.profiles.layer import match_rules, unknown_rule

    found: set[str] = set()
    for selector in selectors:
        for word in selector.split(","):
            names = match_rules(word)
            if not names:
                said = unknown_rule(word.strip())
                raise UsageError(f"{option}: {said.en}", f"{option}：{said.zh}")
            found |= names
    return frozenset(found)
