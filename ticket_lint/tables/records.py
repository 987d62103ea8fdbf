"""Reads tables row by row: CSV, JSON Lines and Parquet, in constant memory.

CSV and JSON need no further package. They are read by the standard library, which hands over every row, also the broken
ones, with its place; Parquet is read by DuckDB (`pip install 'ticket-lint[audit]'`).
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import chain, count, islice
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from ticket_lint.diagnostic import Text
from ticket_lint.errors import InputError, UsageError
from ticket_lint.tables.encoding import open_text

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

SUFFIXES = (".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".parquet")
_CELL = 4 * 1024 * 1024  # characters; more in one cell is a quote that was never closed
_LOOK = 200  # JSON rows that tell which keys there are
_DEEP = 2  # objects inside of objects
_BATCH = 1000  # Parquet rows fetched at once


class Row(NamedTuple):
    """A row as it was read, its cells by column.

    `number` is counted as a spreadsheet does (the head of a CSV is row 1); `line` is None in Parquet.
    """

    number: int
    line: int | None
    cells: Mapping[str, str]


class Unread(NamedTuple):
    """A row that cannot be used, and why."""

    number: int
    line: int | None
    id: str
    reason: Text


class Table(NamedTuple):
    """The names of the columns, and the rows, which can be gone through once."""

    head: list[str]
    rows: Iterator[Row | Unread]


@contextmanager
def open_table(path: str) -> Iterator[Table]:
    """Open an export by the ending of its name; raises InputError or UsageError where that cannot be done."""
    suffix = os.path.splitext(path)[1].lower()
    if os.path.isdir(path):
        raise InputError(f"{path}: a folder; name a file", f"{path}：这是文件夹，请指定文件")
    if suffix not in SUFFIXES:
        raise UsageError(
            f"{path}: the name has to end in {', '.join(SUFFIXES)}",
            f"{path}：文件名须以 {'、'.join(SUFFIXES)} 结尾",
        )
    if suffix == ".parquet":
        with _opened(path, None), closing(_connected()) as connection:
            yield _parquet(path, connection)
    elif suffix in (".csv", ".tsv"):
        with _opened(path, "") as file:
            yield _csv(path, file, "\t" if suffix == ".tsv" else None)
    else:
        with _opened(path, "\n") as file:
            yield _json(path, file)


def _opened(path: str, newline: str | None) -> TextIO:
    """Open a file as text, or only to see that it is there where `newline` is None."""
    try:
        return open(path, encoding="latin-1") if newline is None else open_text(path, newline)
    except OSError as error:
        raise unreadable(path, error) from error


def _csv(path: str, file: TextIO, delimiter: str | None) -> Table:
    first = file.readline()
    lines = _Lines(chain([first], file))
    if delimiter is None:
        delimiter = max(",;\t", key=first.count)
    csv.field_size_limit(_CELL)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        head = [cell.strip() for cell in next(reader, [])]
    except csv.Error as error:
        raise InputError(f"{path}:1: not CSV: {error}", f"{path}:1：不是有效的 CSV：{error}") from error
    if not any(head):
        raise InputError(f"{path}: no rows", f"{path}：没有数据行")
    lines.row_done()
    return Table(head, _csv_rows(lines, reader, head, delimiter))


class _Lines:
    """Lines of a file that can be read again where they turn out to belong to no common row."""

    def __init__(self, source: Iterator[str]) -> None:
        self._source = source
        self._again: list[str] = []
        self.taken: list[str] = []
        self.number = 0  # of the first line in `taken`

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._again.pop() if self._again else next(self._source)
        self.taken.append(line)
        return line

    def row_done(self) -> None:
        """What was taken is a row."""
        self.number += len(self.taken)
        self.taken = []

    def give_back(self) -> None:
        """Only the first line of what was taken counts as read."""
        self._again.extend(reversed(self.taken[1:]))
        del self.taken[1:]
        self.row_done()


def _csv_rows(
    lines: _Lines, reader: Iterator[list[str]], head: list[str], delimiter: str
) -> Iterator[Row | Unread]:
    """An unclosed quote costs one line: what it swallowed is read again."""
    for number in count(2):
        line = lines.number + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            lines.give_back()
            yield Unread(number, line, "", Text(f"not CSV: {error}", f"不是有效的 CSV：{error}"))
            continue
        if cells is None:
            return
        if len(cells) == len(head):
            lines.row_done()
            yield _checked(Row(number, line, dict(zip(head, cells, strict=True))))
            continue
        if len(lines.taken) > 1 and _swallowed(lines.taken, delimiter, len(head)):
            lines.give_back()
            yield Unread(number, line, "", _UNCLOSED)
            continue
        lines.row_done()
        if cells:
            reason = _WIDTH.format(cells=str(len(cells)), columns=str(len(head)))
            yield Unread(number, line, "", reason)


def _swallowed(lines: Sequence[str], delimiter: str, width: int) -> bool:
    """Tell whether a row of another width is one whose quote another row closed, and not one of several lines.

    Then its first line is a row but for the quote, and so is one of the others.
    """
    try:
        first, *others = (next(csv.reader([line], delimiter=delimiter)) for line in lines)
    except csv.Error:
        return False
    plain = len(first) - 1 + len(first[-1].split(delimiter))
    return width in (len(first), plain) and any(len(cells) == width for cells in others)


_WIDTH = Text("{cells} cells, the head has {columns} columns", "有 {cells} 格，表头有 {columns} 列")
_UNCLOSED = Text("a quote is not closed in this line", "这一行的引号没有闭合")
_DAMAGED = Text("text that is not valid in the file's encoding", "有内容不符合文件的编码")
_NO_OBJECT = Text("not a JSON object", "不是 JSON 对象")


def _checked(row: Row) -> Row | Unread:
    """Undecodable bytes were read as lone surrogates; such a row is not used."""
    for cell in row.cells.values():
        try:
            cell.encode()
        except UnicodeEncodeError:
            return Unread(row.number, row.line, "", _DAMAGED)
    return row


def _json(path: str, file: TextIO) -> Table:
    start = file.read(1)
    while start and start.isspace():
        start = file.read(1)
    file.seek(0)
    rows = _json_list(path, file) if start == "[" else _json_lines(file)
    looked = list(islice(rows, _LOOK))
    head = list(dict.fromkeys(key for row in looked if isinstance(row, Row) for key in row.cells))
    if not looked:
        raise InputError(f"{path}: no rows", f"{path}：没有数据行")
    return Table(head, chain(looked, rows))


def _json_lines(file: TextIO) -> Iterator[Row | Unread]:
    for number, line in enumerate(file, 1):
        if not line.strip("\ufeff \t\r\n"):
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            reason = getattr(error, "msg", type(error).__name__)
            yield Unread(number, number, "", Text(f"not JSON: {reason}", f"不是有效的 JSON：{reason}"))
            continue
        yield _object(number, number, value)


def _json_list(path: str, file: TextIO) -> Iterator[Row | Unread]:
    """One list of objects, which only fits into memory as a whole."""
    try:
        values = json.load(file)
    except (ValueError, RecursionError) as error:
        reason = getattr(error, "msg", type(error).__name__)
        line = getattr(error, "lineno", 1)
        raise InputError(
            f"{path}:{line}: not JSON: {reason}", f"{path}:{line}：不是有效的 JSON：{reason}"
        ) from error
    for number, value in enumerate(values, 1):
        yield _object(number, None, value)


def _object(number: int, line: int | None, value: object) -> Row | Unread:
    if not isinstance(value, dict):
        return Unread(number, line, "", _NO_OBJECT)
    return _checked(Row(number, line, dict(_flat(value))))


def _flat(value: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """The plain values of an object as text; those of objects inside of it as `outer.inner`."""
    for key, one in value.items():
        if isinstance(one, dict) and prefix.count(".") < _DEEP:
            yield from _flat(one, f"{prefix}{key}.")
        elif one is None or isinstance(one, dict):
            yield prefix + key, ""
        elif isinstance(one, list):
            yield prefix + key, ";".join(str(part) for part in one)
        else:
            yield prefix + key, str(one)


def _connected() -> DuckDBPyConnection:
    try:
        import duckdb
    except ImportError as error:
        raise UsageError(
            "reading Parquet needs DuckDB: pip install 'ticket-lint[audit]'",
            "读取 Parquet 需要 DuckDB：pip install 'ticket-lint[audit]'",
        ) from error
    return duckdb.connect(config={"threads": 1, "autoinstall_known_extensions": False})


def _parquet(path: str, connection: DuckDBPyConnection) -> Table:
    import duckdb

    try:
        columns = connection.execute("DESCRIBE SELECT * FROM read_parquet(?)", [path]).fetchall()
        chosen = ", ".join(_as_text(name, kind) for name, kind, *_ in columns)
        query = f"SELECT {chosen} FROM read_parquet(?)"  # noqa: S608 - names are quoted
        connection.execute(query, [path])
    except duckdb.Error as error:
        detail = " ".join(str(error).partition("\nLINE ")[0].split())
        raise InputError(
            f"{path}: cannot be read as Parquet: {detail}", f"{path}：无法作为 Parquet 读取：{detail}"
        ) from error
    head = [column[0] for column in columns]
    return Table(head, _parquet_rows(path, connection, query, head))


def _as_text(name: str, kind: str) -> str:
    """A column of a query as text; points in time with a zone are told in UTC."""
    quoted = '"' + name.replace('"', '""') + '"'
    if kind == "TIMESTAMP WITH TIME ZONE":
        return f"strftime(make_timestamp(epoch_us({quoted})), '%Y-%m-%dT%H:%M:%S.%fZ')"
    if kind.endswith("[]") and not kind.startswith(("STRUCT", "MAP")):
        return f"array_to_string({quoted}::VARCHAR[], ';')"
    return f"CAST({quoted} AS VARCHAR)"


def _parquet_rows(
    path: str, connection: DuckDBPyConnection, query: str, head: list[str]
) -> Iterator[Row | Unread]:
    import duckdb

    number = 0
    ahead = True  # DuckDB reads ahead, and throws away what it has read so where it meets damage
    while True:
        try:
            if not ahead:
                connection.execute(f"{query} LIMIT {_BATCH} OFFSET {number}", [path])
            batch = connection.fetchmany(_BATCH)
        except duckdb.Error as error:
            if ahead:
                ahead = False
                continue
            detail = " ".join(str(error).split())
            raise InputError(
                f"{path}: damaged after row {number}: {detail}", f"{path}：第 {number} 行之后已损坏：{detail}"
            ) from error
        if not batch:
            return
        for cells in batch:
            number += 1
            yield Row(number, None, dict(zip(head, (cell or "" for cell in cells), strict=True)))


def unreadable(path: str, error: OSError) -> InputError:
    """The error for a file that cannot be opened or read."""
    if isinstance(error, FileNotFoundError):
        return InputError(f"{path}: no such file", f"{path}：文件不存在")
    if isinstance(error, PermissionError):
        return InputError(f"{path}: no permission to read it", f"{path}：没有读取权限")
    detail = error.strerror or str(error)
    return InputError(f"{path}: cannot be read: {detail}", f"{path}：无法读取（{detail}）")
