"""The same work on Dask distributed: partitions are ranges of rows, and workers write their parts themselves.

A part is the same whoever writes it, so a task whose worker was lost is simply run again.
"""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from ticket_lint.bulk.inputs import Fields, Input, Tickets, rows_of
from ticket_lint.bulk.model import Work
from ticket_lint.bulk.need import need
from ticket_lint.bulk.parts import Parts, write_parts
from ticket_lint.bulk.pool import score_all
from ticket_lint.bulk.storage import Folder, is_address
from ticket_lint.errors import InputError, TicketLintError, UsageError
from ticket_lint.processes import close_folder

if TYPE_CHECKING:
    from ticket_lint.bulk.run import Plan, Tick

LOCAL, ADDRESS = "dask", "dask://"
_MOST = 64  # tasks for a file, which each of them reads from its start
_PATIENCE = 5  # seconds that a scheduler may take to answer
_RETRIES = 3


class Range(NamedTuple):
    """A partition, which becomes a part: rows `start` to `stop` of an input (counted from 0, without the head)."""

    input: int
    start: int
    stop: int


class Task(NamedTuple):
    """What a worker is sent: neighbouring partitions, the first one's number; neither rows nor model are in it."""

    number: int
    input: Input
    start: int
    stop: int
    part_rows: int
    fields: Fields
    work: Work
    folder: str
    manifest: str  # the run's; a task that outlived its run must not write


def partitions(inputs: Sequence[Input], part_rows: int) -> list[Range]:
    """Cut the inputs into ranges."""
    found = []
    for at, one in enumerate(inputs):
        rows = rows_of(one)
        found += [Range(at, start, min(start + part_rows, rows)) for start in range(0, rows, part_rows)]
    return found


def score(plan: Plan, parts: Parts, inputs: Sequence[Input], ranges: Sequence[Range], tick: Tick) -> None:
    """Score all partitions that have no whole part yet; raises InputError where the cluster or the storage fails."""
    whole = parts.entries()
    total = sum(one.stop - one.start for one in ranges)
    done = sum(entry.read for entry in whole.values())
    tick(done, done / total if total else None)
    with _client(plan.engine, plan.jobs) as client:
        for read in _finished(client, tasks(plan, inputs, ranges, whole, parts.digest())):
            done += read
            tick(done, done / total)
    if sum(entry.read for entry in parts.entries().values()) != done:
        raise InputError(
            f"{plan.folder}: the workers' parts are not there; --parts has to name a folder or address that they and this"
            " machine share",
            f"{plan.folder}：找不到工作进程写出的分片；--parts 须为各工作进程与本机共享的文件夹或地址",
        )


def tasks(
    plan: Plan, inputs: Sequence[Input], ranges: Sequence[Range], whole: Collection[int], manifest: str
) -> list[Task]:
    """The tasks for all partitions but the `whole` ones. Those of a large file are large: each reads it from its start."""
    work = plan.work._replace(model=os.path.abspath(plan.work.model) if plan.work.model else None)
    folder = plan.folder if is_address(plan.folder) else os.path.abspath(plan.folder)
    there = [one._replace(path=os.path.abspath(one.path)) for one in inputs]  # workers start elsewhere
    rows = Counter[int]()
    for one in ranges:
        rows[one.input] += one.stop - one.start
    found: list[Task] = []
    before = None
    for number, one in enumerate(ranges):
        if number in whole:
            continue
        most = -(-rows[one.input] // _MOST)
        if found and before == (one.input, number - 1) and one.stop - found[-1].start <= most:
            found[-1] = found[-1]._replace(stop=one.stop)
        else:
            source = there[one.input]
            found.append(
                Task(number, source, one.start, one.stop, plan.part_rows, plan.fields, work, folder, manifest)
            )
        before = one.input, number
    return found


def score_parts(task: Task) -> int | tuple[str, str]:
    """Score partitions and write their parts, in a worker; return how many rows were read, or what went wrong."""
    try:
        items = islice(Tickets([task.input], task.fields), task.start, task.stop)
        parts = Parts(Folder(task.folder), task.manifest)
        return write_parts(parts, task.number, task.part_rows, score_all(items, task.work, 1))
    except TicketLintError as error:  # as plain words: they survive the way back in both languages
        return error.en, error.zh


def _finished(client: Any, tasks: Sequence[Task]) -> Iterator[int]:
    """The rows of each task that is done."""
    import distributed

    api: Any = distributed  # it has no types
    futures = [client.submit(score_parts, task, pure=False, retries=_RETRIES) for task in tasks]
    try:
        for future in api.as_completed(futures):
            try:
                found = future.result()
            except Exception as error:
                raise _lost(type(error).__name__) from error
            if not isinstance(found, int):
                raise InputError(*found)
            yield found
    finally:
        client.cancel(futures)


@contextmanager
def _client(engine: str, jobs: int) -> Iterator[Any]:
    """A client of the cluster at an address, or of one on this machine that ends with it."""
    try:
        import distributed
    except ImportError as error:
        raise need("distributed") from error
    api: Any = distributed
    for name in [one for one in logging.root.manager.loggerDict if one.startswith("distributed")]:
        logging.getLogger(name).setLevel(
            logging.CRITICAL
        )  # each has a level of its own; we tell what matters
    if engine == LOCAL:
        close_folder()
        options = {"threads_per_worker": 1, "dashboard_address": ":0", "silence_logs": logging.CRITICAL}
        with api.LocalCluster(n_workers=jobs, **options) as cluster, api.Client(cluster) as client:
            yield client
        return
    address = "tcp://" + engine.removeprefix(ADDRESS)
    try:
        client = api.Client(address, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        raise InputError(
            f"{engine}: no Dask scheduler answers there; start one with: dask scheduler",
            f"{engine}：无法连接 Dask 调度器；可用 dask scheduler 启动",
        ) from error
    with client:
        if not client.scheduler_info(n_workers=-1)["workers"]:
            raise InputError(
                f"{engine}: the scheduler has no workers; start some with: dask worker",
                f"{engine}：调度器没有工作进程；可用 dask worker 启动",
            )
        yield client


def check_engine(engine: str) -> None:
    """Raise UsageError for an engine that there is not."""
    host, _, port = engine.removeprefix(ADDRESS).rpartition(":")
    if engine in ("local", LOCAL) or (engine.startswith(ADDRESS) and host and port.isdigit()):
        return
    raise UsageError(
        f"--engine: {engine} is not one of local, dask, dask://HOST:PORT",
        f"--engine：{engine} 不是 local、dask、dask://主机:端口 之一",
    )


def _lost(name: str) -> InputError:
    return InputError(
        f"the cluster gave up ({name}); what is done is kept, continue with --resume",
        f"集群运行失败（{name}）；已完成的部分保留，可用 --resume 继续",
    )
