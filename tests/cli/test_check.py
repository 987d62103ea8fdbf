"""`ticket-lint check` from outside: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import Runner
from tests.drafts import BAD, BAD_ZH, GOOD
from ticket_lint.reporters import FORMATS

SECRET = "Gk3vTq81x"
LEAK = f"# 登录失败\n\n升级到最新版后登录失败，password: {SECRET}\n"


def test_a_good_draft(lint: Runner) -> None:
    lint.write("good.md", GOOD)
    ran = lint("check", "good.md")
    assert ran.code == 0
    assert "good.md: score " in ran.out
    assert ran.err == ""


def test_a_bad_draft(lint: Runner) -> None:
    lint.write("bad.md", BAD_ZH)
    ran = lint("check", "bad.md")
    assert ran.code == 1
    assert "bad.md:1:3: 错误 LOG001 missing-logs: " in ran.out
    assert "技术支持会先问：" in ran.out
    assert ran.err == ""


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--fail-on", "never"), 0),
        (("--fail-on", "info"), 1),
        (("--select", "SEC001"), 0),
        (("--select", "LOG001,ENV001", "--ignore", "missing-logs"), 1),
        (("--select", "LOG001", "--ignore", "LOG"), 0),
    ],
)
def test_what_decides_the_exit_code(lint: Runner, arguments: tuple[str, ...], code: int) -> None:
    lint.write("bad.md", BAD)
    assert lint("check", "bad.md", *arguments).code == code


def test_the_language_of_the_messages(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    lint.write("bad.md", BAD)
    assert "错误 LOG001" in lint("check", "bad.md", "--lang", "zh").out
    monkeypatch.setenv("TICKET_LINT_LANG", "zh")
    assert "错误 LOG001" in lint("check", "bad.md").out
    monkeypatch.delenv("TICKET_LINT_LANG")
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")  # speaks for errors and help, not for the ticket
    assert "error LOG001" in lint("check", "bad.md").out


def test_standard_input_title_and_name(lint: Runner) -> None:
    ran = lint("check", "-", "--stdin-filename", "d.md", "-f", "concise", stdin=BAD)
    assert ran.out.startswith("d.md:1:3: ")
    ran = lint("check", "-", "--title", "Sound is gone", stdin="No sound after joining the call.\n")
    assert "<stdin>(title):1:1: error LOG001" in ran.out


def test_gb18030_and_utf16_are_checked_like_utf8(lint: Runner) -> None:
    outputs = set()
    for encoding in ("utf-8", "utf-8-sig", "gb18030", "utf-16"):
        lint.write("bad.md", BAD_ZH.encode(encoding))
        outputs.add(lint("check", "bad.md"))
    assert len(outputs) == 1
    assert outputs.pop().code == 1


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("missing.md", None, "no such file"),
        ("empty.md", b"", "the draft is empty"),
        ("binary.md", b"\x7fELF\0\0\0", "not a text file"),
        ("broken.json", b'{"title": "x",\n "body": ]}', "broken.json:2:10: broken JSON"),
        ("bad.md", "没有声音".encode()[:-1] + b" x", "invalid UTF-8"),
        ("empty", "directory", "no drafts in this directory"),
    ],
)
def test_bad_input_is_one_line_and_2(lint: Runner, name: str, data: bytes | str | None, said: str) -> None:
    if data == "directory":
        (lint.folder / name).mkdir()
    elif isinstance(data, bytes):
        lint.write(name, data)
    for form in FORMATS:
        if form == "statistics":
            continue
        ran = lint("check", name, "--format", form)
        assert ran.code == 2
        assert said in ran.err
        assert ran.err.count("\n") == 1
    assert lint("check", name, "--lang", "zh").err.startswith("错误：")


def test_one_bad_draft_does_not_hide_the_others(lint: Runner) -> None:
    lint.write("bad.md", BAD)
    ran = lint("check", "missing.md", "bad.md")
    assert ran.code == 2
    assert "LOG001" in ran.out


def test_a_hundred_megabytes(lint: Runner) -> None:
    with (lint.folder / "huge.md").open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    ran = lint("check", "huge.md")
    assert (ran.code, ran.out) == (2, "")
    assert "larger than 16 MiB" in ran.err


def test_the_limit_can_be_configured(lint: Runner) -> None:
    lint.write("bad.md", BAD)
    lint.write(".ticket-lint.toml", "max-size = 10\n")
    assert "larger than 10 bytes" in lint("check", "bad.md").err
    assert lint("check", "bad.md", "--isolated").code == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--select", "LOG999"), "LOG999"),
        (("--profile", "nosuch"), "nosuch"),
        (("--format", "xml"), "--format"),
        (("--bogus",), "--bogus"),
        (("--config", "gone.toml"), "gone.toml"),
        (("--fix", "--diff"), "--diff"),
        (("--config", "a.toml", "--isolated"), "--isolated"),
        (("--output", "no/such/folder/x"), "no/such/folder/x"),
    ],
)
def test_wrong_usage(lint: Runner, arguments: tuple[str, ...], said: str) -> None:
    lint.write("bad.md", BAD)
    for lang in ("en", "zh"):
        ran = lint("check", "bad.md", "--lang", lang, *arguments)
        assert ran.code == 2
        assert said in ran.err
        assert "Traceback" not in ran.err
        assert ran.err.count("\n") == 1


def test_a_broken_configuration_names_file_and_line(lint: Runner) -> None:
    lint.write("bad.md", BAD)
    lint.write(".ticket-lint.toml", 'lang = "zh"\nfail_on = "error"\n')
    ran = lint("check", "bad.md")
    assert ran.code == 2
    assert ".ticket-lint.toml:2: fail_on: unknown key" in ran.err


def test_directories_follow_the_configured_files(lint: Runner) -> None:
    lint.write("t/a.md", BAD)
    lint.write("t/b.txt", BAD)
    assert "2 drafts checked" in lint("check", "t").out
    lint.write(".ticket-lint.toml", 'files = ["t/*.txt"]\n')
    ran = lint("check", "t", "-f", "concise")
    assert {line.split(":")[0] for line in ran.out.splitlines()} == {os.path.join("t", "b.txt")}


def test_exports_are_checked_issue_by_issue(lint: Runner) -> None:
    issues = [{"number": at, "title": "Sound is gone", "body": "No sound after joining."} for at in (1, 2)]
    lint.write("x.json", json.dumps(issues))
    out = lint("check", "x.json", "-f", "concise").out
    assert "x.json#1(title):1:1: error LOG001" in out
    assert "x.json#2(title):1:1: error LOG001" in out


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "statistics"])
def test_output_to_a_file_is_what_is_printed(lint: Runner, name: str) -> None:
    lint.write("bad.md", LEAK)
    printed = lint("check", "bad.md", "--format", name)
    written = lint("check", "bad.md", "--format", name, "--output", "result")
    assert (written.code, written.out) == (1, "")
    assert (lint.folder / "result").read_text("utf-8") == printed.out
    assert SECRET not in printed.out


def test_statistics(lint: Runner) -> None:
    lint.write("bad.md", BAD)
    assert "     1  error    LOG001  missing-logs\n" in lint("check", "bad.md", "--statistics").out


def test_a_terminal_that_knows_no_chinese(lint: Runner) -> None:
    lint.write("bad.md", BAD_ZH)
    ran = lint("check", "bad.md", encoding="ascii")
    assert ran.code == 1
    assert "\\u9519\\u8bef LOG001" in ran.out
    json.loads(lint("check", "bad.md", "--format", "json").out)


def test_a_crashing_rule_costs_one_finding_and_2(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    from ticket_lint.rules import missing_logs

    def crash(*arguments: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(missing_logs, "check", crash)
    lint.write("bad.md", BAD)
    ran = lint("check", "bad.md")
    assert ran.code == 2
    assert "the rule failed (RuntimeError)" in ran.out


# -- fixing --------------------------------------------------------------------


def test_diff_shows_what_fix_does_and_changes_nothing(lint: Runner) -> None:
    path = lint.write("bad.md", LEAK)
    ran = lint("check", "bad.md", "--diff")
    assert ran.code == 1
    assert path.read_text("utf-8") == LEAK
    assert SECRET not in ran.out
    assert "+升级到最新版后登录失败，password: [REDACTED:password]" in ran.out
    assert "+【待补充】" in ran.out
    lint("check", "bad.md", "--fix")
    assert (lint("check", "bad.md", "--diff").code, lint("check", "bad.md", "--diff").out) == (0, "")


def test_diff_shows_no_change_of_personal_data_that_stay(lint: Runner) -> None:
    lint.write("bad.md", LEAK.replace("password", "手机号 13912345678，\n\npassword"))
    shown = lint("check", "bad.md", "--diff", "--select", "SEC001").out
    assert " 升级到最新版后登录失败，手机号 139****5678，\n" in shown
    assert "+password: [REDACTED:password]" in shown


@pytest.mark.parametrize("format_name", FORMATS)
def test_personal_data_are_masked_in_every_format_whatever_runs(lint: Runner, format_name: str) -> None:
    lint.write("bad.md", "# 崩溃\n\n昨天下午 3 点用户手机号 13912345678 进房后崩溃\n")
    ran = lint("check", "bad.md", "--select", "TIM002", "--format", format_name)
    assert "13912345678" not in ran.out


def test_diff_goes_on_behind_what_it_cannot_fix(lint: Runner) -> None:
    lint.write("e.json", '{"title": "T", "body": "B"}')
    lint.write("z.md", LEAK)
    ran = lint("check", "--diff", "e.json", "z.md")
    assert ran.code == 2
    assert ran.err == "error: e.json: an export cannot be fixed; fix the issue where it came from\n"
    assert "+++ b/z.md" in ran.out
    written = lint("check", "--diff", "z.md", "-o", "out.diff")
    assert (written.code, written.out) == (1, "")
    assert (lint.folder / "out.diff").read_text("utf-8") == ran.out


def test_a_rule_that_crashes_is_told_by_diff_too(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    from ticket_lint.rules import missing_logs

    def crash(*arguments: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(missing_logs, "check", crash)
    lint.write("bad.md", BAD)
    ran = lint("check", "bad.md", "--diff")
    assert ran.code == 2
    assert "bad.md: the rule failed: missing-logs" in ran.err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_fix_keeps_the_form_of_the_file(lint: Runner, encoding: str) -> None:
    path = lint.write("bad.md", LEAK.replace("\n", "\r\n").encode(encoding))
    path.chmod(0o600)
    ran = lint("check", "bad.md", "--fix")
    assert ran.code == 1  # what was added is still to be filled in
    assert "bad.md: changed" in ran.err
    text = path.read_bytes().decode(encoding)
    assert "password: [REDACTED:password]\r\n" in text
    assert "## 日志与错误码\r\n\r\n【待补充】" in text
    assert "SEC001" not in ran.out
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_fix_of_standard_input_goes_to_standard_output(lint: Runner) -> None:
    ran = lint("check", "-", "--fix", stdin=LEAK)
    assert ran.out.startswith("# 登录失败\n\n升级到最新版后登录失败，password: [REDACTED:password]\n\n## ")
    assert "LOG001" in ran.err


def test_fix_of_a_read_only_file(lint: Runner) -> None:
    path = lint.write("bad.md", LEAK)
    path.chmod(0o444)
    ran = lint("check", "bad.md", "--fix")
    assert ran.code == 2
    assert "left as it was" in ran.err
    assert ran.err.count("\n") == 1
    assert path.read_text("utf-8") == LEAK


def test_exports_are_not_fixed(lint: Runner) -> None:
    lint.write("x.json", '{"title": "T", "body": "B"}')
    ran = lint("check", "x.json", "--fix")
    assert ran.code == 2
    assert "export" in ran.err


# -- processes -----------------------------------------------------------------


def test_a_closed_pipe_is_quiet(lint: Runner) -> None:
    for at in range(150):
        lint.write(f"t/{at}.md", BAD * 40)
    command = f"{sys.executable} -m ticket_lint check t | head -1"
    run = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        cwd=lint.folder,
        check=False,
        capture_output=True,
        timeout=60,
    )
    assert run.stderr == b""
    assert run.returncode == 1
    assert run.stdout.count(b"\n") == 1


def test_an_interrupt_ends_in_130(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    from ticket_lint.cli import linting

    def interrupt(*arguments: object, **more: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(linting, "assess", interrupt)
    lint.write("bad.md", BAD)
    assert lint("check", "bad.md").code == 130
    assert lint("--lang", "en", "check", "bad.md").code == 130  # through click


def test_an_internal_error_is_one_line_that_quotes_nothing(
    lint: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ticket_lint.cli import linting

    def crash(text: str, **more: object) -> None:
        raise ValueError(text)

    monkeypatch.setattr(linting, "assess", crash)
    lint.write("bad.md", LEAK)
    ran = lint("check", "bad.md")
    assert ran.code == 2
    assert ran.err.startswith("error: internal error ValueError at ")
    assert SECRET not in ran.err
    monkeypatch.setenv("TICKET_LINT_TRACEBACK", "1")
    with pytest.raises(ValueError, match="登录"):
        lint("check", "bad.md")


def test_the_process_itself(lint: Runner, tmp_path: Path) -> None:
    lint.write("坏.md", BAD_ZH)
    run = lint.process("check", "坏.md", "--output", "/dev/stdout")
    assert run.returncode == 1
    assert "坏.md:1:3: 错误".encode() in run.stdout
    odd = os.fsencode(tmp_path) + b"/\xff.md"
    Path(os.fsdecode(odd)).write_text(BAD)
    for name in FORMATS:
        if name != "statistics":
            run = lint.process("check", os.fsdecode(odd), "--format", name)
            assert run.returncode == 1, run.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("arguments", [("check", "bad.md"), ("--help",), ("completion", "bash")])
def test_a_full_disk_is_one_line(lint: Runner, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    lint.write("bad.md", BAD)
    command = [sys.executable, "-m", "ticket_lint", "--lang", "zh", *arguments]
    with open("/dev/full", "wb") as full:
        run = subprocess.run(
            command, cwd=tmp_path, check=False, stdout=full, stderr=subprocess.PIPE, timeout=60
        )
    assert run.returncode == 2
    assert run.stderr.decode().startswith("错误：输出无法写入（")
    assert run.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
@pytest.mark.parametrize(
    ("closed", "path", "code"), [(">&-", "bad.md", 1), ("2>&-", "no.md", 2), ("<&-", "-", 2)]
)
def test_closed_streams_break_nothing(
    lint: Runner, tmp_path: Path, closed: str, path: str, code: int
) -> None:
    lint.write("bad.md", BAD)
    command = ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-m", "ticket_lint", "check", path]
    run = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, timeout=60)
    assert run.returncode == code
    assert b"internal error" not in run.stderr
    assert (b"the draft is empty" in run.stderr) == (path == "-")
