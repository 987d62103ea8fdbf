"""An audit of generated closed tickets beside reading the same file alone with the same library: time and peak memory."""

from __future__ import annotations

import csv
import json
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.bench.clock import Cost, cost

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "data" / "tickets.jsonl"
AUDIT = (str(Path(sys.executable).with_name("ticket-lint")), "audit", "--format", "html", "-o", os.devnull)
HEAD = ("id", "title", "body", "filed", "responded", "resolved", "claimed", "assigned", "channel")
TICKETS = 5000
_READ = {
    "csv": "import csv, sys\nfor row in csv.reader(open(sys.argv[1], encoding='utf-8', newline='')): pass",
    "jsonl": "import json, sys\nfor line in open(sys.argv[1], encoding='utf-8'): json.loads(line)",
    "parquet": (
        "import duckdb, sys\nfound = duckdb.connect(config={'threads': 1})"
        ".execute('SELECT * FROM read_parquet(?)', [sys.argv[1]])\nwhile found.fetchmany(1000): pass"
    ),
}


def rows(count: int) -> Iterator[tuple[str, ...]]:
    """Closed tickets with texts of the corpus, answered sooner or later; one in a hundred contradicts itself."""
    draw = random.Random(1)
    with CORPUS.open(encoding="utf-8") as lines:
        corpus = [json.loads(line) for line in lines]
    start = datetime(2026, 1, 5, tzinfo=UTC)
    for number in range(count):
        one = draw.choice(corpus)
        level = int(one["level"][1])
        filed = start + timedelta(minutes=draw.randrange(180 * 24 * 60))
        responded = filed + timedelta(minutes=draw.lognormvariate(4.2 + level, 1.0))
        resolved = responded + timedelta(hours=draw.lognormvariate(3.0, 1.0))
        if number % 100 == 0:
            responded = filed - timedelta(minutes=1)
        yield (
            f"T-{number}",
            one["title"],
            f"{one['body']}\n\n({number})",
            *(moment.isoformat(timespec="seconds") for moment in (filed, responded, resolved)),
            f"P{max(0, level - draw.choice((0, 0, 1)))}" if draw.random() < 0.6 else "",
            f"P{min(3, level + draw.choice((0, 0, 0, 1)))}",
            draw.choice(("portal", "portal", "phone", "e-mail", "wechat")),
        )


def write(folder: Path, count: int) -> dict[str, Path]:
    """Write the tickets in each format."""
    paths = {kind: folder / f"closed.{kind}" for kind in _READ}
    with (
        paths["csv"].open("w", encoding="utf-8", newline="") as file,
        paths["jsonl"].open("w", encoding="utf-8") as other,
    ):
        writer = csv.writer(file)
        writer.writerow(HEAD)
        for row in rows(count):
            writer.writerow(row)
            other.write(json.dumps(dict(zip(HEAD, row, strict=True)), ensure_ascii=False) + "\n")
    import duckdb

    # A few row groups, as tools write them: one that holds all rows would have to be read as a whole by any reader.
    duckdb.sql(
        f"COPY (SELECT * FROM read_csv('{paths['csv']}', all_varchar = true)) TO '{paths['parquet']}' "
        "(FORMAT parquet, ROW_GROUP_SIZE 20000)"
    )
    return paths


def closed(count: int) -> None:
    """Print the time and the peak memory of audits and of reading alone."""
    with tempfile.TemporaryDirectory() as name:
        paths = write(Path(name), count)
        size = paths["csv"].stat().st_size / 1_000_000
        print(f"audit of {count:,} closed tickets ({size:.0f} MB of CSV), one run each")
        for kind, path in paths.items():
            library = {"csv": "csv", "jsonl": "json", "parquet": "DuckDB"}[kind]
            alone = cost([sys.executable, "-c", _READ[kind], str(path)])
            _tell(f"{kind}: reading alone ({library})", alone, alone, count)
            _tell(f"{kind}: audit --no-severity", cost([*AUDIT, str(path), "--no-severity"]), alone, count)
            if kind == "csv":
                _tell(f"{kind}: audit", cost([*AUDIT, str(path)]), alone, count)


def _tell(name: str, found: Cost, alone: Cost, count: int) -> None:
    print(
        f"  {name:34}{found.seconds:8.1f} s{found.seconds / count * 1000:8.3f} ms a ticket{found.memory:8.0f} MB"
        f"{found.seconds / alone.seconds:8.1f} x the time{found.memory / max(alone.memory, 1):6.1f} x the memory of reading",
        flush=True,
    )
