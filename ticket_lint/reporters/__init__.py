"""The reporters: one module a format, each turns results into text and knows no rule."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from ticket_lint.reporters.base import Reporter, Result, RuleInfo, View

__all__ = ["FORMATS", "MACHINE", "Reporter", "Result", "RuleInfo", "View", "reporter"]

# The registry; only the module of the chosen format is imported.
FORMATS = {
    "text": "ticket_lint.reporters.text",
    "concise": "ticket_lint.reporters.concise",
    "json": "ticket_lint.reporters.json",
    "sarif": "ticket_lint.reporters.sarif",
    "github": "ticket_lint.reporters.github",
    "junit": "ticket_lint.reporters.junit",
    "markdown": "ticket_lint.reporters.markdown",
    "statistics": "ticket_lint.reporters.statistics",
}
# Read by programs: always UTF-8, whatever the terminal speaks.
MACHINE = frozenset({"json", "sarif", "github", "junit"})


def reporter(name: str) -> Reporter:
    """Return the reporter of a format in `FORMATS`."""
    return cast(Reporter, import_module(FORMATS[name]))
