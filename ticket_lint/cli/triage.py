"""`ticket-lint triage`: suggest a severity for each ticket, with the evidence."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from math import inf
from pathlib import Path

import click

from ticket_lint import __version__
from ticket_lint.cli.bilingual import Command, Option, lang_of
from ticket_lint.cli.judging import judge_of
from ticket_lint.cli.language import LANGUAGES, asked_for
from ticket_lint.cli.linting import Outcome, configs_of, lint_all
from ticket_lint.cli.options import CheckOptions
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.errors import InputError, UsageError
from ticket_lint.reporters import MACHINE, Result, View, reporter
from ticket_lint.reporters.severity import lines

_TEXT = Text(
    """Suggest P0-P3 for tickets, with the lines that support it.

PATHS are files, directories, exports (.json, .jsonl), or - for standard input. The suggestion follows the definition in
data/GUIDELINE.md; claims and tone change nothing.""",
    """为工单建议 P0–P3 级别，并列出依据的原文。

PATHS 可以是文件、目录、导出文件（.json、.jsonl），或用 - 表示标准输入。判定依据 data/GUIDELINE.md；自报级别和语气不影响结果。""",
)


@click.pass_context
def _run(
    ctx: click.Context,
    paths: tuple[str, ...],
    output: str,
    title: str | None,
    stdin_filename: str | None,
    model: str | None,
    missed_p0: float,
    false_p0: float,
    lang: str | None,
) -> int:
    shown = lang_of(ctx)
    if not (0 < missed_p0 < inf and 0 < false_p0 < inf):
        raise UsageError(
            "--missed-p0 and --false-p0 must be finite and above 0",
            "--missed-p0 和 --false-p0 必须是大于 0 的有限值",
        )
    judge = judge_of(Path(model) if model else None, missed_p0=missed_p0, false_p0=false_p0)
    options = CheckOptions(paths, title=title, stdin_filename=stdin_filename, fail_on="never")
    outcome = Outcome()
    asked = asked_for(("--lang", lang) if lang else ())
    items = lint_all(options, configs_of(options, asked), shown, outcome, judge)
    with Output(sys.stdout, None, utf8=output in MACHINE) as stream:
        if output == "text":
            for item in items:
                for piece in _text(item):
                    stream.write(piece)
        else:
            for piece in reporter(output).render(items, View(shown, version=__version__)):
                stream.write(piece)
    return outcome.code


def _text(item: Result | InputError) -> Iterator[str]:
    if not isinstance(item, InputError):
        yield "\n".join([*lines(item.report, item.masker, item.name), "", ""])


command = Command(
    "triage",
    text=_TEXT,
    callback=_run,
    params=[
        click.Argument(["paths"], nargs=-1, required=True),
        Option(
            ["--format", "-f", "output"],
            type=click.Choice(["text", "json", "markdown"]),
            default="text",
            shown="text",
            text=Text("How to show it.", "输出格式。"),
        ),
        Option(
            ["--title"],
            text=Text("The title, where the draft is only the body.", "草稿只有正文时，在此给出标题。"),
        ),
        Option(
            ["--stdin-filename"],
            metavar="NAME",
            text=Text("The name to show for standard input.", "标准输入在结果里显示的文件名。"),
        ),
        Option(
            ["--model"],
            metavar="FOLDER",
            text=Text("Use this model instead of the shipped one.", "使用指定的模型，而不是自带的模型。"),
        ),
        Option(
            ["--missed-p0"],
            type=float,
            metavar="X",
            default=3.0,
            shown="3",
            text=Text("What missing a P0 costs.", "漏判一个 P0 的代价。"),
        ),
        Option(
            ["--false-p0"],
            type=float,
            metavar="X",
            default=1.0,
            shown="1",
            text=Text("What a false P0 costs.", "误判一个 P0 的代价。"),
        ),
        Option(
            ["--lang"],
            type=click.Choice(LANGUAGES),
            text=Text("Language of the messages, else that of each ticket.", "提示所用的语言；默认随工单。"),
        ),
    ],
)
