"""What the commands under `sla` share."""

from __future__ import annotations

import json
from typing import Any

import click

from ticket_lint.cli.bilingual import Option
from ticket_lint.diagnostic import Text


def format_option() -> Option:
    """`--format`: text or JSON."""
    return Option(
        ["--format", "-f", "output"],
        type=click.Choice(["text", "json"]),
        default="text",
        shown="text",
        text=Text("How to show it.", "输出格式。"),
    )


def as_json(value: Any) -> str:
    """Return JSON as the other commands write it."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
