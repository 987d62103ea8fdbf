"""From the paths on the command line to tickets: globs, packed files, columns found by name."""

from __future__ import annotations

import glob
import gzip
import os
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, NamedTuple, cast

from ticket_lint.bulk.model import Item, Reject, Ticket
from ticket_lint.bulk.need import need
from ticket_lint.bulk.storage import download, is_address, listed, writing
from ticket_lint.diagnostic import Text
from ticket_lint.errors import InputError, UsageError
from ticket_lint.reporters.base import visible
from ticket_lint.tables.columns import locate, missing
from ticket_lint.tables.records import Row, Table, Unread, open_table, unreadable

PACKED = (".gz", ".zst")
FIELDS = ("id", "title", "body")
_LONGEST = 4 * 1024 * 1024  # characters of a ticket; a log of this size is no ticket
_CHUNK = 1 << 20


class Input(NamedTuple):
    """A file to read: its name as the user knows it, where it is, and its lines (rows in Parquet) for the progress."""

    name: str
    path: str
    lines: int


class Fields(NamedTuple):
    """Which columns hold the fields (where the usual names do not), and which are carried over to the output."""

    given: Mapping[str, str] = {}
    keep: tuple[str, ...] = ()


def expand(patterns: Sequence[str]) -> list[str]:
    """The files of paths and globs, each glob's sorted by name; raises InputError where one matches nothing."""
    found: list[str] = []
    for pattern in patterns:
        if is_address(pattern):
            found.extend(listed(pattern))
            continue
        if os.path.lexists(pattern) or not glob.has_magic(pattern):
            found.append(pattern)
            continue
        matches = sorted(path for path in glob.glob(pattern, recursive=True) if os.path.isfile(path))
        if not matches:
            raise InputError(f"{pattern}: matches no file", f"{pattern}：没有匹配的文件")
        found.extend(matches)
    return list(dict.fromkeys(found))


def prepare(names: Sequence[str], folder: Path) -> list[Input]:
    """Fetch and unpack into `folder` what is elsewhere or packed, and count lines; raises InputError."""
    inputs = []
    for number, name in enumerate(names):
        path = name
        stem, suffix = os.path.splitext(name)
        if suffix.lower() in PACKED:
            path = str(folder / f"input-{number}{os.path.splitext(stem)[1].lower()}")
        elif is_address(name):
            path = str(folder / f"input-{number}{suffix.lower()}")
        obtain(name, path)
        inputs.append(Input(name, path, _lines(path)))
    return inputs


def obtain(name: str, path: str) -> None:
    """Put a file that is elsewhere or packed at `path`, unless it is there already."""
    suffix = os.path.splitext(name)[1].lower()
    if os.path.exists(path) or not (is_address(name) or suffix in PACKED):
        return
    with writing(path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
    packed = name
    if is_address(name):
        packed = f"{path}.{os.getpid()}.packed"
        download(name, packed)
    if suffix in PACKED:
        _unpack(name, packed, path, suffix)
        if packed != name:
            os.unlink(packed)
    else:
        os.replace(packed, path)


def _unpack(name: str, packed: str, path: str, suffix: str) -> None:
    beside = f"{path}.{os.getpid()}.tmp"
    with _unpacker(name, packed, suffix) as stream, writing(path):
        try:
            with open(beside, "wb") as plain:
                plain.writelines(_unpacked(name, stream))
            os.replace(beside, path)
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(beside)
            raise


def _unpacked(name: str, stream: IO[bytes]) -> Iterator[bytes]:
    """The content of a packed file; raises InputError where that is damaged or cannot be read."""
    try:
        yield from iter(lambda: stream.read(_CHUNK), b"")
    except (EOFError, zlib.error, gzip.BadGzipFile, _zstd_error()) as error:
        detail = " ".join(str(error).split())
        raise InputError(f"{name}: cannot be unpacked: {detail}", f"{name}：无法解压（{detail}）") from error
    except OSError as error:
        raise unreadable(name, error) from error


def _unpacker(name: str, packed: str, suffix: str) -> IO[bytes]:
    try:
        if suffix == ".gz":
            return cast(IO[bytes], gzip.open(packed, "rb"))
        import zstandard

        return cast(IO[bytes], zstandard.open(packed, "rb"))
    except OSError as error:
        raise unreadable(name, error) from error
    except ImportError as error:
        raise need("zstandard") from error


def _zstd_error() -> type[Exception]:
    try:
        from zstandard import ZstdError
    except ImportError:
        return EOFError
    return ZstdError


def _lines(path: str) -> int:
    """Line ends of a text, rows of a Parquet file; 0 where they cannot be counted (reading tells why)."""
    try:
        if is_parquet(path):
            import duckdb

            with duckdb.connect(config={"threads": 1}) as connection:
                row = connection.execute("SELECT count(*) FROM read_parquet(?)", [path]).fetchone()
                return int(row[0]) if row else 0
        with open(path, "rb") as file:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK), b""))
    except Exception:  # noqa: BLE001 - only the progress wants it
        return 0


class Tickets:
    """The rows of all inputs, one after the other. `share` tells how much of them is read (0–1), None if unknown."""

    def __init__(self, inputs: Sequence[Input], fields: Fields) -> None:
        self._inputs = inputs
        self._fields = fields
        self._total = sum(one.lines for one in inputs)
        self._before = 0
        self._at = 0

    @property
    def share(self) -> float | None:
        """How much is read, None where that is not known."""
        return min(1.0, (self._before + self._at) / self._total) if self._total else None

    def check(self) -> None:
        """Open every input and look for its columns; raises InputError or UsageError."""
        for one in self._inputs:
            with open_as(one) as table:
                columns_of(one.name, table.head, self._fields)

    def __iter__(self) -> Iterator[Item]:
        for one in self._inputs:
            yield from self._read(one)
            self._before += one.lines
            self._at = 0

    def _read(self, one: Input) -> Iterator[Item]:
        name = visible(one.name)  # it need not be text
        with open_as(one) as table:
            columns = columns_of(one.name, table.head, self._fields)
            last = 0 if is_parquet(one.path) else 1
            try:
                for row in table.rows:
                    last = row.number
                    self._at = row.line or row.number
                    yield _item(name, row, columns, self._fields.keep)
            except InputError as error:  # damaged from here on; what was read stays good
                yield Reject(name, last + 1, None, "", _damaged(error, one, last))


def _damaged(error: InputError, one: Input, last: int) -> Text:
    """Why a file could not be read further, and how many rows are lost where that is known."""
    en, zh = (text.replace(one.path, one.name) for text in (error.en, error.zh))
    lost = one.lines - last if is_parquet(one.path) else 0
    if lost <= 1:
        return Text(en, zh)
    return Text(f"{en}; with this row {lost} are lost", f"{zh}；连同此行共 {lost} 行无法读取")


def is_parquet(path: str) -> bool:
    """Tell whether a file is Parquet, whose rows are counted without reading them."""
    return path.lower().endswith(".parquet")


@contextmanager
def open_as(one: Input) -> Iterator[Table]:
    """Open an input; errors name it as the user does."""
    obtain(one.name, one.path)  # a worker elsewhere has no copy yet
    try:
        with open_table(one.path) as table:
            yield table
    except (InputError, UsageError) as error:
        raise type(error)(
            error.en.replace(one.path, one.name), error.zh.replace(one.path, one.name)
        ) from error


def rows_of(one: Input) -> int:
    """How many rows an input has, the unreadable ones included."""
    if is_parquet(one.path):
        return one.lines
    with open_as(one) as table:
        return sum(1 for _ in table.rows)


def columns_of(name: str, head: Sequence[str], fields: Fields) -> dict[str, str]:
    """The column of each field; raises InputError where a text or a column that is to be kept is missing."""
    found = locate(name, head, fields.given, FIELDS)
    if "title" not in found and "body" not in found:
        raise missing(name, None, "body/title", head)
    for column in fields.keep:
        if column not in head:
            there = ", ".join(head[:20])
            raise InputError(
                f"{name}: no column {column!r} (for --keep); there are: {there}",
                f"{name}：没有列 {column!r}（--keep）；现有的列：{there}",
            )
    return found


_NO_TEXT = Text("neither a title nor a body", "标题和正文都没有")
_TOO_LONG = Text("a text of {size} MB; at most {most} MB are read", "文本有 {size} MB，最多读取 {most} MB")


def _item(name: str, row: Row | Unread, columns: Mapping[str, str], keep: Sequence[str]) -> Item:
    if isinstance(row, Unread):
        return Reject(name, row.number, row.line, row.id, row.reason)
    id_, title, body = (row.cells.get(columns.get(field, ""), "") for field in FIELDS)
    id_ = id_.strip()
    if not (title.strip() or body.strip()):
        return Reject(name, row.number, row.line, id_, _NO_TEXT)
    if len(title) + len(body) > _LONGEST:
        reason = _TOO_LONG.format(size=str((len(title) + len(body)) >> 20), most=str(_LONGEST >> 20))
        return Reject(name, row.number, row.line, id_, reason)
    kept = tuple(row.cells.get(column, "") for column in keep)
    return Ticket(name, row.number, row.line, id_, title.strip(), body, kept)
