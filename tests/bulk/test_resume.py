"""A run that is killed at any moment goes on, and its output is the one of a run that nobody disturbed."""

from __future__ import annotations

import json
import os
import random
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil
import pytest

from tests.bulk.exports import read_csv, tickets, write_csv
from tests.cli.running import Runner
from ticket_lint.bulk import pool, run
from ticket_lint.bulk.model import Outcome, Scored, Ticket, Work
from ticket_lint.bulk.parts import Parts
from ticket_lint.bulk.scoring import score_batch
from ticket_lint.bulk.storage import Folder

ROWS = 240
ARGUMENTS = ("bulk", "in.csv", "--columns", "id,severity,score,missing", "--part-rows", "24", "--skip-bad")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9")


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an export, of which some rows are broken, and the undisturbed outputs of it."""
    folder = tmp_path_factory.mktemp("exports")
    path = write_csv(folder / "in.csv", tickets(ROWS))
    with path.open("a", encoding="utf-8") as file:
        file.write("ragged\nlast,no sound,nobody hears anything since 10:00\n")
    for name in ("whole.csv", "whole.parquet"):
        subprocess.run(command(name), cwd=folder, check=True, capture_output=True)
    return folder


def command(output: str, *more: str) -> list[str]:
    return [sys.executable, "-m", "ticket_lint", *ARGUMENTS, "-o", output, "-j", "2", *more]


def children(parent: int) -> list[psutil.Process]:
    try:
        return [one for one in psutil.Process(parent).children() if "spawn_main" in " ".join(one.cmdline())]
    except psutil.NoSuchProcess:
        return []


def start(folder: Path, output: str, *more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command(output, *more),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def wait_for(what: Callable[[], object], patience: float = 60.0) -> None:
    end = time.monotonic() + patience
    while not what() and time.monotonic() < end:
        time.sleep(0.01)
    assert what()


def resume(folder: Path, output: str, *more: str) -> None:
    subprocess.run(command(output, "--resume", *more), cwd=folder, check=True, capture_output=True)
    whole = folder / f"whole{Path(output).suffix}"
    assert (folder / output).read_bytes() == whole.read_bytes()
    assert not (folder / f"{output}.parts").exists()


class Moments:
    """Random moments of a run: so many parts are there, and a bit more."""

    def __init__(self, seed: int, parts: Path) -> None:
        self._draw, self._parts, self._before = random.Random(seed), parts, 0

    def wait(self, run: subprocess.Popen[bytes], most: int) -> None:
        """Wait for a moment after the last one, at the latest when `most` parts are there or the run is over."""
        self._before = self._draw.randint(self._before, most)
        wait_for(lambda: run.poll() is not None or len(list(self._parts.glob("[0-9]*.json"))) >= self._before)
        time.sleep(self._draw.random() / 20)


@pytest.mark.parametrize("seed", range(10))
def test_a_worker_then_the_writer_then_the_whole_run_are_killed(exports: Path, seed: int) -> None:
    output = f"{seed}.{'parquet' if seed % 5 == 0 else 'csv'}"
    whole = (exports / f"whole{Path(output).suffix}").read_bytes()
    moments = Moments(seed, exports / f"{output}.parts")
    run = start(exports, output)
    try:
        moments.wait(run, 5)
        for worker in children(run.pid)[:1]:
            worker.kill()
        moments.wait(run, 8)
        run.kill()
        run.communicate()
        assert not (exports / output).exists() or (exports / output).read_bytes() == whole
        if not (exports / output).exists():
            run = start(exports, output, "--resume")
            moments.wait(run, 11)
            os.killpg(run.pid, signal.SIGKILL)
            run.communicate()
        assert not (exports / output).exists() or (exports / output).read_bytes() == whole
    finally:
        run.kill()
        run.communicate()
    resume(exports, output, "--overwrite")


def test_the_writer_is_killed_and_its_workers_go_too(exports: Path) -> None:
    run = start(exports, "writer.csv")
    wait_for(lambda: list((exports / "writer.csv.parts").glob("1.json")))
    workers = children(run.pid)
    assert len(workers) == 2
    run.kill()
    run.communicate()
    _, alive = psutil.wait_procs(workers, timeout=20)
    assert not alive
    assert not (exports / "writer.csv").exists()
    resume(exports, "writer.csv")


def test_workers_are_killed(exports: Path) -> None:
    run = start(exports, "worker.csv")
    for number in (1, 4):
        wait_for(lambda number=number: list((exports / "worker.csv.parts").glob(f"{number}.json")))  # type: ignore[misc]
        for worker in children(run.pid)[:1]:
            worker.kill()
    out, err = run.communicate(timeout=120)
    assert run.returncode == 0, err
    assert f"{ROWS + 2} rows read, {ROWS + 1} written, 1 rejected" in out.decode()
    assert (exports / "worker.csv").read_bytes() == (exports / "whole.csv").read_bytes()


def test_ctrl_c(exports: Path) -> None:
    run = start(exports, "c.csv")
    wait_for(lambda: list((exports / "c.csv.parts").glob("2.json")))
    os.killpg(run.pid, signal.SIGINT)
    _, err = run.communicate(timeout=60)
    assert run.returncode == 130
    assert b"--resume" in err
    assert b"Traceback" not in err
    resume(exports, "c.csv")


def test_what_is_done_is_not_thrown_away_unasked(exports: Path) -> None:
    run = start(exports, "kept.csv")
    parts = exports / "kept.csv.parts"
    wait_for(lambda: list(parts.glob("3.json")))
    os.killpg(run.pid, signal.SIGINT)
    run.communicate(timeout=60)
    kept = {path.name: path.stat().st_mtime_ns for path in parts.iterdir()}
    rows = sum(json.loads(path.read_text())["read"] for path in parts.glob("[0-9]*.json"))
    assert "lock" not in kept
    for more in ((), ("--overwrite",), ("--parts", "other"), ("--overwrite", "--parts", "other")):
        ran = subprocess.run(command("kept.csv", *more), cwd=exports, check=False, capture_output=True)
        assert ran.returncode == 2
        told = f"kept.csv.parts: an unfinished run is there, {rows} rows of it are done".encode()
        assert all(word in ran.stderr for word in (told, b"--resume", b"--restart"))
        assert ran.stderr.count(b"\n") == 1
        assert {path.name: path.stat().st_mtime_ns for path in parts.iterdir()} == kept
    assert not (exports / "other").exists()
    resume(exports, "kept.csv")


def test_an_unfinished_run_of_something_else(lint: Runner) -> None:
    write_csv(lint.folder / "in.csv", tickets(20))
    parts = lint.folder / "o.csv.parts"
    parts.mkdir()
    (parts / "manifest.json").write_text(json.dumps({"part_rows": 7, "inputs": ["others"]}))
    assert "--restart" in lint(*ARGUMENTS, "-o", "o.csv", "-j", "1").err
    other = lint(*ARGUMENTS, "-o", "o.csv", "-j", "1", "--resume")
    assert other.code == 2
    assert "differs in" in other.err
    assert "exclude each other" in lint(*ARGUMENTS, "-o", "o.csv", "--resume", "--restart").err
    assert lint(*ARGUMENTS, "-o", "o.csv", "-j", "1", "--restart").code == 0
    assert len(read_csv(lint.folder / "o.csv")) == 20
    assert not parts.exists()


def unfinished(lint: Runner, output: str, *more: str) -> Path:
    """Parts of a run that was stopped when its manifest was written."""
    with lint.patch.context() as patch:
        patch.setattr(run, "_score", interrupted)
        patch.setattr(run, "_clear", lambda plan: None)
        assert lint("bulk", "in.csv", "-j", "1", "-o", output, *more).code == 130
    return lint.folder / f"{output}.parts"


def interrupted(*arguments: object) -> None:
    raise KeyboardInterrupt


def test_a_restart_leaves_the_files_of_others_alone(lint: Runner) -> None:
    write_csv(lint.folder / "in.csv", tickets(3))
    assert (unfinished(lint, "out.csv") / "manifest.json").exists()
    lint.write("docs/thesis.txt", "mine")
    lint.write("docs/sub/y", "mine")
    for more in (("--restart",), ("--resume",)):
        ran = lint("bulk", "in.csv", "-o", "out.csv", "-j", "1", *more, "--parts", "docs")
        assert (ran.code, "docs: holds files of something else" in ran.err) == (2, True)
    kept = [path.name for path in sorted((lint.folder / "docs").rglob("*")) if path.is_file()]
    assert kept == ["y", "thesis.txt"]
    assert lint("bulk", "in.csv", "-o", "out.csv", "-j", "1", "--restart").code == 0


@pytest.mark.parametrize("option", ["--rejects", "-o"])
def test_a_run_that_goes_on_writes_over_no_other_file(lint: Runner, option: str) -> None:
    write_csv(lint.folder / "in.csv", tickets(3))
    unfinished(lint, "out.csv", "--parts", "parts")
    lint.write("mine.csv", "mine")
    output = () if option == "-o" else ("-o", "out.csv")
    ran = lint("bulk", "in.csv", "-j", "1", "--parts", "parts", "--resume", *output, option, "mine.csv")
    assert ran.code == 2
    assert f"differs in {'output' if option == '-o' else 'rejects'};" in ran.err
    assert (lint.folder / "mine.csv").read_text() == "mine"
    assert lint("bulk", "in.csv", "-j", "1", "--parts", "parts", "--resume", "-o", "out.csv").code == 0


def test_the_manifest_goes_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[str] = []

    def unlink(path: str) -> None:
        gone.append(Path(path).name)

    for address in (str(tmp_path / "disk"), "memory://bulk"):
        parts = Parts(Folder(address))
        parts.begin({"part_rows": 1})
        for number in range(3):
            parts.write(number, [Scored("1", ["1"])])
        with monkeypatch.context() as patch:
            patch.setattr(os, "unlink", unlink)
            parts.clear()
        parts.clear()
        assert "manifest.json" not in (parts.folder.sizes() if parts.folder.exists() else {})
    assert len(gone) == 7
    assert gone[-1] == "manifest.json"


@pytest.mark.parametrize("manifest", [None, "{}", "no json", '[{"part_rows": 1}]'])
def test_a_folder_of_other_files_is_left_alone(lint: Runner, manifest: str | None) -> None:
    write_csv(lint.folder / "in.csv", tickets(5))
    lint.write("mine/0.json", "{}")
    if manifest is not None:
        lint.write("mine/manifest.json", manifest)
    before = sorted(path.name for path in (lint.folder / "mine").iterdir())
    for more in ((), ("--resume",), ("--restart", "--overwrite")):
        ran = lint(*ARGUMENTS, "-o", "o.csv", "-j", "1", "--parts", "mine", *more)
        assert ran.code == 2
        assert "files of something else" in ran.err
    assert sorted(path.name for path in (lint.folder / "mine").iterdir()) == before
    assert not (lint.folder / "o.csv.parts").exists()


def test_parts_that_were_written_in_halves_are_done_again(tmp_path: Path) -> None:
    parts = Parts(Folder(str(tmp_path)))
    for number in range(4):
        parts.write(number, [Scored("1", ["1"])])
    (tmp_path / "1.json").write_bytes((tmp_path / "1.json").read_bytes()[:20])
    (tmp_path / "2.json").write_text("[1]")
    (tmp_path / "3.jsonl").write_text("[")
    assert list(parts.entries()) == [0]


def test_an_input_that_changed_is_noticed(exports: Path) -> None:
    run = start(exports, "changed.csv")
    wait_for(lambda: list((exports / "changed.csv.parts").glob("2.json")))
    os.killpg(run.pid, signal.SIGKILL)
    run.communicate()
    path = exports / "in.csv"
    before = path.stat()
    os.utime(path)
    ran = subprocess.run(command("changed.csv", "--resume"), cwd=exports, check=False, capture_output=True)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert ran.returncode == 2
    assert b"differs in inputs" in ran.stderr


def deadly(tickets: Sequence[Ticket], work: Work) -> list[Outcome]:
    """Ends the process on one ticket, as a defect in a library would."""
    if any(ticket.id == "deadly" for ticket in tickets):
        os._exit(9)
    return score_batch(tickets, work)


def test_a_row_that_kills_every_worker_is_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_score", deadly)
    monkeypatch.setattr(pool, "CHUNK", 4)
    names = [f"T{at}" for at in range(10)]
    names[5] = "deadly"
    items = [Ticket("in.csv", at, at, name, "no sound", "", ()) for at, name in enumerate(names)]
    found = list(pool.score_all(iter(items), Work(("id",)), 2))
    assert [one.id for one in found] == names
    assert [type(one).__name__ for one in found].count("Reject") == 1
    assert type(found[5]).__name__ == "Reject"


def cut_short(tickets: Sequence[Ticket], work: Work) -> list[Outcome]:
    """Once, ends the process in the middle of an answer, as a kill between two writes would."""
    flag = Path(work.model or "")
    if tickets[0].id == "T4" and not flag.exists():
        flag.touch()
        frame = sys._getframe()
        while "pipe" not in frame.f_locals:
            assert frame.f_back is not None
            frame = frame.f_back
        os.write(frame.f_locals["pipe"].fileno(), struct.pack("!i", 1000) + b"cut")
        os._exit(9)
    return score_batch(tickets, work._replace(model=None))


def test_a_worker_that_is_killed_while_it_writes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(pool, "_score", cut_short)
    monkeypatch.setattr(pool, "CHUNK", 2)
    names = [f"T{at}" for at in range(12)]
    items = [Ticket("in.csv", at, at, name, "no sound", "", ()) for at, name in enumerate(names)]
    found = list(pool.score_all(iter(items), Work(("id",), str(tmp_path / "flag")), 2))
    assert [one.id for one in found] == names
    assert {type(one).__name__ for one in found} == {"Scored"}
