"""Cells that are shown: on one line, without secrets, and without what a terminal would obey."""

from __future__ import annotations

from ticket_lint.redact import MASK, Masker
from ticket_lint.reporters.base import visible
from ticket_lint.signals import secrets
from ticket_lint.text import fold

_SHOWN = 60


def safe(text: str, most: int = _SHOWN) -> str:
    """Return the beginning of `text` as it may be shown."""
    masker = Masker(text, ((fact.span, fact.value or MASK) for fact in secrets.find(text, fold(text))))
    shown = visible(" ".join(masker.cut(0, len(text)).split()))
    return shown if len(shown) <= most else shown[: most - 1] + "…"


def cell(text: str) -> str:
    """A text cell of a CSV file that no spreadsheet takes for a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
