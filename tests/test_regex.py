"""Kept patterns are the patterns that `re` makes, whatever has become of the store."""

from __future__ import annotations

import marshal
import os
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ticket_lint import regex
from ticket_lint.regex import Store

PATTERNS = [
    (r"a(?P<x>\d{2,3})|(?:[\u4e00-\u9fff]+)(b)?", 0),
    (r"(?m)^[ ]*(?:x|y)$", 0),
    (r"A\b.", re.IGNORECASE | re.DOTALL),
    (r"(?<![\w-])eyJ[\w-]{8,}", 0),
    ("", 0),
]


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_kept_patterns_equal_compiled_ones(tmp_path: Path, pattern: str, flags: int) -> None:
    path = str(tmp_path / "store")
    store = Store(path, "tag")
    made = store.compile(pattern, flags)
    store.keep()
    again = Store(path, "tag")
    expected = re.compile(pattern, flags)
    assert made == again.compile(pattern, flags) == expected  # compares code and flags
    assert again.compile(pattern, flags).groupindex == expected.groupindex
    assert again.compile(pattern, flags) is again.compile(pattern, flags)
    assert not again.changed


@settings(max_examples=100)
@given(st.sampled_from(PATTERNS), st.text(alphabet="abxyAeJ12-_中文\n ", max_size=30))
def test_kept_patterns_match_alike(case: tuple[str, int], text: str) -> None:
    store = Store(None, "tag")
    found = [(match.span(), match.groups()) for match in store.compile(*case).finditer(text)]
    assert found == [(match.span(), match.groups()) for match in re.compile(*case).finditer(text)]


def test_wrong_patterns_raise_as_ever() -> None:
    with pytest.raises(re.error):
        Store(None, "tag").compile("(")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"garbage",
        marshal.dumps(("other tag", {("a", 0): (32, [1], 0, {}, ())})),
        marshal.dumps(("tag", {("a", 0): (32, [1, 2, 3], 0, {}, ())})),
        marshal.dumps(("tag", {("a", 0): 3})),
        marshal.dumps(("tag", [])),
        marshal.dumps("tag"),
    ],
)
def test_a_broken_store_costs_time_only(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "store"
    path.write_bytes(data)
    assert Store(str(path), "tag").compile("a") == re.compile("a")


def test_what_two_processes_compile_is_kept(tmp_path: Path) -> None:
    path = str(tmp_path / "store")
    one, other = Store(path, "tag"), Store(path, "tag")
    one.compile("a+")
    other.compile("b+")
    one.keep()
    other.keep()
    last = Store(path, "tag")
    last.compile("a+")
    last.compile("b+")
    assert not last.changed


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    store = Store(str(tmp_path / "none" / "store"), "tag")
    assert store.compile("a+") == re.compile("a+")
    store.keep()
    assert os.listdir(tmp_path) == []


def test_other_insides_of_re_are_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*arguments: object) -> None:
        raise AttributeError

    monkeypatch.setattr(regex, "_compiled", gone)
    assert Store(None, "tag").compile("a+") == re.compile("a+")
