"""Interleaved measuring of processes: every case once a round, so that a busy machine disturbs all alike."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

Command = Sequence[str | Path]


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
