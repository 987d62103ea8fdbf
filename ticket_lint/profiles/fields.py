"""The `[fields.NAME]` tables of a profile or a configuration file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ticket_lint.diagnostic import Text
from ticket_lint.profiles.lines import Key
from ticket_lint.profiles.source import LEVELS, Source

FieldTable = dict[str, Any]  # what a table says, by the names of `Field`
KEYS = ("title", "hint", "labels", "pattern", "find", "example", "level", "required")
_DEAD = {
    "empty": Text("can match nothing but the empty text", "除了空文本什么也匹配不到"),
    "boundary": Text(
        r"has \b or \B beside a Han character, where there is no word boundary; leave it out",
        r"在汉字旁边用了 \b 或 \B，那里没有词边界，请去掉",
    ),
    "start": Text("can never match: something stands before ^", "永远不会匹配：^ 前面还有内容"),
    "end": Text("can never match: something stands behind $", "永远不会匹配：$ 后面还有内容"),
}


def read_fields(
    source: Source, table: Mapping[str, Any], at: Key, base: frozenset[str], trusted: bool
) -> dict[str, FieldTable]:
    """Read all field tables and report what is wrong with them; `base` names fields that may be changed in part."""
    fields = {}
    for name in table:
        inner = source.value(table, name, dict, at)
        if inner is not None:
            fields[name] = _read_field(source, inner, (*at, name), trusted)
            if name not in base and not inner.get("labels") and not inner.get("find"):
                source.report(
                    (*at, name),
                    Text(
                        'needs "labels" (words that name it in a ticket) or "find" (a pattern that finds it)',
                        "需要 labels（工单里对它的叫法）或 find（用来查找它的正则）",
                    ),
                )
    return fields


def _read_field(source: Source, table: Mapping[str, Any], at: Key, trusted: bool) -> FieldTable:
    source.unknown_keys(table, KEYS, at)
    labels = _labels(source, table, at)
    level = source.choice(table, "level", LEVELS, at)
    found: FieldTable = {
        "title": source.text(table, "title", at),
        "hint": source.text(table, "hint", at),
        "labels": labels,
        "pattern": source.value(table, "pattern", str, at),
        "find": source.value(table, "find", str, at),
        "level": None if level is None else LEVELS[level],
        "required": source.value(table, "required", bool, at),
    }
    if not trusted:
        _check_patterns(source, table, found, at)
    return {key: value for key, value in found.items() if value is not None}


def _labels(source: Source, table: Mapping[str, Any], at: Key) -> tuple[str, ...] | None:
    """A list, or a table with one list a language; the languages only help the reader of the file."""
    given = table.get("labels")
    if given is None:
        return None
    lists: list[tuple[Key, list[str]]] = []
    if isinstance(given, dict):
        source.unknown_keys(given, ("en", "zh"), (*at, "labels"))
        lists = [
            ((*at, "labels", lang), source.value(given, lang, list, (*at, "labels")) or [])
            for lang in ("en", "zh")
        ]
    else:
        lists = [((*at, "labels"), source.value(table, "labels", list, at) or [])]
    for key, words in lists:
        for number, word in enumerate(words):
            if not any(char.isalnum() for char in word):
                source.report(
                    (*key, str(number)),
                    Text("a label needs a letter or a digit", "标签至少要有一个文字或数字"),
                )
    return tuple(word.strip(" :：") for _, words in lists for word in words if word.strip(" :："))


def _check_patterns(source: Source, table: Mapping[str, Any], found: FieldTable, at: Key) -> None:
    given = table.get("example")
    examples = [given] if isinstance(given, str) else source.value(table, "example", list, at) or []
    for key in ("pattern", "find"):
        pattern = found[key]
        if pattern is not None and _compiles(source, pattern, (*at, key)):
            _check_examples(source, pattern, examples, key, at)
    if examples and not found["pattern"] and not found["find"]:
        source.report(
            (*at, "example"),
            Text('needs a "pattern" or "find" to be an example of', "需要 pattern 或 find 与之对应"),
        )


def _compiles(source: Source, pattern: str, at: Key) -> bool:
    from ticket_lint.signals.patterns import PatternError, compile_pattern, why_dead

    if not pattern:
        return False
    try:
        compile_pattern(pattern)
    except PatternError as error:
        source.report(
            at,
            Text(
                f"the pattern does not compile: {error} (RE2 syntax: no look-around, no back-references)",
                f"正则无法编译：{error}（RE2 语法，不支持环视和反向引用）",
            ),
        )
        return False
    dead = why_dead(pattern)
    if dead:
        source.report(at, Text(f"the pattern {_DEAD[dead].en}", f"这个正则{_DEAD[dead].zh}"))
    return not dead


def _check_examples(source: Source, pattern: str, examples: list[str], key: str, at: Key) -> None:
    from ticket_lint.signals.patterns import compile_pattern
    from ticket_lint.text import fold

    compiled = compile_pattern(pattern)
    for number, example in enumerate(examples):
        folded = fold(example)
        if (compiled.fullmatch(folded) if key == "pattern" else compiled.search(folded)) is None:
            place = (*at, "example") if len(examples) == 1 else (*at, "example", str(number))
            source.report(
                place,
                Text(f'"{key}" does not match the example "{example}"', f"{key} 匹配不到示例“{example}”"),
            )
