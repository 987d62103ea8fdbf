"""Measures processes: many short ones interleaved, so that a busy machine disturbs all alike, or a long one with its memory."""

from __future__ import annotations

import resource
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

Command = Sequence[str | Path]
_LOOK = 0.05  # seconds between two looks at the memory


class Cost(NamedTuple):
    """Seconds from start to end, seconds of processor time and peak memory (MB) of all processes together."""

    seconds: float
    busy: float
    memory: float


def run_once(command: Command, cwd: Path, codes: Sequence[int]) -> float:
    """Run `command` and return the seconds that it took; an unexpected exit code ends the benchmark."""
    start = time.perf_counter()
    run = subprocess.run(command, cwd=cwd, check=False, capture_output=True)
    took = time.perf_counter() - start
    if run.returncode not in codes:
        raise SystemExit(
            f"{command[0]} exited {run.returncode}: {run.stderr.decode(errors='replace')[-400:]}"
        )
    return took


def interleaved(
    cases: Mapping[str, Command], cwd: Path, rounds: int, codes: Mapping[str, Sequence[int]]
) -> dict[str, float]:
    """Return the median seconds of each case over `rounds` rounds, after one round that is not counted.

    `codes` names the exit codes that are expected of a case, 0 where it says nothing.
    """
    times: dict[str, list[float]] = {name: [] for name in cases}
    for turn in range(rounds + 1):
        for name, command in cases.items():
            took = run_once(command, cwd, codes.get(name, (0,)))
            if turn:
                times[name].append(took)
    return {name: median(taken) for name, taken in times.items()}


def cost(command: Command, cwd: Path | None = None) -> Cost:
    """Run a command and tell what it cost; an exit code other than 0 ends the benchmark."""
    begin, before = time.perf_counter(), _busy()
    peak = 0.0
    with tempfile.TemporaryFile() as told:
        process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=told)
        while process.poll() is None:
            peak = max(peak, memory(process.pid))
            time.sleep(_LOOK)
        told.seek(0)
        if process.returncode:
            end = told.read().decode(errors="replace")[-400:]
            raise SystemExit(f"{command[0]} exited {process.returncode}: {end}")
    return Cost(time.perf_counter() - begin, _busy() - before, peak)


def _busy() -> float:
    """Processor time of all processes that ended below this one."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def memory(process: int) -> float:
    """What a process and those that it started hold for themselves, in MB; shared pages count once (Linux)."""
    total = 0.0
    waiting = [process]
    while waiting:
        one = waiting.pop()
        try:
            with open(f"/proc/{one}/smaps_rollup", encoding="ascii") as file:
                total += next(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024
            with open(f"/proc/{one}/task/{one}/children", encoding="ascii") as file:
                waiting += [int(child) for child in file.read().split()]
        except (OSError, StopIteration, IndexError):
            continue  # it has just ended
    return total
