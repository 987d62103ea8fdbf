"""`ticket-lint models`: which version of a model of one's own is in use."""

from __future__ import annotations

import click

from ticket_lint.cli.bilingual import LazyGroup
from ticket_lint.diagnostic import Text

ENTRIES = {
    "list": (
        "ticket_lint.cli.models.list",
        Text("List the versions and how they were measured.", "列出各版本及其评估结果。"),
    ),
    "use": ("ticket_lint.cli.models.use", Text("Put a version to use.", "启用一个版本。")),
    "rollback": (
        "ticket_lint.cli.models.rollback",
        Text("Go back to what was in use before.", "回退到之前使用的版本。"),
    ),
}


@click.pass_context
def _help(ctx: click.Context) -> None:
    """Without a command, show the help."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


command = LazyGroup(
    "models",
    text=Text(
        """The versions of a severity model of one's own that `train --from-store` keeps in a folder.

The folder can be given wherever a model can: it stands for the version in use. A running server takes it up when it is
started again.""",
        """由 train --from-store 存放在一个文件夹里的各版自有级别模型。

凡是可以指定模型的地方都可以填这个文件夹，代表当前启用的版本。正在运行的服务要重启后才会换用。""",
    ),
    entries=ENTRIES,
    subcommand_metavar="COMMAND [ARGS]...",
    no_args_is_help=False,
    invoke_without_command=True,
    callback=_help,
)
