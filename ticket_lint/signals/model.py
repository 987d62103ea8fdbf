"""The shape of a fact."""

from __future__ import annotations

from typing import NamedTuple

from ticket_lint.diagnostic import Level, Text
from ticket_lint.text import Span


class Fact(NamedTuple):
    """Something that the ticket tells, with the span of text that shows it.

    `kind` is a short name defined by the module that finds it (`version`, `os`, `log-line`);
    `value` is its normalised value where it has one.
    """

    kind: str
    span: Span
    value: str = ""


class Field(NamedTuple):
    """An identifier or fact that a profile demands, such as a channel name.

    `labels` are words that name it in a ticket; `fields.py` tells how they are read. `pattern` (RE2 syntax, the
    whole value must match) tells a well-formed value; empty accepts any. `find` (RE2 syntax) finds a value without a
    label, its first group where it has one; empty where only a label will do. Both ignore case and full width.
    `required` fields are demanded of every bug; the others are only checked where they are given.
    """

    name: str
    title: Text
    hint: Text
    labels: tuple[str, ...]
    pattern: str = ""
    find: str = ""
    level: Level = Level.WARNING
    required: bool = True


class FieldHit(NamedTuple):
    """A field that a ticket names: the span of its value, or of its label where no value follows (`value` is empty)."""

    span: Span
    value: str
    well_formed: bool
