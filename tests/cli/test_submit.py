"""`ticket-lint submit`: the command runs only if the draft passes, and gets the draft that was linted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.drafts import BAD, BAD_ZH, GOOD
from ticket_lint.cli.submit import prepare
from ticket_lint.errors import UsageError

CLI = str(Path(sys.executable).with_name("ticket-lint"))
ECHO = "import sys; print(*sys.argv[1:], sep='|'); print(sys.stdin.read() if '-' in sys.argv else '', end='')"


def submit(folder: Path, *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [CLI, "submit", *arguments],
        cwd=folder,
        input=stdin,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.md").write_text(GOOD, "utf-8")
    (tmp_path / "bad.md").write_text(BAD, "utf-8")
    (tmp_path / "坏.md").write_text(BAD_ZH, "utf-8")
    return tmp_path


def test_a_good_draft_is_handed_over(folder: Path) -> None:
    run = submit(
        folder, "good.md", "--", sys.executable, "-c", ECHO, "--title", "a b; $(c)", "--body-file", "good.md"
    )
    assert run.returncode == 0
    assert run.stdout.splitlines() == ["--title|a b; $(c)|--body-file|good.md"]
    assert "running: " in run.stderr
    assert "'a b; $(c)'" in run.stderr


def test_a_bad_draft_is_not(folder: Path) -> None:
    ran = folder / "ran"
    touch = f"open({str(ran)!r}, 'w')"
    run = submit(folder, "bad.md", "--", sys.executable, "-c", touch, "bad.md")
    assert run.returncode == 1
    assert run.stdout == ""
    assert "LOG001" in run.stderr
    assert "not submitted" in run.stderr
    assert not ran.exists()


def test_fail_on_decides(folder: Path) -> None:
    run = submit(folder, "--fail-on", "never", "bad.md", "--", sys.executable, "-c", ECHO, "{}")
    assert run.returncode == 0
    assert run.stdout.splitlines() == ["bad.md"]
    assert "LOG001" in run.stderr


@pytest.mark.parametrize("code", [0, 1, 3, 77])
def test_the_exit_code_is_passed_through(folder: Path, code: int) -> None:
    run = submit(folder, "good.md", "--", sys.executable, "-c", f"raise SystemExit({code})", "{}")
    assert run.returncode == code


def test_a_signal_is_told_as_a_shell_does(folder: Path) -> None:
    kill = "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"
    assert submit(folder, "good.md", "--", sys.executable, "-c", kill, "{}").returncode == 143


def test_the_linted_bytes_on_standard_input(folder: Path) -> None:
    run = submit(folder, "good.md", "--", sys.executable, "-c", ECHO, "-F", "-")
    assert run.stdout == "-F|-\n" + GOOD


def test_a_draft_from_standard_input(folder: Path) -> None:
    run = submit(folder, "-", "--", sys.executable, "-c", ECHO, "-F", "-", stdin=GOOD)
    assert (run.returncode, run.stdout) == (0, "-F|-\n" + GOOD)
    assert submit(folder, "-", "--", sys.executable, "-c", ECHO, "-F", "-", stdin=BAD).returncode == 1


def test_a_command_that_gets_another_file_is_refused(folder: Path) -> None:
    run = submit(folder, "good.md", "--", sys.executable, "-c", ECHO, "--body-file", "bad.md")
    assert run.returncode == 2
    assert "does not name good.md" in run.stderr
    assert run.stdout == ""


def test_a_file_that_changes_while_it_is_linted_is_not_submitted(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from ticket_lint.cli import gate
    from ticket_lint.cli.main import run

    passes = gate.passes

    def swap(*arguments: object, **named: object) -> int:
        code: int = passes(*arguments, **named)  # type: ignore[arg-type]
        (folder / "good.md").write_text(BAD, "utf-8")
        return code

    monkeypatch.setattr(gate, "passes", swap)
    monkeypatch.chdir(folder)
    touch = "open('ran', 'w')"
    assert run(["submit", "good.md", "--", sys.executable, "-c", touch, "{}"]) == 2
    assert "changed while" in capsys.readouterr().err
    assert not (folder / "ran").exists()


def test_the_title_that_is_given_counts(folder: Path) -> None:
    (folder / "body.md").write_text(GOOD.partition("\n")[2], "utf-8")
    run = submit(folder, "--title", "坏", "body.md", "--", sys.executable, "-c", ECHO, "{}")
    assert "(title)" in run.stderr or run.returncode == 0


def test_messages_in_chinese(folder: Path) -> None:
    run = submit(folder, "--lang", "zh", "坏.md", "--", sys.executable, "-c", ECHO, "{}")
    assert run.returncode == 1
    assert "草稿未提交" in run.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gone.md", "--", sys.executable, "{}"], "gone.md"),
        (["good.md", "--", "no-such-command-here", "{}"], "not found"),
        (["good.md"], "COMMAND"),
        (["good.md", "gh", "issue", "create", "--title", "x", "good.md"], "comes behind --"),
        ([], "FILE"),
        ([".", "--", sys.executable, "{}"], "."),
        (["-", "--", sys.executable, "x"], "does not name"),
    ],
)
def test_wrong_usage_is_one_line(folder: Path, arguments: list[str], said: str) -> None:
    run = submit(folder, *arguments, stdin="")
    assert run.returncode == 2
    assert said in run.stderr
    assert "Traceback" not in run.stderr
    assert run.stdout == ""


@pytest.mark.parametrize(
    "argument", ["a.md", "./a.md", "--body-file=a.md", "@a.md", "body=@a.md", "x/../a.md"]
)
def test_ways_to_name_the_file(argument: str) -> None:
    assert prepare([sys.executable, argument], "a.md").arguments[1:] == [argument]


@pytest.mark.parametrize(
    ("argument", "filled"),
    [
        ("{}", "a.md"),
        ("--body-file={}", "--body-file=a.md"),
        ("@{}", "@a.md"),
        ("-Fbody=@{}", "-Fbody=@a.md"),
        ("-Fa=b={}", "-Fa=b=a.md"),
    ],
)
def test_places_for_the_file(argument: str, filled: str) -> None:
    assert prepare([sys.executable, argument], "a.md") == ([sys.executable, filled], False)


def test_braces_that_are_no_place_for_the_file() -> None:
    command = [sys.executable, "-c", "print({})", "--json={'a': {}}", "a.md"]
    assert prepare(command, "a.md").arguments == command


def test_the_place_of_a_draft_from_standard_input() -> None:
    assert prepare([sys.executable, "--body-file={}"], "-") == ([sys.executable, "--body-file=-"], True)


@pytest.mark.parametrize("argument", ["b.md", "xa.md", "--body=b.md", "", "@"])
def test_ways_not_to_name_it(argument: str) -> None:
    with pytest.raises(UsageError):
        prepare([sys.executable, argument], "a.md")
