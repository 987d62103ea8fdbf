"""`ticket-lint models rollback`: go back to what was in use before."""

from __future__ import annotations

import sys

import click

from ticket_lint.cli.bilingual import Command
from ticket_lint.cli.models.folder import existing
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.severity import registry


def _run(folder: str) -> int:
    name = registry.rollback(existing(folder))
    with Output(sys.stdout, None) as stream:
        stream.write(f"-> {name}\n")
    return 0


command = Command(
    "rollback",
    text=Text(
        "Put to use what was in use in FOLDER before. No version is deleted.",
        "在 FOLDER 中回退到之前使用的版本，不会删除任何版本。",
    ),
    callback=_run,
    params=[click.Argument(["folder"])],
)
