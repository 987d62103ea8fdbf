"""Worker processes: how many are worth it, and how each of them begins."""

from __future__ import annotations

import os
import signal
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor


def processors() -> int:
    """How many processes this one may keep busy."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # only Linux tells
        return os.cpu_count() or 1


def begin() -> None:
    """Call this first in a worker: Ctrl-C is for the one that waits for it, and it ends when that one was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow, daemon=True).start()


def end(pool: ProcessPoolExecutor) -> None:
    """Kill the processes of a pool, and let it notice: one that dies while it writes leaves half a result, for the rest of which a pool waits for ever."""
    for process in list((pool._processes or {}).values()):
        process.kill()
    writer = getattr(getattr(pool, "_result_queue", None), "_writer", None)
    if writer is not None:
        writer.close()


def _follow() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
