"""A bulk run: read, score, write parts, finish. Continues where an earlier run ended."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from ticket_lint import __version__
from ticket_lint.bulk import cluster, database, finish
from ticket_lint.bulk.checks import check_apart, check_begun, check_names
from ticket_lint.bulk.inputs import Fields, Input, Tickets, expand, prepare
from ticket_lint.bulk.lock import held
from ticket_lint.bulk.model import Work
from ticket_lint.bulk.parts import Entry, Parts, compare, write_parts
from ticket_lint.bulk.pool import score_all
from ticket_lint.bulk.postgres import is_postgres, place
from ticket_lint.bulk.scoring import scorer
from ticket_lint.bulk.sinks import format_of
from ticket_lint.bulk.storage import Folder, is_address, stamp, writing
from ticket_lint.errors import InputError
from ticket_lint.severity import store
from ticket_lint.severity.model import FILE

PART = 10_000  # rows; what an interruption can cost
Tick = Callable[[int, float | None], None]


class Plan(NamedTuple):
    """What is asked for. `work` says how to assess, `fields` which columns to read; `query` makes the input a database."""

    inputs: tuple[str, ...]
    output: str
    work: Work
    fields: Fields = Fields()
    query: str | None = None
    rejects: str | None = None
    engine: str = "local"
    jobs: int = 1
    resume: bool = False  # go on with an unfinished run
    restart: bool = False  # throw an unfinished run away
    overwrite: bool = False  # replace the output
    similarity: float = 0.8
    many: int = 10
    part_rows: int = PART
    parts: str | None = None  # where parts are kept, beside the output if None

    @property
    def scratch(self) -> str:
        """The folder for what is unpacked and not finished, always on a disk."""
        return f"{self.output}.parts"

    @property
    def folder(self) -> str:
        """Where the parts are."""
        return self.parts or self.scratch

    @property
    def writes(self) -> tuple[str, str]:
        """The files that a run leaves: the output, and the rows that were rejected."""
        return self.output, self.rejects or f"{self.output}.rejects.csv"

    @property
    def folders(self) -> tuple[str, ...]:
        """All folders of the run, that of the parts last."""
        same = os.path.abspath(self.folder) == os.path.abspath(self.scratch)
        return (self.scratch,) if same else (self.scratch, self.folder)


def run(plan: Plan, tick: Tick) -> finish.Summary:
    """Do what the plan asks for; `tick` is told rows that are done and the share of all. Raises TicketLintErrors."""
    format_of(plan.output)
    cluster.check_engine(plan.engine)
    check_names(plan)
    with ExitStack() as locks:
        for path in plan.folders:
            if not is_address(path):  # what is elsewhere has no locks; the output's folder has one always
                locks.enter_context(held(path, plan.output))
        return _run(plan, tick)


def _run(plan: Plan, tick: Tick) -> finish.Summary:
    places = [Parts(Folder(path)) for path in plan.folders]
    parts = places[-1]
    begun = next((one for one in places if one.manifest() is not None), None)
    before = begun.manifest() if begun is not None else None
    check_begun(plan, places, begun)
    scorer(plan.work)  # a missing model or profile is told here, once
    names = list(plan.inputs) if plan.query is not None else expand(plan.inputs)
    check_apart(plan, names)
    now = _manifest(plan, names)
    if before is not None and plan.resume:
        compare(before, now, plan.output)
    else:
        _clear(plan)
    for one in places:
        one.begin(now)
    try:
        inputs = _inputs(plan, names)
        tickets = Tickets(inputs, plan.fields)
        tickets.check()
        if plan.engine == "local":
            _score(plan, parts, tickets, tick)
        else:
            cluster.score(plan, parts, inputs, cluster.partitions(inputs, plan.part_rows), tick)
    except BaseException:
        if not parts.entries():  # nothing that a later run could go on from
            _clear(plan)
        raise
    summary = finish.finish(plan, parts, Path(plan.scratch))
    _clear(plan)
    return summary


def _clear(plan: Plan) -> None:
    """Delete the parts and what was unpacked."""
    for path in plan.folders:
        Parts(Folder(path)).clear()


def _inputs(plan: Plan, names: list[str]) -> list[Input]:
    folder = Path(plan.scratch)
    if plan.query is None:
        return prepare(names, folder)
    found = next((str(path) for path in sorted(folder.glob("query.*")) if path.suffix != ".tmp"), None)
    if found is None:
        with writing(plan.scratch):
            found = database.fetch(names[0], plan.query, folder)
    return [prepare([found], folder)[0]._replace(name="query")]


def _manifest(plan: Plan, names: list[str]) -> dict[str, Any]:
    """All that decides about the output. Times of files tell whether they changed."""
    return {
        "version": __version__,
        "inputs": [_stamp(name) for name in names],
        "query": plan.query,
        "columns": list(plan.work.columns),
        "fields": dict(plan.fields.given),
        "keep": list(plan.fields.keep),
        "model": _stamp(str(store.folder(Path(plan.work.model) if plan.work.model else None) / FILE)),
        "profile": plan.work.profile,
        "lang": plan.work.lang,
        "duplicates": [plan.similarity, plan.many] if plan.work.duplicates else None,
        "part_rows": plan.part_rows,
        "output": plan.output,
        "rejects": plan.rejects,
        "parts": plan.parts,
        "partitions": "rows" if plan.engine == "local" else "files",
    }


def _stamp(path: str) -> list[Any]:
    if is_postgres(path):
        return [place(path)]  # without the password
    if is_address(path):
        return stamp(path)
    try:
        status = os.stat(path)
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file", f"{path}：文件不存在") from error
    except OSError as error:
        detail = error.strerror or str(error)
        raise InputError(f"{path}: cannot be read: {detail}", f"{path}：无法读取（{detail}）") from error
    return [path, status.st_size, status.st_mtime_ns]


def _score(plan: Plan, parts: Parts, tickets: Tickets, tick: Tick) -> None:
    """Score on this machine, behind the parts that are whole."""
    number, rows = _whole(parts.entries(), plan.part_rows)
    items = iter(tickets)
    skipped = sum(1 for _ in islice(items, rows))
    if skipped < rows:
        raise InputError(
            f"{plan.output}: the input has fewer rows than before; start anew with --restart",
            f"{plan.output}：输入的行数比之前少；请用 --restart 重新开始",
        )
    tick(rows, tickets.share)
    outcomes = _ticking(score_all(items, plan.work, plan.jobs), rows, tickets, tick)
    write_parts(parts, number, plan.part_rows, outcomes)


def _ticking(outcomes: Iterator[Any], done: int, tickets: Tickets, tick: Tick) -> Iterator[Any]:
    for one in outcomes:
        yield one
        done += 1
        if done % 100 == 0:
            tick(done, tickets.share)
    tick(done, tickets.share)


def _whole(entries: dict[int, Entry], size: int) -> tuple[int, int]:
    """How many full parts there are from the first one on, and their rows; the last part of an input may be short."""
    number = 0
    while number in entries and entries[number].read == size:
        number += 1
    return number, number * size
