"""The pre-commit hook of plain git: install and remove it, and read what is staged.

A hook that is already there is kept under another name and runs first; nothing that ticket-lint did not
write is ever changed or removed.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import IO, NamedTuple, cast

from ticket_lint.errors import InputError, TicketLintError, UsageError

NAME = "pre-commit"
CHAINED = "pre-commit.before-ticket-lint"
_HEAD = (
    "#!/bin/sh\n# Written by `ticket-lint hook install`; `ticket-lint hook uninstall` removes it. sha256: "
)
_OWN_NAME = re.compile(rb"basename[^\n]{0,20}\$\{?0|\$\{0##|argv\[0\]")
_SCRIPT = """\
before="$(dirname "$0")/{chained}"
if [ -x "$before" ] && [ "$TICKET_LINT_CHAINED" != "$before" ]; then
    TICKET_LINT_CHAINED="$before" "$before" "$@" || exit $?
fi
python={python}
if [ -x "$python" ]; then
    exec "$python" -P -m ticket_lint hook run
elif command -v ticket-lint >/dev/null 2>&1; then
    exec ticket-lint hook run
fi
echo "ticket-lint: not found; install it again or remove this hook: $0" >&2
exit 2
"""


_PIECE = 1 << 20  # bytes
_NO_REPOSITORY = "not a git repository"  # what git says outside of one


class Owner(Enum):
    """Whose hook is there."""

    NOBODY = "nobody"
    OURS = "ours"
    EDITED = "edited"  # ours, but changed since
    FOREIGN = "foreign"


class Repository(NamedTuple):
    """A work tree and the folder in which git looks for its hooks."""

    top: Path
    hooks: Path
    shared: bool  # the folder serves other repositories too

    @property
    def hook(self) -> Path:
        """The pre-commit hook, whether it exists or not."""
        return self.hooks / NAME

    @property
    def chained(self) -> Path:
        """Where a hook that was there before is kept."""
        return self.hooks / CHAINED


class Staged(NamedTuple):
    """A file as the commit will hold it: its path from the top of the work tree, and its content."""

    path: str
    content: bytes


def find_repository(start: Path) -> Repository:
    """Find the repository of the folder `start`."""
    top = Path(_path(_git(start, "rev-parse", "--show-toplevel")))
    hooks = top / _path(_git(top, "rev-parse", "--git-path", "hooks"))
    scope = _git(top, "config", "--show-scope", "--get", "core.hooksPath", codes=(0, 1)).split(b"\t")[0]
    return Repository(top, hooks, scope in (b"global", b"system"))


def owner_of(hook: Path) -> Owner:
    """Say whose the file `hook` is."""
    if not os.path.lexists(hook):
        return Owner.NOBODY
    if hook.is_symlink() or not hook.is_file():
        return Owner.FOREIGN
    head, _, rest = hook.read_bytes().partition(_HEAD.encode())
    digest, newline, body = rest.partition(b"\n")
    if head or not newline:
        return Owner.FOREIGN
    return Owner.OURS if digest == _digest(body) else Owner.EDITED


def install(repository: Repository) -> bool:
    """Write the hook; a hook that is there is kept and runs first. Return whether there is one.

    Raises `UsageError` where that cannot be done without breaking something.
    """
    hook, owner = repository.hook, owner_of(repository.hook)
    _refuse_edited(hook, owner)
    if owner is Owner.FOREIGN:
        _refuse_unmovable(repository)
    try:
        repository.hooks.mkdir(parents=True, exist_ok=True)
        fresh = _write_beside(hook)
    except OSError as error:
        raise _unwritable(repository.hooks, error) from error
    try:
        if owner is Owner.FOREIGN:
            hook.rename(repository.chained)
        fresh.replace(hook)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        if owner is Owner.FOREIGN and not os.path.lexists(hook) and os.path.lexists(repository.chained):
            repository.chained.rename(hook)
        raise _unwritable(repository.hooks, error) from error
    return os.path.lexists(repository.chained)


def uninstall(repository: Repository) -> Owner:
    """Remove the hook if it is ours, and put back the one that was there before. Return whose it was."""
    hook, owner = repository.hook, owner_of(repository.hook)
    _refuse_edited(hook, owner)
    if owner is Owner.OURS:
        try:
            if os.path.lexists(repository.chained):
                repository.chained.replace(hook)
            else:
                hook.unlink()
        except OSError as error:
            raise _unwritable(repository.hooks, error) from error
    return owner


def staged(top: Path, wanted: Callable[[str], bool], most: Callable[[str], int]) -> Iterator[Staged]:
    """Yield the staged files whose path is `wanted`, as the index holds them; of a larger one, a byte more than `most` of its path.

    Links and submodules are no drafts. The environment decides which index is meant: git points it at
    another one for `git commit FILE`. Raises `InputError` for what is in the index but not in the repository.
    """
    listing = _git(top, "diff", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", "--diff-filter=AMT")
    fields = iter(listing.split(b"\0"))
    found = []
    for head in fields:
        if not head:
            break
        path = os.fsdecode(next(fields))
        _, mode, _, blob, _ = head.split(b" ")
        if mode.startswith(b"100") and wanted(path):
            found.append((path, blob))
    if not found:
        return
    command = ["git", "cat-file", "--batch"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=top, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as git:
        asked, told = cast(IO[bytes], git.stdin), cast(IO[bytes], git.stdout)
        for path, blob in found:
            asked.write(blob + b"\n")
            asked.flush()
            yield Staged(path, _content(told, path, most(path)))


def _content(told: IO[bytes], path: str, most: int) -> bytes:
    """The beginning of a blob that git tells; what is behind it is read past, a piece at a time."""
    head = told.readline().split()
    if len(head) != 3:  # name, type and size
        raise InputError(
            f"{path}: its staged content is not in this repository; get it with `git fetch`, or stage the file again",
            f"{path}：仓库里没有其暂存内容；请用 `git fetch` 取回，或重新暂存该文件",
        )
    size = int(head[2])
    content = told.read(min(size, most + 1))
    rest = size - len(content) + len(b"\n")
    while rest > 0 and (piece := told.read(min(rest, _PIECE))):
        rest -= len(piece)
    return content


def script(python: str = sys.executable) -> str:
    """The text of the hook; `python` is the interpreter that it prefers."""
    quoted = "'" + Path(python).as_posix().replace("'", "'\\''") + "'"
    body = _SCRIPT.format(chained=CHAINED, python=quoted)
    return f"{_HEAD}{_digest(body.encode()).decode()}\n{body}"


def _digest(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()


def _write_beside(hook: Path) -> Path:
    """Write the script to a file beside `hook`, ready to be renamed."""
    handle, name = tempfile.mkstemp(prefix=".ticket-lint-", dir=hook.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(script().encode())
    path = Path(name)
    path.chmod(0o755)
    return path


def _refuse_edited(hook: Path, owner: Owner) -> None:
    if owner is Owner.EDITED:
        raise UsageError(
            f"{hook} was written by ticket-lint but changed since; move your changes elsewhere and delete it",
            f"{hook} 由 ticket-lint 写入，但后来被改动过；请先把改动挪到别处，再删除该文件",
        )


def _refuse_unmovable(repository: Repository) -> None:
    hook = repository.hook
    if os.path.lexists(repository.chained):
        raise UsageError(
            f"{repository.chained} exists already; move it away first",
            f"{repository.chained} 已经存在，请先把它移走",
        )
    managed = repository.hooks.name == "_" and repository.hooks.parent.name == ".husky"
    text = hook.read_bytes() if hook.is_file() else b""
    if managed or hook.is_dir() or _OWN_NAME.search(text):
        place = repository.hooks.parent / NAME if managed else hook
        raise UsageError(
            f"the hook {hook} does not work under another name; add the line `ticket-lint hook run` to {place}",
            f"钩子 {hook} 改名后无法工作；请在 {place} 中自行加入一行 `ticket-lint hook run`",
        )


def _unwritable(folder: Path, error: OSError) -> TicketLintError:
    return TicketLintError(
        f"cannot write to the hooks folder {folder}: {error.strerror}",
        f"无法写入钩子目录 {folder}：{error.strerror}",
    )


def _path(output: bytes) -> str:
    return os.fsdecode(output.removesuffix(b"\n").removesuffix(b"\r"))


def _git(folder: Path, *arguments: str, codes: Sequence[int] = (0,)) -> bytes:
    """Run git in `folder` and return its output."""
    plain = {**os.environ, "LC_ALL": "C"}  # so that its messages can be recognised
    try:
        run = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            env=plain,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise UsageError("git was not found", "找不到 git 命令") from error
    if run.returncode not in codes:
        lines = run.stderr.decode(errors="replace").strip().splitlines() or [f"exit {run.returncode}"]
        if _NO_REPOSITORY in lines[0]:
            raise UsageError(
                f"{folder} is in no git repository; go into one first, or make one with `git init`",
                f"{folder} 不在 git 仓库里；请先进入仓库，或用 `git init` 新建一个",
            )
        raise UsageError(f"git {arguments[0]}: {lines[0]}", f"git {arguments[0]} 出错：{lines[0]}")
    return run.stdout
