"""Assessing tickets in processes of its own, so that neither a long text nor a hostile one holds up the loop.

Each process opens the model once. Jobs that find no room are refused at once rather than let wait for long, and a process that dies
or takes too long costs its jobs, not the service.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from ticket_lint import processes
from ticket_lint.engine import Settings as Rules
from ticket_lint.engine import assess
from ticket_lint.report import Report
from ticket_lint.server.settings import Settings

P = ParamSpec("P")
T = TypeVar("T")
_YOUNG = 0.2  # seconds; no pool has done any work by then
RETRY_AFTER = 1  # seconds until it is worth to ask again


class BusyError(Exception):
    """There is no room for another job, or the process that did it has ended."""


class Plan(NamedTuple):
    """What a process needs to assess: where the model is, and the rules of the configuration with the name of their profile."""

    model: Path | None
    rules: Rules
    profile: str


class Assessor:
    """What a worker process holds: the model, opened once, and the rules of each profile."""

    def __init__(self, plan: Plan) -> None:
        from ticket_lint.severity import store

        self._plan = plan
        given = plan.model
        if given is None or not given.is_file():
            given = store.folder(given)  # of a registry the version of this moment, for all three
        self.model = store.load(given)
        self.judge = store.judge(given)
        self.version = store.version(given)  # its release and checksum
        self._rules: dict[str, Rules] = {plan.profile: plan.rules}

    def rules(self, profile: str | None = None) -> Rules:
        """The rules of a shipped profile; None: those of the configuration."""
        name = profile or self._plan.profile
        if name not in self._rules:
            from ticket_lint.profiles import settings_of

            self._rules[name] = settings_of(name)
        return self._rules[name]

    def assess(
        self,
        text: str,
        title: str | None = None,
        *,
        profile: str | None = None,
        lang: str | None = None,
        fair: bool = False,
    ) -> Report:
        """Assess a ticket, severity included. `lang` None: in its own language. `fair` judges as a brief does, favouring no side."""
        judge = self.judge
        if fair:
            from ticket_lint.dispute import judge_of

            judge = judge_of(self.model)  # type: ignore[assignment]
        rules = self.rules(profile)
        if lang is not None:
            rules = rules._replace(lang=lang)
        return assess(text, title=title, settings=rules, judge=judge)


class _Given:
    """A job that was given out to a pool: whether it has begun, and since then how long it may go on, wait for it who may."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        self.pool = pool
        self.begun = asyncio.Event()
        self._late: asyncio.TimerHandle | None = None

    def begin(self, seconds: float, late: Callable[[ProcessPoolExecutor], None]) -> None:
        """It has begun; `late(pool)` is called where it has not ended in time."""
        if not self.begun.is_set():
            self.begun.set()
            self._late = asyncio.get_running_loop().call_later(seconds, late, self.pool)

    def end(self) -> None:
        """It has ended, or nothing is to be done about it any more."""
        self.begun.set()
        if self._late is not None:
            self._late.cancel()


class Work:
    """A small pool of processes, and how many jobs may wait for it."""

    def __init__(self, settings: Settings) -> None:
        self.workers = settings.workers or processes.processors()
        self.room = self.workers + settings.limits.queue
        self.pending = 0
        self.ready = False
        self._seconds = settings.limits.seconds
        self._plan = Plan(settings.model, settings.rules, settings.profile)
        self._turns = asyncio.Semaphore(self.workers)  # for jobs that may wait
        self._free = asyncio.Semaphore(2 * self.workers)  # jobs given out: those that run, and the next ones
        self._given: list[_Given] = []  # in their order, in which they begin
        self._pool = self._start()

    def _start(self) -> ProcessPoolExecutor:
        self._born = time.monotonic()
        processes.close_folder()
        return ProcessPoolExecutor(self.workers, get_context("spawn"), _begin, (self._plan,))

    async def warm(self) -> str:
        """Start the processes, let each open the model, and return its name. Raises what opening it raised."""
        from ticket_lint.severity import store

        await asyncio.to_thread(store.folder, self._plan.model)  # tells in words where there is none
        model, *_ = await asyncio.gather(*(self._submit(_warm, (), {}) for _ in range(self.workers)))
        self.ready = True
        return model

    async def run(
        self, function: Callable[Concatenate[Assessor, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Return `function(assessor, *args, **kwargs)` from a worker process; raises `BusyError` where there is no room."""
        if self.pending >= self.room:
            raise BusyError
        return await self._submit(function, args, kwargs)

    async def run_in_turn(
        self, function: Callable[Concatenate[Assessor, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same for the jobs of a stream: they wait for each other, and take no more than the processes at a time."""
        async with self._turns:
            return await self._submit(function, args, kwargs)

    async def _submit(
        self, function: Callable[..., T], args: tuple[object, ...], kwargs: Mapping[str, object]
    ) -> T:
        end = (
            asyncio.get_running_loop().time() + self._seconds
        )  # to begin; the time of the job itself counts from then
        await self._take(end)
        job = _Given(self._pool)
        try:
            future = job.pool.submit(_call, function, args, dict(kwargs))
        except (BrokenProcessPool, RuntimeError) as error:
            self._leave(job)
            self._replace(job.pool)
            raise BusyError from error
        self._give(job, future)
        result = asyncio.wrap_future(future)
        try:
            async with asyncio.timeout_at(end):
                await job.begun.wait()
            return await result  # in time: one that takes too long costs its pool
        except BrokenProcessPool as error:
            self._replace(job.pool)
            raise BusyError from error
        except TimeoutError as error:
            raise BusyError from error
        finally:
            result.cancel()

    async def _take(self, end: float) -> None:
        """Wait until a job may be given out."""
        self.pending += 1
        try:
            async with asyncio.timeout_at(end):
                await self._free.acquire()
        except BaseException as error:
            self.pending -= 1
            if isinstance(error, TimeoutError):
                raise BusyError from error
            raise

    def _give(self, job: _Given, future: Future[Any]) -> None:
        """Note a job that was given out; it leaves when it ends, in whatever way, which is told in a thread of the pool."""
        loop = asyncio.get_running_loop()

        def done(_: Future[Any]) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._leave, job)

        self._given.append(job)
        self._begin()
        future.add_done_callback(done)

    def _begin(self) -> None:
        """The processes take jobs in their order: as many have begun as there are processes."""
        for job in self._given[: self.workers]:
            job.begin(self._seconds, self._replace)

    def _leave(self, job: _Given) -> None:
        self.pending -= 1
        self._free.release()
        if job in self._given:
            self._given.remove(job)
        job.end()
        self._begin()

    def _replace(self, broken: ProcessPoolExecutor) -> None:
        """Take a new pool for one that is broken or stuck; the first of its jobs to notice does it.

        One that broke while it started gets time, so that requests do not start processes without end.
        """
        if self._pool is broken and time.monotonic() - self._born > _YOUNG:
            self._pool = self._start()
            _end(broken)
            broken.shutdown(wait=False, cancel_futures=True)

    async def close(self) -> None:
        """End the processes, whatever they do: nobody waits for it any more."""
        self.ready = False
        for job in self._given:
            job.end()
        _end(self._pool)
        await asyncio.to_thread(self._pool.shutdown, wait=True, cancel_futures=True)


def _end(pool: ProcessPoolExecutor) -> None:
    """Kill the processes of a pool, and let it notice.

    One that dies while it writes leaves half a result, for the rest of which a pool waits for ever.
    """
    for process in list((pool._processes or {}).values()):
        process.kill()
    writer = getattr(getattr(pool, "_result_queue", None), "_writer", None)
    if writer is not None:
        writer.close()


_assessor: Assessor | None = None  # of this process, where it is a worker


def _begin(plan: Plan) -> None:
    """Open the model for all jobs of this process, and end when the service itself was killed."""
    global _assessor  # noqa: PLW0603 - a worker has nowhere else to keep it
    processes.begin()
    _assessor = Assessor(plan)


def _call(function: Callable[..., T], args: tuple[object, ...], kwargs: Mapping[str, object]) -> T:
    assert _assessor is not None  # noqa: S101 - `_begin` ran before any job
    return function(_assessor, *args, **kwargs)


def _warm(assessor: Assessor) -> str:
    """A job that takes a moment, so that no process does two of them."""
    assessor.assess("进频道后没有声音，Windows 11，SDK 4.3.1", "没有声音")
    return assessor.version
