"""Profiles: which rules and fields are demanded. Shipped ones are the TOML files in this folder.

A profile file has `name`, `title`, `extends` (a shipped name or the path of another file), `select`, `ignore`,
`[rules]` and `[fields]`. `generic`, the default, demands nothing beyond the rules' own defaults and is never parsed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ticket_lint.diagnostic import Text
from ticket_lint.errors import ConfigError

if TYPE_CHECKING:
    from ticket_lint.engine import Settings
    from ticket_lint.profiles.layer import Layer
    from ticket_lint.profiles.source import Source

NAMES = ("generic", "rtc", "agora", "trtc", "zego")
FOLDER = Path(__file__).parent
KEYS = ("name", "title", "extends")


class Profile(NamedTuple):
    """A profile with all that it extends: the layers, the most general one first."""

    name: str
    title: Text
    layers: tuple[Layer, ...]

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields that it defines."""
        return frozenset(name for layer in self.layers for name in layer.fields)


def locate(reference: str, folder: Path) -> Path:
    """Return the file of a profile: a shipped name, or a path (relative to `folder`). Raises `ConfigError` where there is none."""
    if reference in NAMES:
        return FOLDER / f"{reference}.toml"
    if reference.endswith(".toml") or "/" in reference or "\\" in reference:
        path = folder / reference
        if path.is_file():
            return path
        raise ConfigError(f"no such profile file: {path}", f"找不到 profile 文件：{path}")
    from ticket_lint.profiles.source import suggestion

    close = suggestion(reference, NAMES)
    raise ConfigError(
        f'no profile is named "{reference}"{close.en}; shipped: {", ".join(NAMES)}; a file of your own ends in .toml',
        f"没有名为“{reference}”的 profile{close.zh}；内置：{'、'.join(NAMES)}；自己的文件须以 .toml 结尾",
    )


def load(reference: str, folder: Path | None = None) -> Profile:
    """Load a profile by name or path with what it extends. Raises `ConfigError`, all problems of a file at once."""
    return _load(locate(reference, folder or Path.cwd()), ())


def settings_of(reference: str) -> Settings:
    """Return the settings of a profile alone, for use without a configuration file."""
    from ticket_lint.profiles.layer import resolve

    return resolve(load(reference).layers)


def _load(path: Path, chain: tuple[Path, ...]) -> Profile:
    from ticket_lint.profiles.layer import KEYS as LAYER_KEYS
    from ticket_lint.profiles.layer import read_layer
    from ticket_lint.profiles.source import read_toml

    source, table = read_toml(path)
    shipped = path.parent == FOLDER
    source.unknown_keys(table, (*KEYS, *LAYER_KEYS), ())
    name = source.value(table, "name", str, ()) or path.stem
    title = source.text(table, "title", ()) or Text(name, name)
    base = _base(source, table, path, (*chain, path.resolve()))
    layer = read_layer(source, table, (), base.fields if base else (), shipped)
    source.finish()
    return Profile(name, title, (*(base.layers if base else ()), layer))


def _base(source: Source, table: Mapping[str, Any], path: Path, chain: tuple[Path, ...]) -> Profile | None:
    reference = source.value(table, "extends", str, ())
    if reference is None:
        return None
    try:
        target = locate(reference, path.parent)
    except ConfigError as error:
        source.report(("extends",), Text(error.en, error.zh))
        source.finish()
        raise
    if target.resolve() in chain:
        names = " -> ".join(one.name for one in (*chain, target))
        source.report(("extends",), Text(f"goes round in a circle: {names}", f"循环继承：{names}"))
        source.finish()
    return _load(target, chain)
