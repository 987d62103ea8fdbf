"""The line of a key, for every way in which TOML lets one write it."""

from __future__ import annotations

import tomllib
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ticket_lint.profiles.lines import Key, key_lines

TEXT = '''# lang = "no key"
lang = "zh"  # [neither]
"quoted key" = 'x = 1'
a.b . "c" = { d = 1, e = { f = "}" } }

[rules.missing-logs]
level = "info"
words = [
    "one",  # comment with ]
    "two # no comment", "three",
]
text = """
[no.table]
key = 1 \\""" still inside
"""
raw = \'\'\'
x = '\'\'\'
 [ spaced . "table" ]
after = true
[[list]]
item = [[1, 2],
  [3]]
'''


def test_every_form() -> None:
    lines = key_lines(TEXT)
    expected: dict[Key, int] = {
        ("lang",): 2,
        ("quoted key",): 3,
        ("a", "b", "c"): 4,
        ("a", "b", "c", "d"): 4,
        ("a", "b", "c", "e", "f"): 4,
        ("rules", "missing-logs"): 6,
        ("rules", "missing-logs", "level"): 7,
        ("rules", "missing-logs", "words"): 8,
        ("rules", "missing-logs", "words", "0"): 9,
        ("rules", "missing-logs", "words", "1"): 10,
        ("rules", "missing-logs", "words", "2"): 10,
        ("rules", "missing-logs", "text"): 12,
        ("rules", "missing-logs", "raw"): 16,
        ("spaced", "table"): 18,
        ("spaced", "table", "after"): 19,
        ("list",): 20,
        ("list", "item"): 21,
        ("list", "item", "1"): 22,
    }
    assert {key: lines.get(key) for key in expected} == expected
    assert ("no", "table") not in lines
    assert ("key",) not in lines


def test_windows_line_ends() -> None:
    assert key_lines("a = 1\r\n\r\n[b]\r\nc = 2\r\n") == {("a",): 1, ("b",): 3, ("b", "c"): 4}


def test_hostile_text_ends() -> None:
    for text in ("[" * 500, "a = [" * 200, 'a = "', "a", "a = {", "[a", "'''", "a.b.c", "a = [1,", "\\"):
        key_lines(text)


_words = st.text("ab \"'\\#[]{}=,.中文", max_size=12)
_keys = st.text("abcdefg-_", min_size=1, max_size=6)
_values = st.one_of(_words, st.booleans(), st.integers(-9, 9), st.lists(_words, max_size=3))


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[\n" + "".join(f"  {_toml(item)},\n" for item in value) + "]"
    return (
        str(value) if isinstance(value, int) else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    )


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(_keys, st.dictionaries(_keys, _values, max_size=4), max_size=4))
def test_finds_every_key_that_tomllib_reads(tables: dict[str, dict[str, Any]]) -> None:
    text = "".join(
        f"[{name}]\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in table.items())
        for name, table in tables.items()
    )
    assert tomllib.loads(text) == tables
    found = key_lines(text)
    rows = text.split("\n")
    for name, table in tables.items():
        assert rows[found[name,] - 1] == f"[{name}]"
        for key in table:
            assert rows[found[name, key] - 1].startswith(f"{key} = ")
