"""What one file says about rules and fields, and how several such layers become settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ticket_lint.diagnostic import Level, Text
from ticket_lint.engine import Setting, Settings
from ticket_lint.profiles.fields import FieldTable, read_fields
from ticket_lint.profiles.lines import Key
from ticket_lint.profiles.source import LEVELS, Source, suggestion
from ticket_lint.rules import RULES, Field, Options, Rule

OFF = "off"
KEYS = ("select", "ignore", "rules", "fields")


class Choice(NamedTuple):
    """What a layer says about one rule."""

    off: bool = False
    level: Level | None = None
    options: Options = {}


class Layer(NamedTuple):
    """One file's, or the command line's, say. `select` is None where it says nothing; all names are rules' names."""

    select: frozenset[str] | None = None
    ignore: frozenset[str] = frozenset()
    rules: Mapping[str, Choice] = {}
    fields: Mapping[str, FieldTable] = {}


def resolve(layers: Iterable[Layer], lang: str | None = None) -> Settings:
    """Lay the layers over each other, the later ones winning, and return what the engine needs."""
    enabled = {rule.NAME for rule in RULES}
    choices: dict[str, Choice] = {}
    tables: dict[str, FieldTable] = {}
    for layer in layers:
        for name, choice in layer.rules.items():
            before = choices.get(name, Choice())
            level = choice.level if choice.level is not None else before.level
            choices[name] = Choice(choice.off, level, {**before.options, **choice.options})
        if layer.select is not None:
            enabled = set(layer.select)
        else:
            enabled |= {name for name, choice in layer.rules.items() if choice.level is not None}
        enabled -= {name for name, choice in layer.rules.items() if choice.off}
        enabled -= layer.ignore
        for name, table in layer.fields.items():
            tables[name] = {**tables.get(name, {}), **table}
    rules = {
        rule.NAME: Setting(
            rule.NAME in enabled,
            choices.get(rule.NAME, Choice()).level,
            choices.get(rule.NAME, Choice()).options,
        )
        for rule in RULES
        if rule.NAME in choices or rule.NAME not in enabled
    }
    return Settings(rules, tuple(_fields(tables)), lang)


def _fields(tables: Mapping[str, FieldTable]) -> Iterable[Field]:
    for name, table in tables.items():
        if not table.get("labels") and not table.get("find"):
            continue  # changes a field of a profile that was replaced on the command line
        title = table.get("title") or Text(name, name)
        hint = table.get("hint") or Text(f"add the {title.en}", f"请写明{title.zh}")
        rest = {key: value for key, value in table.items() if key not in ("title", "hint")}
        yield Field(name, title, hint, **{"labels": (), **rest})


def read_layer(
    source: Source, table: Mapping[str, Any], at: Key, base: Iterable[str], trusted: bool
) -> Layer:
    """Read the keys of `KEYS` from a file's table and report what is wrong.

    `base` names the fields that the layers below define. A `trusted` file ships with the package: its patterns are
    tested there and not checked anew.
    """
    select = source.value(table, "select", list, at)
    ignore = source.value(table, "ignore", list, at)
    return Layer(
        None if select is None else _named(source, select, (*at, "select")),
        _named(source, ignore or (), (*at, "ignore")),
        _read_rules(source, source.value(table, "rules", dict, at) or {}, (*at, "rules")),
        read_fields(
            source, source.value(table, "fields", dict, at) or {}, (*at, "fields"), frozenset(base), trusted
        ),
    )


def match_rules(selector: str) -> frozenset[str]:
    """Return the names of the rules that a code, a name, a prefix of codes (`LOG`) or `all` names; empty: none."""
    wanted = selector.strip()
    if wanted.lower() == "all":
        return frozenset(rule.NAME for rule in RULES)
    return frozenset(
        rule.NAME
        for rule in RULES
        if wanted.lower() == rule.NAME
        or wanted.upper() == rule.CODE
        or (wanted.isalpha() and wanted.upper() == rule.CODE.rstrip("0123456789"))
    )


def unknown_rule(selector: str) -> Text:
    """Return what to say of a selector that names no rule."""
    names = [name for rule in RULES for name in (rule.NAME, rule.CODE)]
    close = suggestion(selector, names)
    return Text(
        f'no rule is named "{selector}"{close.en}; `ticket-lint rules` lists them',
        f"没有名为“{selector}”的规则{close.zh}；可用 `ticket-lint rules` 查看全部规则",
    )


def _named(source: Source, selectors: Sequence[str], at: Key) -> frozenset[str]:
    found: set[str] = set()
    for number, selector in enumerate(selectors):
        names = match_rules(selector)
        if not names:
            source.report((*at, str(number)), unknown_rule(selector))
        found |= names
    return frozenset(found)


def _read_rules(source: Source, table: Mapping[str, Any], at: Key) -> dict[str, Choice]:
    choices: dict[str, Choice] = {}
    for key, value in table.items():
        rule = next((one for one in RULES if key.lower() == one.NAME or key.upper() == one.CODE), None)
        if rule is None:
            source.report((*at, key), unknown_rule(key))
        elif isinstance(value, str):  # short for { level = "…" }
            choices[rule.NAME] = _choice(source.choice(table, key, (OFF, *LEVELS), at), {})
        elif (inner := source.value(table, key, dict, at)) is not None:
            choices[rule.NAME] = _read_rule(source, rule, inner, (*at, key))
    return choices


def _read_rule(source: Source, rule: Rule, table: Mapping[str, Any], at: Key) -> Choice:
    source.unknown_keys(table, ("level", *rule.OPTIONS), at)
    options = {
        name: found
        for name, default in rule.OPTIONS.items()
        if (found := source.value(table, name, type(default), at)) is not None
    }
    return _choice(source.choice(table, "level", (OFF, *LEVELS), at), options)


def _choice(level: str | None, options: Options) -> Choice:
    return Choice(level == OFF, None if level is None or level == OFF else LEVELS[level], options)
