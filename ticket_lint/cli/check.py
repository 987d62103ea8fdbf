"""`ticket-lint check`: the command for click. The work is done in `linting`."""

from __future__ import annotations

from typing import Any

import click

from ticket_lint.cli.bilingual import Command, Option
from ticket_lint.cli.linting import check
from ticket_lint.cli.options import CHECK, CheckOptions, Spec, split
from ticket_lint.diagnostic import Text

_TEXT = Text(
    """Say what drafts leave out.

PATHS are files, directories, exports of GitHub, GitLab, Jira or Zendesk issues (.json, .jsonl), or - for standard
input.""",
    """检查草稿里缺什么。

PATHS 可以是文件、目录、GitHub/GitLab/Jira/Zendesk 工单的导出文件（.json、.jsonl），或用 - 表示标准输入。""",
)


def _run(paths: tuple[str, ...], **given: Any) -> int:
    many = {spec.field: split(given[spec.field]) for spec in CHECK if spec.kind == "many"}
    return check(CheckOptions(paths, **{**given, **many}))


def option(spec: Spec) -> Option:
    """Return click's option for a spec."""
    flags = [*spec.flags, spec.field]
    if spec.kind == "flag":
        return Option(flags, text=spec.text, is_flag=True)
    return Option(
        flags,
        text=spec.text,
        shown=spec.shown,
        type=click.Choice(spec.choices) if spec.choices else None,
        metavar=spec.metavar or None,
        multiple=spec.kind == "many",
        default=CheckOptions._field_defaults[spec.field],
    )


command = Command(
    "check",
    text=_TEXT,
    callback=_run,
    params=[click.Argument(["paths"], nargs=-1, required=True), *(option(spec) for spec in CHECK)],
)
