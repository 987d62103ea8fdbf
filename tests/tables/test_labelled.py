"""Row tickets from CSV and JSON Lines, with any column names and encodings."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import pytest

from ticket_lint.errors import UsageError
from ticket_lint.tables.columns import parse_columns, parse_levels
from ticket_lint.tables.labelled import FIELDS, Mapped, Row, read_labelled

OWN = Mapped(
    parse_columns("title=主题,body=描述,level=优先级,facets.scope=范围", FIELDS),
    parse_levels("紧急=P0,High=p1,低=P3"),
    "客户",
)
CSV = '主题,描述,优先级,客户,范围\n开播失败,"全站开不了播，\n重启无效",紧急,甲,all\n花屏,偶尔花屏,high,乙,\n建议,希望加按钮,低,乙,one\n'


def write(path: Path, content: str | bytes) -> str:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def errors(path: str, mapped: Mapped = Mapped()) -> list[str]:
    return [str(one) for one in read_labelled(path, mapped)[1]]


@pytest.mark.parametrize(
    "data",
    [
        CSV.encode(),
        codecs.BOM_UTF8 + CSV.encode(),
        CSV.encode("gb18030"),
        CSV.replace("\n", "\r\n").encode(),
        CSV.replace(",", ";").encode(),
        CSV.replace(",", "\t").encode(),
    ],
    ids=["utf-8", "mark", "gb18030", "crlf", "semicolons", "tabs"],
)
def test_csv(tmp_path: Path, data: bytes) -> None:
    rows, bad = read_labelled(write(tmp_path / "own.csv", data), OWN)
    assert bad == []
    assert [row["level"] for row in rows] == ["P0", "P1", "P3"]
    assert [row["batch"] for row in rows] == ["甲", "乙", "乙"]
    assert [row["facets"] for row in rows] == [{"scope": "all"}, {}, {"scope": "one"}]
    assert rows[0]["title"] == "开播失败"
    assert rows[0]["body"].splitlines()[-1] == "重启无效"
    assert rows[2]["id"].endswith("own.csv:5")


def test_json_lines_and_lists(tmp_path: Path) -> None:
    one: Row = {"title": None, "body": "x", "level": "p2", "facets": {"stage": "test"}, "id": 7}
    other: Row = {"body": "y", "level": "P0", "lang": "en", "pair": "a"}
    lines = write(tmp_path / "a.jsonl", "\n".join(map(json.dumps, (one, other))) + "\n\n")
    listed = write(tmp_path / "a.json", json.dumps([one, other]))
    rows, bad = read_labelled(lines)
    assert bad == []
    assert read_labelled(listed)[0][0] == rows[0]
    assert (rows[0]["title"], rows[0]["level"], rows[0]["id"], rows[0]["facets"]) == (
        "",
        "P2",
        "7",
        {"stage": "test"},
    )
    assert (rows[1]["lang"], rows[1]["pair"], rows[1]["facets"]) == ("en", "a", {})


def test_a_bad_row_names_file_line_and_column(tmp_path: Path) -> None:
    path = write(
        tmp_path / "bad.csv",
        'title,body,level,facets.scope\nok,fine,P1,all\na," \n ",P1,\nb,text,urgent,\nc,text,P2,everyone\nd,text,P1,all,more\n',
    )
    rows, bad = read_labelled(path)
    assert len(rows) == 1
    assert [str(one) for one in bad] == [
        f"{path}:3: column 'body' (body) is empty",
        f"{path}:5: column 'level': unknown level 'urgent'; use P0-P3 or --level-map",
        f"{path}:6: column 'facets.scope': 'everyone' is not one of all, many, some, one, unknown",
        f"{path}:7: 5 cells, the head has 4 columns",
    ]
    assert all(one.localized("zh") != str(one) for one in bad)


def test_missing_columns(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "subject,text\nx,y\n")
    assert errors(path) == [
        f"{path}: no column 'body' (for body); use --columns body=NAME; there are: subject, text",
        f"{path}: no column 'level' (for level); use --columns level=NAME; there are: subject, text",
    ]
    assert (
        "'customer' (for batch)"
        in errors(path, Mapped({"body": "text", "level": "subject"}, {}, "customer"))[0]
    )
    lines = write(tmp_path / "a.jsonl", '{"text": "x"}\n')
    assert errors(lines) == [
        f"{lines}: no column '{field}' (for {field}); use --columns {field}=NAME; there are: text"
        for field in ("body", "level")
    ]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.jsonl", '\n{"body": \n', "a.jsonl:2:"),
        ("a.jsonl", "[1]\n", "not a JSON object"),
        ("a.jsonl", '"x"\n', "not a JSON object"),
        ("a.jsonl", '{"body": {"x": "y"}, "level": "P1"}', "no column 'body'"),
        ("a.jsonl", "[" * 100_000, "not JSON"),
        ("a.csv", 'body,level\n"x,P1\n', "not CSV"),
        ("a.csv", "body,level\n", "no rows"),
        ("a.csv", "", "empty"),
        ("a.csv", b"body,level\n\xff\x00\x01", "a.csv"),
    ],
)
def test_broken_files(tmp_path: Path, name: str, content: str | bytes, said: str) -> None:
    rows, bad = read_labelled(write(tmp_path / name, content))
    assert rows == []
    assert len(bad) >= 1
    assert said in str(bad[-1])
    assert "\n" not in str(bad[-1])


def test_folders_and_missing_files(tmp_path: Path) -> None:
    assert "a folder" in errors(str(tmp_path))[0]
    assert "no such file" in errors(str(tmp_path / "none.csv"))[0]


@pytest.mark.parametrize("text", ["title", "title=", "=x", "colour=x"])
def test_wrong_columns(text: str) -> None:
    with pytest.raises(UsageError):
        parse_columns(text, FIELDS)


@pytest.mark.parametrize("text", ["high", "high=P4", "high=1"])
def test_wrong_levels(text: str) -> None:
    with pytest.raises(UsageError):
        parse_levels(text)
