"""Exports of all sorts, also broken ones: no row is lost without a word."""

from __future__ import annotations

import contextlib
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.audit.exports import csv_text
from ticket_lint.errors import InputError, TicketLintError, UsageError
from ticket_lint.tables.records import Row, Unread, open_table


def read(path: Path) -> tuple[list[Row], list[Unread]]:
    with open_table(str(path)) as table:
        rows = list(table.rows)
    return [one for one in rows if isinstance(one, Row)], [one for one in rows if isinstance(one, Unread)]


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


TEXT = csv_text(
    [("1", "没声音", "第一行\n第二行，“引号”"), ("2", "ok", 'a "quote", and more')], ("id", "title", "body")
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-32"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    rows, bad = read(write(tmp_path, "x.csv", TEXT.encode(encoding)))
    assert not bad
    assert [dict(row.cells) for row in rows] == [
        {"id": "1", "title": "没声音", "body": "第一行\n第二行，“引号”"},
        {"id": "2", "title": "ok", "body": 'a "quote", and more'},
    ]
    assert [(row.number, row.line) for row in rows] == [(2, 2), (3, 4)]


def test_gb18030_is_found_far_into_a_file(tmp_path: Path) -> None:
    plain = "".join(f"{number},plain,{'x' * 90}\n" for number in range(30_000))
    rows, bad = read(
        write(tmp_path, "x.csv", f"id,title,body\n{plain}9,没声音,进房后听不到对方说话\n".encode("gb18030"))
    )
    assert not bad
    assert len(rows) == 30_001
    assert rows[-1].cells["body"] == "进房后听不到对方说话"


def test_a_row_with_broken_bytes_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    lines = "id,title\n1,没声音进房失败\n2,坏\n3,黑屏黑屏黑屏\n".encode()
    rows, bad = read(write(tmp_path, "x.csv", lines.replace("坏".encode(), b"\xff\xe5")))
    assert [row.cells["id"] for row in rows] == ["1", "3"]
    assert [one.number for one in bad] == [3]


def test_an_unclosed_quote_costs_one_line(tmp_path: Path) -> None:
    text = 'id,title\n1,"never closed\n2,fine\n3,"closed"\n4,"again not\n5,last\n'
    rows, bad = read(write(tmp_path, "x.csv", text))
    assert [row.cells["id"] for row in rows] == ["2", "3", "5"]
    assert [one.line for one in bad] == [2, 5]


@pytest.mark.parametrize("first", ['1,a,"oops', '1,a,"oops, more', '1,"x, y","oops'])
def test_an_unclosed_quote_that_another_row_closes_costs_one_line(tmp_path: Path, first: str) -> None:
    rows, bad = read(write(tmp_path, "x.csv", f'id,title,body\n{first}\n2,b,fine\n3,x",y\n4,d,ok\n'))
    assert [row.cells["id"] for row in rows] == ["2", "3", "4"]
    assert [(one.line, one.reason.en) for one in bad] == [(2, "a quote is not closed in this line")]
    assert [row.line for row in rows] == [3, 4, 5]


@pytest.mark.parametrize(
    "row", ['1,t,"so\nand so",more', '1,"so\nand, so, too",t,more', '1,a,b,"so\nand, so, on"']
)
def test_a_row_of_several_lines_and_another_width_is_one(tmp_path: Path, row: str) -> None:
    rows, bad = read(write(tmp_path, "x.csv", f"id,title,body\n{row}\n2,b,fine\n"))
    assert [row.cells["id"] for row in rows] == ["2"]
    assert [(one.number, one.line) for one in bad] == [(2, 2)]


def test_rows_of_another_width_are_told(tmp_path: Path) -> None:
    rows, bad = read(write(tmp_path, "x.csv", "id;title\n1;a\n2\n3;b;c\n\n4;d\n"))
    assert [row.cells["id"] for row in rows] == ["1", "4"]
    assert [(one.number, one.reason.en) for one in bad] == [
        (3, "1 cells, the head has 2 columns"),
        (4, "3 cells, the head has 2 columns"),
    ]


def test_json_lines(tmp_path: Path) -> None:
    lines = [
        json.dumps(
            {"id": 1, "fields": {"priority": {"name": "P1"}}, "waiting": ["a/b", "c/d"], "gone": None}
        ),
        "{broken",
        "[1]",
        "",
        json.dumps({"id": 2, "later": True}),
    ]
    path = write(tmp_path, "x.jsonl", "\ufeff" + "\n".join(lines))
    with open_table(str(path)) as table:
        head = table.head
    assert head == ["id", "fields.priority.name", "waiting", "gone", "later"]
    rows, bad = read(path)
    assert rows[0].cells == {"id": "1", "fields.priority.name": "P1", "waiting": "a/b;c/d", "gone": ""}
    assert [one.number for one in bad] == [2, 3]
    assert rows[1].line == 5


def test_a_list_of_objects_in_one_json_file(tmp_path: Path) -> None:
    rows, bad = read(write(tmp_path, "x.json", ' [{"id": 1}, 2, {"id": 3}]'))
    assert [row.cells["id"] for row in rows] == ["1", "3"]
    assert [one.number for one in bad] == [2]


def test_parquet(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    path = tmp_path / "x.parquet"
    duckdb.sql(
        'COPY (SELECT 7 AS id, \'a"b\n没声音\' AS "ti""tle", TIMESTAMPTZ \'2026-03-05 12:05:00+08\' AS filed, '
        "TIMESTAMP '2026-03-05 12:05:00' AS naive, NULL::VARCHAR AS gone, ['a/b', 'c/d'] AS waiting) "
        f"TO '{path}' (FORMAT parquet)"
    )
    rows, bad = read(path)
    assert not bad
    assert rows[0].cells == {
        "id": "7",
        'ti"tle': 'a"b\n没声音',
        "filed": "2026-03-05T04:05:00.000000Z",
        "naive": "2026-03-05 12:05:00",
        "gone": "",
        "waiting": "a/b;c/d",
    }


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.xlsx", b"PK", "has to end in"),
        ("x.csv", b"", "no rows"),
        ("x.csv", b"PK\x03\x04\x00\x00", "not a text file"),
        ("x.jsonl", b"\n\n", "no rows"),
        ("x.json", b"[{", "not JSON"),
        ("x.parquet", b"not parquet at all", "cannot be read as Parquet"),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    with pytest.raises(TicketLintError, match=said) as error:
        read(write(tmp_path, name, content))
    assert "\n" not in str(error.value)


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read(tmp_path / "x.csv")
    with pytest.raises(InputError, match="no such file"):
        read(tmp_path / "x.parquet")
    (tmp_path / "y.csv").mkdir()
    with pytest.raises(InputError, match="folder"):
        read(tmp_path / "y.csv")


def test_parquet_without_duckdb_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(UsageError, match=r"ticket-lint\[audit\]"):
        read(write(tmp_path, "x.parquet", b"PAR1"))


CELL = st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), max_size=30)


@settings(max_examples=60)
@given(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=8))
def test_what_was_written_as_csv_is_read_back(cells: list[tuple[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder), "x.csv", csv_text([("1", *one) for one in cells], ("id", "a", "b")))
        rows, bad = read(path)
    assert not bad
    assert [(row.cells["a"], row.cells["b"]) for row in rows] == cells


@settings(max_examples=60)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_told(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("x.csv", "x.jsonl"):
            with contextlib.suppress(InputError):
                rows, bad = read(write(Path(folder), name, data))
                numbers = [*(one.number for one in rows), *(one.number for one in bad)]
                assert len(set(numbers)) == len(numbers)
