"""The JSON format: `Report.as_dict` of every draft, with its name, and the drafts that could not be read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ticket_lint.errors import InputError
from ticket_lint.redact import Masker
from ticket_lint.report import SCHEMA
from ticket_lint.reporters.base import Result, View


def render(items: Iterable[Result | InputError], view: View) -> Iterator[str]:
    """Yield one document."""
    tool = {"name": "ticket-lint", "version": view.version}
    yield f'{{\n"schema": {SCHEMA},\n"tool": {json.dumps(tool)},\n"tickets": ['
    errors: list[str] = []
    lead = "\n"
    for item in items:
        if isinstance(item, InputError):
            errors.append(item.localized(view.lang))
            continue
        yield lead + json.dumps(as_dict(item), ensure_ascii=False, indent=1)
        lead = ",\n"
    yield f'\n],\n"errors": {_safe(json.dumps(errors, ensure_ascii=False))}\n}}\n'


def as_dict(result: Result) -> dict[str, Any]:
    """Return a report with its name, as plain data with every secret masked."""
    masker = result.masker
    data = result.report.as_dict()
    if masker.masks:
        data = {key: _masked(value, masker) for key, value in data.items()}
    return {"name": _safe(result.name), **data}


def _masked(value: Any, masker: Masker) -> Any:
    """The value with every text in it masked."""
    if isinstance(value, str):
        return masker.text(value)
    if isinstance(value, list):
        return [_masked(one, masker) for one in value]
    if isinstance(value, dict):
        return {key: _masked(one, masker) for key, one in value.items()}
    return value


def _safe(text: str) -> str:
    """Names of files may hold bytes that are no text."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
