"""Worker processes: how many are worth it, how each begins, and a crew of them that survives any death.

The pool of the standard library shares its queues among all workers. One that is killed while it holds their lock, or in the
middle of a result, leaves the others waiting for ever. Here each worker has a pipe of its own: a death is the end of that pipe.
"""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator
from multiprocessing import connection, get_context
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Task = TypeVar("Task")
Answer = TypeVar("Answer")
TRIES = 3  # workers that may die of a task before it is given up
_AHEAD = 3  # tasks for each worker that are read before they are needed


def processors() -> int:
    """How many processes this one may keep busy."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # only Linux tells
        return os.cpu_count() or 1


def close_folder() -> None:
    """Call this before Python is started anew, by whatever library: it would look for its modules in the current folder first.

    A folder that tickets are exported to may hold a `signal.py`, which is nobody's program to run. Only the variable does it in
    all ways to start; it stays set, for workers that died are started again.
    """
    os.environ["PYTHONSAFEPATH"] = "1"


def begin() -> None:
    """Call this first in a worker: Ctrl-C is for the one that waits for it, and it ends when that one was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class DeadlyError(Exception):
    """A task was given up: every worker that tried it died."""


class Turn(Generic[Task, Answer]):
    """A task and what came of it. `answer()` returns that, or raises what the worker raised, or `DeadlyError`."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.deaths = 0
        self.done = False
        self._found: Any = None
        self._error: BaseException | None = None

    def answer(self) -> Answer:
        """What came of the task."""
        if self._error is not None:
            raise self._error
        found: Answer = self._found
        return found

    def close(self, found: Any, error: BaseException | None) -> None:
        """Keep what came of the task."""
        self.done, self._found, self._error = True, found, error


class _Worker:
    """A process and this side of its pipe."""

    def __init__(self, prepare: Callable[..., Callable[[Any], Any]], arguments: tuple[Any, ...]) -> None:
        close_folder()
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, prepare, arguments), daemon=True)
        self._process.start()
        theirs.close()  # or the pipe would not end with the process
        self.turn: Turn[Any, Any] | None = None

    def give(self, turn: Turn[Any, Any]) -> bool:
        """Hand over a task; False where the worker has died."""
        self.turn = turn
        try:
            self.pipe.send(turn.task)
        except (BrokenPipeError, ConnectionError):
            return False
        return True

    def take(self) -> bool:
        """Receive what came of the task; False where the worker died of it."""
        try:
            found, error = self.pipe.recv()
        except (EOFError, OSError):
            return False
        if self.turn is not None:
            self.turn.close(found, error)
        self.turn = None
        return True

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self.pipe.close()


def _serve(
    pipe: Connection, prepare: Callable[..., Callable[[Any], Any]], arguments: tuple[Any, ...]
) -> None:
    begin()
    work: Callable[[Any], Any] | None = None
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):  # nobody waits any more
            return
        try:
            if work is None:
                work = prepare(*arguments)
            answer = work(task), None
        except Exception as error:  # noqa: BLE001 - it is raised where the answer is asked for
            answer = None, error  # type: ignore[assignment]
        pipe.send(answer)


def in_order(
    tasks: Iterator[Task],
    prepare: Callable[..., Callable[[Task], Answer]],
    arguments: tuple[Any, ...],
    jobs: int,
) -> Iterator[Turn[Task, Answer]]:
    """Yield what comes of each task, in order, from `jobs` processes that each call `prepare(*arguments)` once.

    A task whose worker died is done again by another, `TRIES` times. `prepare`, its arguments, tasks and answers have to be
    picklable. No more than a few tasks for each worker are in memory.
    """
    crew: list[_Worker] = []
    waiting: deque[Turn[Task, Answer]] = deque()
    undone: deque[Turn[Task, Answer]] = deque()
    try:
        while True:
            while len(waiting) < jobs * _AHEAD and (task := next(tasks, None)) is not None:
                turn = Turn[Task, Answer](task)
                waiting.append(turn)
                undone.append(turn)
            if not waiting:
                return
            _occupy(crew, undone, jobs, lambda: _Worker(prepare, arguments))
            if waiting[0].done:
                yield waiting.popleft()
                continue
            for ready in connection.wait([one.pipe for one in crew if one.turn is not None]):
                worker = next(one for one in crew if one.pipe is ready)
                if not worker.take():
                    _bury(worker, crew, undone)
    finally:
        for worker in crew:
            worker.end()


def _occupy(
    crew: list[_Worker], undone: deque[Turn[Any, Any]], jobs: int, hire: Callable[[], _Worker]
) -> None:
    """Give tasks to all workers that have none; hire up to `jobs`."""
    while undone:
        idle = next((one for one in crew if one.turn is None), None)
        if idle is None:
            if len(crew) >= jobs:
                return
            idle = hire()
            crew.append(idle)
        if not idle.give(undone.popleft()):
            _bury(idle, crew, undone)


def _bury(worker: _Worker, crew: list[_Worker], undone: deque[Turn[Any, Any]]) -> None:
    """Let another worker do what this one died of."""
    crew.remove(worker)
    turn = worker.turn
    worker.end()
    if turn is None:
        return
    turn.deaths += 1
    if turn.deaths >= TRIES:
        turn.close(None, DeadlyError())
    else:
        undone.appendleft(turn)
