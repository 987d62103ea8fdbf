"""Worker processes: they do not hold up the loop, refuse what is too much, and one that dies costs its own job."""

from __future__ import annotations

import asyncio
import gc
import os
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine
from multiprocessing.queues import SimpleQueue
from typing import Any

import pytest

from ticket_lint.errors import InputError, UsageError
from ticket_lint.server import app
from ticket_lint.server.settings import Limits, Settings
from ticket_lint.server.work import Assessor, BusyError, Work

TEXT = "进频道后没有声音，Windows 11，SDK 4.3.1"


def severity(assessor: Assessor, text: str) -> tuple[str, int]:
    report = assessor.assess(text)
    assert report.severity is not None
    return report.severity.severity.name, os.getpid()


def spin(_: Assessor, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass


def die(_: Assessor) -> None:
    os._exit(1)


def die_while_writing(_: Assessor) -> None:
    for one in gc.get_objects():
        if isinstance(one, SimpleQueue):  # of the results; each begins with its length
            os.write(one._writer.fileno(), struct.pack("!i", 1000))  # type: ignore[attr-defined]
    os._exit(1)


def fail(_: Assessor) -> None:
    raise UsageError("in English", "用中文")


def with_work(settings: Settings, test: Callable[[Work], Coroutine[Any, Any, None]]) -> None:
    async def main() -> None:
        work = Work(settings)
        try:
            await work.warm()
            assert work.ready
            await test(work)
            assert work.pending == 0
        finally:
            await work.close()
        assert not work.ready

    asyncio.run(main())


def test_the_loop_goes_on_while_workers_work() -> None:
    async def test(work: Work) -> None:
        beats = 0

        async def beat() -> None:
            nonlocal beats
            while True:
                await asyncio.sleep(0.01)
                beats += 1

        beating = asyncio.create_task(beat())
        await work.run(spin, 1.0)
        beating.cancel()
        assert beats > 5
        found, process = await work.run(severity, TEXT)
        assert found in ("P0", "P1", "P2", "P3")
        assert process != os.getpid()
        with pytest.raises(UsageError) as caught:
            await work.run(fail)
        assert caught.value.zh == "用中文"

    with_work(Settings(workers=1), test)


def test_what_finds_no_room_is_refused_and_streams_wait() -> None:
    async def test(work: Work) -> None:
        jobs = [asyncio.create_task(work.run(spin, 0.2)) for _ in range(2)]
        await asyncio.sleep(0)
        with pytest.raises(BusyError):
            await work.run(severity, TEXT)
        found = await asyncio.gather(*(work.run_in_turn(severity, TEXT) for _ in range(5)))
        assert len({one for one, _ in found}) == 1
        await asyncio.gather(*jobs)

    with_work(Settings(workers=1, limits=Limits(queue=1)), test)


def test_a_process_that_dies_is_replaced() -> None:
    async def test(work: Work) -> None:
        for _ in range(2):
            with pytest.raises(BusyError):
                await work.run(die)
            assert (await work.run(severity, TEXT))[0]

    with_work(Settings(workers=1), test)


def test_a_job_that_takes_too_long_is_ended() -> None:
    async def test(work: Work) -> None:
        with pytest.raises(BusyError):
            await work.run(spin, 60.0)
        await left(work)
        assert (await work.run(severity, TEXT))[0]

    with_work(Settings(workers=1, limits=Limits(seconds=3)), test)


def test_the_time_of_a_job_begins_with_it() -> None:
    async def test(work: Work) -> None:
        pool, work._seconds = work._pool, 4
        late = [asyncio.create_task(work.run(spin, 3.0)) for _ in range(3)]
        told = await asyncio.gather(*late, return_exceptions=True)
        assert [type(one) for one in told] == [type(None), type(None), BusyError]  # the second began late
        assert work._pool is pool  # who waits too long costs nobody else his job
        await left(work)

    with_work(Settings(workers=1), test)


def test_what_still_runs_does_not_hold_up_the_end() -> None:
    async def test(work: Work) -> None:
        running = asyncio.create_task(work.run(spin, 600.0))
        await asyncio.sleep(0.3)
        running.cancel()
        await work.close()
        await left(work)

    with_work(Settings(workers=1), test)


def test_a_process_that_dies_while_it_writes_holds_up_neither_the_others_nor_the_end() -> None:
    done = subprocess.run([sys.executable, "-m", "tests.server.test_work"], timeout=120, check=False)
    assert done.returncode == 0


def _dies_while_it_writes() -> None:
    async def test(work: Work) -> None:
        work._seconds = 3
        with pytest.raises(BusyError):
            await work.run(die_while_writing)
        await left(work)
        work._seconds = 30
        assert (await work.run(severity, TEXT))[0]

    with_work(Settings(workers=2), test)


def test_a_job_that_nobody_waits_for_leaves() -> None:
    async def test(work: Work) -> None:
        work._seconds = 2
        first = asyncio.create_task(work.run(spin, 0.3))
        waiting = [asyncio.create_task(work.run(spin, 60.0)) for _ in range(3)]
        await asyncio.sleep(0.05)
        for task in waiting[1:]:
            task.cancel()
        waiting[0].cancel()
        await first
        await left(work)  # one of them has begun, and is ended in its time

    with_work(Settings(workers=1), test)


def test_a_stuck_job_that_nobody_waits_for_is_ended() -> None:
    async def test(work: Work) -> None:
        pool, work._seconds = work._pool, 1
        stuck = asyncio.create_task(work.run_in_turn(spin, 600.0))
        await asyncio.sleep(0.3)
        stuck.cancel()
        await left(work)
        assert work._pool is not pool
        work._seconds = 30
        assert (await work.run(severity, TEXT))[0]

    with_work(Settings(workers=1), test)


async def left(work: Work) -> None:
    """Wait until no job is there any more."""
    async with asyncio.timeout(20):
        while work.pending:
            await asyncio.sleep(0.01)


def test_workers_that_do_not_start_are_started_again(monkeypatch: pytest.MonkeyPatch) -> None:
    class Late(Work):
        tried = 0

        async def warm(self) -> str:
            self.tried += 1
            if self.tried < 3:
                raise BusyError
            self.ready = True
            return "m"

    async def main() -> None:
        work = Late(Settings(workers=1))
        await app._warm(work)
        assert (work.ready, work.tried) == (True, 3)
        await work.close()

    monkeypatch.setattr(app, "_PAUSE", 0)
    asyncio.run(main())


def test_without_a_model_it_says_so(tmp_path: Any) -> None:
    async def main() -> None:
        work = Work(Settings(model=tmp_path, workers=1))
        with pytest.raises(InputError, match="no model there"):
            await work.warm()
        await work.close()

    asyncio.run(main())


if __name__ == "__main__":
    _dies_while_it_writes()
