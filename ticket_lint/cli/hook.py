"""`ticket-lint hook`: check staged drafts before each commit, with plain git."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import click

from ticket_lint import hook
from ticket_lint.cli import gate
from ticket_lint.cli.bilingual import Command, LazyGroup, lang_of
from ticket_lint.cli.language import asked_for
from ticket_lint.config import Configs, Overrides, matches
from ticket_lint.diagnostic import Text
from ticket_lint.errors import EXIT_CLEAN

_TEXT = Text(
    """Check staged drafts before each commit, with plain git.

`files` of the configuration says which files are drafts: by default those below tickets/ and those named
*.ticket.md or *.ticket.txt.""",
    """提交代码前自动检查已暂存的工单草稿，只需普通 git。

哪些文件算草稿由配置项 `files` 决定；默认是 tickets/ 目录下的文件，以及名为 *.ticket.md、*.ticket.txt 的文件。""",
)
_INSTALL = Text(
    """Install the hook.

It goes where git looks for hooks (core.hooksPath is respected). A hook that is there already is kept and runs
first.""",
    """安装钩子。

写入 git 查找钩子的目录（遵循 core.hooksPath）。已有的钩子会保留，并先于检查执行。""",
)
_UNINSTALL = Text(
    "Remove the hook, and put back the one that was there before.", "移除钩子，并原样放回此前已有的钩子。"
)
_RUN = Text(
    """Lint the staged drafts. This is what the hook calls.

What is staged is linted, not the copies in the work tree.""",
    """检查已暂存的草稿；钩子调用的就是这条命令。

检查的是暂存的内容，不是工作区里的副本。""",
)
_INSTALLED = Text("installed: {hook}", "已安装：{hook}")
_CHAINED = Text("the hook that was there runs first: {chained}", "原有的钩子会先执行：{chained}")
_SHARED = Text(
    "note: core.hooksPath is set outside of this repository, so the hook runs in every repository that uses it",
    "注意：core.hooksPath 是在本仓库之外设置的，所有使用该目录的仓库都会执行这个钩子",
)
_REMOVED = Text("removed: {hook}", "已移除：{hook}")
_ABSENT = Text(
    "nothing to remove: {hook} is not a hook of ticket-lint", "无需移除：{hook} 不是 ticket-lint 的钩子"
)
_STOPPED = Text(
    "ticket-lint: the commit was stopped; mend the drafts and stage them, or skip with `git commit --no-verify`",
    "ticket-lint：已阻止本次提交；请修改草稿并重新暂存，或用 `git commit --no-verify` 跳过检查",
)


@click.pass_context
def _help(ctx: click.Context) -> None:
    """Without a command, show the help."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@click.pass_context
def _install(ctx: click.Context) -> int:
    repository = hook.find_repository(Path.cwd())
    chained = hook.install(repository)
    _say(ctx, _INSTALLED, hook=repository.hook)
    if chained:
        _say(ctx, _CHAINED, chained=repository.chained)
    if repository.shared:
        _say(ctx, _SHARED)
    return EXIT_CLEAN


@click.pass_context
def _uninstall(ctx: click.Context) -> int:
    repository = hook.find_repository(Path.cwd())
    ours = hook.uninstall(repository) is hook.Owner.OURS
    _say(ctx, _REMOVED if ours else _ABSENT, hook=repository.hook)
    return EXIT_CLEAN


@click.pass_context
def _run(ctx: click.Context, fail_on: str | None, profile: str | None, lang: str | None) -> int:
    asked = asked_for(("--lang", lang) if lang else ())
    configs = Configs(overrides=Overrides(profile=profile, lang=asked, fail_on=fail_on))
    top = hook.find_repository(Path.cwd()).top
    code = gate.passes(_staged(top, configs), lang_of(ctx))
    if code != EXIT_CLEAN:
        click.echo(_STOPPED.of(lang_of(ctx)), err=True)
    return code


def _staged(top: Path, configs: Configs) -> Iterator[gate.Draft]:
    """The staged drafts with the configuration of each."""

    def wanted(path: str) -> bool:
        config = configs.of(top / path)
        root = config.path.parent if config.path else top
        return matches(os.path.relpath(top / path, root), config.files)

    for path, content in hook.staged(top, wanted, lambda path: configs.of(top / path).max_size):
        yield path, content, configs.of(top / path)


def _say(ctx: click.Context, text: Text, **values: Path) -> None:
    click.echo(text.format(**{name: str(path) for name, path in values.items()}).of(lang_of(ctx)))


class _Group(LazyGroup):
    """The sub-commands are in this module already."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return a command."""
        return _COMMANDS.get(cmd_name)


_COMMANDS = {
    "install": Command("install", text=_INSTALL, callback=_install),
    "uninstall": Command("uninstall", text=_UNINSTALL, callback=_uninstall),
    "run": Command("run", text=_RUN, callback=_run, params=[*gate.options("fail_on", "profile", "lang")]),
}
command = _Group(
    "hook",
    text=_TEXT,
    entries={
        "install": (__name__, Text("Install the hook.", "安装钩子。")),
        "uninstall": (__name__, Text("Remove the hook.", "移除钩子。")),
        "run": (__name__, Text("Lint the staged drafts.", "检查已暂存的草稿。")),
    },
    subcommand_metavar="COMMAND [ARGS]...",
    no_args_is_help=False,
    invoke_without_command=True,
    callback=_help,
)
