"""Reads labelled tickets: CSV or JSON Lines with any column names, for training and evaluation.

A bad row is one `InputError` with file, line and column; the good ones are read all the same.
"""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ticket_lint.errors import InputError, UsageError
from ticket_lint.severity.labels import FACETS, Severity
from ticket_lint.sources import Reading, Source, read

FIELDS = ("title", "body", "level", "id", "lang", "batch", "pair", *(f"facets.{name}" for name in FACETS))
REQUIRED = ("body", "level")
_LIMIT = 1 << 30
_JSON = (".jsonl", ".ndjson", ".json")

Row = dict[str, Any]
Cells = Mapping[str, Any]


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


def parse_columns(text: str, fields: Sequence[str] = FIELDS) -> dict[str, str]:
    """`title=subject,body=description` as a mapping from field (one of `fields`) to column; raises UsageError."""
    columns = _pairs(text, "--columns")
    for field in columns:
        if field not in fields:
            raise UsageError(
                f"--columns: no such field: {field}; fields are {', '.join(fields)}",
                f"--columns：没有字段 {field}；可用字段：{'、'.join(fields)}",
            )
    return columns


def parse_levels(text: str) -> dict[str, str]:
    """`high=P1,low=P3` as a mapping from label (lower case) to severity; raises UsageError."""
    levels = {label.casefold(): severity.upper() for label, severity in _pairs(text, "--level-map").items()}
    for severity in levels.values():
        if severity not in Severity.__members__:
            raise UsageError(
                f"--level-map: {severity} is not one of P0, P1, P2, P3",
                f"--level-map：{severity} 不是 P0、P1、P2、P3 之一",
            )
    return levels


def _pairs(text: str, option: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in text.split(",") if text.strip() else []:
        name, mark, value = (piece.strip() for piece in part.partition("="))
        if not (name and mark and value):
            raise UsageError(
                f"{option}: expected name=value, got {part.strip()!r}",
                f"{option}：应为“名称=值”，收到的是 {part.strip()!r}",
            )
        found[name] = value
    return found


def read_labelled(path: str, mapped: Mapped = Mapped()) -> tuple[list[Row], list[InputError]]:  # noqa: B008
    """Read a file; return its rows, as those of `data/tickets.jsonl`, and what is wrong with the others.

    A row has `title`, `body`, `level`, `facets` (those that are labelled), `id`, `lang`, `batch` and `pair`.
    """
    if os.path.isdir(path):
        return [], [InputError(f"{path}: a folder; name a file", f"{path}：这是文件夹，请指定文件")]
    source = next(read(path, Reading(limit=_LIMIT, exports=False)))
    if isinstance(source, InputError):
        return [], [source]
    rows: list[Row] = []
    bad: list[InputError] = []
    records = _json_lines(source) if path.lower().endswith(_JSON) else _csv(source, mapped)
    for record in records:
        if isinstance(record, InputError):
            bad.append(record)
            continue
        line, cells = record
        problems = list(_problems(path, line, cells, mapped))
        if problems:
            bad.append(problems[0])
        else:
            rows.append(_row(cells, mapped, f"{path}:{line}"))
    if not rows and not bad:
        bad.append(InputError(f"{path}: no rows", f"{path}：没有数据行"))
    return rows, bad


Record = tuple[int, Cells]


def _csv(source: Source, mapped: Mapped) -> Iterator[Record | InputError]:
    csv.field_size_limit(_LIMIT)
    reader = csv.reader(io.StringIO(source.text, newline=""), delimiter=_delimiter(source.text), strict=True)
    line, name = 1, source.name
    try:
        head = [cell.strip() for cell in next(reader, [])]
        missing = [(field, column) for field, column in mapped.wanted.items() if column not in head]
        if missing:
            yield from (_no_column(f"{name}:1", field, column, head) for field, column in missing)
            return
        line = reader.line_num + 1
        for cells in reader:
            if len(cells) > len(head):
                yield InputError(
                    f"{name}:{line}: {len(cells)} cells, the head has {len(head)} columns",
                    f"{name}:{line}：有 {len(cells)} 格，而表头只有 {len(head)} 列",
                )
            elif cells:
                yield line, dict(zip(head, cells, strict=False))
            line = reader.line_num + 1
    except csv.Error as error:
        yield InputError(f"{name}:{line}: not CSV: {error}", f"{name}:{line}：不是有效的 CSV：{error}")


def _delimiter(text: str) -> str:
    """What separates the columns of the head: a comma, a semicolon or a tab."""
    head = text.split("\n", 1)[0]
    return max(",;\t", key=head.count)


def _json_lines(source: Source) -> Iterator[Record | InputError]:
    if source.text.lstrip().startswith("["):
        yield from _json_list(source)
        return
    for line, text in enumerate(source.text.split("\n"), 1):
        if text.strip():
            yield _object(source.name, line, text)


def _json_list(source: Source) -> Iterator[Record | InputError]:
    try:
        values = json.loads(source.text)
    except (ValueError, RecursionError) as error:
        yield _no_json(source.name, getattr(error, "lineno", 1), error)
        return
    for at, value in enumerate(values, 1):
        where = f"{source.name}[{at}]"
        if isinstance(value, dict):
            yield at, value
        else:
            yield InputError(f"{where}: not an object", f"{where}：不是对象")


def _object(name: str, line: int, text: str) -> Record | InputError:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        return _no_json(name, line, error)
    if not isinstance(value, dict):
        return InputError(f"{name}:{line}: not an object", f"{name}:{line}：不是对象")
    return line, value


def _no_json(name: str, line: int, error: Exception) -> InputError:
    column = getattr(error, "colno", 1)
    reason = getattr(error, "msg", type(error).__name__)
    return InputError(
        f"{name}:{line}:{column}: not JSON: {reason}", f"{name}:{line}:{column}：不是有效的 JSON：{reason}"
    )


def _no_column(where: str, field: str, column: str, there: Sequence[str]) -> InputError:
    names = [name for name in there if name][:12]
    return InputError(
        f"{where}: no column {column!r} (for {field}); there are: {', '.join(names)}",
        f"{where}：没有列 {column!r}（字段 {field}）；现有：{'、'.join(names)}",
    )


def _problems(path: str, line: int, cells: Cells, mapped: Mapped) -> Iterator[InputError]:
    where = f"{path}:{line}"
    for field, column in mapped.wanted.items():
        if _find(cells, column) is None and field in REQUIRED:
            yield _no_column(where, field, column, list(cells))
    for field in FIELDS:
        if isinstance(_find(cells, mapped.column(field)), dict | list):
            column = mapped.column(field)
            yield InputError(
                f"{where}: column {column!r} holds no plain value", f"{where}：列 {column!r} 不是普通的值"
            )
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
    label = _text(cells, mapped.column("level")).strip()
    level = mapped.levels.get(label.casefold(), label.upper())
    return level if level in Severity.__members__ else None


def _find(cells: Cells, column: str) -> Any:
    """The cell of a column; `facets.scope` is also looked up inside of the object `facets`."""
    if column in cells:
        return cells[column]
    outer, mark, inner = column.partition(".")
    value = cells.get(outer) if mark else None
    return value.get(inner) if isinstance(value, dict) else None


def _text(cells: Cells, column: str) -> str:
    value = _find(cells, column)
    return "" if value is None or isinstance(value, dict | list) else str(value)
