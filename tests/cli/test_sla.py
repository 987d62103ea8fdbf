"""`ticket-lint sla`."""

from __future__ import annotations

import json
import re

import pytest

from tests.cli.running import ROOT, Runner


def test_list(lint: Runner) -> None:
    ran = lint("sla", "list")
    assert ran.code == 0
    assert "tencent-cloud  Tencent Cloud\n" in ran.out
    assert json.loads(lint("sla", "list", "-f", "json", "--lang", "zh").out)[0]["title"] == "通用支持级别"


def test_show(lint: Runner) -> None:
    ran = lint("sla", "show", "azure")
    assert "P1  Severity B, moderate business impact\n    first response  within 2 h\n" in ran.out
    assert "not certain     the time comes from a reseller's copy" in ran.out
    assert "P2  Severity C, minimal business impact\n    first response  not promised\n" in ran.out
    chinese = lint("--lang", "zh", "sla", "show", "default").out
    assert (
        "    首次响应        1–2 个工作日\n    计时时段        周一至周五 09:00-18:00（Asia/Shanghai），按 CN 节假日\n"
        in chinese
    )
    assert "场景 live  直播" in chinese


def test_show_for_programs(lint: Runner) -> None:
    shown = json.loads(lint("sla", "show", "default", "--format", "json").out)
    assert shown["levels"]["P0"]["first_response"] == [900, 3600]
    assert shown["levels"]["P0"]["hours"] is None
    assert shown["levels"]["P2"]["hours"]["holidays"] == "CN"
    assert shown["levels"]["P1"]["clauses"][0]["met_by"] == {"stage": ["production"], "pressure": ["yes"]}
    assert shown["scenarios"]["live"]["levels"]["P0"]["first_response"] == [900, 1800]
    assert shown["downgrades"][0]["met_by"] == {"stage": ["test"]}


def test_check(lint: Runner) -> None:
    lint.write("good.toml", 'source = "contract"\n[levels.P0]\nfirst-response = "1h"\n')
    lint.write("bad.toml", 'source = "contract"\n[levels.P0]\nfirst-response = "soon"\n')
    assert lint("sla", "check", "good.toml") == (0, "good.toml: nothing wrong (P0)\n", "")
    ran = lint("sla", "check", "bad.toml", "good.toml", "none.toml")
    assert ran.code == 2
    assert ran.out == "good.toml: nothing wrong (P0)\n"
    first, second = ran.err.splitlines()
    assert first.startswith('error: bad.toml:3: levels.P0.first-response: "soon" is no time')
    assert second.startswith("error: none.toml: cannot be read")


def test_due_at_one_minute_to_six_on_a_friday(lint: Runner) -> None:
    ran = lint("sla", "due", "--severity", "P2", "--filed", "2026-03-06T17:59", "--zone", "Asia/Shanghai")
    assert ran.code == 0
    assert "filed           Fri 2026-03-06 17:59 +08:00\n" in ran.out
    assert "first response  Tue 2026-03-10 17:59 +08:00 (1 to 2 working days)\n" in ran.out


def test_due_for_a_customer_in_another_zone(lint: Runner) -> None:
    ran = lint("sla", "due", "--lang", "zh", "--severity", "p2", "--filed", "2026-02-12T09:00+01:00")
    expected = (
        "首次响应        周六 2026-02-14 09:00 +01:00，厂商当地：周六 2026-02-14 16:00 +08:00（1–2 个工作日）"
    )
    assert expected in ran.out  # the Saturday is worked for Chinese New Year


def test_due_in_a_scenario(lint: Runner) -> None:
    ran = lint("sla", "due", "--severity", "P0", "--scenario", "live", "--filed", "2026-03-06T20:00+08:00")
    assert "first response  Fri 2026-03-06 20:30 +08:00 (15 to 30 min)\n" in ran.out
    peak = ("sla", "due", "--severity", "P0", "--scenario", "education", "--zone", "Asia/Shanghai", "--filed")
    assert "peak            every day 18:00-22:00 Asia/Shanghai\n" in lint(*peak, "2026-03-07T20:00").out
    assert "peak            " not in lint(*peak, "2026-03-07T23:00").out


def test_due_with_pauses(lint: Runner) -> None:
    asked = ("sla", "due", "--severity", "P1", "--filed", "2026-03-06T10:00+08:00", "--pause")
    ran = lint(*asked, "2026-03-06T11:00+08:00/2026-03-06T12:30+08:00", "-f", "json")
    found = json.loads(ran.out)
    assert found["first_response"] == "2026-03-06T15:30:00+08:00"
    assert found["first_response_min"] == "2026-03-06T13:30:00+08:00"
    assert (found["resolution"], found["stopped"]) == (None, False)
    ran = lint(*asked, "2026-03-06T11:00+08:00/")
    assert "first response  open: a pause still goes on (2 to 4 h)\n" in ran.out


def test_due_of_all_that_a_file_promises(lint: Runner) -> None:
    lint.write(
        "own.toml",
        'source = "contract"\n[levels.P0]\nfirst-response = "1h"\nupdate-every = "2h"\nresolution = "1d"\n',
    )
    asked = (
        "sla",
        "due",
        "--sla",
        "own.toml",
        "--severity",
        "P0",
        "--filed",
        "2026-03-06T10:00Z",
        "-f",
        "json",
    )
    found = json.loads(lint(*asked).out)
    assert found["next_update"] == "2026-03-06T13:00:00+00:00"
    assert found["resolution"] == "2026-03-07T10:00:00+00:00"
    found = json.loads(lint(*asked, "--updated", "2026-03-06T15:00Z").out)
    assert found["next_update"] == "2026-03-06T17:00:00+00:00"


@pytest.mark.parametrize(
    ("arguments", "en", "zh"),
    [
        (("--filed", "2026-03-06T17:59"), "name it with --zone", "请用 --zone 指定"),
        (("--filed", "soon"), '--filed: "soon" is no time', "--filed：“soon”不是时间"),
        (
            ("--filed", "2026-03-06T17:59", "--zone", "Nowhere"),
            'no time zone is named "Nowhere"',
            "没有时区“Nowhere”",
        ),
        (("--filed", "2026-03-06T17:59Z", "--sla", "asure"), 'did you mean "azure"?', "是不是“azure”？"),
        (
            ("--filed", "2026-03-06T17:59Z", "--scenario", "gaming"),
            "it has live, education",
            "可用：live、education",
        ),
        (
            ("--filed", "2026-03-06T17:59Z", "--updated", "2026-03-06T17:00Z"),
            "lies before --filed",
            "早于 --filed",
        ),
        (
            ("--filed", "2026-03-06T17:59Z", "--pause", "x/y"),
            '--pause: "x" is no time',
            "--pause：“x”不是时间",
        ),
        (("--filed", "2196-03-06T17:59Z"), "are not known to holidays", "没有 CN 2196 年的放假安排"),
    ],
)
def test_due_asked_wrongly(lint: Runner, arguments: tuple[str, ...], en: str, zh: str) -> None:
    for lang, said in (("en", en), ("zh", zh)):
        ran = lint("sla", "due", "--lang", lang, "--severity", "P2", *arguments)
        assert (ran.code, ran.out) == (2, "")
        assert said in ran.err
        assert len(ran.err.splitlines()) == 1


def test_a_level_that_the_profile_does_not_have(lint: Runner) -> None:
    ran = lint("sla", "due", "--sla", "azure", "--severity", "P3", "--filed", "2026-03-06T17:59Z")
    assert ran.err == 'error: --severity: SLA "azure" has no level P3\n'


def test_without_a_command_it_shows_what_there_is(lint: Runner) -> None:
    ran = lint("sla")
    assert (ran.code, ran.err) == (0, "")
    assert "Say when the answers to a ticket are due." in ran.out
    assert "计算一张工单的各项时限。" in lint("sla", "--lang", "zh", "-h").out
    assert "no such command: lists; did you mean list?" in lint("sla", "lists").err


@pytest.mark.parametrize(("name", "lang"), [("README.md", "en"), ("README.zh-CN.md", "zh")])
def test_the_examples_of_the_readmes(
    lint: Runner, name: str, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (ROOT / name).read_text("utf-8")
    section = text[text.index("\n## SLA") : text.index("\n## Python")]
    monkeypatch.setenv("TICKET_LINT_LANG", lang)
    shown = re.findall(r"\$ ticket-lint (sla due .*)\n((?:.+\n)+?)```", section)
    assert len(shown) == 2
    for command, output in shown:
        assert lint(*command.split()) == (0, output, "")
    (example,) = re.findall(r"```toml\n(.+?)```", section, re.DOTALL)
    lint.write("own.toml", example)
    assert lint("sla", "check", "own.toml").code == 0
    assert all(
        f"{key} =" in example or f"[{key}" in example
        for key in ("source", "channels", "hours", "levels", "downgrades")
    )
