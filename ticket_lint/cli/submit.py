"""`ticket-lint submit`: run a command that files a ticket, only if the draft passes."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import click

from ticket_lint.cli import gate
from ticket_lint.cli.bilingual import Command, lang_of
from ticket_lint.cli.language import asked_for
from ticket_lint.config import Configs, Overrides
from ticket_lint.diagnostic import Text
from ticket_lint.errors import EXIT_CLEAN, InputError, UsageError
from ticket_lint.sources import STDIN, read_bytes

_TEXT = Text(
    """Run COMMAND only if the draft FILE passes.

\b
ticket-lint submit draft.md -- gh issue create --title "No sound" --body-file draft.md

COMMAND has to get the file that was linted: by its name, by {} which stands for it, or by - which hands over the
linted bytes on standard input. It runs without a shell. Findings go to stderr; the exit code is that of COMMAND.""",
    """草稿 FILE 通过检查才执行 COMMAND。

\b
ticket-lint submit draft.md -- gh issue create --title "没声音" --body-file draft.md

交给 COMMAND 的必须是检查过的文件：写文件名，或写 {} 代表它，或写 - 由标准输入传入检查过的内容。
命令不经过 Shell 执行。检查结果输出到 stderr；退出码就是 COMMAND 的退出码。""",
)
_RUNNING = Text("ticket-lint: passed; running: {command}", "ticket-lint：检查通过，正在执行：{command}")
_PLACE = re.compile(r"(?:\A|(?<=[=@]))\{\}\Z")  # where `_names` finds the file; other braces may be JSON
_STOPPED = Text("ticket-lint: not submitted", "ticket-lint：草稿未提交")


class Call(NamedTuple):
    """A command that is ready to run, and whether it wants the draft on standard input."""

    arguments: list[str]
    stdin: bool


def prepare(command: Sequence[str], file: str) -> Call:
    """Put the name of `file` in the place of `{}`, also behind `=` and `@`.

    Raises `UsageError` where `command` gets another file or none.
    """
    arguments = [_PLACE.sub(lambda _: file, argument) for argument in command]
    named = arguments[1:] != [*command[1:]] or any(_names(argument, file) for argument in arguments[1:])
    stdin = "-" in arguments[1:] or (named and file == "-")
    if not stdin and not named:
        raise UsageError(
            f"the command does not name {file}, so it would submit something else; put {{}} where the file belongs",
            f"命令里没有出现 {file}，提交的会是别的内容；请在该写文件的地方写 {{}}",
        )
    found = shutil.which(arguments[0])
    if found is None:
        raise UsageError(f"command not found: {arguments[0]}", f"找不到命令：{arguments[0]}")
    return Call([found, *arguments[1:]], stdin)


def _names(argument: str, file: str) -> bool:
    """Tell whether an argument is `file`, `--option=file` or `@file`."""
    candidates = {
        argument,
        argument.partition("=")[2],
        argument.removeprefix("@"),
        argument.partition("@")[2],
    }
    return any(one and (one == file or os.path.abspath(one) == os.path.abspath(file)) for one in candidates)


def _unchanged(file: str, content: bytes) -> None:
    """Raise `InputError` where `file` is no longer what was linted."""
    if read_bytes(file, len(content)) != content:
        raise InputError(
            f"{file}: changed while it was being linted; not submitted", f"{file}：检查期间被修改，未提交"
        )


class _Submit(Command):
    """Options behind FILE belong to COMMAND, so what divides the two must be there."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse, if `--` stands in front of the command."""
        if "--" not in args and not {*args} & {*ctx.help_option_names}:
            raise UsageError(
                "the command to run comes behind --: ticket-lint submit FILE -- COMMAND…",
                "要执行的命令写在 -- 之后：ticket-lint submit FILE -- COMMAND…",
            )
        return super().parse_args(ctx, args)


@click.pass_context
def _run(
    ctx: click.Context,
    file: str,
    command: tuple[str, ...],
    fail_on: str | None,
    profile: str | None,
    title: str | None,
    lang: str | None,
) -> int:
    call = prepare(command, file)
    asked = asked_for(("--lang", lang) if lang else ())
    config = Configs(overrides=Overrides(profile=profile, lang=asked, fail_on=fail_on)).of(
        None if file == "-" else Path(file)
    )
    content = sys.stdin.buffer.read(config.max_size + 1) if file == "-" else read_bytes(file, config.max_size)
    name = STDIN if file == "-" else file
    code = gate.passes([(name, content, config)], lang_of(ctx), title=title)
    if code != EXIT_CLEAN:
        click.echo(_STOPPED.of(lang_of(ctx)), err=True)
        return code
    click.echo(
        _RUNNING.format(command=shlex.join([command[0], *call.arguments[1:]])).of(lang_of(ctx)), err=True
    )
    if not call.stdin:
        _unchanged(file, content)
    try:
        run = subprocess.run(call.arguments, input=content if call.stdin else None, check=False)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError(f"cannot run {command[0]}: {reason}", f"无法执行 {command[0]}：{reason}") from error
    return run.returncode if run.returncode >= 0 else 128 - run.returncode  # as a shell tells a signal


command = _Submit(
    "submit",
    text=_TEXT,
    callback=_run,
    options_metavar="[OPTIONS]",
    params=[
        click.Argument(["file"]),
        click.Argument(["command"], nargs=-1, required=True, type=click.UNPROCESSED, metavar="-- COMMAND..."),
        *gate.options("fail_on", "profile", "title", "lang"),
    ],
)
