"""A disk that is really full, at whatever it is that no longer fits: a clear line, no output, and --resume goes on."""

from __future__ import annotations

import gzip
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bulk.exports import complaints, tickets, write_jsonl
from tests.cli.running import Ran, Runner

duckdb = pytest.importorskip("duckdb")
QUERY = ("--query", "SELECT * FROM t")


class Disk:
    """A disk in memory whose size can be changed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", path], check=True, capture_output=True
        )

    def resize(self, kilobytes: int) -> None:
        """Make it smaller or larger."""
        subprocess.run(["mount", "-o", f"remount,size={kilobytes}k", self.path], check=True)

    def names(self) -> list[str]:
        """What is on it."""
        return sorted(one.name for one in self.path.iterdir())


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux makes disks")
    path = tmp_path / "disk"
    path.mkdir()
    try:
        found = Disk(path)
    except subprocess.CalledProcessError:
        pytest.skip("this machine makes no disks")
    yield found
    subprocess.run(["umount", path], check=True)


def source(folder: Path, kind: str) -> tuple[str, ...]:
    rows = tickets(300)
    plain = write_jsonl(folder / "in.jsonl", rows)
    if kind == "gz":
        (folder / "in.jsonl.gz").write_bytes(gzip.compress(plain.read_bytes()))
        return (str(folder / "in.jsonl.gz"),)
    if kind == "sqlite":
        with sqlite3.connect(folder / "crm.db") as connection:
            connection.execute("CREATE TABLE t (id, title, body)")
            connection.executemany("INSERT INTO t VALUES (:id, :title, :body)", rows)
        connection.close()
        return (str(folder / "crm.db"), *QUERY)
    if kind == "duckdb":
        with duckdb.connect(str(folder / "crm.duckdb")) as connection:
            connection.execute(f"CREATE TABLE t AS FROM read_json('{plain}')")
        return (str(folder / "crm.duckdb"), *QUERY)
    return (str(plain), *(("--duplicates",) if kind == "duplicates" else ()))


@pytest.mark.parametrize("name", ["out.jsonl", "out.parquet"])
@pytest.mark.parametrize("kind", ["plain", "gz", "sqlite", "duckdb", "duplicates"])
def test_no_space_left(lint: Runner, disk: Disk, tmp_path: Path, kind: str, name: str) -> None:
    inputs = source(tmp_path, kind)

    def run(*more: str) -> Ran:
        columns = ("--columns", "id,language,title", "--part-rows", "50", "-j", "1")
        return Runner(disk.path, lint.patch)("bulk", *inputs, "-o", name, *columns, *more)

    assert run().code == 0
    whole = (disk.path / name).read_bytes()
    (disk.path / name).unlink()
    failed = 0
    for size in (4, 12, 24, 40, 64, 100, 160):
        disk.resize(size)
        ran = run()
        if ran.code == 0:
            break
        failed += 1
        assert ran.code == 2
        (line,) = complaints(ran.err)
        assert "no space left" in line or "--resume" in line
        assert disk.names() in ([], [f"{name}.parts"])
        disk.resize(16_000)
        assert run("--resume").code == 0
        assert disk.names() == [name]
        assert (disk.path / name).read_bytes() == whole
        (disk.path / name).unlink()
    assert failed >= 3
