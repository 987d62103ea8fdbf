"""The other commands, the help in two languages, and what a start costs."""

from __future__ import annotations

import importlib
import json
import os
import re
import stat
import subprocess
import sys

import click
import pytest

from tests.cli.running import ROOT, Runner
from tests.drafts import BAD, BAD_ZH
from ticket_lint import __version__
from ticket_lint.cli.commands import ENTRIES, root
from ticket_lint.cli.language import interface_language
from ticket_lint.cli.topics import TOPICS
from ticket_lint.elements import NAMES
from ticket_lint.engine import assess
from ticket_lint.profiles import NAMES as PROFILES
from ticket_lint.profiles import settings_of
from ticket_lint.rules import RULES
from ticket_lint.rules.documentation import PARTS, document_of
from ticket_lint.templates import template

SECRET = "Gk3vTq81x"
_MADE = re.compile("\n(?:made|生成于) ")  # the time that a brief ends with
LEAK = f"# 登录失败\n\npassword: {SECRET}\n手机号 13912345678，再说一次 password: {SECRET}\n"


def commands() -> dict[str, click.Command]:
    return {name: importlib.import_module(module).command for name, (module, _) in ENTRIES.items()}


@pytest.mark.parametrize("name", ENTRIES)
def test_help_in_both_languages(lint: Runner, name: str) -> None:
    english = lint(name, "-h", "--lang", "en")
    chinese = lint("--lang", "zh", name, "--help")
    assert english.code == chinese.code == 0
    assert english.out.startswith(f"Usage: ticket-lint {name} ")
    assert chinese.out.startswith(f"用法：ticket-lint {name} ")
    assert "Show this message and exit." in english.out
    assert "显示帮助并退出。" in chinese.out
    assert english.out.isascii()
    assert not {"Options", "Usage", "Show"} & set(chinese.out.replace(":", " ").split())
    assert "\n选项：\n" in chinese.out
    assert not re.search(r"[，。；：、] ", chinese.out.replace("\n  ", "\n"))


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("hook",),
        ("serve", "--new-token", "ci"),
        ("bulk", "in.csv", "-o", "out.csv", "-j", "1", "--columns", "id", "--overwrite"),
    ],
)
def test_a_stream_that_lacks_characters_gets_escapes(
    lint: Runner, arguments: tuple[str, ...], encoding: str
) -> None:
    lint.write("in.csv", "id,title,body\n1,a,the call drops\n")
    ran = lint.process(*arguments, "--lang", "zh", env={**os.environ, "PYTHONIOENCODING": encoding})
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert (
        b"\\u" in ran.stdout or not ran.stdout.isascii()
    )  # click takes ASCII for a mistake and writes UTF-8


def test_the_root(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = lint()
    assert ran.code == 0
    assert all(f"  {name} " in ran.out for name in ENTRIES)
    assert lint("--version").out == f"ticket-lint {__version__}\n"
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert "命令" in lint("-h").out
    assert lint("chekc").err == "错误：没有命令 chekc；是否想用 check？\n"
    assert lint("check").err == "错误：缺少参数 'PATHS...'（见 ticket-lint check --help）\n"


@pytest.mark.parametrize(
    ("arguments", "en", "zh"),
    [
        (("check", "a.md", "--fxi"), "No such option '--fxi'. (Did you mean one of: '--config', '--fix'?)", "没有选项 --fxi；是否想用 --fix、--config？"),
        (("check", "a.md", "--fail-on"), "Option '--fail-on' requires an argument", "选项 --fail-on 后面要给出值"),
        (("check", "a.md", "--fix=1"), "Option '--fix' does not take a value", "选项 --fix 不带值"),
        (("check",), "Missing argument 'PATHS...'", "缺少参数 'PATHS...'"),
        (("rules", "x"), "Got unexpected extra argument (x)", "多余的参数：x"),
        (("rules", "-f", "x"), "Invalid value for '--format' / '-f': 'x' is not one of 'table', 'json'", "'--format' / '-f' 只能是：table、json"),
        (("triage", "a.md", "--false-p0", "x"), "Invalid value for '--false-p0': 'x' is not a valid float", "'--false-p0' 须为数字"),
        (("train", "--seed", "x"), "Invalid value for '--seed': 'x' is not a valid integer", "'--seed' 须为整数"),
        (("bulk", "a", "--many", "1"), "'--many' must be a whole number of 2 or more", "'--many' 须为不小于 2 的整数"),
        (("bulk", "a", "--similarity", "nan"), "'--similarity' must be a number from 0.5 to 1", "'--similarity' 须为 0.5 到 1 之间的数"),
        (("serve", "--port", "x"), "'--port' / '-p' must be a whole number from 0 to 65535", "'--port' / '-p' 须为 0 到 65535 之间的整数"),
        (("audit", "a", "-j", "-1"), "'--jobs' / '-j' must be a whole number of 0 or more", "'--jobs' / '-j' 须为不小于 0 的整数"),
        (("train", "--hold-out", "nan"), "'--hold-out' must be a number from 0.05 to 0.9", "'--hold-out' 须为 0.05 到 0.9 之间的数"),
    ],
)  # fmt: skip
def test_wrong_usage_in_both_languages(lint: Runner, arguments: tuple[str, ...], en: str, zh: str) -> None:
    where = f"ticket-lint {arguments[0]} --help"
    assert lint("--lang", "en", *arguments) == (2, "", f"error: {en} (see {where})\n")
    assert lint("--lang", "zh", *arguments) == (2, "", f"错误：{zh}（见 {where}）\n")


def test_the_language_counts_before_the_command_as_after_it(lint: Runner) -> None:
    lint.write("bad.md", BAD)
    lint.write("坏.md", BAD_ZH)
    for arguments in (
        ("check", "bad.md", "坏.md", "no.md"),
        ("triage", "bad.md", "坏.md", "no.md"),
        ("dispute", "坏.md", "--claimed", "P0", "--assigned", "P2"),
        ("new",),
    ):
        for lang in ("en", "zh"):
            before, after = lint("--lang", lang, *arguments), lint(*arguments, "--lang", lang)
            assert (before.code, before.err) == (after.code, after.err)
            assert _MADE.split(before.out)[0] == _MADE.split(after.out)[0]
    assert lint("--lang", "zh", "new", "--lang", "en") == lint("new", "--lang", "en")


def test_every_command_and_option_has_both_languages() -> None:
    for name, command in commands().items():
        assert command.name == name
        assert ENTRIES[name][1].zh != ENTRIES[name][1].en
    assert list(root.entries) == list(ENTRIES)


@pytest.mark.parametrize(
    ("environ", "args", "lang"),
    [
        ({"LANG": "zh_CN.UTF-8"}, (), "zh"),
        ({"LC_ALL": "C", "LANG": "zh_CN.UTF-8"}, (), "en"),
        ({"LANG": "fr_FR"}, (), "en"),
        ({"TICKET_LINT_LANG": "zh", "LC_ALL": "en_US.UTF-8"}, (), "zh"),
        ({"TICKET_LINT_LANG": "zh"}, ("--lang", "en"), "en"),
        ({}, ("check", "--lang=zh", "x"), "zh"),
        ({}, ("submit", "x", "--", "--lang", "zh"), "en"),
        ({}, (), "en"),
    ],
)
def test_language(environ: dict[str, str], args: tuple[str, ...], lang: str) -> None:
    assert interface_language(args, environ) == lang


# -- rules, explain --------------------------------------------------------------


def test_rules(lint: Runner) -> None:
    lines = lint("rules").out.splitlines()
    assert len(lines) == len(RULES)
    assert lines == sorted(lines)
    data = json.loads(lint("rules", "--format", "json").out)
    assert {one["code"] for one in data} == {rule.CODE for rule in RULES}
    assert "没有任何可供查询的信息" in lint("rules", "--lang", "zh").out


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.NAME))
def test_every_rule_can_be_explained(lint: Runner, rule: object) -> None:
    name, code = rule.NAME, rule.CODE  # type: ignore[attr-defined]
    document = document_of(rule)  # type: ignore[arg-type]
    assert document.summary.en.endswith(".")
    for part in PARTS[:4]:
        assert document.parts[part].en
        assert document.parts[part].zh
    by_code, by_name = lint("explain", code.lower()), lint("explain", name)
    assert by_code == by_name
    assert by_code.code == 0
    chinese = lint("explain", code, "--lang", "zh").out
    assert "说明\n" in chinese
    assert "What\n" not in chinese


def test_elements_and_score_can_be_explained(lint: Runner) -> None:
    assert set(TOPICS) == {*NAMES, "score"}
    for topic in TOPICS:
        assert lint("explain", topic).out.isascii()
        assert lint("explain", topic, "--lang", "zh").code == 0
    assert "did you mean missing-logs?" in lint("explain", "missing-log").err
    assert lint("explain", "nothing at all").code == 2


# -- new ---------------------------------------------------------------------------


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_untouched_template_says_nothing(lint: Runner, profile: str, lang: str) -> None:
    text = lint("new", "--profile", profile, "--lang", lang).out
    report = assess(text, settings=settings_of(profile))
    assert not any(element.spans for element in report.elements.values()), report.elements
    names = {found.name for found in report.diagnostics}
    assert {"missing-logs", "missing-environment", "missing-actual"} <= names
    fields = settings_of(profile).fields
    assert all(field.title.of(lang) in text for field in fields)
    assert ("missing-identifier" in names) == any(field.required for field in fields)
    assert text == template(lang, fields)


def test_new_never_overwrites(lint: Runner) -> None:
    assert lint("new", "-o", "d.md").code == 0
    lint.write("d.md", "mine")
    ran = lint("new", "-o", "d.md")
    assert ran.code == 2
    assert (lint.folder / "d.md").read_text() == "mine"


# -- redact -------------------------------------------------------------------------


def test_redact(lint: Runner) -> None:
    path = lint.write("d.md", LEAK)
    ran = lint("redact", "d.md")
    assert ran.code == 0
    assert SECRET not in ran.out
    assert "13912345678" not in ran.out
    assert path.read_text("utf-8") == LEAK
    assert lint("redact", "-", stdin=LEAK).out == ran.out
    assert lint("redact", "-", stdin=ran.out).out == ran.out


def test_redact_and_restore(lint: Runner) -> None:
    path = lint.write("d.md", LEAK.replace("\n", "\r\n").encode("gb18030"))
    before = path.read_bytes()
    assert lint("redact", "d.md", "--in-place", "--map", "map.json").code == 0
    text = path.read_bytes().decode("gb18030")
    assert SECRET not in text
    assert text.count("[REDACTED:password:1]") == 2
    map_file = lint.folder / "map.json"
    assert stat.S_IMODE(map_file.stat().st_mode) == 0o600
    assert SECRET in map_file.read_text("utf-8")
    assert lint("redact", "d.md", "-i", "--map", "map.json", "--restore").code == 0
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("--restore",),
        ("--in-place", "--output", "x"),
        ("--map", "exists.json"),
        ("--map", "exists.json", "--restore"),
        ("--map", "gone.json", "--restore"),
    ],
)
def test_redact_refuses(lint: Runner, arguments: tuple[str, ...]) -> None:
    path = lint.write("d.md", LEAK)
    lint.write("exists.json", '{"values": 3}')
    ran = lint("redact", "d.md", *arguments)
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert ran.out == ""
    assert path.read_text("utf-8") == LEAK


def test_redact_is_for_one_file(lint: Runner) -> None:
    lint.write("dd/d.md", LEAK)
    assert lint("redact", "dd") == (2, "", "error: dd: a folder; name one file\n")


def test_redact_leaves_exports_json(lint: Runner) -> None:
    lint.write("x.json", json.dumps({"title": "T", "body": f"password: {SECRET}"}))
    assert json.loads(lint("redact", "x.json").out)["body"] == "password: [REDACTED:password]"


# -- completion ----------------------------------------------------------------------


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(lint: Runner, shell: str) -> None:
    ran = lint("completion", shell)
    assert ran.code == 0
    assert "_TICKET_LINT_COMPLETE" in ran.out


def test_completion_completes(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_TICKET_LINT_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "ticket-lint exp")
    monkeypatch.setenv("COMP_CWORD", "1")
    run = lint.process()
    assert run.stdout.decode().split() == ["plain,explain"]


# -- the cost of a start ---------------------------------------------------------------


def modules(lint: Runner, *arguments: str) -> set[str]:
    """The modules that a run loads."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from ticket_lint.cli.main import run; run(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=lint.folder,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return set(run.stderr.split("\n")[-2].split())


def test_a_plain_check_loads_only_what_it_needs(lint: Runner) -> None:
    lint.write("bad.md", BAD)
    loaded = modules(lint, "check", "bad.md")
    assert "ticket_lint.reporters.text" in loaded
    unneeded = {
        "click",
        "ticket_lint.reporters.sarif",
        "ticket_lint.fix",
        "difflib",
        "tomllib",
        "logging",
        "dataclasses",
        "xml",
    }
    assert not loaded & unneeded
    assert not {name for name in loaded if name.startswith("ticket_lint.cli.")} & {
        f"ticket_lint.cli.{name}" for name in ENTRIES
    }


def test_explain_names_what_may_have_been_meant_as_it_is_written(lint: Runner) -> None:
    assert lint("explain", "LOG01").err == "error: nothing is called LOG01; did you mean LOG001?\n"
    assert (
        lint("explain", "Scor", "--lang", "zh").err == "错误：没有名为 Scor 的规则或要素；是否想查 score？\n"
    )


def test_redact_says_what_it_masked_only_when_it_is_written(lint: Runner) -> None:
    lint.write("leak.md", LEAK)
    ran = lint("redact", "leak.md", "-o", "nowhere/x.md")
    assert ran.code == 2
    assert "masked" not in ran.err
