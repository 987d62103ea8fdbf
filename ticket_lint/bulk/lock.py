"""One run at a time in a folder, by a lock of the operating system: it goes with the process that holds it, however that ends."""

from __future__ import annotations

import errno
import json
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Any

from ticket_lint.bulk.storage import LOCK, writing
from ticket_lint.errors import InputError

_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_NONE = {errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP}  # a disk that knows no locks is used without
_PLACE = 1 << 30  # Windows locks bytes: one that nobody reads


@contextmanager
def held(folder: str, output: str) -> Iterator[None]:
    """Hold `folder`, which is made where there is none and deleted if it is empty in the end.

    Raises InputError, naming the process, where another run holds it.
    """
    with writing(folder):
        file = _opened(folder, output)
    try:
        yield
    finally:
        if sys.platform == "win32":  # an open file cannot be deleted there
            os.close(file)
        with suppress(OSError):
            os.unlink(os.path.join(folder, LOCK))
            os.rmdir(folder)
        if sys.platform != "win32":
            os.close(file)


def _opened(folder: str, output: str) -> int:
    """The locked file; one that its last holder deleted in the meantime does not count."""
    path = os.path.join(folder, LOCK)
    while True:
        try:
            os.makedirs(folder, exist_ok=True)
            file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except FileNotFoundError:  # deleted between the two
            continue
        if not _lock(file):
            os.close(file)
            raise _busy(path, output)
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(file), os.stat(path)):
                break
        os.close(file)
    os.truncate(file, 0)
    now = datetime.now().astimezone().isoformat(" ", "seconds")
    os.write(file, json.dumps({"process": os.getpid(), "machine": platform.node(), "since": now}).encode())
    return file


def _lock(file: int) -> bool:
    """Lock an open file; False where another process has done so."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(file, _PLACE, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
            os.lseek(file, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            return False
        if error.errno not in _NONE:
            raise
    return True


def _busy(path: str, output: str) -> InputError:
    try:
        with open(path, encoding="utf-8") as file:
            told: dict[str, Any] = json.load(file)
        en = f"process {told['process']} on {told['machine']}, since {told['since']}"
        zh = f"{told['machine']} 上的进程 {told['process']}，开始于 {told['since']}"
    except (OSError, ValueError, KeyError, TypeError):  # it has just begun or ended
        en, zh = "it has just begun", "刚刚开始"
    return InputError(
        f"{output}: another run is at work on it ({en}); let it finish, or end it and continue with --resume",
        f"{output}：另一个运行正在处理（{zh}）；请等它完成，或结束它之后用 --resume 继续",
    )
