"""Workflow commands of GitHub Actions: each finding becomes an annotation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ticket_lint.diagnostic import Diagnostic, Level
from ticket_lint.errors import InputError
from ticket_lint.reporters.base import Result, View, place_of

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def render(items: Iterable[Result | InputError], view: View) -> Iterator[str]:
    """Yield one command a line."""
    for item in items:
        if isinstance(item, InputError):
            yield f"::error title=ticket-lint::{_data(item.localized(view.lang))}\n"
            continue
        masker = item.masker
        lang = item.report.lang
        for found in item.report.diagnostics:
            message, hint = masker.text(found.message.of(lang)), masker.text(found.hint.of(lang))
            properties = ",".join(
                f"{key}={_property(value)}" for key, value in _properties(item, found).items()
            )
            text = f"{message}\n{hint}" if hint else message
            yield f"::{_COMMANDS[found.level]} {properties}::{_data(text)}\n"


def _properties(result: Result, found: Diagnostic) -> dict[str, str]:
    place = place_of(result.report, found.span)
    properties = {"title": f"{found.code} {found.name}"}
    if result.path is not None:
        properties["file"] = result.path.replace("\\", "/")
        if not place.title:
            properties["line"] = str(place.line)
            properties["endLine"] = str(place.end_line)
            if place.line == place.end_line:  # columns are refused for a range of lines
                properties["col"] = str(place.column)
                properties["endColumn"] = str(place.end_column)
    return properties


def _data(text: str) -> str:
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
