"""Scores a stream of rows in order, in this process or in several; a worker that dies costs no row.

A chunk whose worker died is scored again; rows of a chunk that kills one after the other go one by one, and a row that kills every
worker it meets is rejected.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice

from ticket_lint import processes
from ticket_lint.bulk.model import Item, Outcome, Reject, Ticket, Work
from ticket_lint.bulk.scoring import score_batch, scorer
from ticket_lint.diagnostic import Text

CHUNK = 100  # rows that a worker gets at once, at most
_LONG = 1 << 20  # characters after which a chunk is full: rows can be thousands of times as long as most are
_DEADLY = Text("the worker process ended on this row", "工作进程处理这一行时意外退出")
_score = score_batch  # tests put a deadly one here

Score = Callable[[Sequence[Ticket], Work], list[Outcome]]


def score_all(items: Iterator[Item], work: Work, jobs: int) -> Iterator[Outcome]:
    """Yield what comes of each row, in order."""
    chunks = iter(partial(_chunk, items), [])
    if jobs == 1:
        for chunk in chunks:
            yield from _join(chunk, score_batch(_tickets(chunk), work))
        return
    for chunk, scored in _scored(chunks, work, jobs):
        yield from _join(chunk, scored)


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


def _scored(
    chunks: Iterator[list[Item]], work: Work, jobs: int
) -> Iterator[tuple[list[Item], list[Outcome]]]:
    """The chunks with the outcomes of their tickets, from worker processes."""
    for turn in processes.in_order(chunks, _prepare, (_score, work), jobs):
        try:
            yield turn.task, turn.answer()
        except processes.DeadlyError:
            yield turn.task, _one_by_one(_tickets(turn.task), work)


def _one_by_one(tickets: Sequence[Ticket], work: Work) -> list[Outcome]:
    found: list[Outcome] = []
    for turn in processes.in_order(([one] for one in tickets), _prepare, (_score, work), 1):
        try:
            found += turn.answer()
        except processes.DeadlyError:
            ticket = turn.task[0]
            found.append(Reject(ticket.source, ticket.row, ticket.line, ticket.id, _DEADLY))
    return found


def _prepare(score: Score, work: Work) -> Callable[[Sequence[Item]], list[Outcome]]:
    """Open the model once for all chunks of a worker."""
    scorer(work)
    return lambda chunk: score(_tickets(chunk), work)
