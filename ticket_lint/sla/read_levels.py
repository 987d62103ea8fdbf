"""The `[levels.P0]` tables of an SLA profile, with their clauses and targets."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from ticket_lint.diagnostic import Text
from ticket_lint.profiles.lines import Key
from ticket_lint.profiles.source import Source
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS, Severity
from ticket_lint.sla import durations
from ticket_lint.sla.model import Clause, Condition, Hours, SlaLevel, Target

KEYS = (
    "title",
    "clauses",
    "first-response",
    "update-every",
    "resolution",
    "hours",
    "channel",
    "caveat",
)
VALUES: dict[str, tuple[str, ...]] = {**FACETS, **dict.fromkeys(CIRCUMSTANCES, ("yes", "no"))}
_CLAUSE_KEYS = ("text", "met-by")


def read_levels(
    source: Source,
    table: Mapping[str, Any],
    at: Key,
    named: Mapping[str, Hours],
    base: Mapping[Severity, SlaLevel],
) -> dict[Severity, SlaLevel]:
    """Read the levels of a profile, or those that a scenario changes in `base`, the worst first.

    `at` is the key of the table of levels, `table` the one that holds it.
    """
    tables = source.value(table, at[-1], dict, at[:-1]) or {}
    source.unknown_keys(tables, [severity.name for severity in Severity], at)
    found = {}
    for severity in Severity:
        inner = source.value(tables, severity.name, dict, at)
        if inner is not None:
            found[severity] = _level(source, inner, (*at, severity.name), severity, named, base.get(severity))
    _compare(source, at, {**base, **found}, found)
    return dict(sorted(found.items()))


def _level(
    source: Source,
    table: Mapping[str, Any],
    at: Key,
    severity: Severity,
    named: Mapping[str, Hours],
    base: SlaLevel | None,
) -> SlaLevel:
    source.unknown_keys(table, KEYS, at)
    usual = base or SlaLevel(severity, Text(severity.name, severity.name))
    hours = usual.hours
    name = source.choice(table, "hours", named, at)
    if name is not None:
        hours = named[name]
    level = SlaLevel(
        severity,
        source.text(table, "title", at) or usual.title,
        (*usual.clauses, *read_clauses(source, table, "clauses", at)),
        _target(source, table, "first-response", at, hours) or usual.first_response,
        _target(source, table, "update-every", at, hours) or usual.update_interval,
        _target(source, table, "resolution", at, hours) or usual.resolution,
        hours,
        source.text(table, "channel", at) or usual.channel,
        source.text(table, "caveat", at) or usual.caveat,
    )
    first, last = level.first_response, level.resolution
    if first is not None and last is not None and last.max < first.max:
        source.report(
            (*at, "resolution"),
            Text("is due before the first response is", "早于首次响应的时限，自相矛盾"),
        )
    return level


def _target(source: Source, table: Mapping[str, Any], key: str, at: Key, hours: Hours) -> Target | None:
    written = table.get(key)
    if written is None:
        return None
    pair = [written, written] if isinstance(written, str) else written
    if not isinstance(pair, list) or len(pair) != 2 or not all(isinstance(one, str) for one in pair):
        source.report(
            (*at, key),
            Text(
                'must be one time such as "4h", or two: ["15min", "1h"]',
                '必须是时长，如 "4h"，或两个时长，如 ["15min", "1h"]',
            ),
        )
        return None
    lengths: list[timedelta] = []
    for one in pair:
        length = durations.length(one, hours.day)
        if length is None:
            source.report(
                (*at, key),
                Text(
                    f'"{one}" is no time; write it as "15min", "4h", "2d" or "1h 30min"',
                    f'“{one}”不是时长；写法如 "15min"、"4h"、"2d"、"1h 30min"',
                ),
            )
            return None
        lengths.append(length)
    if lengths[0] > lengths[1]:
        source.report(
            (*at, key),
            Text(
                f"the least, {pair[0]}, is more than the most, {pair[1]}",
                f"下限 {pair[0]} 大于上限 {pair[1]}",
            ),
        )
        return None
    return Target(*lengths)


def read_clauses(source: Source, table: Mapping[str, Any], key: str, at: Key) -> tuple[Clause, ...]:
    """Read the clauses of a level, or those that lower one: a table of tables, each with `text` and `met-by`."""
    tables = source.value(table, key, dict, at) or {}
    found = []
    for name in tables:
        inner = source.value(tables, name, dict, (*at, key))
        if inner is None:
            continue
        here = (*at, key, name)
        source.unknown_keys(inner, _CLAUSE_KEYS, here)
        text = source.text(inner, "text", here)
        if text is None:
            source.report(here, Text('needs "text"', "需要写明条款内容 text"))
        conditions = _conditions(source, inner, here)
        facet, values = conditions[0] if conditions else ("", ())
        found.append(Clause(text or Text("", ""), facet, values, conditions[1:]))
    return tuple(found)


def _conditions(source: Source, table: Mapping[str, Any], at: Key) -> tuple[Condition, ...]:
    facets = source.value(table, "met-by", dict, at) or {}
    here = (*at, "met-by")
    source.unknown_keys(facets, VALUES, here)
    found = []
    for facet in facets:
        if facet not in VALUES:
            continue
        written = facets[facet]
        values = [written] if isinstance(written, str) else source.value(facets, facet, list, here) or []
        wrong = [value for value in values if value not in VALUES[facet] or value == "unknown"]
        known = ", ".join(f'"{value}"' for value in VALUES[facet] if value != "unknown")
        if wrong:
            source.report(
                (*here, facet),
                Text(
                    f'"{wrong[0]}" is no value of {facet}; use {known}',
                    f"{facet} 没有取值“{wrong[0]}”；可用：{known}",
                ),
            )
        elif values:
            found.append((facet, tuple(values)))
    return tuple(found)


def _compare(
    source: Source, at: Key, levels: Mapping[Severity, SlaLevel], own: Mapping[Severity, SlaLevel]
) -> None:
    """Report a level that promises an answer sooner than a worse one does."""
    for worse, lesser in ((one, other) for one in sorted(levels) for other in sorted(levels) if other > one):
        first, second = levels[worse].first_response, levels[lesser].first_response
        if first is None or second is None or not {worse, lesser} & own.keys():
            continue
        if second.max < first.max or second.min < first.min:
            blamed = lesser if lesser in own else worse
            source.report(
                (*at, blamed.name, "first-response"),
                Text(
                    f"{lesser.name} would be answered sooner than {worse.name}",
                    f"{lesser.name} 的首次响应比 {worse.name} 还快，自相矛盾",
                ),
            )
