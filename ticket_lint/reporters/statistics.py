"""How often each rule fired, the most frequent first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ticket_lint.errors import InputError
from ticket_lint.reporters.base import Result, View


def render(items: Iterable[Result | InputError], view: View) -> Iterator[str]:  # noqa: ARG001
    """Yield `count  level  CODE  name`, one rule a line."""
    fired: dict[tuple[str, str, str], int] = {}
    for item in items:
        if not isinstance(item, InputError):
            for found in item.report.diagnostics:
                key = (found.level.label, found.code, found.name)
                fired[key] = fired.get(key, 0) + 1
    for (level, code, name), number in sorted(fired.items(), key=lambda pair: (-pair[1], pair[0][1])):
        yield f"{number:>6}  {level:<7}  {code}  {name}\n"
