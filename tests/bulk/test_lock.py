"""Two runs never work on one output; a lock goes with the process that held it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bulk.exports import tickets, write_csv
from tests.bulk.test_resume import wait_for
from tests.cli.running import Runner
from ticket_lint.bulk import lock
from ticket_lint.errors import InputError

ARGUMENTS = ("bulk", "in.csv", "-o", "out.csv", "-j", "1", "--part-rows", "10", "--columns", "id,severity")


def start(folder: Path, *more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "ticket_lint", *ARGUMENTS, *more],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="stops a process by a signal")
def test_a_second_run_is_refused_until_the_first_one_is_gone(lint: Runner) -> None:
    write_csv(lint.folder / "in.csv", tickets(120))
    first = start(lint.folder)
    try:
        wait_for(lambda: list((lint.folder / "out.csv.parts").glob("1.json")))
        first.send_signal(signal.SIGSTOP)
        for more in ((), ("--resume",), ("--restart",), ("--overwrite",)):
            ran = lint(*ARGUMENTS, *more)
            assert ran.code == 2
            assert f"out.csv: another run is at work on it (process {first.pid} on " in ran.err
            assert "--resume" in ran.err
            assert ran.err.count("\n") == 1
        assert f"进程 {first.pid}" in lint(*ARGUMENTS, "--lang", "zh").err
        first.send_signal(signal.SIGKILL)
        first.wait()
        assert (lint.folder / "out.csv.parts" / "lock").exists()
        assert lint(*ARGUMENTS).err.count("--restart") == 1
        assert lint(*ARGUMENTS, "--resume").code == 0
    finally:
        first.kill()
        first.wait()
    assert sorted(path.name for path in lint.folder.iterdir()) == ["in.csv", "out.csv"]
    whole = (lint.folder / "out.csv").read_bytes()
    assert lint(*ARGUMENTS, "--overwrite").code == 0
    assert (lint.folder / "out.csv").read_bytes() == whole


def test_parts_of_another_output(lint: Runner) -> None:
    write_csv(lint.folder / "in.csv", tickets(5))
    with lock.held(str(lint.folder / "parts"), "first.csv"):
        ran = lint(*ARGUMENTS, "--parts", "parts")
        assert ran.code == 2
        assert f"process {os.getpid()}" in ran.err
        assert not (lint.folder / "out.csv.parts").exists()
    assert not (lint.folder / "parts").exists()
    assert lint(*ARGUMENTS, "--parts", "parts").code == 0


def test_a_lock_says_who_holds_it_and_goes(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    for _ in range(2):
        with lock.held(str(folder), "out.csv"):
            told = json.loads((folder / "lock").read_text())
            assert told["process"] == os.getpid()
            with pytest.raises(InputError, match=f"process {os.getpid()}"), lock.held(str(folder), "out.csv"):
                raise AssertionError("held twice")
        assert not folder.exists()


def test_what_a_dead_process_left_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text('{"process": 1, "machine": "gone", "since": "2026-01-01"}' + " " * 500)
    (tmp_path / "0.json").write_text("")
    with lock.held(str(tmp_path), "out.csv"):
        assert json.loads((tmp_path / "lock").read_text())["process"] == os.getpid()
    assert [path.name for path in tmp_path.iterdir()] == ["0.json"]


def test_a_lock_that_says_nothing_yet(tmp_path: Path) -> None:
    with lock.held(str(tmp_path / "x"), "out.csv"):
        (tmp_path / "x" / "lock").write_text("")
        with (
            pytest.raises(InputError, match="has just begun"),
            lock.held(str(tmp_path / "x"), "out.csv"),
        ):
            raise AssertionError("held twice")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("a file")
    with pytest.raises(InputError, match="cannot be written"), lock.held(str(tmp_path / "x"), "out.csv"):
        raise AssertionError("held")
