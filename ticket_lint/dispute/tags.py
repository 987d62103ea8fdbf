"""Builds HTML. `Html` is markup; any other text is escaped, so that forgetting it is not possible."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ticket_lint.reporters.base import visible


class Html(str):
    """A string that is markup already."""

    __slots__ = ()

    def __html__(self) -> str:
        """Tell templates that this is markup."""
        return self


class Cell(NamedTuple):
    """A cell of a table; `style` is a class name."""

    content: str
    style: str = ""


_VOID = frozenset({"meta"})


def escape(text: str) -> Html:
    """Return text as markup: nothing in it is a tag, an entity, an end of an attribute or a control character."""
    return text if isinstance(text, Html) else Html(html.escape(visible(text), quote=True))


def join(parts: Iterable[str], joint: str = "") -> Html:
    """Return pieces of markup and text as one."""
    return Html(escape(joint).join(escape(part) for part in parts))


def tag(name: str, /, *content: str, **attributes: str) -> Html:
    """Return an element. A trailing `_` of an attribute's name falls away, other `_` become `-`."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value
    )
    if name in _VOID:
        return Html(f"<{name}{given}>")
    return Html(f"<{name}{given}>{join(content)}</{name}>")


def table(label: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Html:
    """Return a table; the first cell of a row is its header.

    On a narrow screen the cells stand below each other, which would take their roles from them; so the roles are
    spelt out.
    """
    head = join(tag("th", column, scope="col", role="columnheader") for column in columns)
    body = [tag("tr", *_cells(columns, row), role="row") for row in rows]
    return tag(
        "table",
        tag("thead", tag("tr", head, role="row"), role="rowgroup"),
        tag("tbody", *body, role="rowgroup"),
        role="table",
        aria_label=label,
    )


def _cells(columns: Sequence[str], row: Sequence[Cell]) -> Iterable[Html]:
    yield tag("th", row[0].content, scope="row", role="rowheader", class_=row[0].style)
    for column, cell in zip(columns[1:], row[1:], strict=True):
        label = column if cell.content else ""
        yield tag("td", cell.content, role="cell", class_=cell.style, data_label=label)
