"""Whatever is wrong: a clear line, exit 2, nothing half-written under the final name, every row accounted for."""

from __future__ import annotations

import errno
import gzip
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from tests.bulk.exports import complaints, read_csv, read_jsonl, tickets, write_csv, write_jsonl
from tests.cli.running import Ran, Runner
from ticket_lint.bulk import pool
from ticket_lint.bulk.model import Ticket, Work

duckdb = pytest.importorskip("duckdb")
zstandard = pytest.importorskip("zstandard")
ROWS = tickets(6)


def bulk(lint: Runner, source: str, *more: str) -> Ran:
    return lint("bulk", source, "-o", "out.jsonl", "-j", "1", *more)


def refused(lint: Runner, ran: Ran, *words: str) -> None:
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert all(word in ran.err for word in words), ran.err
    assert not (lint.folder / "out.jsonl").exists()
    assert not (lint.folder / "out.jsonl.parts").exists()


def reasons(lint: Runner) -> list[tuple[str, str]]:
    return [(row["row"], row["reason"]) for row in read_csv(lint.folder / "out.jsonl.rejects.csv")]


def test_what_parquet_needs_is_told_before_anything_is_read(
    lint: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    lint.write("in.csv", "id,title,body\n1,a,the call drops\n")
    monkeypatch.setitem(sys.modules, "duckdb", None)
    ran = lint("bulk", "in.csv", "-o", "out.parquet", "-j", "1")
    assert ran == (2, "", 'error: this needs duckdb: pip install "ticket-lint[bulk]"\n')
    assert not (lint.folder / "out.parquet.parts").exists()


def test_ragged_rows_are_listed_and_the_others_assessed(lint: Runner) -> None:
    lint.write("in.csv", "id,title,body\n1,a,the call drops\n2,b\n3,c,no sound,extra\n4,,\n5,e,black video\n")
    ran = bulk(lint, "in.csv")
    assert ran.code == 2
    assert "5 rows read, 2 written, 3 rejected" in ran.out
    assert [row["id"] for row in read_jsonl(lint.folder / "out.jsonl")] == ["1", "5"]
    told = reasons(lint)
    assert [row for row, _ in told] == ["3", "4", "5"]
    assert "2 cells" in told[0][1]
    assert "neither a title nor a body" in told[2][1]
    assert bulk(lint, "in.csv", "--overwrite", "--skip-bad").code == 0


def test_broken_json_lines(lint: Runner) -> None:
    lint.write("in.jsonl", '{"id": "1", "body": "no sound"}\n{"id": \n[1]\n{"id": "2", "body": "no video"}\n')
    assert bulk(lint, "in.jsonl").code == 2
    assert [row for row, _ in reasons(lint)] == ["2", "3"]


def test_bytes_that_are_no_text_of_the_encoding(lint: Runner) -> None:
    rows = b"".join(f"{at},标题,进房没有声音 {at}\n".encode() for at in range(20))
    lint.write("in.csv", b"id,title,body\n" + rows + b"x,t,\xff\xfe\xfd broken\n")
    assert bulk(lint, "in.csv").code == 2
    assert len(read_jsonl(lint.folder / "out.jsonl")) == 20
    assert [row for row, _ in reasons(lint)] == ["22"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "gb18030", "big5", "utf-8-sig", "cp1252"])
def test_encodings_are_found_and_what_is_broken_costs_its_row(lint: Runner, encoding: str) -> None:
    text = "no sound – café" if encoding == "cp1252" else "進房後聽不到聲音，畫面也是黑的"
    rows = "".join(f"{at},{text} {at},{text}\n" for at in range(20))
    whole = f"id,title,body\n{rows}".encode(encoding)
    lint.write("in.csv", whole)
    assert bulk(lint, "in.csv", "--columns", "id,title").code == 0
    assert read_jsonl(lint.folder / "out.jsonl")[19]["title"] == f"{text} 19"
    if encoding.startswith("utf-"):
        lint.write(
            "in.csv",
            whole + "x,title,cut ".encode("utf-16-le" if encoding == "utf-16" else encoding) + b"\xff",
        )
        assert bulk(lint, "in.csv", "--columns", "id,title", "--overwrite").code == 2
        assert len(read_jsonl(lint.folder / "out.jsonl")) == 20
        assert reasons(lint) == [("22", "text that is not valid in the file's encoding")]


def test_a_field_of_fifty_megabytes(lint: Runner) -> None:
    big = "x" * 50_000_000
    write_csv(lint.folder / "in.csv", [ROWS[0], {"id": "big", "title": "t", "body": big}, ROWS[1]])
    assert bulk(lint, "in.csv").code == 2
    assert [row["id"] for row in read_jsonl(lint.folder / "out.jsonl")] == ["T0", "T1"]
    write_jsonl(lint.folder / "in.jsonl", [ROWS[0], {"id": "big", "title": "t", "body": big}, ROWS[1]])
    assert bulk(lint, "in.jsonl", "--overwrite").code == 2
    assert reasons(lint) == [("2", "a text of 47 MB; at most 4 MB are read")]


def test_ids_that_occur_twice(lint: Runner) -> None:
    write_jsonl(lint.folder / "in.jsonl", [*ROWS, ROWS[1], ROWS[1]])
    ran = bulk(lint, "in.jsonl")
    assert ran.code == 2
    assert "rows with an id that an earlier row has: 2 (T1, …)" in ran.out
    assert len(read_jsonl(lint.folder / "out.jsonl")) == 8


def test_ids_that_a_terminal_would_obey(lint: Runner) -> None:
    write_jsonl(lint.folder / "in.jsonl", [{**ROWS[0], "id": "\x1b[2Jgone"}] * 2)
    ran = bulk(lint, "in.jsonl")
    assert ran.code == 2
    assert "gone" in ran.out
    assert "\x1b" not in ran.out


def test_long_rows_do_not_pile_up() -> None:
    long = Ticket("in.csv", 1, 1, "1", "", "x" * 400_000, ("y" * 200_000,))
    taken: list[int] = []

    def rows() -> Iterator[Ticket]:
        for at in range(40):
            taken.append(at)
            yield long

    found = pool.score_all(rows(), Work(("id",)), 1)
    next(found)
    assert len(taken) == 2
    assert sum(1 for _ in found) == 39


def test_a_missing_column(lint: Runner) -> None:
    lint.write("in.csv", "id,betreff\n1,a\n")
    refused(lint, bulk(lint, "in.csv"), "no column for body/title", "--columns body=NAME", "betreff")
    refused(lint, bulk(lint, "in.csv", "--columns", "body=text"), "'text'", "betreff")
    refused(lint, bulk(lint, "in.csv", "--columns", "title=betreff", "--keep", "team"), "'team'")


def test_a_parquet_file_that_is_none(lint: Runner) -> None:
    lint.write("in.parquet", b"PAR1" + b"\0" * 100)
    refused(lint, bulk(lint, "in.parquet"), "in.parquet", "Parquet")


def test_a_parquet_file_that_is_damaged_in_the_middle(lint: Runner) -> None:
    rows = "SELECT i::VARCHAR AS id, repeat('no sound ' || i, 50) AS body FROM range(20000) AS t(i)"
    path = lint.folder / "in.parquet"
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({rows}) TO '{path}' (FORMAT parquet, ROW_GROUP_SIZE 2048)")
    damaged = bytearray(path.read_bytes())
    middle = len(damaged) // 2
    damaged[middle : middle + 3000] = bytes(byte ^ 255 for byte in damaged[middle : middle + 3000])
    path.write_bytes(damaged)
    told = []
    for engine in ("local", "dask"):
        arguments = ("--columns", "id", "--part-rows", "5000", "--engine", engine)
        ran = lint.process("bulk", "in.parquet", "-o", "out.jsonl", "-j", "1", "--overwrite", *arguments)
        assert ran.returncode == 2, ran.stderr
        told.append((lint.folder / "out.jsonl.rejects.csv").read_bytes())
        written = len(read_jsonl(lint.folder / "out.jsonl"))
        assert 2000 < written < 18_000
        ((row, reason),) = reasons(lint)
        assert row == str(written + 1)
        assert "in.parquet: damaged after row" in reason
        assert reason.endswith(f"with this row {20_000 - written} are lost")
    assert told[0] == told[1]


def test_packed_files_that_are_cut(lint: Runner) -> None:
    lint.write("in.csv.gz", b"\x1f\x8b\x08\x00" + b"\0" * 30)
    refused(lint, bulk(lint, "in.csv.gz"), "in.csv.gz", "cannot be unpacked")
    lint.write("in.csv.zst", b"no zstd")
    refused(lint, bulk(lint, "in.csv.zst"), "in.csv.zst", "cannot be unpacked")


@pytest.mark.parametrize("ending", ["gz", "zst"])
def test_packed_files_that_cannot_be_read(lint: Runner, ending: str) -> None:
    name = f"in.csv.{ending}"
    (lint.folder / name).mkdir()
    refused(lint, bulk(lint, name), f"{name}: cannot be read: Is a directory")
    (lint.folder / name).rmdir()
    write_csv(lint.folder / "in.csv", ROWS)

    def forbidden(path: str, mode: str) -> NoReturn:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)

    lint.patch.setattr(gzip if ending == "gz" else zstandard, "open", forbidden)
    lint.write(name, b"")
    refused(lint, bulk(lint, name), f"{name}: no permission to read it")


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes there alone")
def test_names_that_are_no_text(lint: Runner) -> None:
    name = os.fsdecode(b"t\xff.csv")
    lint.write(name, "id,title,body\n1,a,the call drops\n2,b\n")
    with gzip.open(lint.folder / f"{name}.gz", "wb") as packed:
        packed.write((lint.folder / name).read_bytes())
    ran = bulk(lint, name, f"{name}.gz", "--columns", "id,source")
    assert "4 rows read, 2 written, 2 rejected" in ran.out, ran.err
    assert [one["source"] for one in read_jsonl(lint.folder / "out.jsonl")] == ["t?.csv", "t?.csv.gz"]
    assert [one["source"] for one in read_csv(lint.folder / "out.jsonl.rejects.csv")] == [
        "t?.csv",
        "t?.csv.gz",
    ]
    ran = bulk(lint, name, "--overwrite", "--rejects", os.fsdecode(b"r\xff.csv"))
    assert "r\\udcff.csv" in ran.out


@pytest.mark.parametrize("engine", ["local", "dask"])
def test_workers_run_no_code_of_the_current_folder(lint: Runner, engine: str) -> None:
    write_csv(lint.folder / "in.csv", ROWS)
    lint.write("signal.py", "open('ran', 'w')\nraise SystemExit(1)\n")
    command = [
        str(Path(sys.executable).with_name("ticket-lint")),
        "bulk",
        "in.csv",
        "-o",
        "out.csv",
        "-j",
        "2",
    ]
    ran = subprocess.run(
        [*command, "--engine", engine], cwd=lint.folder, check=False, capture_output=True, timeout=60
    )
    assert (ran.returncode, (lint.folder / "ran").exists()) == (0, False), ran.stderr


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("gone.csv", "-o", "out.jsonl"), "no such file"),
        (("gone-*.csv", "-o", "out.jsonl"), "matches no file"),
        (("in.jsonl", "-o", "out.xlsx"), ".parquet"),
        (("in.jsonl", "-o", "no/out.jsonl"), "no such folder"),
        (("in.jsonl", "-o", "out.jsonl", "--columns", "severty"), "severty"),
        (("in.jsonl", "-o", "out.jsonl", "--columns", "level=x"), "level"),
        (("in.jsonl", "-o", "out.jsonl", "--keep", "id"), "twice"),
        (("in.jsonl", "-o", "out.jsonl", "--similarity", "3"), "--similarity"),
        (("in.jsonl", "-o", "out.jsonl", "--query", "DROP TABLE t"), "SELECT"),
        (("in.jsonl", "-o", "out.jsonl", "--query", "SELECT 1"), "in.jsonl"),
        (("postgres://127.0.0.1:1/x", "-o", "out.jsonl", "--query", "SELECT 1"), "127.0.0.1/x"),
        (("postgres://127.0.0.1:1/x", "-o", "out.jsonl"), "--query"),
        (("in.jsonl", "-o", "out.jsonl", "--model", "gone"), "gone"),
        (("in.jsonl", "-o", "out.jsonl", "--profile", "gone"), "gone"),
    ],
)
def test_wrong_usage(lint: Runner, arguments: tuple[str, ...], word: str) -> None:
    write_jsonl(lint.folder / "in.jsonl", ROWS)
    refused(lint, lint("bulk", *arguments), word)
    assert lint("bulk", *arguments, "--lang", "zh").err.startswith("错误：")


def test_an_existing_output_is_kept(lint: Runner) -> None:
    write_jsonl(lint.folder / "in.jsonl", ROWS)
    lint.write("out.jsonl", "mine")
    ran = bulk(lint, "in.jsonl")
    assert ran.code == 2
    assert "--overwrite" in ran.err
    assert (lint.folder / "out.jsonl").read_text() == "mine"


def test_nothing_is_written_over_unasked(lint: Runner) -> None:
    source = write_csv(lint.folder / "in.csv", ROWS).read_bytes()
    lint.write("out.csv.rejects.csv", "mine")
    lint.write("mine.csv", "mine")
    os.symlink("in.csv", lint.folder / "link.csv")
    cases = {
        ("-o", "in.csv", "--overwrite"): "in.csv: an INPUT",
        ("-o", "link.csv", "--overwrite"): "link.csv: an INPUT",
        ("-o", "out.csv", "--rejects", "./in.csv", "--overwrite"): "in.csv: an INPUT",
        ("-o", "out.csv", "--rejects", "out.csv"): "--rejects is the OUTPUT",
        ("-o", "out.csv", "--rejects", "no/rejects.csv"): "no such folder",
        ("-o", "out.csv", "--rejects", "mine.csv"): "--overwrite",
        ("-o", "out.csv"): "out.csv.rejects.csv: exists already",
        ("-o", "folder.csv", "--overwrite"): "folder.csv: a folder",
        (
            "-o",
            "out.csv",
            "--overwrite",
            "--rejects",
            "parts/r.csv",
            "--parts",
            "parts",
        ): "folder of the parts",
        ("-o", "link/deep/o.csv", "--parts", "parts"): "folder of the parts",
    }
    (lint.folder / "parts" / "deep").mkdir(parents=True)
    (lint.folder / "link").symlink_to("parts")
    (lint.folder / "folder.csv").mkdir()
    before = sorted(path.name for path in lint.folder.iterdir())
    for more, word in cases.items():
        ran = lint("bulk", "in.csv", "-j", "1", "--columns", "id", *more)
        assert (ran.code, ran.err.count("\n")) == (2, 1)
        assert word in ran.err, ran.err
    assert sorted(path.name for path in lint.folder.iterdir()) == before
    assert (lint.folder / "in.csv").read_bytes() == source
    assert lint("bulk", "in.csv", "-o", "out.csv", "-j", "1", "--columns", "id", "--overwrite").code == 0
    assert not (lint.folder / "out.csv.rejects.csv").exists()  # no row was rejected this time


@pytest.mark.skipif(sys.platform == "win32", reason="no RLIMIT_FSIZE")
@pytest.mark.parametrize("name", ["out.jsonl", "out.parquet"])
def test_a_full_disk_can_be_continued(lint: Runner, name: str) -> None:
    write_jsonl(lint.folder / "in.jsonl", tickets(400))
    arguments = ("bulk", "in.jsonl", "-o", name, "-j", "1", "--part-rows", "100")

    def limit() -> None:
        import resource
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    ran = lint.process(*arguments, preexec_fn=limit)
    assert ran.returncode == 2
    (line,) = complaints(ran.stderr)
    assert "--resume" in line
    assert not (lint.folder / name).exists()
    assert lint(*arguments, "--resume").code == 0
    whole = Path(lint.folder / name).read_bytes()
    os.unlink(lint.folder / name)
    assert lint(*arguments).code == 0
    assert (lint.folder / name).read_bytes() == whole
