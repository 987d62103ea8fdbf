"""The hook of plain git, on real repositories."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests import repository
from tests.repository import Git
from ticket_lint import hook
from ticket_lint.errors import InputError, TicketLintError, UsageError
from ticket_lint.hook import Owner, find_repository

FOREIGN = "#!/bin/sh\necho foreign ran >&2\n"


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    made = repository.make(tmp_path)
    for name in ("GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_GLOBAL", "HOME"):
        monkeypatch.setenv(name, made.environ[name])
    return made


def drafts(path: str) -> bool:
    return path.startswith("tickets/") or ".ticket." in path


def put_hook(git: Git, text: str = FOREIGN, mode: int = 0o755) -> Path:
    path = git.top / ".git" / "hooks" / "pre-commit"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path.relative_to(folder)): (
            path.lstat().st_mode,
            str(path.readlink()).encode() if path.is_symlink() else path.read_bytes(),
        )
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def test_install_and_uninstall_leave_nothing(git: Git) -> None:
    before = snapshot(git.top / ".git" / "hooks")
    found = find_repository(git.top)
    assert hook.install(found) is False
    assert hook.owner_of(found.hook) is Owner.OURS
    assert os.access(found.hook, os.X_OK)
    assert hook.uninstall(found) is Owner.OURS
    assert snapshot(git.top / ".git" / "hooks") == before


@pytest.mark.parametrize("mode", [0o755, 0o644, 0o700])
def test_a_foreign_hook_is_kept_and_comes_back_as_it_was(git: Git, mode: int) -> None:
    put_hook(git, mode=mode)
    before = snapshot(git.top / ".git" / "hooks")
    found = find_repository(git.top)
    assert hook.install(found) is True
    assert hook.install(found) is True, "a second install must not chain ours to itself"
    assert found.chained.read_text() == FOREIGN
    assert hook.uninstall(found) is Owner.OURS
    assert snapshot(git.top / ".git" / "hooks") == before


def test_a_linked_hook_is_kept(git: Git) -> None:
    git.write("scripts/pre-commit", FOREIGN).chmod(0o755)
    link = git.top / ".git" / "hooks" / "pre-commit"
    link.parent.mkdir(exist_ok=True)
    link.symlink_to("../../scripts/pre-commit")
    before = snapshot(git.top / ".git" / "hooks")
    found = find_repository(git.top)
    assert hook.install(found) is True
    assert (git.top / "scripts" / "pre-commit").read_text() == FOREIGN
    hook.uninstall(found)
    assert snapshot(git.top / ".git" / "hooks") == before


def test_a_foreign_hook_is_not_uninstalled(git: Git) -> None:
    path = put_hook(git)
    assert hook.uninstall(find_repository(git.top)) is Owner.FOREIGN
    assert path.read_text() == FOREIGN


def test_our_hook_with_changes_is_left_alone(git: Git) -> None:
    found = find_repository(git.top)
    hook.install(found)
    edited = found.hook.read_text() + "echo mine\n"
    found.hook.write_text(edited)
    for action in (hook.install, hook.uninstall):
        with pytest.raises(UsageError, match="changed since"):
            action(found)
    assert found.hook.read_text() == edited


def test_a_kept_hook_is_never_overwritten(git: Git) -> None:
    path = put_hook(git)
    kept = path.with_name(hook.CHAINED)
    kept.write_text("kept")
    with pytest.raises(UsageError, match="exists already"):
        hook.install(find_repository(git.top))
    assert (path.read_text(), kept.read_text()) == (FOREIGN, "kept")


def test_a_hook_that_reads_its_own_name_is_not_renamed(git: Git) -> None:
    text = '#!/bin/sh\nexec dispatch "$(basename "$0")"\n'
    path = put_hook(git, text)
    with pytest.raises(UsageError, match="ticket-lint hook run"):
        hook.install(find_repository(git.top))
    assert path.read_text() == text


def test_a_generated_husky_folder_is_left_to_husky(git: Git) -> None:
    git("config", "core.hooksPath", ".husky/_")
    path = git.write(".husky/_/pre-commit", '. "$(dirname "$0")/h"\n')
    with pytest.raises(UsageError, match=r"\.husky/pre-commit"):
        hook.install(find_repository(git.top))
    assert path.read_text() == '. "$(dirname "$0")/h"\n'


def test_hooks_path_is_respected_from_a_folder_below(git: Git) -> None:
    git("config", "core.hooksPath", "team hooks")
    below = git.top / "deep" / "er"
    below.mkdir(parents=True)
    found = find_repository(below)
    hook.install(found)
    assert (git.top / "team hooks" / "pre-commit").exists()
    assert not (git.top / ".git" / "hooks" / "pre-commit").exists()
    assert not found.shared


def test_a_hooks_path_of_the_user_is_told(git: Git, tmp_path: Path) -> None:
    git("config", "--global", "core.hooksPath", str(tmp_path / "all"))
    assert find_repository(git.top).shared


def test_a_hooks_path_that_is_no_folder(git: Git) -> None:
    git("config", "core.hooksPath", os.devnull)
    with pytest.raises(TicketLintError, match="cannot write"):
        hook.install(find_repository(git.top))


def test_worktrees_share_the_hook(git: Git, tmp_path: Path) -> None:
    git("commit", "--allow-empty", "--quiet", "-m", "first")
    git("worktree", "add", "--quiet", str(tmp_path / "second"))
    found = find_repository(tmp_path / "second")
    assert found.top == tmp_path / "second"
    hook.install(found)
    assert (git.top / ".git" / "hooks" / "pre-commit").exists()


def test_outside_of_a_repository(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is in no git repository"):
        find_repository(tmp_path)


def test_staged_reads_the_index_and_not_the_work_tree(git: Git) -> None:
    git.write("tickets/a.md", "staged\n")
    git.write("notes.md", "no draft\n")
    git("add", ".")
    git.write("tickets/a.md", "changed since\n")
    git.write("tickets/b.md", "never added\n")
    found = list(hook.staged(git.top, drafts, lambda path: 1000))
    assert found == [hook.Staged("tickets/a.md", b"staged\n")]


def test_staged_sees_changes_and_renames_but_no_removals_or_links(git: Git) -> None:
    for name in ("changed", "renamed", "removed", "same"):
        git.write(f"tickets/{name}.md", f"{name}\n" * 9)
    git("add", ".")
    git("commit", "--quiet", "-m", "first")
    git.write("tickets/changed.md", "new\n")
    git("mv", "tickets/renamed.md", "tickets/新 名\n'\".md")
    git("rm", "--quiet", "tickets/removed.md")
    (git.top / "tickets" / "link.md").symlink_to("changed.md")
    git("add", ".")
    found = dict(hook.staged(git.top, drafts, lambda path: 1000))
    assert found == {"tickets/changed.md": b"new\n", "tickets/新 名\n'\".md": b"renamed\n" * 9}


def test_staged_content_is_byte_exact(git: Git) -> None:
    content = b"a\0b\n\nblob 5\n" + bytes(range(256)) + "进房失败".encode("gb18030")
    (git.top / "x.ticket.txt").write_bytes(content)
    git.write("empty.ticket.md", "")
    git("add", ".")
    assert dict(hook.staged(git.top, drafts, lambda path: 1000)) == {
        "x.ticket.txt": content,
        "empty.ticket.md": b"",
    }


def test_of_a_large_draft_no_more_is_read_than_tells_so(git: Git) -> None:
    for name in ("a", "b", "c"):
        git.write(f"tickets/{name}.md", name * 3_000_000)
    git("add", ".")
    found = hook.staged(
        git.top, drafts, lambda path: {"tickets/a.md": 2, "tickets/b.md": 0}.get(path, 1 << 30)
    )
    assert [one.content for one in found] == [b"aaa", b"b", b"c" * 3_000_000]


def test_a_draft_whose_content_is_not_there_is_told(git: Git) -> None:
    git.write("tickets/a.md", "gone\n")
    git("add", ".")
    name = git("rev-parse", ":tickets/a.md").strip()
    (git.top / ".git" / "objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(InputError, match=r"tickets/a\.md: its staged content is not in this repository"):
        list(hook.staged(git.top, drafts, lambda path: 1000))
