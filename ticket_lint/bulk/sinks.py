"""Writes the finished output: CSV, JSON Lines or Parquet, packed or not. The final name appears when all is written."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from errno import EXDEV
from typing import IO, Any

from ticket_lint.audit.safe import cell
from ticket_lint.bulk.need import need
from ticket_lint.bulk.storage import writing
from ticket_lint.errors import InputError, UsageError

FORMATS = (".csv", ".jsonl", ".parquet")
PACKED = (".gz", ".zst")
_LONGEST = 32 * 1024 * 1024  # bytes of a row; DuckDB keeps twice that in memory
_NUMBER = re.compile(r"[-+]?[\d.,]*")  # what begins like a formula and is none
Columns = Sequence[tuple[str, str]]  # name, type


def format_of(path: str) -> tuple[str, str]:
    """The format and the packing that the name asks for, such as (".csv", ".gz"); raises UsageError, also for what it lacks."""
    stem, last = os.path.splitext(path.lower())
    packing = last if last in PACKED else ""
    ending = os.path.splitext(stem)[1] if packing else last
    ending = {".ndjson": ".jsonl"}.get(ending, ending)
    if ending not in FORMATS or (packing and ending == ".parquet"):
        raise UsageError(
            f"{path}: the output has to end in .csv, .jsonl (both also with .gz or .zst) or .parquet",
            f"{path}：输出文件名须以 .csv、.jsonl（可再加 .gz 或 .zst）或 .parquet 结尾",
        )
    if packing == ".zst":
        _zstandard()
    if ending == ".parquet":
        _duckdb()
    return ending, packing


def write(path: str, columns: Columns, rows: Iterable[Sequence[Any]], scratch: str) -> None:
    """Write a table to `path`; `scratch` is a name beside it, or near it, for what is not finished."""
    ending, packing = format_of(path)
    with writing(path):
        if ending == ".parquet":
            _parquet(path, columns, rows, scratch)
            return
        with _packed(scratch, packing) as stream:
            (_csv if ending == ".csv" else _json)(stream, columns, rows)
        move(scratch, path)


def move(scratch: str, path: str) -> None:
    """Put a finished file under its final name, also where that is on another disk."""
    try:
        os.replace(scratch, path)
    except OSError as error:
        if error.errno != EXDEV:
            raise
        beside = f"{path}.{os.getpid()}.tmp"
        shutil.copyfile(scratch, beside)
        os.replace(beside, path)


def _csv(stream: IO[bytes], columns: Columns, rows: Iterable[Sequence[Any]]) -> None:
    """Lists are joined by semicolons, no cell is a formula; the mark at the start makes spreadsheets read it as UTF-8."""
    text = io.TextIOWrapper(stream, "utf-8-sig", newline="", write_through=False)
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([name for name, _ in columns])
    for row in rows:
        writer.writerow([_cell(one) for one in row])
    text.flush()
    text.detach()


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    text = ";".join(map(str, value)) if isinstance(value, list) else value
    return cell(text) if isinstance(text, str) and not _NUMBER.fullmatch(text) else text


def _json(stream: IO[bytes], columns: Columns, rows: Iterable[Sequence[Any]]) -> None:
    names = [name for name, _ in columns]
    for row in rows:
        record = dict(zip(names, row, strict=True))
        stream.write((json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n").encode())


@contextmanager
def _packed(path: str, packing: str) -> Iterator[IO[bytes]]:
    with open(path, "wb") as file:
        if packing == ".gz":  # without name and time, so that the same rows give the same bytes
            with gzip.GzipFile("", "wb", 6, file, mtime=0) as stream, io.BufferedWriter(stream) as buffer:
                yield buffer
        elif packing == ".zst":
            with _zstandard().ZstdCompressor(level=6).stream_writer(file, closefd=False) as stream:
                buffer = io.BufferedWriter(stream)
                yield buffer
                buffer.flush()
        else:
            yield file
        file.flush()
        os.fsync(file.fileno())


def _zstandard() -> Any:
    try:
        import zstandard
    except ImportError as error:
        raise need("zstandard") from error
    return zstandard


def _duckdb() -> Any:
    try:
        import duckdb
    except ImportError as error:
        raise need("duckdb") from error
    return duckdb


def _parquet(path: str, columns: Columns, rows: Iterable[Sequence[Any]], scratch: str) -> None:
    """DuckDB makes Parquet from JSON Lines, on one thread so that the same rows give the same bytes."""
    duckdb = _duckdb()
    lines = f"{scratch}.jsonl"
    with open(lines, "wb") as stream:
        _json(stream, columns, rows)
    types = "{" + ", ".join(f"{_quoted(name)}: {_quoted(kind)}" for name, kind in columns) + "}"
    source = f"read_json({_quoted(lines)}, format='newline_delimited', columns={types}, maximum_object_size={_LONGEST})"
    query = f"COPY (FROM {source}) TO {_quoted(scratch)} (FORMAT parquet, COMPRESSION zstd)"
    config: dict[str, str | bool | int | float | list[str]] = {
        "threads": 1,
        "memory_limit": "512MB",
        "autoinstall_known_extensions": False,
    }
    try:
        with duckdb.connect(config=config) as connection:
            connection.execute(query)
    except duckdb.Error as error:
        raise _failed(path, error) from error
    os.unlink(lines)
    with open(scratch, "rb+") as file:
        os.fsync(file.fileno())
    move(scratch, path)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _failed(path: str, error: Exception) -> InputError:
    detail = " ".join(str(error).split())[:200]
    return InputError(
        f"{path}: cannot be written: {detail}; free some space, then continue with --resume",
        f"{path}：无法写入（{detail}）；请检查磁盘空间后用 --resume 继续",
    )
