"""`ticket-lint sla check`: are profile files of one's own well-formed and free of contradictions?"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ticket_lint.cli.bilingual import Command, lang_of
from ticket_lint.cli.streams import Output, complain
from ticket_lint.diagnostic import Text
from ticket_lint.errors import EXIT_ERROR, ConfigError
from ticket_lint.reporters.base import visible


@click.pass_context
def _run(ctx: click.Context, files: tuple[str, ...]) -> int:
    from ticket_lint.sla.read import read

    lang = lang_of(ctx)
    code = 0
    with Output(sys.stdout, None) as stream:
        for file in files:
            try:
                profile = read(Path(file), trusted=False)
            except ConfigError as error:
                complain(error.localized(lang), lang)
                code = EXIT_ERROR
                continue
            levels = ", ".join(severity.name for severity in profile.levels)
            stream.write(
                f"{visible(file)}：没有问题（{levels.replace(', ', '、')}）\n"
                if lang == "zh"
                else f"{visible(file)}: nothing wrong ({levels})\n"
            )
    return code


command = Command(
    "check",
    text=Text(
        """Check SLA profile files: unknown keys, wrong types, values that are not known, targets that contradict.

Every problem is told with its file and line; then the exit code is 2.""",
        """检查 SLA 文件：未知的键、类型错误、不认识的取值、互相矛盾的时限。

每个问题都写明文件和行号；有问题时退出码为 2。""",
    ),
    callback=_run,
    params=[click.Argument(["files"], nargs=-1, required=True)],
)
