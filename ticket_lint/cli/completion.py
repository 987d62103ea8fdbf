"""`ticket-lint completion`: a script that a shell sources to complete commands and options."""

from __future__ import annotations

import click

from ticket_lint.cli.bilingual import Command
from ticket_lint.diagnostic import Text
from ticket_lint.errors import UsageError

_TEXT = Text(
    """Print a completion script for SHELL.

bash: eval "$(ticket-lint completion bash)" in ~/.bashrc; zsh: the same in ~/.zshrc; fish: save it as
~/.config/fish/completions/ticket-lint.fish.""",
    """输出 SHELL 的补全脚本。

bash：在 ~/.bashrc 中加入 eval "$(ticket-lint completion bash)"；zsh：在 ~/.zshrc 中加入同样一行；
fish：存为 ~/.config/fish/completions/ticket-lint.fish。""",
)


def _run(shell: str) -> int:
    from click.shell_completion import get_completion_class

    from ticket_lint.cli.commands import root

    kind = get_completion_class(shell)
    if kind is None:  # the choices of the argument rule it out
        raise UsageError(f"unknown shell: {shell}", f"不认识的 Shell：{shell}")
    complete = kind(root, {}, "ticket-lint", "_TICKET_LINT_COMPLETE")
    # Not `source()`: it starts a bash to look at its version.
    click.echo(complete.source_template % complete.source_vars())
    return 0


command = Command(
    "completion",
    text=_TEXT,
    callback=_run,
    params=[click.Argument(["shell"], type=click.Choice(["bash", "zsh", "fish"]))],
)
