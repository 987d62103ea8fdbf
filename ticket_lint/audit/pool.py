"""Judges rows in order, in this process or in several, with a bounded number of rows in memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ticket_lint import processes
from ticket_lint.audit.judged import Basis, Judged, judge_row
from ticket_lint.engine import Judge
from ticket_lint.errors import TicketLintError
from ticket_lint.tables.records import Row, Unread

if TYPE_CHECKING:
    from concurrent.futures import Future

_CHUNK = 100  # rows that a worker gets at once
_AHEAD = 3  # chunks that wait for each worker
_FEW = 1000  # up to so many rows, starting workers takes longer than it saves

Answer = tuple[Row | Unread, Judged | Unread]


class Work(NamedTuple):
    """What a worker needs besides rows; `read_texts` tells whether it opens the model, from `model` where given."""

    basis: Basis
    read_texts: bool = True
    model: Path | None = None


def judge_all(rows: Iterator[Row | Unread], work: Work, jobs: int = 0) -> Iterator[Answer]:
    """Yield each row with what came of it, in order. `jobs` is the number of processes, 0 as many as are worth it."""
    if jobs == 0:
        first = list(islice(rows, _FEW + 1))
        jobs = processes.processors() if len(first) > _FEW and work.read_texts else 1
        rows = chain(first, rows)
    return _alone(rows, work) if jobs == 1 else _together(rows, work, jobs)


def _judge(work: Work) -> Judge | None:
    if not work.read_texts:
        return None
    from functools import partial

    from ticket_lint.severity import store
    from ticket_lint.severity.suggestion import suggest

    return partial(suggest, model=store.load(work.model))


def _alone(rows: Iterator[Row | Unread], work: Work) -> Iterator[Answer]:
    judge = _judge(work)
    for row in rows:
        yield row, row if isinstance(row, Unread) else judge_row(row, work.basis, judge)


def _together(rows: Iterator[Row | Unread], work: Work, jobs: int) -> Iterator[Answer]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    _judge(work)  # a missing model is told here, once
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (work,))
    waiting: deque[tuple[list[Row | Unread], Future[list[Judged | Unread]]]] = deque()
    try:
        while True:
            while len(waiting) < jobs * _AHEAD and (chunk := list(islice(rows, _CHUNK))):
                waiting.append((chunk, pool.submit(_chunk, chunk)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            yield from zip(chunk, future.result(), strict=True)
    except BrokenProcessPool as error:
        raise TicketLintError(
            "a worker process ended abruptly, perhaps for lack of memory; try --jobs 1",
            "工作进程意外退出，可能是内存不足；请改用 --jobs 1",
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


_worker: tuple[Work, Judge | None] | None = None


def _begin(work: Work) -> None:
    """Open the model once for all chunks of this process."""
    global _worker  # noqa: PLW0603 - a worker process has no other place that outlives a call
    processes.begin()
    _worker = work, _judge(work)


def _chunk(rows: list[Row | Unread]) -> list[Judged | Unread]:
    assert _worker is not None  # noqa: S101 - the initializer ran
    work, judge = _worker
    return [row if isinstance(row, Unread) else judge_row(row, work.basis, judge) for row in rows]
