"""Reads an SLA profile from TOML, and collects all that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ticket_lint.diagnostic import Text
from ticket_lint.profiles.lines import Key
from ticket_lint.profiles.source import Source, read_toml
from ticket_lint.severity.labels import Severity
from ticket_lint.sla.model import ALWAYS, Hours, Scenario, SlaLevel, SlaProfile
from ticket_lint.sla.read_hours import read_hours
from ticket_lint.sla.read_levels import read_clauses, read_levels

KEYS = (
    "title",
    "source",
    "note",
    "compensation",
    "channels",
    "hours",
    "levels",
    "scenarios",
    "downgrades",
)
_SCENARIO_KEYS = ("title", "note", "levels", "peaks")
ROUND_THE_CLOCK = "24x7"


def read(path: Path, *, trusted: bool) -> SlaProfile:
    """Read a profile file. Raises `ConfigError` with all its problems, one a line, in the order of their lines."""
    source, table = read_toml(path)
    source.unknown_keys(table, KEYS, ())
    named = _hours(source, table, trusted)
    levels = read_levels(source, table, ("levels",), named, {})
    if not levels:
        source.report(("levels",), Text("needs at least one level", "至少要有一个级别"))
    profile = SlaProfile(
        name=path.stem,
        title=source.text(table, "title", ()) or Text(path.stem, path.stem),
        source=_source(source, table),
        levels=levels,
        scenarios=_scenarios(source, table, named, levels),
        downgrades=read_clauses(source, table, "downgrades", ()),
        compensation=source.text(table, "compensation", ()),
        channels=_channels(source, table),
        note=source.text(table, "note", ()),
    )
    source.finish()
    return profile


def _source(source: Source, table: Mapping[str, Any]) -> Text:
    found = source.text(table, "source", ())
    if found is None and "source" not in table:
        source.report(
            ("source",), Text("must say where these promises are written", "必须写明这些承诺的出处")
        )
    return found or Text("", "")


def _hours(source: Source, table: Mapping[str, Any], trusted: bool) -> dict[str, Hours]:
    found = {ROUND_THE_CLOCK: ALWAYS}
    tables = source.value(table, "hours", dict, ()) or {}
    for name in tables:
        at = ("hours", name)
        if name == ROUND_THE_CLOCK:
            source.report(at, Text("is always every hour of the week", "固定表示全天候，不能另行定义"))
            continue
        inner = source.value(tables, name, dict, ("hours",))
        if inner is not None:
            found[name] = read_hours(source, inner, at, trusted=trusted)
    return found


def _scenarios(
    source: Source, table: Mapping[str, Any], named: Mapping[str, Hours], levels: Mapping[Severity, SlaLevel]
) -> dict[str, Scenario]:
    found = {}
    tables = source.value(table, "scenarios", dict, ()) or {}
    for name in tables:
        at = ("scenarios", name)
        inner = source.value(tables, name, dict, ("scenarios",))
        if inner is None:
            continue
        source.unknown_keys(inner, _SCENARIO_KEYS, at)
        found[name] = Scenario(
            name,
            source.text(inner, "title", at) or Text(name, name),
            source.text(inner, "note", at),
            read_levels(source, inner, (*at, "levels"), named, levels),
            _peaks(source, inner, at, named),
        )
    return found


def _peaks(
    source: Source, table: Mapping[str, Any], at: Key, named: Mapping[str, Hours]
) -> tuple[Hours, ...]:
    names = source.value(table, "peaks", list, at) or []
    found = []
    for index, name in enumerate(names):
        if name in named and name != ROUND_THE_CLOCK:
            found.append(named[name])
        else:
            source.report(
                (*at, "peaks", str(index)),
                Text(f'no hours are named "{name}" in [hours]', f"[hours] 中没有名为“{name}”的时段"),
            )
    return tuple(found)


def _channels(source: Source, table: Mapping[str, Any]) -> tuple[Text, ...]:
    found = table.get("channels", [])
    if not isinstance(found, list) or not all(isinstance(one, str | dict) for one in found):
        source.report(
            ("channels",),
            Text("must be a list of names, the fastest first", "必须是渠道名称的列表，响应最快的排在最前"),
        )
        return ()
    named = {str(index): one for index, one in enumerate(found)}
    texts = (source.text(named, index, ("channels",)) for index in named)
    return tuple(text for text in texts if text is not None)
