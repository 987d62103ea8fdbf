"""A folder for parts, on a disk or behind any address that fsspec knows; what is in it under a final name is whole."""

from __future__ import annotations

import errno
import glob
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from ticket_lint.bulk.need import need
from ticket_lint.errors import InputError, UsageError

LOCK = "lock"  # the file that says who is at work in a folder
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}  # Windows has no quota


def is_address(path: str) -> bool:
    """Tell whether a path is an address such as s3://bucket/folder."""
    return "://" in path


def _system(address: str) -> tuple[Any, str]:
    """The file system of an address, and the path in it; raises TicketLintError where there is none."""
    try:
        import fsspec
    except ImportError as error:
        raise need("fsspec") from error
    try:
        found: tuple[Any, str] = fsspec.url_to_fs(address)
    except (ImportError, ValueError) as error:
        raise UsageError(f"{address}: {error}", f"{address}：不支持这种地址（{error}）") from error
    return found


def listed(pattern: str) -> list[str]:
    """The addresses that a pattern matches; raises InputError where there is none."""
    system, path = _system(pattern)
    found = sorted(system.glob(path)) if glob.has_magic(path) else [path] if system.exists(path) else []
    if not found:
        raise InputError(f"{pattern}: no such file", f"{pattern}：文件不存在")
    return [system.unstrip_protocol(one) for one in found]


def download(address: str, path: str) -> None:
    """Copy a file from an address; raises InputError."""
    system, source = _system(address)
    try:
        system.get_file(source, path)
    except OSError as error:
        raise InputError(f"{address}: cannot be read: {error}", f"{address}：无法读取（{error}）") from error


def stamp(address: str) -> list[Any]:
    """What changes when the file at an address does: its size, and its mark or time."""
    system, path = _system(address)
    info = system.info(path)
    mark = next(
        (str(info[key]) for key in ("ETag", "etag", "md5Hash", "mtime", "LastModified") if key in info), ""
    )
    return [address, info.get("size"), mark]


class Folder:
    """Files by name. Writing is all or nothing; errors of the disk are InputErrors that say how to go on."""

    def __init__(self, path: str) -> None:
        self.path = path.rstrip("/")
        self._remote: Any = None
        if is_address(path):
            self._remote, self.path = _system(path)

    def at(self, name: str) -> str:
        """The path of a file."""
        return f"{self.path}/{name}"

    def make(self) -> None:
        """Create the folder where there is none."""
        with writing(self.path):
            if self._remote is not None:
                self._remote.makedirs(self.path, exist_ok=True)
            else:
                os.makedirs(self.path, exist_ok=True)

    def exists(self) -> bool:
        """Tell whether the folder is there."""
        return bool(self._remote.exists(self.path)) if self._remote is not None else os.path.isdir(self.path)

    def sizes(self) -> dict[str, int]:
        """The names of all files with their sizes."""
        if self._remote is not None:
            found = self._listed()
            return {one["name"].rpartition("/")[2]: one["size"] for one in found if one["type"] == "file"}
        return {one.name: one.stat().st_size for one in os.scandir(self.path) if one.is_file()}

    def _listed(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._remote.ls(self.path, detail=True, refresh=True)
        return found

    def put(self, name: str, data: bytes) -> None:
        """Write a file; it appears when it is whole and on the disk."""
        with writing(self.at(name)):
            if self._remote is not None:
                self._remote.pipe_file(self.at(name), data)
            else:
                replace(self.at(name), data)

    def open(self, name: str) -> IO[bytes]:
        """Open a file for reading."""
        opener = self._remote.open if self._remote is not None else open
        stream: IO[bytes] = opener(self.at(name), "rb")
        return stream

    def strange(self) -> bool:
        """Tell whether there is anything but a lock and what was left half-written."""
        if self._remote is not None:
            names = [one["name"].rstrip("/").rpartition("/")[2] for one in self._listed()]
        else:
            names = os.listdir(self.path)
        return any(name != LOCK and not name.endswith(".tmp") for name in names)

    def clear(self, last: str) -> None:
        """Delete what is in the folder, the file `last` in the end, and the folder, which on a disk stays as long as its lock."""
        if self._remote is not None:
            found = [one["name"] for one in self._listed() if not one["name"].endswith(f"/{last}")]
            if found:
                self._remote.rm(found, recursive=True)
            self._remote.rm(self.path, recursive=True)
            return
        for one in sorted(os.scandir(self.path), key=lambda one: one.name == last):
            if one.is_dir(follow_symlinks=False):
                shutil.rmtree(one.path)
            elif one.name != LOCK:
                os.unlink(one.path)


def replace(path: str, data: bytes) -> None:
    """Write `data` beside `path`, flush it to the disk, rename it."""
    beside = f"{path}.{os.getpid()}.tmp"
    try:
        with open(beside, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError:
        if os.path.exists(beside):
            os.unlink(beside)
        raise


@contextmanager
def writing(path: str) -> Iterator[None]:
    """Turn errors of the disk into InputErrors."""
    try:
        yield
    except OSError as error:
        detail = error.strerror or str(error)
        if error.errno in _FULL:
            raise full(path, detail) from error
        raise InputError(f"{path}: cannot be written: {detail}", f"{path}：无法写入（{detail}）") from error


def full(path: str, detail: str) -> InputError:
    """The error for a disk that is full."""
    return InputError(
        f"{path}: no space left ({detail}); free some, then continue with --resume",
        f"{path}：磁盘空间不足（{detail}）；腾出空间后用 --resume 继续",
    )
