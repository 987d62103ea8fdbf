"""Every format in and out, the columns that are asked for, and the same answers as for a single ticket."""

from __future__ import annotations

import gzip
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import zstandard

from tests.bulk.exports import read_csv, read_jsonl, tickets, write_csv, write_jsonl
from tests.cli.running import Runner
from ticket_lint import engine
from ticket_lint.bulk.outputs import DEFAULT, GROUPS
from ticket_lint.cli.judging import judge_of

duckdb = pytest.importorskip("duckdb")

ROWS = tickets(12)
SECRET = "ghp_" + "a1B2c3D4e5" * 4
COLUMNS = "id,severity,score,kind,elements,diagnostics,missing,probabilities"


def expected() -> list[dict[str, Any]]:
    """What a single ticket is told, by the way that `check` takes."""
    judge = judge_of()
    found = []
    for row in ROWS:
        report = engine.assess(row["body"], title=row["title"], judge=judge)
        assert report.severity is not None
        elements = {name: element.status.value for name, element in report.elements.items()}
        found.append(
            {
                "id": row["id"],
                "severity": report.severity.severity.name,
                "score": report.score,
                "kind": report.kind.value,
                **elements,
                "diagnostics": list(dict.fromkeys(one.code for one in report.diagnostics)),
                "missing": [name for name, status in elements.items() if status == "missing"],
                **{f"p{at}": round(chance, 4) for at, chance in enumerate(report.severity.probabilities)},
            }
        )
    return found


def parquet(path: Path, source: Path) -> Path:
    with duckdb.connect() as connection:
        connection.execute(f"COPY (FROM read_json('{source}')) TO '{path}' (FORMAT parquet)")
    return path


def make(folder: Path, ending: str) -> Path:
    path = folder / f"in{ending}"
    if ending == ".csv":
        return write_csv(path, ROWS)
    plain = write_jsonl(folder / "in.jsonl", ROWS)
    if ending == ".parquet":
        return parquet(path, plain)
    if ending == ".jsonl.gz":
        path.write_bytes(gzip.compress(plain.read_bytes()))
    if ending == ".jsonl.zst":
        path.write_bytes(zstandard.compress(plain.read_bytes()))
    return path


@pytest.mark.parametrize("ending", [".csv", ".jsonl", ".parquet", ".jsonl.gz", ".jsonl.zst"])
def test_every_format_is_read_and_told_what_a_single_ticket_is(lint: Runner, ending: str) -> None:
    source = make(lint.folder, ending)
    ran = lint("bulk", source.name, "-o", "out.jsonl", "--columns", COLUMNS, "--jobs", "1")
    assert ran.code == 0, ran.err
    assert read_jsonl(lint.folder / "out.jsonl") == expected()
    assert "12 rows read, 12 written, 0 rejected" in ran.out
    assert sorted(path.name for path in lint.folder.iterdir() if path.name.startswith("out")) == ["out.jsonl"]


def test_every_format_is_written(lint: Runner) -> None:
    write_csv(lint.folder / "in.csv", ROWS)
    for name in ("a.csv", "a.csv.gz", "a.csv.zst", "a.jsonl", "a.jsonl.gz", "a.parquet"):
        assert lint("bulk", "in.csv", "-o", name, "--columns", COLUMNS, "-j", "1").code == 0
    want = expected()
    cells = [
        {key: ";".join(value) if isinstance(value, list) else str(value) for key, value in row.items()}
        for row in want
    ]
    assert read_csv(lint.folder / "a.csv") == cells
    plain = (lint.folder / "a.csv").read_bytes()
    assert gzip.decompress((lint.folder / "a.csv.gz").read_bytes()) == plain
    packed = (lint.folder / "a.csv.zst").read_bytes()
    assert zstandard.ZstdDecompressor().decompressobj().decompress(packed) == plain
    assert (
        gzip.decompress((lint.folder / "a.jsonl.gz").read_bytes()) == (lint.folder / "a.jsonl").read_bytes()
    )
    with duckdb.connect() as connection:
        answer = connection.execute(f"FROM read_parquet('{lint.folder / 'a.parquet'}')")
        names = [column[0] for column in answer.description or ()]
        assert [dict(zip(names, row, strict=True)) for row in answer.fetchall()] == want


def test_several_processes_write_what_one_writes(lint: Runner) -> None:
    write_jsonl(lint.folder / "in.jsonl", tickets(350))
    for jobs in ("1", "2"):
        assert lint("bulk", "in.jsonl", "-o", f"{jobs}.csv", "-j", jobs, "--part-rows", "130").code == 0
    assert (lint.folder / "1.csv").read_bytes() == (lint.folder / "2.csv").read_bytes()
    assert [row["id"] for row in read_csv(lint.folder / "2.csv")] == [f"T{at}" for at in range(350)]


def test_globs_columns_and_kept_cells(lint: Runner) -> None:
    for at in range(2):
        rows = [
            {"No": f"{at}-{row['id']}", "Betreff": row["title"], "描述": row["body"], "team": "甲"}
            for row in ROWS
        ]
        write_csv(lint.folder / f"in-{at}.csv", rows, "gb18030")
    ran = lint(
        "bulk", "in-*.csv", "-o", "o.jsonl", "-j", "1", "--keep", "team",
        "--columns", "id=No,title=Betreff,source,row,id,severity",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    rows_out = read_jsonl(lint.folder / "o.jsonl")
    assert list(rows_out[0]) == ["source", "row", "id", "severity", "team"]
    assert [row["id"] for row in rows_out] == [f"{at}-{row['id']}" for at in range(2) for row in ROWS]
    assert (rows_out[12]["source"], rows_out[12]["row"], rows_out[12]["team"]) == ("in-1.csv", 2, "甲")


@pytest.mark.parametrize("kind", ["sqlite", "duckdb"])
def test_a_query_over_a_database_file(lint: Runner, kind: str) -> None:
    connection: Any = (sqlite3 if kind == "sqlite" else duckdb).connect(str(lint.folder / "crm.db"))
    connection.execute("CREATE TABLE t (no VARCHAR, subject VARCHAR, body VARCHAR)")
    connection.executemany("INSERT INTO t VALUES (?, ?, ?)", [tuple(row.values()) for row in ROWS])
    connection.commit()
    connection.close()
    query = "SELECT no AS id, subject AS title, body FROM t ORDER BY rowid"
    ran = lint("bulk", "crm.db", "--query", query, "-o", "o.jsonl", "--columns", COLUMNS, "-j", "1")
    assert ran.code == 0, ran.err
    assert read_jsonl(lint.folder / "o.jsonl") == expected()


def test_text_of_a_database_that_is_none_costs_its_row(lint: Runner) -> None:
    connection = sqlite3.connect(str(lint.folder / "crm.db"))
    connection.execute("CREATE TABLE t (id, body)")
    for id_, body in ((1, "'进房没有声音'"), (2, "CAST(x'62FF' AS TEXT)"), (3, "x'6E6F20736F756E64'")):
        connection.execute(f"INSERT INTO t VALUES ({id_}, {body})")
    connection.commit()
    connection.close()
    query = "SELECT * FROM t ORDER BY id; -- all of them"
    ran = lint(
        "bulk",
        "crm.db",
        "--query",
        query,
        "-o",
        "o.jsonl",
        "--columns",
        "id,title",
        "-j",
        "1",
        "--keep",
        "body",
    )
    assert ran.code == 2
    found = [(row["id"], row["body"]) for row in read_jsonl(lint.folder / "o.jsonl")]
    assert found == [("1", "进房没有声音"), ("3", "no sound")]
    assert [row["row"] for row in read_csv(lint.folder / "o.jsonl.rejects.csv")] == ["2"]


def test_cells_are_no_formulas_and_titles_hold_no_secrets(lint: Runner) -> None:
    rows = [
        {
            "id": "=cmd|'/C calc'!A0",
            "title": "-1+1 no sound",
            "body": "no sound",
            "team": "@SUM(1)",
            "count": "-1.5",
        },
        {"id": "2", "title": f"no sound, token {SECRET}", "body": "no sound", "team": "", "count": "+3"},
    ]
    write_jsonl(lint.folder / "in.jsonl", rows)
    arguments = ("--columns", "id,title", "--keep", "team,count", "-j", "1")
    for name in ("o.csv", "o.jsonl"):
        assert lint("bulk", "in.jsonl", "-o", name, *arguments).code == 0
    first, second = read_csv(lint.folder / "o.csv")
    assert first == {
        "id": "'=cmd|'/C calc'!A0",
        "title": "'-1+1 no sound",
        "team": "'@SUM(1)",
        "count": "-1.5",
    }
    assert second["count"] == "+3"
    assert SECRET not in second["title"]
    verbatim = read_jsonl(lint.folder / "o.jsonl")
    assert verbatim[0] == {name: rows[0][name] for name in ("id", "title", "team", "count")}
    assert SECRET not in verbatim[1]["title"]


def test_every_column_can_be_asked_for(lint: Runner) -> None:
    write_jsonl(lint.folder / "in.jsonl", ROWS)
    ran = lint("bulk", "in.jsonl", "-o", "o.jsonl", "-j", "1", "--columns", ",".join(GROUPS), "--lang", "zh")
    assert ran.code == 0, ran.err
    assert "读取 12 行" in ran.out
    assert set(read_jsonl(lint.folder / "o.jsonl")[0]) == {
        column.name for group in GROUPS.values() for column in group
    }
    assert set(DEFAULT.split(",")) <= set(GROUPS)


def test_severity_alone_is_the_same_and_judges_no_elements(
    lint: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_jsonl(lint.folder / "in.jsonl", [*ROWS, {"id": "t", "title": "P0 进房没有声音", "body": " "}])
    names = "id,severity,decided,open_at,ask,claimed,probabilities,facets,language"
    assert lint("bulk", "in.jsonl", "-o", "whole.jsonl", "-j", "1", "--columns", f"{names},kind").code == 0
    whole = read_jsonl(lint.folder / "whole.jsonl")

    def fail(*_: object) -> None:
        raise AssertionError("judged")

    monkeypatch.setattr("ticket_lint.elements.judge", fail)
    assert lint("bulk", "in.jsonl", "-o", "alone.jsonl", "-j", "1", "--columns", names).code == 0
    assert read_jsonl(lint.folder / "alone.jsonl") == [
        {name: cell for name, cell in row.items() if name != "kind"} for row in whole
    ]


def test_what_is_not_asked_for_is_not_computed(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    from ticket_lint.severity import explain

    def fail(*_: object) -> None:
        raise AssertionError("explained")

    monkeypatch.setattr(explain, "boundaries", fail)
    monkeypatch.setattr("ticket_lint.bulk.scoring.store.load", fail)
    write_jsonl(lint.folder / "in.jsonl", ROWS)
    assert lint("bulk", "in.jsonl", "-o", "o.jsonl", "-j", "1", "--columns", "id,elements,score").code == 0
    first = json.loads((lint.folder / "o.jsonl").read_text("utf-8").splitlines()[0])
    assert first["environment"] == "present"
