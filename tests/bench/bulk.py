"""Bulk runs: tickets a second on one and two processes, memory of the whole process tree, what a further ticket costs."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from tests.bench import fast_text
from tests.bench.clock import Command, Cost, cost
from tests.bench.severity import CORPUS, _reference
from ticket_lint import engine
from ticket_lint.cli.judging import judge_of
from ticket_lint.document import parse
from ticket_lint.severity import store
from ticket_lint.severity.suggestion import look
from ticket_lint.signals import Signals

SIZES = (10_000, 100_000, 1_000_000)
WHOLE, SEVERITY = "id,severity,score,missing", "id,severity"
FAST_TEXT = Path(__file__).parents[2] / ".venv-bench" / "fasttext" / "bin" / "python"
_ROUNDS = 2
Row = dict[str, Any]


def bulk(largest: int, tickets: int, columns: str) -> None:
    """Print the speed of `bulk` on the corpus repeated to distinct tickets, beside references on the same texts.

    `tickets` are assessed for each line of the table, `columns` is what the growth up to `largest` tickets is measured with.
    """
    with CORPUS.open(encoding="utf-8") as lines:
        rows: list[Row] = [json.loads(line) for line in lines]
    base = alone(rows)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        export(folder, rows, 1)
        export(folder, rows, tickets)
        print(
            f"bulk, {tickets} distinct tickets from CSV to CSV, start and end not counted; memory of all processes"
        )
        for label, chosen in (("lint and severity", WHOLE), ("severity alone", SEVERITY)):
            processes(folder, label, chosen, tickets, base)
        growth(folder, rows, [size for size in SIZES if size <= largest], columns)


def alone(rows: list[Row]) -> float:
    """Print the speed in one process of references and of parts of the assessment; return that of scikit-learn."""
    judge, model, reference = judge_of(), store.load(), _reference(rows)
    cases: dict[str, Callable[[Row], object]] = {
        "scikit-learn + jieba": reference,
        "severity alone": lambda row: look(Signals(parse(row["body"], row["title"])), model),
        "lint and severity": lambda row: engine.assess(row["body"], title=row["title"], judge=judge),
    }
    best = dict.fromkeys(cases, float("inf"))
    for _ in range(_ROUNDS):
        for name, run in cases.items():
            begin = time.process_time()
            for row in rows:
                run(row)
            best[name] = min(best[name], time.process_time() - begin)
    speeds = {name: len(rows) / seconds for name, seconds in best.items()}
    if FAST_TEXT.exists():
        command: Command = [FAST_TEXT, "-P", fast_text.__file__, CORPUS]
        speeds |= json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    base = speeds["scikit-learn + jieba"]
    print(f"{len(rows)} tickets one by one in one process, best round")
    for name, speed in speeds.items():
        print(f"  {name:34}{speed:8.0f} tickets/s{speed / base:8.2f} x scikit-learn + jieba")
    return base


def processes(folder: Path, label: str, columns: str, count: int, base: float) -> None:
    """Print the speed with one and two processes."""
    took = []
    for jobs in (1, 2):
        empty, full = run(folder, 1, jobs, columns), run(folder, count, jobs, columns)
        took.append(full.seconds - empty.seconds)
        speed = count / took[-1]
        print(
            f"  {label + f', {jobs} process' + 'es' * (jobs > 1):34}{speed:8.0f} tickets/s{speed / base:8.2f} x;"
            f" {count / (full.busy - empty.busy):.0f} for each second of processor time;"
            f" {full.memory:.0f} MB; start and end {empty.seconds:.2f} s",
            flush=True,
        )
    print(f"  {label + ', two against one':34}{took[0] / took[1]:8.2f} x")


def growth(folder: Path, rows: list[Row], sizes: list[int], columns: str) -> None:
    """Print what a ticket costs in larger and larger runs on two processes."""
    print(f"bulk, growth on two processes, columns {columns}")
    empty, first = run(folder, 1, 2, columns), 0.0
    for size in sizes:
        export(folder, rows, size)
        ran = run(folder, size, 2, columns)
        each = (ran.busy - empty.busy) / size
        first = first or each
        print(
            f"  {size:>10,} tickets: {each * 1e6:6.0f} us of processor time each, {each / first:.2f} x the first;"
            f" {ran.seconds:.0f} s, {size / ran.seconds:.0f} tickets/s; {ran.memory:.0f} MB",
            flush=True,
        )


def export(folder: Path, rows: list[Row], count: int) -> None:
    """Write the corpus over and over, each ticket with an id and a line of its own."""
    with (folder / f"{count}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "title", "body"])
        for at, row in enumerate(islice(cycle(rows), count)):
            writer.writerow([f"T{at}", row["title"], f"{row['body']}\n\n({at})"])


def run(folder: Path, size: int, jobs: int, columns: str) -> Cost:
    """Run `bulk` on an export."""
    command = [sys.executable, "-m", "ticket_lint", "bulk", f"{size}.csv", "-o", "out.csv", "--overwrite"]
    return cost([*command, "-j", str(jobs), "--columns", columns], folder)
