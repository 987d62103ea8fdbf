"""`ticket-lint rules`: the rules as a table or as JSON."""

from __future__ import annotations

import sys

import click

from ticket_lint.cli.bilingual import Command, Option, lang_of
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Level, Text
from ticket_lint.reporters.base import level_name
from ticket_lint.rules import RULES, Rule
from ticket_lint.rules.documentation import as_dict, document_of
from ticket_lint.text import display_width

_TEXT = Text(
    "List the rules with their code, name, level and defect.",
    "列出规则：代码、名称、级别，以及它指出的问题。",
)


@click.pass_context
def _run(ctx: click.Context, output: str) -> int:
    lang = lang_of(ctx)
    if output == "json":
        import json

        text = json.dumps([as_dict(rule) for rule in RULES], ensure_ascii=False, indent=1) + "\n"
    else:
        text = "".join(_row(rule, lang) for rule in sorted(RULES, key=lambda rule: rule.CODE))
    with Output(sys.stdout, None, utf8=output == "json") as stream:
        stream.write(text)
    return 0


def _row(rule: Rule, lang: str) -> str:
    width = max(display_width(level_name(level, lang)) for level in Level)
    level = level_name(rule.LEVEL, lang)
    level += " " * (width - display_width(level))
    name = max(len(one.NAME) for one in RULES)
    return f"{rule.CODE}  {rule.NAME:<{name}}  {level}  {document_of(rule).summary.of(lang)}\n"


command = Command(
    "rules",
    text=_TEXT,
    callback=_run,
    params=[
        Option(
            ["--format", "-f", "output"],
            type=click.Choice(["table", "json"]),
            default="table",
            shown="table",
            text=Text("How to list them.", "输出格式。"),
        ),
    ],
)
