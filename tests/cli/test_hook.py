"""`ticket-lint hook`, called by git itself."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests import repository
from tests.drafts import BAD, BAD_ZH, GOOD, GOOD_ZH
from tests.repository import Git


@pytest.fixture
def git(tmp_path: Path) -> Git:
    made = repository.make(tmp_path)
    installed = made.lint("hook", "install")
    assert installed.returncode == 0, installed.stderr
    return made


def commit(git: Git, *arguments: str, **environ: str) -> tuple[int, str]:
    git.environ.update(environ)
    run = git.run("git", "commit", "--quiet", "-m", "change", *arguments)
    return run.returncode, run.stdout + run.stderr


def test_a_commit_with_a_good_draft_passes(git: Git) -> None:
    git.write("tickets/sync.md", GOOD)
    git.write("tickets/后台.md", GOOD_ZH)
    git("add", ".")
    code, output = commit(git)
    assert code == 0
    assert "--no-verify" not in output


def test_a_commit_with_a_bad_draft_is_stopped(git: Git) -> None:
    git.write("tickets/bad.md", BAD)
    git("add", ".")
    code, output = commit(git)
    assert code == 1
    assert "tickets/bad.md:1:" in output
    assert "LOG001" in output
    assert "--no-verify" in output
    assert git.run("git", "rev-parse", "--verify", "HEAD").returncode != 0
    assert commit(git, "--no-verify")[0] == 0


def test_the_hook_runs_no_code_of_the_repository(git: Git) -> None:
    git.write("hashlib.py", "raise SystemExit(0)\n")
    git.write("tickets/bad.md", BAD)
    git("add", ".")
    code, output = commit(git)
    assert (code, "LOG001" in output) == (1, True)


def test_a_draft_that_is_too_large_stops_the_commit(git: Git) -> None:
    git.write(".ticket-lint.toml", "max-size = 1000\n")
    git.write("tickets/large.md", GOOD * 100)
    git.write("tickets/good.md", GOOD[:900])
    git("add", ".")
    code, output = commit(git)
    assert code != 0
    assert "tickets/large.md: larger than 1000 bytes" in output


def test_messages_in_chinese(git: Git) -> None:
    git.write("tickets/bad.md", BAD_ZH)
    git("add", ".")
    code, output = commit(git, LC_ALL="zh_CN.UTF-8")
    assert code == 1
    assert "已阻止本次提交" in output


def test_other_files_are_not_looked_at(git: Git) -> None:
    git.write("README.md", BAD)
    git.write("tickets/code.py", BAD)
    git("add", ".")
    assert commit(git) == (0, "")


def test_the_staged_draft_counts_and_not_the_work_tree(git: Git) -> None:
    draft = git.write("tickets/a.md", BAD)
    git("add", ".")
    draft.write_text(GOOD, "utf-8")
    assert commit(git)[0] == 1
    git("add", ".")
    draft.write_text(BAD, "utf-8")
    assert commit(git)[0] == 0


def test_a_commit_of_named_files_reads_the_index_made_for_it(git: Git) -> None:
    git.write("tickets/good.md", GOOD)
    git.write("tickets/bad.md", BAD)
    git("add", ".")
    assert commit(git, "tickets/good.md")[0] == 0
    assert git("show", "--name-only", "--format=").split() == ["tickets/good.md"]
    assert commit(git, "tickets/bad.md")[0] == 1


def test_commit_all_from_a_folder_below(git: Git) -> None:
    draft = git.write("tickets/deep/a.md", GOOD)
    git("add", ".")
    assert commit(git)[0] == 0
    draft.write_text(BAD, "utf-8")
    run = git.run("git", "commit", "-a", "-m", "change", cwd=draft.parent)
    assert run.returncode == 1
    assert "tickets/deep/a.md" in run.stderr


def test_the_configuration_says_what_is_a_draft(git: Git) -> None:
    git.write(".ticket-lint.toml", 'files = ["support/*.md"]\n')
    git.write("tickets/bad.md", BAD)
    git("add", ".")
    assert commit(git) == (0, "")
    git.write("support/bad.md", BAD)
    git("add", ".")
    assert commit(git)[0] == 1
    git.write(".ticket-lint.toml", 'files = ["support/*.md"]\nfail-on = "never"\n')
    assert commit(git)[0] == 0


def test_a_broken_configuration_stops_the_commit_with_one_line(git: Git) -> None:
    git.write(".ticket-lint.toml", "flies = []\n")
    git.write("tickets/good.md", GOOD)
    git("add", ".")
    code, output = commit(git)
    assert code != 0
    assert ".ticket-lint.toml:1" in output
    assert "Traceback" not in output


def test_a_draft_that_is_no_text_stops_the_commit(git: Git) -> None:
    (git.top / "a.ticket.txt").write_bytes(b"\0\1\2\3" * 99)
    git("add", ".")
    code, output = commit(git)
    assert code != 0
    assert "a.ticket.txt" in output
    assert "Traceback" not in output


def test_gb18030_is_read(git: Git) -> None:
    (git.top / "a.ticket.txt").write_bytes(BAD_ZH.encode("gb18030"))
    git("add", ".")
    code, output = commit(git)
    assert code == 1
    assert "没声音" in output


@pytest.mark.parametrize(("status", "ran"), [(0, True), (7, True)])
def test_the_chained_hook_runs_first_with_its_own_status(tmp_path: Path, status: int, ran: bool) -> None:
    git = repository.make(tmp_path)
    own = git.top / ".git" / "hooks" / "pre-commit"
    own.parent.mkdir(exist_ok=True)
    own.write_text(f"#!/bin/sh\necho own hook\nexit {status}\n")
    own.chmod(0o755)
    assert git.lint("hook", "install").returncode == 0
    git.write("tickets/bad.md", BAD)
    git("add", ".")
    code, output = commit(git)
    assert ("own hook" in output) is ran
    assert ("LOG001" in output) is (status == 0)
    assert code == 1
    assert git.lint("hook", "uninstall").returncode == 0
    assert commit(git)[0] == (1 if status else 0)
    assert own.read_text() == f"#!/bin/sh\necho own hook\nexit {status}\n"


def test_a_chained_hook_that_leads_back_does_not_loop(git: Git) -> None:
    hooks = git.top / ".git" / "hooks"
    before = hooks / "pre-commit.before-ticket-lint"
    before.write_text('#!/bin/sh\necho chained\nexec "$(dirname "$0")/pre-commit"\n')
    before.chmod(0o755)
    git.write("tickets/good.md", GOOD)
    git("add", ".")
    code, output = commit(git)
    assert (code, output.count("chained")) == (0, 1)


def test_commits_in_a_worktree(git: Git, tmp_path: Path) -> None:
    git("commit", "--quiet", "--allow-empty", "-m", "first")
    second = tmp_path / "second"
    git("worktree", "add", "--quiet", str(second))
    (second / "a.ticket.md").write_text(BAD, "utf-8")
    git("add", ".", cwd=second)
    run = git.run("git", "commit", "-m", "change", cwd=second)
    assert run.returncode == 1
    assert "a.ticket.md" in run.stderr


def test_without_its_interpreter_the_hook_looks_on_the_path(git: Git) -> None:
    path = git.top / ".git" / "hooks" / "pre-commit"
    moved = path.read_text().replace("python='/", "python='/gone/")
    assert moved != path.read_text()
    path.write_text(moved)
    git.write("tickets/bad.md", BAD)
    git("add", ".")
    assert commit(git)[0] == 1
    code, output = commit(git, PATH=os.defpath)
    assert code != 0
    assert "not found" in output


def test_install_says_where_and_uninstall_says_when_there_is_nothing(tmp_path: Path) -> None:
    git = repository.make(tmp_path)
    nothing = git.lint("hook", "uninstall")
    assert (nothing.returncode, nothing.stderr) == (0, "")
    assert "nothing to remove" in nothing.stdout
    shared = tmp_path / "everywhere"
    git("config", "--global", "core.hooksPath", str(shared))
    installed = git.lint("hook", "install")
    assert str(shared / "pre-commit") in installed.stdout
    assert "every repository" in installed.stdout


def test_outside_of_a_repository_there_is_one_line(tmp_path: Path) -> None:
    git = repository.make(tmp_path)
    run = git.lint("hook", "install", cwd=tmp_path)
    assert run.returncode == 2
    assert len(run.stderr.strip().splitlines()) == 1
    assert "is in no git repository; go into one first" in run.stderr


def test_without_a_command_there_is_help(tmp_path: Path) -> None:
    git = repository.make(tmp_path)
    run = git.lint("--lang", "zh", "hook")
    assert (run.returncode, run.stderr) == (0, "")
    assert "uninstall" in run.stdout
    assert "用法：" in run.stdout
