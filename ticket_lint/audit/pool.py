"""Judges rows in order, in this process or in several, with a bounded number of rows in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from ticket_lint import processes
from ticket_lint.audit.judged import Basis, Judged, judge_row
from ticket_lint.engine import Judge
from ticket_lint.errors import TicketLintError
from ticket_lint.tables.records import Row, Unread

_CHUNK = 100  # rows that a worker gets at once
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
    _judge(work)  # a missing model is told here, once
    chunks = iter(lambda: list(islice(rows, _CHUNK)), [])
    try:
        for turn in processes.in_order(chunks, _prepare, (work,), jobs):
            yield from zip(turn.task, turn.answer(), strict=True)
    except processes.DeadlyError as error:
        raise TicketLintError(
            "worker processes end abruptly, perhaps for lack of memory; try --jobs 1",
            "工作进程反复意外退出，可能是内存不足；请改用 --jobs 1",
        ) from error


def _prepare(work: Work) -> Callable[[list[Row | Unread]], list[Judged | Unread]]:
    """Open the model once for all chunks of a worker."""
    judge = _judge(work)
    return lambda rows: [
        row if isinstance(row, Unread) else judge_row(row, work.basis, judge) for row in rows
    ]
