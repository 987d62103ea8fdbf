"""`ticket-lint sla`: SLA profiles, and when an answer is due."""

from __future__ import annotations

import click

from ticket_lint.cli.bilingual import LazyGroup
from ticket_lint.diagnostic import Text

ENTRIES = {
    "list": ("ticket_lint.cli.sla.list", Text("List the shipped profiles.", "列出内置的 SLA。")),
    "show": ("ticket_lint.cli.sla.show", Text("Show what a profile promises.", "显示一套 SLA 的内容。")),
    "check": (
        "ticket_lint.cli.sla.check",
        Text("Check profile files of your own.", "检查自己写的 SLA 文件。"),
    ),
    "due": (
        "ticket_lint.cli.sla.due",
        Text("Say when the answers to a ticket are due.", "计算一张工单的各项时限。"),
    ),
}


@click.pass_context
def _help(ctx: click.Context) -> None:
    """Without a command, show the help."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


command = LazyGroup(
    "sla",
    text=Text(
        "SLA profiles: what each level promises, and when an answer is due.",
        "SLA：各级别承诺什么，何时应当响应。",
    ),
    entries=ENTRIES,
    subcommand_metavar="COMMAND [ARGS]...",
    no_args_is_help=False,
    invoke_without_command=True,
    callback=_help,
)
