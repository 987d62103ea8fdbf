"""Scores a stream of rows in order, in this process or in several; a worker that dies costs no row.

Workers are started afresh (spawn) and open the model once. A chunk whose worker died is scored again; a row that kills
every worker it meets is rejected.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context

from ticket_lint import processes
from ticket_lint.bulk.model import Item, Outcome, Reject, Ticket, Work
from ticket_lint.bulk.scoring import score_batch, scorer
from ticket_lint.diagnostic import Text

CHUNK = 100  # rows that a worker gets at once
_AHEAD = 4  # chunks that wait for each worker
_TRIES = 3  # deaths without any progress, after which rows go one by one
_DEADLY = Text("the worker process ended on this row", "工作进程处理这一行时意外退出")
_score = score_batch  # tests put a deadly one here


def score_all(items: Iterator[Item], work: Work, jobs: int) -> Iterator[Outcome]:
    """Yield what comes of each row, in order."""
    if jobs > 1:
        yield from _Pool(work, jobs).run(items)
        return
    while chunk := list(islice(items, CHUNK)):
        yield from _join(chunk, score_batch(_tickets(chunk), work))


def _tickets(chunk: Sequence[Item]) -> list[Ticket]:
    return [one for one in chunk if isinstance(one, Ticket)]


def _join(chunk: Sequence[Item], scored: Sequence[Outcome]) -> Iterator[Outcome]:
    """What was scored, in its places between the rejects."""
    rest = iter(scored)
    for one in chunk:
        yield next(rest) if isinstance(one, Ticket) else one


class _Pool:
    """Workers, and the chunks that wait for them."""

    def __init__(self, work: Work, jobs: int) -> None:
        self._work, self._jobs = work, jobs
        self._pool = self._start(jobs)
        self._waiting: deque[tuple[list[Item], Future[list[Outcome]]]] = deque()
        self._deaths = 0

    def _start(self, jobs: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (self._work,))

    def run(self, items: Iterator[Item]) -> Iterator[Outcome]:
        """Yield what comes of each row, in order."""
        try:
            while True:
                while len(self._waiting) < self._jobs * _AHEAD and (chunk := list(islice(items, CHUNK))):
                    self._waiting.append((chunk, self._submit(chunk)))
                if not self._waiting:
                    return
                yield from self._next()
        finally:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _submit(self, chunk: list[Item]) -> Future[list[Outcome]]:
        try:
            return self._pool.submit(_score, _tickets(chunk), self._work)
        except BrokenProcessPool as error:  # told when its turn comes
            failed: Future[list[Outcome]] = Future()
            failed.set_exception(error)
            return failed

    def _next(self) -> Iterator[Outcome]:
        scored: list[Outcome] | None = None
        while scored is None:
            chunk, future = self._waiting[0]
            try:
                scored = future.result()
            except BrokenProcessPool:
                self._deaths += 1
                if self._deaths >= _TRIES:
                    scored = self._one_by_one(_tickets(chunk))
                self._restart(first=0 if scored is None else 1)
        self._deaths = 0
        chunk, _ = self._waiting.popleft()
        yield from _join(chunk, scored)

    def _restart(self, first: int) -> None:
        """Start new workers for all chunks from `first` on that are not done."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = self._start(self._jobs)
        for at in range(first, len(self._waiting)):
            chunk, future = self._waiting[at]
            if not future.done() or future.cancelled() or future.exception() is not None:
                self._waiting[at] = chunk, self._submit(chunk)

    def _one_by_one(self, tickets: Sequence[Ticket]) -> list[Outcome]:
        found: list[Outcome] = []
        alone = self._start(1)
        for ticket in tickets:
            try:
                found += alone.submit(_score, [ticket], self._work).result()
            except BrokenProcessPool:
                alone.shutdown()
                alone = self._start(1)
                found.append(Reject(ticket.source, ticket.row, ticket.line, ticket.id, _DEADLY))
        alone.shutdown()
        return found


def _begin(work: Work) -> None:
    """Open the model once for all chunks of this worker, and end when the run itself was killed."""
    processes.begin()
    scorer(work)
