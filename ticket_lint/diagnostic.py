"""What a rule finds: a diagnostic with a place, a level and words in two languages."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from ticket_lint.text import Span


class Level(IntEnum):
    """How much a diagnostic matters. Not to be mixed up with the severity of a ticket."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The lower-case name used in configuration and output."""
        return self.name.lower()


class Text(NamedTuple):
    """One sentence in both languages."""

    en: str
    zh: str

    def of(self, lang: str) -> str:
        """Return the sentence in `lang` ("zh" or "en")."""
        return self.zh if lang == "zh" else self.en

    def format(self, **values: str) -> Text:
        """Return the sentence with `{name}` fields filled in both languages."""
        return Text(self.en.format(**values), self.zh.format(**values))


class Diagnostic(NamedTuple):
    """One defect of a ticket.

    `span` is in the ticket's source. `secret` says that the spanned text must never be shown:
    reporters mask it, and `replacement`, when given, is what `--fix` puts there.
    """

    code: str
    name: str
    level: Level
    message: Text
    hint: Text
    span: Span
    secret: bool = False
    replacement: str | None = None
