"""Reads labelled tickets: tables with any column names, for training and evaluation.

A bad row is one `InputError` with file, line and column; the good ones are read all the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ticket_lint.errors import InputError
from ticket_lint.severity.labels import FACETS
from ticket_lint.tables.columns import missing, severity_of
from ticket_lint.tables.records import Unread, open_table

FIELDS = ("title", "body", "level", "id", "lang", "batch", "pair", *(f"facets.{name}" for name in FACETS))
REQUIRED = ("body", "level")

Row = dict[str, Any]
Cells = Mapping[str, str]


class Mapped(NamedTuple):
    """Which column holds which field, which severity a label means, and what is held out together.

    `columns` maps a field of `FIELDS` to the name of a column; a field that is not in it is read from
    the column of its own name where there is one. `levels` maps labels (lower case) to P0–P3.
    """

    columns: Mapping[str, str] = {}
    levels: Mapping[str, str] = {}
    group: str | None = None

    @property
    def wanted(self) -> dict[str, str]:
        """The columns that have to be there, by field."""
        found = {field: self.columns.get(field, field) for field in REQUIRED} | dict(self.columns)
        return found | ({"batch": self.group} if self.group else {})

    def column(self, field: str) -> str:
        """The column of a field."""
        return self.wanted.get(field, field)


def read_labelled(path: str, mapped: Mapped = Mapped()) -> tuple[list[Row], list[InputError]]:  # noqa: B008
    """Read a file; return its rows, as those of `data/tickets.jsonl`, and what is wrong with the others.

    A row has `title`, `body`, `level`, `facets` (those that are labelled), `id`, `lang`, `batch` and `pair`. The ending
    of the name tells the format, as for `open_table`.
    """
    rows: list[Row] = []
    bad: list[InputError] = []
    try:
        with open_table(path) as table:
            bad += _missing(path, table.head, mapped)
            for row in table.rows if not bad else ():
                where = f"{path}:{row.line}" if row.line is not None else f"{path}[{row.number}]"
                if isinstance(row, Unread):
                    bad.append(InputError(f"{where}: {row.reason.en}", f"{where}：{row.reason.zh}"))
                elif (problem := next(_problems(where, row.cells, mapped), None)) is not None:
                    bad.append(problem)
                else:
                    rows.append(_row(row.cells, mapped, where))
    except InputError as error:
        bad.append(error)
    if not rows and not bad:
        bad.append(InputError(f"{path}: no rows", f"{path}：没有数据行"))
    return rows, bad


def _missing(path: str, head: Sequence[str], mapped: Mapped) -> list[InputError]:
    """What is wrong with the columns of a file; where no row could be read, the rows say what is wrong."""
    wanted = mapped.wanted.items() if head else ()
    return [missing(path, repr(column), field, head) for field, column in wanted if column not in head]


def _problems(where: str, cells: Cells, mapped: Mapped) -> Iterator[InputError]:
    if not _text(cells, mapped.column("body")).strip():
        column = mapped.column("body")
        yield InputError(f"{where}: column {column!r} (body) is empty", f"{where}：列 {column!r}（正文）为空")
    if _level(cells, mapped) is None:
        column = mapped.column("level")
        label = _text(cells, column).strip()
        yield InputError(
            f"{where}: column {column!r}: unknown level {label!r}; use P0-P3 or --level-map",
            f"{where}：列 {column!r}：未知级别 {label!r}；请使用 P0–P3，或用 --level-map 对应",
        )
    for name, values in FACETS.items():
        value = _text(cells, mapped.column(f"facets.{name}")).strip()
        if value and value not in values:
            column = mapped.column(f"facets.{name}")
            yield InputError(
                f"{where}: column {column!r}: {value!r} is not one of {', '.join(values)}",
                f"{where}：列 {column!r}：{value!r} 不是 {'、'.join(values)} 之一",
            )


def _row(cells: Cells, mapped: Mapped, where: str) -> Row:
    row: Row = {field: _text(cells, mapped.column(field)) for field in ("title", "body")}
    row |= {field: _text(cells, mapped.column(field)).strip() for field in ("id", "lang", "batch", "pair")}
    row["id"] = row["id"] or where
    row["level"] = _level(cells, mapped)
    facets = {name: _text(cells, mapped.column(f"facets.{name}")).strip() for name in FACETS}
    row["facets"] = {name: value for name, value in facets.items() if value}
    return row


def _level(cells: Cells, mapped: Mapped) -> str | None:
    level = severity_of(_text(cells, mapped.column("level")).strip(), mapped.levels)
    return None if level is None else level.name


def _text(cells: Cells, column: str) -> str:
    return cells.get(column, "")
