"""Dask: the output of a cluster is that of one process, also when a worker is killed in the middle."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.bulk.exports import ROOT, complaints, read_csv, tickets, write_csv, write_jsonl
from tests.bulk.test_resume import children, wait_for
from tests.cli.running import Runner
from ticket_lint.bulk import cluster
from ticket_lint.bulk.inputs import prepare
from ticket_lint.bulk.model import Reject, Work
from ticket_lint.bulk.parts import Parts
from ticket_lint.bulk.run import Plan
from ticket_lint.bulk.storage import Folder
from ticket_lint.diagnostic import Text

pytest.importorskip("distributed")
COLUMNS = ("--columns", "id,source,row,severity,score", "--part-rows", "20")


class Cluster:
    """Workers and the address of their scheduler."""

    def __init__(self, folder: Path) -> None:
        self.run = subprocess.Popen(
            [sys.executable, str(ROOT / "tests" / "bulk" / "cluster.py")],
            cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self.run.stdout is not None
        self.engine = f"dask://{self.run.stdout.readline().strip()}"


@pytest.fixture(scope="module")
def workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    found = Cluster(tmp_path_factory.mktemp("cluster"))
    yield found
    found.run.communicate("", timeout=30)


def exports(lint: Runner) -> None:
    write_csv(lint.folder / "a.csv", tickets(130))
    with (lint.folder / "a.csv").open("a", encoding="utf-8") as file:
        file.write("ragged\n")
    write_jsonl(lint.folder / "b.jsonl", tickets(110))
    assert lint("bulk", "a.csv", "b.jsonl", "-o", "whole.csv", "-j", "1", "--skip-bad", *COLUMNS).code == 0


def same(lint: Runner, name: str) -> None:
    assert (lint.folder / name).read_bytes() == (lint.folder / "whole.csv").read_bytes()
    rejects = [(lint.folder / f"{one}.rejects.csv").read_bytes() for one in (name, "whole.csv")]
    assert rejects[0] == rejects[1]
    assert not (lint.folder / f"{name}.parts").exists()


def test_a_cluster_at_an_address_with_parts_elsewhere(lint: Runner, workers: Cluster) -> None:
    exports(lint)
    parts = f"file://{lint.folder}/shared"
    ran = lint.process(
        "bulk",
        "a.csv",
        "b.jsonl",
        "-o",
        "c.csv",
        "--engine",
        workers.engine,
        "--parts",
        parts,
        "--skip-bad",
        *COLUMNS,
    )
    assert ran.returncode == 0, ran.stderr
    same(lint, "c.csv")
    assert not (lint.folder / "shared").exists()


def test_a_worker_is_killed(lint: Runner, workers: Cluster) -> None:
    exports(lint)
    arguments = [
        "bulk",
        "a.csv",
        "b.jsonl",
        "-o",
        "k.csv",
        "--engine",
        workers.engine,
        "--skip-bad",
        *COLUMNS,
    ]
    run = subprocess.Popen(
        [sys.executable, "-m", "ticket_lint", *arguments],
        cwd=lint.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    wait_for(lambda: list((lint.folder / "k.csv.parts").glob("[0-9]*.json")))
    victims = children(workers.run.pid)
    assert len(victims) == 2
    victims[0].kill()
    _, err = run.communicate(timeout=60)
    assert run.returncode == 0, err
    same(lint, "k.csv")


def test_the_one_that_asks_is_killed(lint: Runner, workers: Cluster) -> None:
    exports(lint)
    arguments = [
        "bulk",
        "a.csv",
        "b.jsonl",
        "-o",
        "r.csv",
        "--engine",
        workers.engine,
        "--skip-bad",
        *COLUMNS,
    ]
    run = subprocess.Popen([sys.executable, "-m", "ticket_lint", *arguments], cwd=lint.folder)
    wait_for(lambda: list((lint.folder / "r.csv.parts").glob("[0-9]*.json")))
    run.kill()
    run.communicate()
    assert not (lint.folder / "r.csv").exists()
    other = lint(*[one for one in arguments if one not in ("--engine", workers.engine)], "--resume")
    assert other.code == 2
    assert "differs in partitions" in other.err
    ran = lint.process(*arguments, "--resume")
    assert ran.returncode == 0, ran.stderr
    same(lint, "r.csv")


def test_the_cluster_dies(lint: Runner, workers: Cluster, tmp_path_factory: pytest.TempPathFactory) -> None:
    exports(lint)
    doomed = Cluster(tmp_path_factory.mktemp("doomed"))
    arguments = ["bulk", "a.csv", "b.jsonl", "-o", "d.csv", "--skip-bad", *COLUMNS, "--engine"]
    run = subprocess.Popen(
        [sys.executable, "-m", "ticket_lint", *arguments, doomed.engine],
        cwd=lint.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    wait_for(lambda: list((lint.folder / "d.csv.parts").glob("[0-9]*.json")))
    for one in [psutil.Process(doomed.run.pid), *psutil.Process(doomed.run.pid).children(recursive=True)]:
        one.kill()
    doomed.run.communicate()
    _, err = run.communicate(timeout=60)
    assert run.returncode == 2
    (line,) = complaints(err)
    assert "the cluster gave up" in line
    assert not (lint.folder / "d.csv").exists()
    ran = lint.process(*arguments, workers.engine, "--resume")
    assert ran.returncode == 0, ran.stderr
    same(lint, "d.csv")


def test_a_cluster_on_this_machine(lint: Runner) -> None:
    exports(lint)
    ran = lint.process(
        "bulk", "a.csv", "b.jsonl", "-o", "l.csv", "--engine", "dask", "-j", "2", "--skip-bad", *COLUMNS
    )
    assert ran.returncode == 0, ran.stderr
    assert complaints(ran.stderr) == []
    same(lint, "l.csv")


def test_nobody_answers(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    write_csv(lint.folder / "a.csv", tickets(3))
    ran = lint.process("bulk", "a.csv", "-o", "o.csv", "--engine", "dask://127.0.0.1:1")
    assert ran.returncode == 2
    assert b"no Dask scheduler answers there" in ran.stderr
    assert ran.stderr.count(b"\n") == 1
    assert [path.name for path in lint.folder.iterdir()] == ["a.csv"]
    wrong = lint("bulk", "a.csv", "-o", "o.csv", "--engine", "spark")
    assert wrong.code == 2
    assert "dask://HOST:PORT" in wrong.err


def test_workers_that_write_elsewhere(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    write_csv(lint.folder / "a.csv", tickets(30))
    monkeypatch.setattr(cluster, "_client", lambda *_: nullcontext())
    monkeypatch.setattr(cluster, "_finished", lambda _, tasks: (one.stop - one.start for one in tasks))
    ran = lint("bulk", "a.csv", "-o", "o.csv", "--engine", "dask")
    assert ran.code == 2
    assert "--parts has to name a folder" in ran.err
    assert [path.name for path in lint.folder.iterdir()] == ["a.csv"]


def test_a_task_that_outlived_its_run_writes_nothing(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", tickets(30))
    inputs = prepare([str(tmp_path / "a.csv")], tmp_path)
    parts = Parts(Folder(str(tmp_path / "parts")))
    parts.begin({"part_rows": 10})
    plan = Plan(("a.csv",), "out.csv", Work(("id",)), part_rows=10, parts=str(tmp_path / "parts"))
    (task,) = cluster.tasks(plan, inputs, [cluster.Range(0, 0, 10)], set(), parts.digest())
    parts.begin({"part_rows": 11})
    told = cluster.score_parts(task)
    assert isinstance(told, tuple)
    assert "another run" in told[0]
    assert parts.entries() == {}
    parts.begin({"part_rows": 10})
    assert cluster.score_parts(task) == 10
    parts.clear()
    assert isinstance(cluster.score_parts(task), tuple)


def test_partitions_cover_every_row_once(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", tickets(130))
    write_jsonl(tmp_path / "b.jsonl", tickets(7))
    inputs = prepare([str(tmp_path / "a.csv"), str(tmp_path / "b.jsonl")], tmp_path)
    ranges = cluster.partitions(inputs, 1)
    rows = [(one.input, at) for one in ranges for at in range(one.start, one.stop)]
    assert rows == [(0, at) for at in range(130)] + [(1, at) for at in range(7)]
    assert len(ranges) == 137


def test_tasks_are_neighbouring_partitions_that_are_not_done(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", tickets(130))
    write_jsonl(tmp_path / "b.jsonl", tickets(7))
    inputs = prepare([str(tmp_path / "a.csv"), str(tmp_path / "b.jsonl")], tmp_path)
    ranges = cluster.partitions(inputs, 1)
    plan = Plan(("a.csv", "b.jsonl"), "out.csv", Work(("id",)), part_rows=1)
    found = cluster.tasks(plan, inputs, ranges, set(), "")
    assert len(found) == 44 + 7  # 130 rows in tasks of 3: each reads the file from its start
    assert [one.number for one in found][:3] == [0, 3, 6]
    done = {1, 2, 3, 7, *range(130, 137)}
    rest = cluster.tasks(plan, inputs, ranges, done, "")
    assert [(one.number, one.start, one.stop) for one in rest][:4] == [
        (0, 0, 1),
        (4, 4, 7),
        (8, 8, 11),
        (11, 11, 14),
    ]
    covered = [one.number + at for one in rest for at in range(one.stop - one.start)]
    assert covered == [number for number in range(137) if number not in done]


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_function_for_spark(name: str) -> None:
    pa: Any = pytest.importorskip("pyarrow")
    code = next(
        block for block in re.findall(r"```python\n(.*?)```", (ROOT / name).read_text("utf-8"), re.DOTALL)
        if "mapInArrow" in block
    )  # fmt: skip
    space: dict[str, Any] = {}
    exec(code.partition("\n# on a session")[0], space)
    rows: list[dict[str, Any]] = [*tickets(5), {"id": "empty", "title": None, "body": "no sound"}]
    batches = [pa.RecordBatch.from_pylist(rows[:3]), pa.RecordBatch.from_pylist(rows[3:])]
    batches.append(batches[0].slice(0, 0))
    answers = list(space["assess"](iter(batches)))
    assert [str(kind) for kind in answers[2].schema.types] == [
        "string",
        "string",
        "int32",
    ]  # as Spark is told
    found = [row for batch in answers for row in batch.to_pylist()]
    assert [row["id"] for row in found] == [row["id"] for row in rows]
    assert {row["severity"] for row in found} <= {"P0", "P1", "P2", "P3"}
    assert all(isinstance(row["score"], int) for row in found)
    reject = Reject("", 0, None, "bad", Text("", ""))
    space["score_batch"] = lambda rows, _: [reject for _ in rows]
    (failed,) = space["assess"](iter(batches[:1]))
    assert failed.to_pylist() == [{"id": "bad", "severity": None, "score": None}] * 3


def test_addresses_are_read(lint: Runner) -> None:
    write_csv(lint.folder / "a.csv", tickets(3))
    pattern = f"file://{lint.folder}/*.csv"
    assert lint("bulk", pattern, "-o", "o.jsonl", "-j", "1").code == 0
    (lint.folder / "o.jsonl").rename(lint.folder / "one.jsonl")
    assert lint("bulk", "a.csv", "-o", "o.jsonl", "-j", "1").code == 0
    assert (lint.folder / "o.jsonl").read_bytes() == (lint.folder / "one.jsonl").read_bytes()
    gone = lint("bulk", f"file://{lint.folder}/gone.csv", "-o", "p.jsonl")
    assert gone.code == 2
    assert "no such file" in gone.err
    odd = lint("bulk", "gopherfs://x/y.csv", "-o", "p.jsonl")
    assert odd.code == 2
    assert "gopherfs" in odd.err
    assert len(read_csv(lint.folder / "a.csv")) == 3
