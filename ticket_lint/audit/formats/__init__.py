"""What an audit looks like: a module a format, each with `render(audit, lang) -> Iterator[str]`."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Protocol

from ticket_lint.audit import Audit

FORMATS = ("text", "json", "csv", "html")


class Format(Protocol):
    """A module of this package."""

    def render(self, audit: Audit, lang: str) -> Iterator[str]:
        """Yield the report piece by piece."""
        ...


def format_of(name: str) -> Format:
    """Import a format by its name in `FORMATS`."""
    module: Format = importlib.import_module(f"ticket_lint.audit.formats.{name}")
    return module
