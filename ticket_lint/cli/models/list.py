"""`ticket-lint models list`: the versions in a folder."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from ticket_lint.cli.bilingual import Command, Option, lang_of
from ticket_lint.cli.models.folder import existing
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.severity import registry, store

SCHEMA = 1
_HEAD = Text(
    "version  decided until  trained on  held out  kappa (running then)  checksum",
    "版本  决定截止  训练工单  留出工单  kappa（当时使用的）  校验和",
)
_SHIPPED = Text("shipped with ticket-lint", "随 ticket-lint 安装")
_UNKNOWN = "–"


@click.pass_context
def _run(ctx: click.Context, folder: str, output: str) -> int:
    lang = lang_of(ctx)
    root = existing(folder)
    current = registry.in_use(root)
    used = registry.SHIPPED if current is None else current.name
    found = [_as_dict(one, used) for one in registry.versions(root)]
    with Output(sys.stdout, None, utf8=output == "json") as stream:
        if output == "json":
            data = {"schema": SCHEMA, "in_use": used, "versions": found}
            stream.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
            return 0
        stream.write(f"  {_HEAD.of(lang)}\n")
        checksum = store.version().partition("+")[2]
        stream.write(
            f"{_mark(used == registry.SHIPPED)} {registry.SHIPPED}  {_SHIPPED.of(lang)}  {checksum}\n"
        )
        for one in found:
            stream.write(_line(one) + "\n")
    return 0


def _as_dict(one: registry.Version, used: str) -> dict[str, Any]:
    return {
        "name": one.name,
        "in_use": one.name == used,
        "checksum": one.checksum,
        "origin": dict(one.origin),
    }


def _line(one: dict[str, Any]) -> str:
    origin = one["origin"]
    comparison = origin.get("comparison") or {}
    kappas = [(comparison.get(name) or {}).get("quadratic_kappa") for name in ("candidate", "running")]
    kappa, before = (_UNKNOWN if value is None else f"{value:.3f}" for value in kappas)
    cells = [
        one["name"],
        str(origin.get("trained_until", _UNKNOWN))[:10],
        str(origin.get("trained_on", _UNKNOWN)),
        str(comparison.get("tickets", _UNKNOWN)),
        f"{kappa} ({before})",
        one["checksum"][:12],
    ]
    return f"{_mark(one['in_use'])} " + "  ".join(cells)


def _mark(used: bool) -> str:
    return "*" if used else " "


command = Command(
    "list",
    text=Text(
        "List the versions in FOLDER: what they were trained on and how they did on held-out decisions. * is in use.",
        "列出 FOLDER 中的各版本：用什么训练、在留出的决定上表现如何。* 表示正在使用。",
    ),
    callback=_run,
    params=[
        click.Argument(["folder"]),
        Option(
            ["--format", "-f", "output"],
            type=click.Choice(["text", "json"]),
            default="text",
            shown="text",
            text=Text("How to show it.", "输出格式。"),
        ),
    ],
)
