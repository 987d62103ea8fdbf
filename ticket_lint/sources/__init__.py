"""The only reader of drafts: files, directories, standard input and exports, any bytes.

Whatever comes in, each draft is either read or is one `InputError`; a bad one does not stop the others.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

from ticket_lint.errors import InputError

LIMIT = 16 * 1024 * 1024
STDIN = "<stdin>"
_EXPORTS = (".json", ".jsonl", ".ndjson")
_DRAFTS = (".md", ".markdown", ".txt", *_EXPORTS)


class Source(NamedTuple):
    """A draft as it was read.

    `text` has no byte order mark and keeps its line ends (`newline` is the usual one). `path` is the file that holds
    just this text, None for a stream or one issue of an export. `bom` tells whether the file began with a mark.
    """

    name: str
    title: str | None
    text: str
    encoding: str = "utf-8"
    newline: str = "\n"
    bom: bool = False
    path: str | None = None
    export: bool = False

    def encode(self, text: str) -> bytes:
        """Return the bytes of `text` in the encoding of this draft, with its mark."""
        return ("\ufeff" + text if self.bom else text).encode(self.encoding)


def usual(path: str) -> bool:
    """Tell whether a file of a directory is taken for a draft where nothing else is configured."""
    return path.lower().endswith(_DRAFTS)


class Reading(NamedTuple):
    """How to read: the title that was given, the name of stdin, the size limit in bytes.

    `wanted` tells which files of a directory (by path) are drafts; without `folders`, a directory is an error; without
    `exports`, JSON is text like any other.
    """

    title: str | None = None
    stdin_name: str = STDIN
    limit: int = LIMIT
    wanted: Callable[[str], bool] = usual
    folders: bool = True
    exports: bool = True
    stdin: BinaryIO | None = None


def read(path: str, reading: Reading = Reading()) -> Iterator[Source | InputError]:  # noqa: B008
    """Yield the drafts of a file, of a directory, of an export or of standard input (`-`), or the error in the place of one."""
    try:
        if path == "-":
            yield from _read_stdin(reading)
        elif os.path.isdir(path):
            if not reading.folders:
                raise InputError(f"{path}: a folder; name one file", f"{path}：这是文件夹，请指定一个文件")
            yield from _read_directory(path, reading)
        else:
            yield from _read_file(path, reading)
    except InputError as error:
        yield error


def _read_stdin(reading: Reading) -> list[Source]:
    stream = reading.stdin if reading.stdin is not None else sys.stdin.buffer
    name = reading.stdin_name
    try:
        data = stream.read(reading.limit + 1)
    except OSError as error:
        raise _unreadable(name, error) from error
    source = _decode(data, name, reading)
    if not reading.exports:
        return [source]
    if name.lower().endswith(_EXPORTS):
        return _split(source)
    if source.text.lstrip()[:1] in ("{", "["):
        from ticket_lint.document.exports import looks_like_export

        if looks_like_export(source.text):
            return _split(source)
    return [source]


def _read_file(path: str, reading: Reading) -> list[Source]:
    source = _decode(read_bytes(path, reading.limit), path, reading)
    if reading.exports and path.lower().endswith(_EXPORTS):
        return _split(source)
    return [source._replace(path=path)]


def read_bytes(path: str, limit: int = LIMIT) -> bytes:
    """Return the bytes of a file, one more than `limit` at the most; raises `InputError`."""
    try:
        with open(path, "rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _unreadable(path, error) from error


def _read_directory(path: str, reading: Reading) -> Iterator[Source | InputError]:
    """The ticket files below a directory; JSON that is no export is no ticket."""
    found = False
    for file in _walk(path):
        if isinstance(file, InputError):
            found = True
            yield file
            continue
        if not reading.wanted(file):
            continue
        try:
            yield from _read_file(file, reading)
            found = True
        except InputError as error:
            if not isinstance(error, _no_issue()):
                found = True
                yield error
    if not found:
        raise InputError(
            f"{path}: no drafts in this directory (Markdown, text and exports are looked for, unless `files` is configured)",
            f"{path}：目录里没有草稿（默认查找 Markdown、文本和导出文件，可用 files 配置）",
        )


def _walk(path: str) -> Iterator[str | InputError]:
    """The files below a directory, each folder's in order, and an error for each folder that cannot be read."""
    failed: list[InputError] = []

    def note(error: OSError) -> None:
        failed.append(_unreadable(error.filename or path, error))

    for folder, folders, files in os.walk(path, onerror=note):
        yield from failed
        failed.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            yield os.path.join(folder, name)
    yield from failed


def _no_issue() -> type[InputError]:
    from ticket_lint.document.exports import NoIssueError

    return NoIssueError


def _split(source: Source) -> list[Source]:
    """The issues of an export."""
    from ticket_lint.document.exports import read_export

    exports = read_export(source.text, source.name)
    alone = len(exports) == 1
    return [
        Source(source.name if alone else f"{source.name}#{one.name}", one.title, one.body, export=True)
        for one in exports
    ]


def _decode(data: bytes, name: str, reading: Reading) -> Source:
    if len(data) > reading.limit:
        raise _too_large(name, reading.limit)
    bom = data.startswith(b"\xef\xbb\xbf")
    encoding = "utf-8"
    try:
        if b"\0" in data or data.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise UnicodeDecodeError(encoding, data, 0, 1, "not UTF-8")
        text = data.decode("utf-8-sig" if bom else "utf-8")
    except UnicodeDecodeError as error:
        from ticket_lint.sources.decode import decode

        text, encoding, bom = decode(data, name, error.start)
    if not text or text.isspace():
        raise InputError(f"{name}: the draft is empty", f"{name}：草稿是空的")
    newline = "\n"
    if "\r" in text:
        newline = "\r\n" if "\n" in text else "\r"
        if newline == "\r":  # an old Mac's line ends; one character each, so spans stay true
            text = text.replace("\r", "\n")
    return Source(name, reading.title, text, encoding, newline, bom)


def _too_large(name: str, limit: int) -> InputError:
    size = f"{limit // 1024 // 1024} MiB" if limit >= 1024 * 1024 else f"{limit} bytes"
    return InputError(
        f"{name}: larger than {size}; attach large logs as files and quote the lines that matter",
        f"{name}：超过 {size}；大日志请作为附件上传，正文只贴关键部分",
    )


def _unreadable(name: str, error: OSError | ValueError) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError(f"{name}: no such file", f"{name}：文件不存在")
    if isinstance(error, PermissionError):
        return InputError(f"{name}: no permission to read it", f"{name}：没有读取权限")
    detail = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return InputError(f"{name}: cannot be read: {detail}", f"{name}：无法读取（{detail}）")
