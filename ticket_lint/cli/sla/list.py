"""`ticket-lint sla list`: the shipped profiles."""

from __future__ import annotations

import sys

import click

from ticket_lint import sla
from ticket_lint.cli.bilingual import Command, lang_of
from ticket_lint.cli.sla.common import as_json, format_option
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text


@click.pass_context
def _run(ctx: click.Context, output: str) -> int:
    lang = lang_of(ctx)
    profiles = [sla.load(name) for name in sla.shipped()]
    with Output(sys.stdout, None, utf8=output == "json") as stream:
        if output == "json":
            stream.write(
                as_json(
                    [
                        {"name": one.name, "title": one.title.of(lang), "source": one.source.of(lang)}
                        for one in profiles
                    ]
                )
            )
        else:
            width = max(len(one.name) for one in profiles)
            for one in profiles:
                stream.write(
                    f"{one.name:<{width}}  {one.title.of(lang)}\n{'':<{width}}  {one.source.of(lang)}\n"
                )
    return 0


command = Command(
    "list",
    text=Text("List the shipped profiles and their sources.", "列出内置的 SLA 及其出处。"),
    callback=_run,
    params=[format_option()],
)
