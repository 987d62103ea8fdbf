"""Write a changed draft back: beside the original, then renamed over it, so that the original is never lost."""

from __future__ import annotations

import contextlib
import os
import stat

from ticket_lint.errors import InputError
from ticket_lint.sources import Source, read_bytes


def replace(source: Source, text: str) -> None:
    """Put `text` in the place of the file that `source` was read from, with its encoding, line ends, mark and mode.

    Raises `InputError`, and leaves the file as it was, where the file is read-only, changed since it was read, or the
    disk is full or read-only.
    """
    if source.path is None:
        raise InputError(f"{source.name}: only files can be changed", f"{source.name}：只能修改文件")
    path = os.path.realpath(source.path)  # a link stays a link
    before = source.encode(_line_ends(source.text, source))
    if read_bytes(path, len(before)) != before:
        raise InputError(
            f"{source.name}: left alone, its bytes do not survive a round trip or it changed meanwhile",
            f"{source.name}：未改动：文件刚被修改过，或编码无法原样写回",
        )
    try:
        after = source.encode(_line_ends(text, source))
        _swap(path, after)
    except (OSError, UnicodeEncodeError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise InputError(
            f"{source.name}: cannot be written, left as it was: {detail}",
            f"{source.name}：无法写入，文件保持原样（{detail}）",
        ) from error


def write(path: str, data: bytes, *, private: bool = False, overwrite: bool = True) -> None:
    """Write `data` to `path` through a file beside it; raises `InputError`.

    A `private` file is for its owner alone. An existing file keeps its mode otherwise.
    """
    if not overwrite and os.path.lexists(path):
        raise InputError(
            f"{path}: exists already and is left as it is; name another file, or move this one away first",
            f"{path}：文件已存在，未改动；请换一个文件名，或先把它移走",
        )
    try:
        if os.path.exists(path) and not stat.S_ISREG(os.stat(path).st_mode):  # /dev/stdout, a pipe
            with open(path, "wb") as stream:
                stream.write(data)
        else:
            _swap(os.path.realpath(path), data, private=private)
    except OSError as error:
        detail = error.strerror or str(error)
        raise InputError(f"{path}: cannot be written: {detail}", f"{path}：无法写入（{detail}）") from error


def _line_ends(text: str, source: Source) -> str:
    return text.replace("\n", "\r") if source.newline == "\r" else text


def _swap(path: str, data: bytes, *, private: bool = False) -> None:
    """Write beside `path`, flush to the disk, rename."""
    status = os.stat(path) if os.path.exists(path) else None
    if status is not None and not status.st_mode & 0o222:
        raise PermissionError(13, "the file is read-only")  # a rename would not ask
    beside = f"{path}.{os.urandom(4).hex()}.tmp"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(beside, flags, 0o600 if private else 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if status is not None and not private:
            os.chmod(beside, stat.S_IMODE(status.st_mode))
            with contextlib.suppress(OSError, AttributeError):  # only root may give a file away
                os.chown(beside, status.st_uid, status.st_gid)
        os.replace(beside, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise
