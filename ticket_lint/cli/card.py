"""`ticket-lint card`: print the card of the severity model in use."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ticket_lint.cli.bilingual import Command, Option, lang_of
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.errors import InputError

_TEXT = Text(
    "Print the card of the severity model in use: data, figures, limits.",
    "显示当前级别模型的说明卡：数据、指标与局限。",
)


@click.pass_context
def _run(ctx: click.Context, model: str | None, path: bool) -> int:
    from ticket_lint.severity import store

    folder = store.folder(Path(model) if model else None)
    card = folder / store.CARDS[lang_of(ctx)]
    if not card.exists():  # a model of an earlier version has one card
        card = folder / store.CARDS["en"]
    try:
        text = str(card) if path else card.read_text("utf-8").rstrip("\n")
        if not card.is_file():
            raise FileNotFoundError(2, "no such file")
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or type(error).__name__
        raise InputError(f"{card}: cannot be read: {detail}", f"{card}：无法读取（{detail}）") from error
    with Output(sys.stdout, None) as stream:
        stream.write(text + "\n")
    return 0


command = Command(
    "card",
    text=_TEXT,
    callback=_run,
    params=[
        Option(
            ["--model"],
            metavar="FOLDER",
            text=Text("The card of this model instead of the one in use.", "查看指定模型的说明卡。"),
        ),
        Option(["--path"], is_flag=True, text=Text("Print where the card is.", "只显示说明卡的路径。")),
    ],
)
