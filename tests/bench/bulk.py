"""Bulk runs: tickets a second on one and two processes, memory of the whole process tree, what a further ticket costs."""

from __future__ import annotations

import csv
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from typing import Any, NamedTuple

import psutil

from tests.bench.severity import CORPUS, _reference
from ticket_lint import engine
from ticket_lint.cli.judging import judge_of
from ticket_lint.document import parse
from ticket_lint.engine import Setting, Settings
from ticket_lint.rules import RULES
from ticket_lint.severity import store
from ticket_lint.severity.suggestion import look
from ticket_lint.signals import Signals

SIZES = (10_000, 100_000, 1_000_000)
SHOWN = "id,severity,score,missing"
_LOOK = 0.1  # seconds between two looks at the memory


class Ran(NamedTuple):
    """Seconds, seconds of processor time, and peak memory (MB) of a run, all processes together."""

    seconds: float
    busy: float
    memory: float


def bulk(largest: int) -> None:
    """Print the speed of `bulk` on the corpus repeated with distinct ids, beside scikit-learn and jieba on the same texts."""
    with CORPUS.open(encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    base = _alone("scikit-learn + jieba, tickets one by one", rows, _reference(rows), 0.0)
    judge, model = judge_of(), store.load()
    silent = Settings({rule.NAME: Setting(enabled=False) for rule in RULES})
    _alone(
        "severity alone, in process",
        rows,
        lambda row: look(Signals(parse(row["body"], row["title"])), model),
        base,
    )
    _alone(
        "severity and elements, in process",
        rows,
        lambda row: engine.assess(row["body"], title=row["title"], settings=silent, judge=judge),
        base,
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        smallest = min(SIZES[0], largest)
        _export(folder / f"{smallest}.csv", rows, smallest)
        empty = _run(folder, _export(folder / "1.csv", rows, 1), 1)
        one = _run(folder, smallest, 1)
        two = _run(folder, smallest, 2)
        for label, ran in (("bulk, one process", one), ("bulk, two processes", two)):
            speed = smallest / (ran.seconds - empty.seconds)
            busy = smallest / (ran.busy - empty.busy)
            print(
                f"  {label:42}{speed:8.0f} tickets/s{speed / base:8.1f} x;"
                f" {busy:.0f} for each second of processor time; {ran.memory:.0f} MB at most"
            )
        ratio = (one.seconds - empty.seconds) / (two.seconds - empty.seconds)
        print(f"  two processes against one: {ratio:.2f} x; start and end of a run: {empty.seconds:.2f} s")
        first = (two.busy - empty.busy) / smallest
        for size in [step for step in SIZES if smallest < step <= largest]:
            _export(folder / f"{size}.csv", rows, size)
            ran = _run(folder, size, 2)
            each = (ran.busy - empty.busy) / size
            print(
                f"  {size} tickets: {each * 1e6:.0f} us of processor time each, {each / first:.2f} x that of {smallest};"
                f" {size / ran.seconds:.0f} tickets/s; {ran.memory:.0f} MB at most"
            )


def _alone(
    label: str, rows: list[dict[str, Any]], run: Callable[[dict[str, Any]], object], base: float
) -> float:
    """Print and return tickets a second of processor time, the better of two rounds."""
    best = float("inf")
    for _ in range(2):
        begin = time.process_time()
        for row in rows:
            run(row)
        best = min(best, time.process_time() - begin)
    speed = len(rows) / best
    print(f"  {label:42}{speed:8.0f} tickets/s{speed / (base or speed):8.1f} x")
    return speed


def _export(path: Path, rows: list[dict[str, Any]], count: int) -> int:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "title", "body"])
        for at, row in enumerate(islice(cycle(rows), count)):
            writer.writerow([f"T{at}", row["title"], row["body"]])
    return count


def _run(folder: Path, size: int, jobs: int) -> Ran:
    command = [sys.executable, "-m", "ticket_lint", "bulk", f"{size}.csv", "-o", "out.csv", "--overwrite"]
    begin, before = time.perf_counter(), _busy()
    run = subprocess.Popen(
        [*command, "-j", str(jobs), "--columns", SHOWN],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    tree = psutil.Process(run.pid)
    most = 0
    while run.poll() is None:
        most = max(most, _memory(tree))
        time.sleep(_LOOK)
    took = time.perf_counter() - begin
    if run.returncode:
        raise SystemExit(f"bulk exited {run.returncode}")
    return Ran(took, _busy() - before, most / 1e6)


def _busy() -> float:
    """Processor time of all processes that ended below this one."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _memory(tree: psutil.Process) -> int:
    try:
        return sum(_resident(one) for one in (tree, *tree.children(recursive=True)))
    except psutil.NoSuchProcess:
        return 0


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0
