"""A folder for parts, on a disk or behind any address that fsspec knows; what is in it under a final name is whole."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from ticket_lint.bulk.need import need
from ticket_lint.errors import InputError

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}  # Windows has no quota


def is_address(path: str) -> bool:
    """Tell whether a path is an address such as s3://bucket/folder."""
    return "://" in path


class Folder:
    """Files by name. Writing is all or nothing; errors of the disk are InputErrors that say how to go on."""

    def __init__(self, path: str) -> None:
        self.path = path.rstrip("/")
        self._remote: Any = None
        if is_address(path):
            try:
                import fsspec
            except ImportError as error:
                raise need("fsspec") from error
            self._remote, self.path = fsspec.url_to_fs(path)

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
            found = self._remote.ls(self.path, detail=True, refresh=True)
            return {one["name"].rpartition("/")[2]: one["size"] for one in found if one["type"] == "file"}
        return {one.name: one.stat().st_size for one in os.scandir(self.path) if one.is_file()}

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

    def remove(self) -> None:
        """Delete the folder and all in it."""
        if self._remote is not None:
            self._remote.rm(self.path, recursive=True)
        else:
            shutil.rmtree(self.path)


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
            raise InputError(
                f"{path}: no space left ({detail}); free some, then continue with --resume",
                f"{path}：磁盘空间不足（{detail}）；腾出空间后用 --resume 继续",
            ) from error
        raise InputError(f"{path}: cannot be written: {detail}", f"{path}：无法写入（{detail}）") from error
