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
from multiprocessing import active_children, get_context

from ticket_lint import processes
from ticket_lint.bulk.model import Item, Outcome, Reject, Ticket, Work
from ticket_lint.bulk.scoring import score_batch, scorer
from ticket_lint.diagnostic import Text

CHUNK = 100  # rows that a worker gets at once, at most
_LONG = 1 << 20  # characters after which a chunk is full: rows can be thousands of times as long as most are
_AHEAD = 4  # chunks that wait for each worker
_LOOK = 5.0  # seconds between two looks at whether all workers are alive
_TRIES = 3  # deaths without any progress, after which rows go one by one
_DEADLY = Text("the worker process ended on this row", "工作进程处理这一行时意外退出")
_score = score_batch  # tests put a deadly one here


def score_all(items: Iterator[Item], work: Work, jobs: int) -> Iterator[Outcome]:
    """Yield what comes of each row, in order."""
    if jobs > 1:
        yield from _Pool(work, jobs).run(items)
        return
    while chunk := _chunk(items):
        yield from _join(chunk, score_batch(_tickets(chunk), work))


def _chunk(items: Iterator[Item]) -> list[Item]:
    """The next rows, together of a bounded size but for the last one."""
    chunk: list[Item] = []
    size = 0
    for one in islice(items, CHUNK):
        chunk.append(one)
        size += len(one.title) + len(one.body) + sum(map(len, one.kept)) if isinstance(one, Ticket) else 0
        if size >= _LONG:
            break
    return chunk


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
        self._alive = 0  # workers that there were at most

    def _start(self, jobs: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (self._work,))

    def run(self, items: Iterator[Item]) -> Iterator[Outcome]:
        """Yield what comes of each row, in order."""
        try:
            while True:
                while len(self._waiting) < self._jobs * _AHEAD and (chunk := _chunk(items)):
                    self._waiting.append((chunk, self._submit(chunk)))
                if not self._waiting:
                    return
                yield from self._next()
        finally:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _submit(self, chunk: list[Item]) -> Future[list[Outcome]]:
        try:
            found = self._pool.submit(_score, _tickets(chunk), self._work)
            self._alive = max(self._alive, len(active_children()))  # workers are started as they are needed
            return found
        except BrokenProcessPool as error:  # told when its turn comes
            failed: Future[list[Outcome]] = Future()
            failed.set_exception(error)
            return failed

    def _next(self) -> Iterator[Outcome]:
        scored: list[Outcome] | None = None
        while scored is None:
            chunk, future = self._waiting[0]
            try:
                scored = self._result(future)
            except BrokenProcessPool:
                self._deaths += 1
                if self._deaths >= _TRIES:
                    scored = self._one_by_one(_tickets(chunk))
                self._restart(first=0 if scored is None else 1)
        self._deaths = 0
        chunk, _ = self._waiting.popleft()
        yield from _join(chunk, scored)

    def _result(self, future: Future[list[Outcome]]) -> list[Outcome]:
        """What came of a chunk; a worker that died while it wrote is noticed, which the pool itself does not."""
        while True:
            try:
                return future.result(_LOOK)
            except TimeoutError:
                if len(active_children()) < self._alive:
                    _end(self._pool)

    def _restart(self, first: int) -> None:
        """Start new workers for all chunks from `first` on that are not done."""
        _kill()  # a worker that was just being started when the pool broke would never end
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool, self._alive = self._start(self._jobs), 0
        for at in range(first, len(self._waiting)):
            chunk, future = self._waiting[at]
            if not future.done() or future.cancelled() or future.exception() is not None:
                self._waiting[at] = chunk, self._submit(chunk)

    def _one_by_one(self, tickets: Sequence[Ticket]) -> list[Outcome]:
        found: list[Outcome] = []
        alone = self._start(1)
        for ticket in tickets:
            for _ in range(_TRIES):  # others may have killed a worker
                try:
                    found += alone.submit(_score, [ticket], self._work).result()
                    break
                except BrokenProcessPool:
                    alone.shutdown()
                    alone = self._start(1)
            else:
                found.append(Reject(ticket.source, ticket.row, ticket.line, ticket.id, _DEADLY))
        alone.shutdown()
        return found


def _end(pool: ProcessPoolExecutor) -> None:
    """Break a pool, with the workers that it is just starting."""
    _kill()
    processes.end(pool)


def _kill() -> None:
    for child in active_children():
        child.kill()


def _begin(work: Work) -> None:
    """Open the model once for all chunks of this worker, and end when the run itself was killed."""
    processes.begin()
    scorer(work)
