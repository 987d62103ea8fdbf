"""`ticket-lint models use`: put a version to use."""

from __future__ import annotations

import sys

import click

from ticket_lint.cli.bilingual import Command
from ticket_lint.cli.models.folder import existing
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.severity import registry


def _run(folder: str, version: str) -> int:
    registry.use(existing(folder), version)
    with Output(sys.stdout, None) as stream:
        stream.write(f"-> {version}\n")
    return 0


command = Command(
    "use",
    text=Text(
        "Put VERSION in FOLDER to use, such as v3, or shipped.",
        "启用 FOLDER 中的 VERSION，例如 v3；shipped 表示自带模型。",
    ),
    callback=_run,
    params=[click.Argument(["folder"]), click.Argument(["version"])],
)
