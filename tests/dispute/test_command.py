"""`ticket-lint dispute`: formats, files, languages, and what it refuses."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.running import Runner
from tests.dispute.cases import FOLDER
from tests.dispute.readme import READMES, ROOT, excerpt, shown

TICKET = FOLDER / "supported.zh.md"
SIDES = ("--claimed", "P0", "--assigned", "P1")


@pytest.fixture
def lint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """`ticket-lint` in a folder with one ticket."""
    monkeypatch.delenv("TICKET_LINT_LANG", raising=False)
    runner = Runner(tmp_path, monkeypatch)
    runner.write("t.md", TICKET.read_bytes())
    return runner


def test_formats(lint: Runner) -> None:
    shown = lint("dispute", "t.md", *SIDES)
    assert shown.code == 0
    assert shown.out.startswith("# 级别争议说明：P0 还是 P1？\n\nt.md · ")
    assert json.loads(lint("dispute", "t.md", *SIDES, "-f", "json").out)["outcome"]["supports"] == "customer"
    assert lint("dispute", "t.md", *SIDES, "--format", "html").out.startswith("<!doctype html>\n<html lang=")


@pytest.mark.parametrize(
    ("name", "start"), [("b.html", "<!doctype"), ("b.json", "{"), ("b.md", "# "), ("b", "# ")]
)
def test_the_name_of_the_file_gives_the_format(lint: Runner, name: str, start: str) -> None:
    ran = lint("dispute", "t.md", *SIDES, "-o", name)
    assert ran.code == 0
    assert ran.out == ""
    assert ran.err == f"{name}：文中的依据支持客户主张的 P0，不支持厂商评定的 P1。\n"
    assert (lint.folder / name).read_text("utf-8").startswith(start)


def test_language_and_standard_input(lint: Runner) -> None:
    ran = lint("dispute", "-", *SIDES, "--lang", "en", "--title", "All rooms down", stdin="生产环境仍未恢复")
    assert (
        ran.out.startswith("# Severity brief: P0 or P1?\n\n&lt;stdin&gt;")
        or "stdin" in ran.out.split("\n")[2]
    )
    assert "All rooms down" in ran.out
    assert lint("dispute", "t.md", "--claimed", "p0", "--assigned", "p1").code == 0


def test_times_and_money(lint: Runner) -> None:
    arguments = ("--filed", "2026-03-02T19:50", "--zone", "Asia/Shanghai", "--users", "120000")
    money = ("--value-per-user-hour", "0.5", "--currency", "CNY", "--since", "2026-03-02T19:42+08:00")
    ran = lint(
        "dispute", "t.md", *SIDES, *arguments, *money, "--until", "2026-03-02T20:42+08:00", "-f", "json"
    )
    data = json.loads(ran.out)
    assert data["loss"]["amount"] == "60000.00"
    assert data["times"]["customer"]["first_response"] == "2026-03-02T20:50:00+08:00"
    assert data["times"]["difference"] == 3 * 3600


REFUSED = {
    "no dispute": (("--claimed", "P1", "--assigned", "P1"), "there is no dispute"),
    "unknown SLA": ((*SIDES, "--sla", "nobody"), "nobody"),
    "unknown scenario": ((*SIDES, "--scenario", "moon"), "--scenario"),
    "unknown severity": (("--claimed", "P7", "--assigned", "P1"), "--claimed"),
    "one side missing": (("--claimed", "P0"), "--assigned"),
    "filed without a zone": ((*SIDES, "--filed", "2026-03-02T10:00"), "--filed"),
    "since without a zone": ((*SIDES, "--since", "2026-03-02 10:00"), "--since"),
    "no time": ((*SIDES, "--until", "noon"), "--until"),
    "unknown zone": ((*SIDES, "--zone", "Mars/Base"), "Mars/Base"),
    "since after until": (
        (*SIDES, "--since", "2026-03-02T11:00Z", "--until", "2026-03-02T10:00Z"),
        "--since",
    ),
    "since in the future": ((*SIDES, "--since", "9998-01-01T00:00Z"), "--since"),
    "negative users": ((*SIDES, "--users", "-3"), "--users"),
    "half a user": ((*SIDES, "--users", "1.5"), "--users"),
    "no number": ((*SIDES, "--users", "many"), "--users"),
    "negative value": ((*SIDES, "--value-per-user-hour", "-1"), "--value-per-user-hour"),
    "no finite value": ((*SIDES, "--value-per-user-hour", "inf"), "--value-per-user-hour"),
    "a huge value": ((*SIDES, "--value-per-user-hour", "1e999999"), "--value-per-user-hour"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_bad_input_is_one_line(lint: Runner, name: str) -> None:
    arguments, told = REFUSED[name]
    for lang in ("en", "zh"):
        ran = lint("dispute", "t.md", *arguments, "--lang", lang)
        assert ran.code == 2
        assert ran.out == ""
        assert ran.err.count("\n") == 1
        assert told in ran.err or lang == "zh"
        assert ran.err.startswith("error: " if lang == "en" else "错误：")


@pytest.mark.parametrize("path", ["gone.md", ".", "empty.md", "two.json"])
def test_no_ticket_to_read(lint: Runner, path: str) -> None:
    lint.write("empty.md", "  \n")
    lint.write("two.json", json.dumps([{"title": "a", "body": "b"}, {"title": "c", "body": "d"}]))
    ran = lint("dispute", path, *SIDES)
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert path != "." or ran.err == "error: .: a folder; name one file\n"


def test_the_time_of_a_far_year(lint: Runner) -> None:
    ran = lint("dispute", "t.md", "--claimed", "P1", "--assigned", "P2", "--filed", "9990-03-02T10:00+08:00")
    assert ran.code in (0, 2)
    assert "Traceback" not in ran.err
    assert "internal" not in ran.err


# -- the READMEs -------------------------------------------------------------------


@pytest.mark.parametrize("name", READMES)
def test_the_excerpt_of_the_readme_is_real(lint: Runner, name: str) -> None:
    arguments, output = shown((ROOT / name).read_text("utf-8"))
    lint.folder = ROOT
    ran = lint(*arguments)
    assert ran.code == 0
    assert output == excerpt(ran.out), "run `python -m tests.dispute.regenerate` and review"
    assert "%" not in output


@pytest.mark.parametrize(("name", "said"), [("README.md", "P0"), ("README.zh-CN.md", "P0")])
def test_the_python_of_the_readme_runs(name: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / name).read_text("utf-8")
    code = next(
        code for code in re.findall(r"```python\n(.+?)```", text, re.DOTALL) if "dispute.brief" in code
    )
    exec(code, {})
    assert said in capsys.readouterr().out
