"""One line a finding: `file:line:column: level CODE name: message`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ticket_lint.errors import InputError
from ticket_lint.reporters.base import Result, View, visible, where


def render(items: Iterable[Result | InputError], view: View) -> Iterator[str]:  # noqa: ARG001
    """Yield the lines."""
    for item in items:
        if isinstance(item, InputError):
            continue  # said on stderr
        masker = item.masker
        for found in item.report.diagnostics:
            message = visible(masker.text(found.message.of(item.report.lang)))
            yield f"{where(item, found.span)}: {found.level.label} {found.code} {found.name}: {message}\n"
