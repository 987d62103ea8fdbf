"""The hook definition, with pre-commit itself: it installs this checkout into an environment of its own."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests import repository
from tests.drafts import BAD, BAD_ZH, GOOD
from tests.repository import BIN, Git
from ticket_lint.config import FILES, matches

ROOT = Path(__file__).parents[1]
SHIPPED = (".pre-commit-hooks.yaml", "LICENSE", "README.md", "models", "pyproject.toml", "ticket_lint")


@pytest.fixture(scope="module")
def git(tmp_path_factory: pytest.TempPathFactory) -> Git:
    """A repository that uses the hook of a copy of this checkout, which is committed whatever its state."""
    tool = repository.make(tmp_path_factory.mktemp("tool"))
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tool.top / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, tool.top / name)
    tool("add", ".")
    tool("commit", "--quiet", "-m", "copy")
    revision = tool("rev-parse", "HEAD").strip()
    git = repository.make(tmp_path_factory.mktemp("user"))
    git("config", "--global", "protocol.file.allow", "always")
    git.write(
        ".pre-commit-config.yaml",
        f"repos:\n- repo: {tool.top}\n  rev: {revision}\n  hooks:\n  - id: ticket-lint\n    args: [--lang, en]\n",
    )
    git("add", ".")
    installed = git.run(str(BIN / "pre-commit"), "install", "--install-hooks")
    assert installed.returncode == 0, installed.stdout + installed.stderr
    git("commit", "--quiet", "-m", "first")
    return git


def commit(git: Git) -> tuple[int, str]:
    git("add", ".")
    run = git.run("git", "commit", "-m", "change")
    return run.returncode, run.stdout + run.stderr


@pytest.fixture(autouse=True)
def clean(git: Git) -> None:
    git("reset", "--quiet", "--hard")
    git("clean", "--quiet", "-d", "--force")


def test_good_drafts_pass(git: Git) -> None:
    git.write("tickets/sync problem.md", GOOD)
    git.write("notes.md", BAD)
    code, output = commit(git)
    assert code == 0, output
    assert "ticket-lint" in output
    assert "Passed" in output


@pytest.mark.parametrize("name", ["tickets/bad.md", "tickets/deep/坏.txt", "draft.ticket.md"])
def test_bad_drafts_stop_the_commit(git: Git, name: str) -> None:
    git.write(name, BAD_ZH)
    code, output = commit(git)
    assert code == 1
    assert "LOG001" in output


def test_other_files_are_skipped(git: Git) -> None:
    git.write("docs/bad.md", BAD)
    code, output = commit(git)
    assert code == 0
    assert "Skipped" in output


def test_the_plain_hook_and_pre_commit_live_together(git: Git) -> None:
    """Installed over the hook of pre-commit, both run; after it is removed, only pre-commit does."""
    hooks = git.top / ".git" / "hooks"
    before = (hooks / "pre-commit").read_bytes()
    assert git.lint("hook", "install").returncode == 0
    git.write("tickets/bad.md", BAD)
    code, output = commit(git)
    assert code == 1
    assert "ticket-lint....." in output
    git("reset", "--quiet", "--hard")
    git.write("tickets/again.md", GOOD)
    code, output = commit(git)
    assert code == 0, output
    assert git.lint("hook", "uninstall").returncode == 0
    assert (hooks / "pre-commit").read_bytes() == before


@pytest.mark.parametrize(
    "path",
    [
        *("tickets/a.md", "tickets/x/y/b.txt", "tickets/c.json", "d.ticket.md", "x/e.ticket.txt"),
        *(
            "a.md",
            "mytickets/a.md",
            "x/tickets/a.md",
            "tickets/a.py",
            "ticket.md",
            "a.ticket.py",
            "atickets.json",
        ),
    ],
)
def test_both_hooks_take_the_same_files_for_drafts(path: str) -> None:
    found = re.search(r"^  files: (.+)$", (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"), re.MULTILINE)
    assert found is not None
    assert bool(re.search(found[1], path)) is matches(path, FILES)
