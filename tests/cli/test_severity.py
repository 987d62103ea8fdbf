"""`triage`, `check --severity`, `train`, `evaluate` and `card`."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from pathlib import Path

import pytest

from tests.cli.running import Runner
from ticket_lint.cli import train
from ticket_lint.cli.fitting import Fitting
from ticket_lint.corpus import read_rows
from ticket_lint.severity.labels import FACETS

WORST = "# P3 所有人都登录不了\n\n今天 9:00 起线上所有用户都无法登录，全部报 503，全公司 4000 人没法办公。重启、换网络都没用，仍未恢复。\n"
LABELS = {"P0": "critical", "P1": "high", "P2": "mid", "P3": "low"}
COLUMNS = ("--columns", "title=subject,body=description,level=priority")
LEVELS = ("--level-map", "critical=P0,high=P1,mid=P2,low=P3")


@pytest.fixture(scope="module")
def own() -> str:
    """A team's own export: other names, no facets."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["subject", "description", "priority", "customer"])
    for at, row in enumerate(read_rows()[::14]):
        writer.writerow([row["title"], row["body"], LABELS[row["level"]], f"c{at % 4}"])
    return out.getvalue()


@pytest.mark.parametrize(("given", "jobs"), [("0", 7), ("3", 3), ("-1", -1)])
def test_processes_of_train(lint: Runner, monkeypatch: pytest.MonkeyPatch, given: str, jobs: int) -> None:
    asked: list[int] = []

    def stop(fitting: Fitting, folder: Path, lang: str) -> None:
        asked.append(fitting.jobs)
        raise KeyboardInterrupt

    monkeypatch.setattr(train, "processors", lambda: 7)
    monkeypatch.setattr(Fitting, "run", stop)
    assert lint("train", "-o", "model", "--jobs", given).code == 130
    assert asked == [jobs]


def test_triage_text(lint: Runner) -> None:
    lint.write("d.md", WORST)
    ran = lint("triage", "d.md")
    assert ran.code == 0
    assert "建议级别 P" in ran.out
    assert "工单自报 P3" in ran.out
    assert "█" in ran.out
    assert "所有用户" in ran.out
    english = lint("triage", "d.md", "--lang", "en")
    assert "suggested P" in english.out
    assert "line 3" in english.out


def test_triage_json_and_markdown(lint: Runner) -> None:
    ran = lint("triage", "-", "--title", "Cannot join", "-f", "json", stdin="Nobody can join since 09:40.")
    (ticket,) = json.loads(ran.out)["tickets"]
    assert ticket["severity"]["suggested"] in LABELS
    assert set(ticket["severity"]["facets"]) == set(FACETS)
    markdown = lint("triage", "-", "-f", "markdown", stdin="Nobody can join since 09:40.")
    assert markdown.code == 0
    assert ticket["severity"]["suggested"] in markdown.out


def test_triage_goes_on_after_a_bad_file(lint: Runner) -> None:
    lint.write("good.md", WORST)
    lint.write("bad.md", b"\x00\x01")
    ran = lint("triage", "bad.md", "good.md", "none.md")
    assert ran.code == 2
    assert len(ran.err.splitlines()) == 2
    assert "good.md" in ran.out


def test_triage_costs(lint: Runner) -> None:
    assert lint("triage", "-", "--missed-p0", "0", stdin="x").code == 2
    assert "above 0" in lint("triage", "-", "--false-p0", "-1", stdin="x").err
    for endless in ("nan", "inf"):
        assert "finite" in lint("triage", "-", "--missed-p0", endless, stdin="x").err


@pytest.mark.parametrize("command", [("triage", "x.md"), ("card",)])
def test_a_model_that_is_not_there_is_told_by_the_folder(lint: Runner, command: tuple[str, ...]) -> None:
    ran = lint(*command, "--model", "nowhere", "--lang", "zh")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("错误：nowhere：这里没有模型：")


def test_triage_writes_chinese_with_chinese_marks(lint: Runner) -> None:
    out = lint("triage", "-", stdin=WORST).out
    assert "的依据（对数几率）：+" in out
    assert "”；第 " in out
    assert "    - 若说明“" in out
    assert "; " not in out


def test_check_reports_a_claim_that_differs(lint: Runner) -> None:
    lint.write("d.md", WORST)
    assert "SEV002" in lint("check", "d.md", "--severity", "-f", "concise", "--fail-on", "never").out
    assert "SEV" not in lint("check", "d.md", "-f", "concise", "--fail-on", "never").out
    lint.write(
        "e.md", "# P0：设置页有错别字\n\nP0。控制台 4.2.1，Chrome 126，设置页有个错别字，不影响使用。\n"
    )
    assert "SEV001" in lint("check", "e.md", "--severity", "-f", "concise", "--fail-on", "never").out
    assert lint("check", "e.md", "--severity", "--ignore", "SEV", "-f", "concise").out.count("SEV") == 0


def test_train_evaluate_and_card(lint: Runner, own: str) -> None:
    lint.write("own.csv", own.encode("gb18030"))
    arguments = ("train", "own.csv", "-o", "m", "--only", *COLUMNS, *LEVELS, "--group", "customer", "--quick")
    ran = lint(*arguments, "--joblib", "m.joblib", "--lang", "en")
    assert ran.code == 0, ran.err
    assert [line[:3] for line in ran.err.splitlines()] == ["1/4", "2/4", "4/4"]
    assert "quadratic kappa: " in ran.out
    assert ran.out.endswith("-> m\n")
    first = (lint.folder / "m" / "model.tlm").read_bytes()
    assert lint(*arguments).code == 0
    assert (lint.folder / "m" / "model.tlm").read_bytes() == first
    card = lint("card", "--model", "m").out
    assert "80 own" in card
    assert "4 groups by batch" in card
    assert "### Facets" not in card  # they are not labelled
    assert lint("card", "--model", "m", "--path").out == f"{Path('m') / 'CARD.md'}\n"
    lint.write("d.md", WORST)
    assert lint("triage", "d.md", "--model", "m").code == 0

    data = ("own.csv", *COLUMNS, *LEVELS)
    plain = json.loads(lint("evaluate", *data, "--model", "m", "-f", "json").out)
    assert plain["tickets"] == 80
    assert plain["facets"] == plain["by_batch"] == {}
    assert sum(map(sum, plain["confusion"])) == 80
    refused = lint("evaluate", *data, "--joblib", "m.joblib")
    assert refused.code == 2
    assert refused.err.count("\n") == 1
    assert "--trust-joblib" in refused.err
    trusted = json.loads(lint("evaluate", *data, "--joblib", "m.joblib", "--trust-joblib", "-f", "json").out)
    assert trusted["confusion"] == plain["confusion"]


def test_evaluate_shows_what_is_labelled(lint: Runner) -> None:
    lint.write("some.jsonl", "\n".join(json.dumps(row) for row in read_rows()[::20]))
    english = lint("evaluate", "some.jsonl", "--pictures", "pictures", "--lang", "en")
    assert english.code == 0, english.err
    assert {"Facets", "By batch", "By language", "Confusion (rows: labelled, columns: suggested)"} <= set(
        english.out.splitlines()
    )
    pictures = {path.name: path.read_bytes() for path in (lint.folder / "pictures").iterdir()}
    assert set(pictures) == {"confusion.png", "reliability.png", "facets.png"}
    assert all(data.startswith(b"\x89PNG") and len(data) > 5000 for data in pictures.values())
    chinese = lint("evaluate", "some.jsonl", "-f", "markdown", "--lang", "zh").out
    assert "## 混淆矩阵（行：标注，列：建议）" in chinese
    assert "| 影响范围 |" in chinese


@pytest.mark.parametrize("command", [("train", "-o", "m", "--only"), ("evaluate",)])
def test_bad_labels_are_told_one_by_one(lint: Runner, command: tuple[str, ...]) -> None:
    lint.write("own.csv", "title,body,level\nx,text,P1\ny,,P1\nz,text,huge\n")
    ran = lint(*command, "own.csv", "--lang", "en")
    assert ran.code == 2
    assert ran.err.splitlines() == [
        "error: own.csv:3: column 'body' (body) is empty",
        "error: own.csv:4: column 'level': unknown level 'huge'; use P0-P3 or --level-map",
        "error: the labelled tickets have 2 errors; mend them or pass --skip-bad",
    ]
    assert lint("evaluate", "own.csv", "--skip-bad", "-f", "json").code == 0
    assert not (lint.folder / "m").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("train",), "'--output' / '-o'"),
        (("train", "-o", "m", "--only"), "--only needs DATA"),
        (("train", "a.csv", "-o", "m", "--columns", "colour=x"), "no such field: colour"),
        (("train", "a.csv", "-o", "m", "--level-map", "high=P9"), "P9 is not one of"),
        (("train", "none.csv", "-o", "m"), "no such file"),
        (("evaluate",), "DATA"),
        (("evaluate", "none.csv"), "no such file"),
        (("evaluate", "x.csv", "--model", "nowhere"), "nowhere"),
        (("evaluate", "x.csv", "--model", "m", "--joblib", "j"), "either --model or --joblib"),
        (("card", "--model", "nowhere"), "nowhere"),
        (("triage", "x.md", "--model", "nowhere"), "nowhere"),
    ],
)
def test_wrong_usage_is_told(lint: Runner, arguments: tuple[str, ...], said: str) -> None:
    ran = lint(*arguments, "--lang", "en")
    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert ran.out == ""


def test_too_little_data(lint: Runner) -> None:
    lint.write("own.csv", "title,body,level\nx,text,P1\n")
    ran = lint("train", "own.csv", "-o", "m", "--only", "--lang", "en")
    assert ran.code == 2
    assert "too little to learn from: 1 tickets" in ran.err


def test_a_wheel_has_no_corpus(lint: Runner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(train, "CORPUS", tmp_path / "none.jsonl")
    ran = lint("train", "-o", "m", "--lang", "en")
    assert ran.code == 2
    assert "--only" in ran.err
    assert "--corpus" in ran.err


def test_the_extra_is_named(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    for arguments in (("train", "-o", "m"), ("evaluate", "x.csv", "--pictures", "p")):
        ran = lint(*arguments)
        assert ran.code == 2
        assert 'pip install "ticket-lint[train]"' in ran.err
        assert ran.err.count("\n") == 1


def test_progress_draws_a_bar_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    from ticket_lint.cli.progress import Progress
    from ticket_lint.diagnostic import Text

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream, drawn in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        progress = Progress("en")
        progress.tick(1, 2)
        progress.say(Text("next", "下一步"))
        assert ("[" in stream.getvalue()) is drawn
        assert stream.getvalue().endswith("next\n")


def test_the_card_of_the_shipped_model(lint: Runner) -> None:
    card = lint("card").out
    assert card.startswith("# Severity model\n")
    assert "reference: all words, linear" in card
    assert Path(lint("card", "--path").out.strip()).is_file()


def test_the_card_in_chinese(lint: Runner) -> None:
    card = lint("card", "--lang", "zh").out
    assert card.startswith("# 级别模型\n")
    assert "参照：全部用词，线性" in card
    assert figures_of(card) == figures_of(lint("card").out)
    assert lint("card", "--lang", "zh", "--path").out.endswith("CARD.zh-CN.md\n")


def figures_of(card: str) -> list[str]:
    """What stands in the tables and pictures of a card, without their words."""
    return re.findall(r"(?<=\| )\d[\d.]*(?= \|)|n=\d+", card)
