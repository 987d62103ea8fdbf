"""Run the benchmarks: `python -m tests.bench [start] [files] [severity] [audit] [bulk] [serve] [growth]`."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench import audit, bulk, severity
from tests.bench import serve as service
from tests.bench.clock import Command, interleaved
from tests.bench.hostile import MAKERS
from ticket_lint import assess
from ticket_lint.reporters import Result
from ticket_lint.reporters.json import as_dict

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "data" / "examples" / "sync-complete.en.md"
CHECK = (Path(sys.executable).with_name("ticket-lint"), "check", "--fail-on", "never")
FILES = 500
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
CODES = {"gitlint": range(253), "proselint": (0, 1)}  # gitlint's exit code counts what it finds
PATIENCE = 120.0  # seconds: a larger size that would take longer is not run


def references() -> dict[str, list[str]]:
    """The other tools that `make bench` has installed, each in an environment of its own."""
    folder = ROOT / ".venv-bench"
    found = {
        "gitlint": [str(folder / "gitlint" / "bin" / "gitlint"), "--msg-filename"],
        "proselint": [str(folder / "proselint" / "bin" / "proselint"), "check"],
    }
    return {name: command for name, command in found.items() if Path(command[0]).exists()}


def start(rounds: int) -> None:
    """Print the time of one process with one file, as a multiple of an import of click."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(EXAMPLE, folder / "draft.md")
        subprocess.run(["git", "init", "--quiet", "."], cwd=folder, check=True)  # gitlint wants one
        cases: dict[str, Command] = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "python -c 'import click'": [sys.executable, "-c", "import click"],
            "ticket-lint check": [*CHECK, "draft.md"],
            "check --severity": [*CHECK, "--severity", "draft.md"],
            **{name: [*command, "draft.md"] for name, command in references().items()},
        }
        took = interleaved(cases, folder, rounds, CODES)
    base = took["python -c 'import click'"]
    print(f"one process, one file; median of {rounds} interleaved rounds")
    for case, seconds in took.items():
        print(f"  {case:26}{seconds * 1000:8.1f} ms{seconds / base:8.2f} x import click")


def files(rounds: int) -> None:
    """Print the time of `FILES` drafts in one run, and what a further file costs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "drafts").mkdir()
        with (ROOT / "data" / "tickets.jsonl").open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number == FILES:
                    break
                row = json.loads(line)
                text = f"# {row['title']}\n\n{row['body']}\n"
                (folder / "drafts" / f"{number:03}.md").write_text(text, "utf-8")
        shutil.copy(folder / "drafts" / "000.md", folder / "one.md")
        cases: dict[str, Command] = {
            "one": [*CHECK, "--format", "json", "one.md"],
            "many": [*CHECK, "--format", "json", "drafts"],
        }
        if "proselint" in references():
            cases["proselint"] = [*references()["proselint"], "drafts"]
        took = interleaved(cases, folder, rounds, CODES)
    each = (took["many"] - took["one"]) / (FILES - 1)
    print(f"{FILES} files in one run; median of {rounds} interleaved rounds")
    print(
        f"  ticket-lint check         {took['many'] * 1000:8.1f} ms, {each * 1000:.2f} ms for each further file"
    )
    if "proselint" in took:
        ratio = took["proselint"] / took["many"]
        print(f"  proselint check           {took['proselint'] * 1000:8.1f} ms, {ratio:.1f} x ticket-lint")


def growth(largest: int, only: str) -> None:
    """Print how the time to assess hostile inputs, and to write the report as JSON, grows with their size.

    In linear time the last column stays near 1.
    """
    sizes = [size for size in SIZES if size <= largest]
    print(
        "growth on hostile inputs, in process: ms of processor time by size; last: time per character against a tenth of the size"
    )
    print(f"  {'':30}" + "".join(f"{_size(size):>10}" for size in sizes) + f"{'per char':>10}")
    assess(EXAMPLE.read_text("utf-8"))  # loads the word lists
    for name, make in MAKERS.items():
        if only not in name:
            continue
        times: list[float] = []
        for size in sizes:
            if times and times[-1] * 10 > PATIENCE:
                break
            text = make(size)
            begin = time.process_time()  # others may keep the machine busy
            report = assess(text)
            as_dict(Result("draft", report, "draft"))
            times.append(time.process_time() - begin)
        cells = "".join(f"{took * 1000:>10.1f}" for took in times).ljust(10 * len(sizes))
        slope = f"{times[-1] / times[-2] / 10:>9.2f}x" if len(times) > 1 else ""
        print(f"  {name:30}{cells}{slope:>10}", flush=True)


def _size(size: int) -> str:
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1000} KB"


_PARTS = ["start", "files", "severity", "audit", "bulk", "serve", "growth"]


def main(argv: Sequence[str] | None = None) -> None:
    """Run the benchmarks that are named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("which", nargs="*", choices=[*_PARTS, []])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="largest hostile input, in characters")
    parser.add_argument("--bulk", type=int, default=100_000, help="largest bulk run, up to 1000000 tickets")
    parser.add_argument("--bulk-tickets", type=int, default=10_000, help="tickets of the other bulk runs")
    parser.add_argument("--bulk-columns", default=bulk.WHOLE, help="columns of the growing bulk runs")
    parser.add_argument("--tickets", type=int, default=audit.TICKETS, help="closed tickets to audit")
    parser.add_argument(
        "--requests",
        type=int,
        default=service.REQUESTS,
        help="requests after which the service's memory is told",
    )
    parser.add_argument("--only", default="", help="only hostile inputs whose name holds this")
    options = parser.parse_args(argv)
    which = options.which or _PARTS
    if "start" in which:
        start(options.rounds)
    if "files" in which:
        files(max(3, options.rounds // 3))
    if "severity" in which:
        severity.warm()
    if "audit" in which:
        audit.closed(options.tickets)
    if "bulk" in which:
        bulk.bulk(options.bulk, options.bulk_tickets, options.bulk_columns)
    if "serve" in which:
        service.serve(options.requests)
    if "growth" in which:
        growth(options.largest, options.only)


if __name__ == "__main__":
    main()
