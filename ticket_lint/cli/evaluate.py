"""`ticket-lint evaluate`: figures and pictures of a severity model on labelled tickets."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ticket_lint.cli.bilingual import Command, Option, lang_of
from ticket_lint.cli.labelling import labelled_options, mapped_of, need_extra, read_all
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.errors import UsageError

if TYPE_CHECKING:
    from ticket_lint.severity.training.evaluation import Scorer

SCHEMA = 1
_TEXT = Text(
    """Measure a severity model on labelled tickets that it was not trained on.

DATA are CSV or JSON Lines files as for `train`. Prints agreement by severity, calibration, abstention, confusion, and
the facets, batches and languages that are labelled.""",
    """用未参与训练的已标注工单评估级别模型。

DATA 为 CSV 或 JSON Lines 文件，格式同 train。输出各级别的一致性、校准、弃权和混淆矩阵，以及按事实、批次、语言（有标注时）的指标。""",
)


@click.pass_context
def _run(
    ctx: click.Context,
    data: tuple[str, ...],
    columns: str,
    level_map: str,
    skip_bad: bool,
    model: str | None,
    output: str,
    pictures: str | None,
    joblib_file: str | None,
    trust_joblib: bool,
) -> int:
    lang = lang_of(ctx)
    if joblib_file and model:
        raise UsageError("use either --model or --joblib", "--model 与 --joblib 只能用一个")
    mapped = mapped_of(columns, level_map)
    need_extra("sklearn", "joblib", "numpy", *(["matplotlib"] if pictures else []))
    scorer = _scorer(model, joblib_file, trusted=trust_joblib)
    rows = read_all(data, mapped, lang, skip_bad=skip_bad)
    from ticket_lint.severity.training.evaluation import evaluate

    figures = evaluate(rows, scorer)
    with Output(sys.stdout, None, utf8=output != "text") as stream:
        stream.write(_rendered(figures, output, lang))
        if pictures:
            from ticket_lint.severity.training.pictures import draw

            paths = draw(figures, Path(pictures))
            if output == "text":
                stream.write("".join(f"-> {path}\n" for path in paths))
    return 0


def _scorer(model: str | None, joblib_file: str | None, *, trusted: bool) -> Scorer:
    if joblib_file:
        from ticket_lint.severity.training.estimators import Estimators

        return Estimators.load(Path(joblib_file), trusted=trusted)
    from ticket_lint.severity import store
    from ticket_lint.severity.training.evaluation import ModelScorer

    return ModelScorer(store.load(Path(model) if model else None))


def _rendered(figures: dict[str, Any], output: str, lang: str) -> str:
    if output == "json":
        return json.dumps({"schema": SCHEMA, **figures}, ensure_ascii=False, indent=1) + "\n"
    from ticket_lint.reporters.figures import render

    return render(figures, lang, markdown=output == "markdown")


command = Command(
    "evaluate",
    text=_TEXT,
    callback=_run,
    params=[
        click.Argument(["data"], nargs=-1, required=True),
        *labelled_options(),
        Option(
            ["--model"],
            metavar="FOLDER",
            text=Text("Measure this model instead of the shipped one.", "评估指定的模型，而不是自带的模型。"),
        ),
        Option(
            ["--format", "-f", "output"],
            type=click.Choice(["text", "json", "markdown"]),
            default="text",
            shown="text",
            text=Text("How to show the figures.", "输出格式。"),
        ),
        Option(
            ["--pictures"],
            metavar="FOLDER",
            text=Text(
                "Also draw confusion, reliability and facets as PNG.", "另绘混淆矩阵、校准和事实的 PNG 图。"
            ),
        ),
        Option(
            ["--joblib", "joblib_file"],
            metavar="FILE",
            text=Text(
                "Measure the scikit-learn parts that train wrote.", "评估 train 另存的 scikit-learn 部件。"
            ),
        ),
        Option(
            ["--trust-joblib"],
            is_flag=True,
            text=Text(
                "Load that file though it could run any code.", "确认信任该文件；加载它可能执行任意代码。"
            ),
        ),
    ],
)
