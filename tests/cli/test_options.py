"""The quick parser of `check` says what click says, or nothing."""

from __future__ import annotations

from typing import Any

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticket_lint.cli import check as module
from ticket_lint.cli.options import CHECK, CheckOptions, quick, split


def by_click(args: list[str]) -> CheckOptions | None:
    """What click makes of the arguments; None where it refuses them."""
    seen: list[CheckOptions] = []

    def note(paths: tuple[str, ...], **given: Any) -> int:
        many = {spec.field: split(given[spec.field]) for spec in CHECK if spec.kind == "many"}
        seen.append(CheckOptions(paths, **{**given, **many}))
        return 0

    command = click.Command("check", params=module.command.params, callback=note)
    try:
        command.main(args, standalone_mode=False)
    except click.ClickException:
        return None
    return seen[0] if seen else None


def test_the_options_are_the_fields() -> None:
    assert {spec.field for spec in CHECK} | {"paths"} == set(CheckOptions._fields)
    assert all(spec.text.en and spec.text.zh for spec in CHECK)


@pytest.mark.parametrize(
    "args",
    [
        ["a.md"],
        ["-", "--title", "T"],
        ["a", "b", "-f", "json", "--output=x"],
        ["--select", "A,B", "a", "--select=C", "-q"],
        ["--fail-on", "never", "--isolated", "a", "--fix"],
    ],
)
def test_plain_command_lines_are_parsed_at_once(args: list[str]) -> None:
    options = quick(["check", *args])
    assert options is not None
    assert options == by_click(args)


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["check"],
        ["check", "-h", "a"],
        ["check", "--format", "xml", "a"],
        ["check", "--title"],
        ["check", "--", "a"],
        ["check", "--quiet=1", "a"],
        ["check", "-fjson", "a"],
        ["--lang", "zh", "check", "a"],
        ["rules"],
    ],
)
def test_anything_else_is_left_to_click(args: list[str]) -> None:
    assert quick(args) is None


_WORDS = [flag for spec in CHECK for flag in spec.flags]
_WORDS += [f"{flag}={value}" for flag in _WORDS for value in ("x", "json", "zh", "")]
_WORDS += ["a.md", "-", "json", "zh", "error", "A,B", "", "--", "-x", "-qf", "--nope"]


@given(st.lists(st.sampled_from(_WORDS), max_size=6))
def test_both_parsers_agree(args: list[str]) -> None:
    options = quick(["check", *args])
    if options is not None:
        assert options == by_click(args)
