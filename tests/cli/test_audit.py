"""`ticket-lint audit` from the command line."""

from __future__ import annotations

import csv
import json

import pytest

from tests.audit import readme
from tests.cli.running import Runner
from tests.drafts import EXAMPLES

GOOD = "id,title,filed,responded,assigned\n1,no sound,2026-03-05T10:00Z,2026-03-05T11:00Z,P1\n"


def test_the_example(lint: Runner) -> None:
    ran = lint(
        "audit", str(EXAMPLES / "closed.csv"), "--zone", "Asia/Shanghai", "--format", "json", "--jobs", "1"
    )
    assert ran.code == 0, ran.err
    data = json.loads(ran.out)
    assert (data["tickets"], data["unread"]) == (37, 3)
    assert [one["reason"] for one in data["rejects"]] == [
        "responded is before filed",
        "unknown level in assigned: “普通”; use P0–P3 or --level-map",
        "neither a first response nor a closing time",
    ]
    assert "9aF3kQ7LmZ2xB8vT" not in ran.out
    assert data["disputes"]


def test_columns_and_labels(lint: Runner) -> None:
    lint.write("x.csv", "no,opened,answered,prio\n1,2026-03-05 10:00,2026-03-05 18:00,High\n")
    ran = lint(
        "audit", "x.csv", "--columns", "id=no,filed=opened,responded=answered,assigned=prio", "--level-map", "high=P1",
        "--zone", "Asia/Shanghai", "--no-severity", "-f", "json",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    data = json.loads(ran.out)
    assert data["levels"][0]["response"]["overdue"] == 1
    assert data["agreement"] is None
    assert data["columns"]["filed"] == "opened"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("x.csv", "--sla", "nobody"), "nobody"),
        (("x.csv", "--scenario", "nothing"), "nothing"),
        (("x.csv", "--zone", "Mars/Base"), "Mars/Base"),
        (("x.csv", "--columns", "nope=id"), "no such field: nope"),
        (("x.csv", "--columns", "filed=nope"), "no column 'nope' (for filed)"),
        (("x.csv", "--level-map", "high=P7"), "P7"),
        (("x.csv", "--limit", "-1"), "--limit"),
        (("x.csv", "--model", "none.tlm"), "none.tlm"),
        (("bad.csv",), "no column for assigned"),
        (("zoneless.csv", "--no-severity"), "--zone"),
        (("none.csv",), "no such file"),
        (("x.csv", "--rejects", "no/such/folder.csv"), "cannot be written"),
        (("x.csv", "-o", "no/such/folder.html"), "cannot be written"),
        (("x.csv", "-o", "x.pdf"), "x.pdf: no format goes by the name .pdf; end it in .txt, .json, .csv"),
    ],
)
def test_what_is_wrong_is_one_line_and_exit_code_2(
    lint: Runner, arguments: tuple[str, ...], said: str
) -> None:
    lint.write("x.csv", GOOD)
    lint.write("bad.csv", "id,title,filed,responded\n1,a,b,c\n")
    lint.write("zoneless.csv", GOOD.replace("Z", ""))
    ran = lint("audit", *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert ran.out == ""


def test_rejects_go_to_a_file_of_their_own(lint: Runner) -> None:
    lint.write("x.csv", GOOD + "=2+3,b,2026-03-05T10:00Z,2026-03-05T09:00Z,P1\n")
    ran = lint("audit", "x.csv", "--no-severity", "--rejects", "bad.csv")
    assert ran.code == 0, ran.err
    text = (lint.folder / "bad.csv").read_text("utf-8-sig")
    assert list(csv.reader(text.splitlines())) == [
        ["row", "line", "id", "reason"],
        ["3", "3", "'=2+3", "responded is before filed"],
    ]
    assert sorted(path.name for path in lint.folder.iterdir()) == ["bad.csv", "x.csv"]


def test_a_run_that_fails_leaves_no_half_file(lint: Runner) -> None:
    lint.write("x.csv", "id,title\n")
    assert lint("audit", "x.csv", "--rejects", "bad.csv").code == 2
    assert [path.name for path in lint.folder.iterdir()] == ["x.csv"]


@pytest.mark.parametrize(
    ("name", "start"),
    [("a.html", "<!doctype html>"), ("a.json", "{"), ("a.csv", "table,"), ("a.txt", "x.csv")],
)
def test_the_name_of_the_output_tells_the_format(lint: Runner, name: str, start: str) -> None:
    lint.write("x.csv", GOOD)
    assert lint("audit", "x.csv", "--no-severity", "-o", name).code == 0
    assert (lint.folder / name).read_text("utf-8").startswith(start)


def test_help_in_both_languages(lint: Runner) -> None:
    assert "Hold closed tickets" in lint("audit", "--help").out
    assert "核对已关闭的工单" in lint("audit", "--help", "--lang", "zh").out


def test_processes_of_its_own_start_where_the_command_is_a_program(lint: Runner) -> None:
    lint.write("x.csv", GOOD)
    ran = lint.process("audit", "x.csv", "--jobs", "2", "--format", "json")
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["tickets"] == 1


@pytest.mark.parametrize("lang", readme.READMES)
def test_the_readme_shows_real_output(lint: Runner, monkeypatch: pytest.MonkeyPatch, lang: str) -> None:
    monkeypatch.setattr(lint, "folder", readme.ROOT)
    ran = lint(*readme.COMMAND, "--lang", lang)
    assert ran.code == 0, ran.err
    assert readme.shown(readme.READMES[lang].read_text("utf-8")) == readme.excerpt(ran.out), (
        "run python -m tests.audit.readme"
    )
