"""`ticket-lint train`: fit a severity model on labelled tickets of one's own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from ticket_lint.cli.bilingual import Command, FloatRange, Option, lang_of
from ticket_lint.cli.fitting import Fitting
from ticket_lint.cli.labelling import labelled_options, main_figures, mapped_of, need_extra, read_all
from ticket_lint.cli.streams import Output
from ticket_lint.corpus import CORPUS, LABELLED
from ticket_lint.diagnostic import Text
from ticket_lint.errors import InputError, UsageError
from ticket_lint.processes import processors
from ticket_lint.severity import registry
from ticket_lint.tables.labelled import Row

HELD_OUT = 0.25
_TEXT = Text(
    """Fit a severity model on labelled tickets.

DATA are CSV or JSON Lines files with a title, a body and a level for each ticket; facets where they are labelled. They
are merged with the shipped corpus. The folder gets model.tlm, metrics.json and the cards CARD.md and CARD.zh-CN.md; use it with `triage --model`.

--from-store learns from what people decided in `serve`: it trains on older decisions, compares with the running model on
the newest, and keeps the result in FOLDER as the next version; `models` lists, switches and rolls back.""",
    """用已标注的工单训练级别模型。

DATA 为 CSV 或 JSON Lines 文件，每张工单有标题、正文和级别，可另有事实标注；默认与自带语料合并训练。输出文件夹包含 model.tlm、metrics.json 和说明卡 CARD.md、CARD.zh-CN.md，可用 triage --model 加载。

--from-store 从 serve 里的人工决定学习：用较早的决定训练，在最新的决定上与当前模型比较，结果作为下一个版本存入 FOLDER；版本用 models 命令查看、切换和回退。""",
)


@click.pass_context
def _run(
    ctx: click.Context,
    data: tuple[str, ...],
    output: str,
    columns: str,
    level_map: str,
    skip_bad: bool,
    only: bool,
    corpus: tuple[str, ...],
    group: str | None,
    jobs: int,
    seed: int,
    quick: bool,
    joblib_file: str | None,
    from_store: str | None,
    hold_out: float | None,
    even_if_worse: bool,
) -> int:
    lang = lang_of(ctx)
    _check(data, from_store, only=only, corpus=corpus, for_store=hold_out is not None or even_if_worse)
    (registry.refuse_versions if from_store is None else registry.refuse_model)(Path(output))
    mapped = mapped_of(columns, level_map, group)
    need_extra("sklearn", "jieba", "joblib", "numpy")
    own = read_all(data, mapped, lang, skip_bad=skip_bad)
    rows, source = (own, f"{len(own)} own" if data else "") if only else _merged(own, corpus, lang)
    fitting = Fitting(rows, source, seed, jobs or processors(), not quick, joblib_file)
    if from_store is not None:
        from ticket_lint.cli.retrain import retrain

        share = HELD_OUT if hold_out is None else hold_out
        return retrain(from_store, Path(output), fitting, lang, share=share, even_if_worse=even_if_worse)
    run = fitting.run(Path(output), lang)
    with Output(sys.stdout, None) as stream:
        stream.write(main_figures(run.figures, lang))
        stream.write(f"-> {output}\n")
    return 0


def _check(
    data: Sequence[str], from_store: str | None, *, only: bool, corpus: Sequence[str], for_store: bool
) -> None:
    """Raise UsageError where options do not go together."""
    if only and (corpus or not (data or from_store)):
        raise UsageError(
            "--only needs DATA or --from-store and no --corpus",
            "--only 需要 DATA 或 --from-store，且不能与 --corpus 同用",
        )
    if from_store is None and for_store:
        raise UsageError(
            "--hold-out and --even-if-worse need --from-store",
            "--hold-out 和 --even-if-worse 须与 --from-store 同用",
        )


def _merged(own: Sequence[Row], corpus: Sequence[str], lang: str) -> tuple[list[Row], str]:
    """The rows of the corpus and one's own, and what they are in words."""
    shipped = _shipped(corpus, lang)
    source = f"{len(shipped)} of the shipped corpus, {len(own)} own" if own else "the shipped corpus"
    return [*shipped, *(_apart(row) for row in own)], source


def _shipped(corpus: Sequence[str], lang: str) -> list[Row]:
    """The rows of the shipped corpus; raises InputError where it is not installed."""
    if not corpus and not CORPUS.is_file():
        raise InputError(
            "the labelled corpus is not part of an installed package; pass --only, or --corpus data/tickets.jsonl --corpus data/voices.jsonl from a clone",
            "安装包中不含标注语料；请加 --only，或用 --corpus 指定源码仓库里的 data/tickets.jsonl 和 data/voices.jsonl（可写多次）",
        )
    return read_all(corpus or [str(file) for file in LABELLED], mapped_of("", ""), lang, skip_bad=False)


def _apart(row: Row) -> Row:
    """A row whose batch cannot be taken for one of the shipped corpus."""
    return {**row, "batch": f"own {row['batch']}" if row["batch"] else ""}


def _options() -> list[click.Parameter]:
    flags: list[dict[str, Any]] = [
        {
            "flags": ["--only"], "is_flag": True,
            "text": Text("Train on DATA alone, without the shipped corpus.", "只用 DATA 训练，不合并自带语料。"),
        },
        {
            "flags": ["--corpus"], "metavar": "FILE", "multiple": True,
            "text": Text(
                "Merge with this corpus instead of the shipped one; may be given several times.",
                "改与此语料合并，而不是自带语料；可写多次。",
            ),
        },
        {
            "flags": ["--group"], "metavar": "COLUMN",
            "text": Text(
                "The column that tells what is held out together: author, customer, project.",
                "交叉验证时整组留出的依据列：作者、客户或项目。",
            ),
        },
        {
            "flags": ["--jobs", "-j"], "type": click.IntRange(-1), "default": 1, "shown": "1", "metavar": "N",
            "text": Text("Processes that share the work; 0 for one a core.", "并行进程数；0 表示每核一个。"),
        },
        {
            "flags": ["--seed"], "type": int, "default": 0, "shown": "0", "metavar": "N",
            "text": Text("Deals rows without a group into parts.", "随机种子，用于划分没有分组的行。"),
        },
        {
            "flags": ["--quick"], "is_flag": True,
            "text": Text("Do not compare other designs for the card.", "不为模型卡比较其他方案。"),
        },
        {
            "flags": ["--joblib", "joblib_file"], "metavar": "FILE",
            "text": Text("Also write the scikit-learn parts as joblib.", "另存 scikit-learn 部件（joblib 格式）。"),
        },
        {
            "flags": ["--from-store"], "metavar": "URL",
            "text": Text(
                "Learn from the decisions in the store of `serve`, such as sqlite:///tickets.db.",
                "从 serve 的存储中学习人工决定，例如 sqlite:///tickets.db。",
            ),
        },
        {
            "flags": ["--hold-out"], "type": FloatRange(0.05, 0.9), "shown": str(HELD_OUT), "metavar": "SHARE",
            "text": Text("Which share of the decisions, the newest, to compare on.", "留出多大比例的最新决定用于比较。"),
        },
        {
            "flags": ["--even-if-worse"], "is_flag": True,
            "text": Text(
                "Put the new model to use even where the running one is better.", "即使当前模型更好，也启用新模型。"
            ),
        },
    ]  # fmt: skip
    return [Option(one.pop("flags"), **one) for one in flags]


command = Command(
    "train",
    text=_TEXT,
    callback=_run,
    params=[
        click.Argument(["data"], nargs=-1),
        Option(
            ["--output", "-o"],
            required=True,
            metavar="FOLDER",
            text=Text("Where to write the model.", "模型的输出文件夹。"),
        ),
        *labelled_options(),
        *_options(),
    ],
)
