"""SARIF 2.1.0, for code scanning: rules with their metadata, results, suppressions with their reasons."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from ticket_lint.diagnostic import Diagnostic, Level
from ticket_lint.errors import InputError
from ticket_lint.redact import Masker
from ticket_lint.report import SCHEMA
from ticket_lint.reporters.base import Result, View, place_of

_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(items: Iterable[Result | InputError], view: View) -> Iterator[str]:
    """Yield one document."""
    index = {rule.code: at for at, rule in enumerate(view.rules)}
    results: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    for item in items:
        if isinstance(item, InputError):
            notes.append({"level": "error", "message": {"text": _safe(item.localized(view.lang))}})
        else:
            results.extend(_results(item, index))
    driver = {"name": "ticket-lint", "version": view.version, "rules": _rules(view)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not notes, "toolExecutionNotifications": notes}],
        "results": results,
        "properties": {"reportSchema": SCHEMA},
    }
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    yield json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _rules(view: View) -> list[dict[str, Any]]:
    return [
        {
            "id": rule.code,
            "name": "".join(part.capitalize() for part in rule.name.split("-")),
            "shortDescription": {"text": rule.summary.of(view.lang)},
            "help": {"text": f"ticket-lint explain {rule.code}"},
            "defaultConfiguration": {"level": _LEVELS[rule.level]},
        }
        for rule in view.rules
    ]


def _results(item: Result, index: dict[str, int]) -> Iterator[dict[str, Any]]:
    masker = item.masker
    for found in item.report.diagnostics:
        yield _result(item, masker, found, index)
    for found, reason in item.report.suppressed:
        suppression = {"kind": "inSource", "justification": _safe(masker.text(reason))}
        yield {**_result(item, masker, found, index), "suppressions": [suppression]}


def _result(item: Result, masker: Masker, found: Diagnostic, index: dict[str, int]) -> dict[str, Any]:
    lang = item.report.lang
    message, hint = (_safe(masker.text(text.of(lang))) for text in (found.message, found.hint))
    result: dict[str, Any] = {
        "ruleId": found.code,
        "level": _LEVELS[found.level],
        "message": {"text": f"{message}\n{hint}" if hint else message},
        "locations": [_location(item, found)],
    }
    if found.code in index:
        result["ruleIndex"] = index[found.code]
    return result


def _location(item: Result, found: Diagnostic) -> dict[str, Any]:
    place = place_of(item.report, found.span)
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(item.path or item.name)}}
    location: dict[str, Any] = {"physicalLocation": physical}
    if place.title or item.path is None:  # no line of a file
        location["logicalLocations"] = [
            {"name": "title" if place.title else "body", "fullyQualifiedName": _safe(item.name)}
        ]
    else:
        physical["region"] = {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        }
    return location


def _uri(path: str) -> str:
    path = path.replace("\\", "/")
    lead = "file://" if path.startswith("/") else "file:///" if path[1:3] == ":/" else ""
    return lead + quote(path.encode("utf-8", "surrogateescape"), safe="/:#" if lead else "/#")


def _safe(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
