"""The shape of a fact."""

from __future__ import annotations

from typing import NamedTuple

from ticket_lint.text import Span


class Fact(NamedTuple):
    """Something that the ticket tells, with the span of text that shows it.

    `kind` is a short name defined by the module that finds it (`version`, `os`, `log-line`);
    `value` is its normalised value where it has one.
    """

    kind: str
    span: Span
    value: str = ""
