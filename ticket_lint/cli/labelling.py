"""What `train` and `evaluate` share: labelled files and their options, and the extra that both need."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from typing import Any

import click

from ticket_lint.cli.bilingual import Option
from ticket_lint.cli.streams import complain
from ticket_lint.diagnostic import Text
from ticket_lint.errors import InputError, UsageError
from ticket_lint.severity import wording
from ticket_lint.tables.columns import parse_columns, parse_levels
from ticket_lint.tables.labelled import FIELDS, Mapped, Row, read_labelled

_MOST = 20  # bad rows that are told one by one


def labelled_options() -> list[click.Parameter]:
    """The options that say how labelled files are to be read."""
    return [
        Option(
            ["--columns"],
            default="",
            metavar="FIELD=COLUMN,...",
            text=Text(
                "Which column holds which field, such as title=subject,body=description,level=priority,facets.scope=scope.",
                "各字段对应的列，例如 title=subject,body=description,level=priority,facets.scope=scope。",
            ),
        ),
        Option(
            ["--level-map"],
            default="",
            metavar="LABEL=P0,...",
            text=Text(
                "What your labels mean, such as high=P1,low=P3.", "自有级别的含义，例如 high=P1,low=P3。"
            ),
        ),
        Option(
            ["--skip-bad"],
            is_flag=True,
            text=Text("Go on without rows that cannot be read.", "跳过无法读取的行，继续运行。"),
        ),
    ]


def mapped_of(columns: str, level_map: str, group: str | None = None) -> Mapped:
    """The mapping that the options ask for; raises UsageError."""
    return Mapped(parse_columns(columns, FIELDS), parse_levels(level_map), group)


def read_all(paths: Sequence[str], mapped: Mapped, lang: str, *, skip_bad: bool) -> list[Row]:
    """The rows of all files; every bad row is told on stderr, and is an error unless it may be skipped."""
    rows: list[Row] = []
    bad: list[InputError] = []
    for path in paths:
        found, problems = read_labelled(path, mapped)
        rows += found
        bad += problems
    for problem in bad[:_MOST]:
        complain(problem.localized(lang), lang)
    if bad and (not skip_bad or not rows):
        raise InputError(
            f"the labelled tickets have {len(bad)} errors; mend them"
            + (" or pass --skip-bad" if rows else ""),
            f"标注数据有 {len(bad)} 处错误，请修正" + ("，或加 --skip-bad 跳过" if rows else ""),
        )
    return rows


def need_extra(*modules: str) -> None:
    """Raise UsageError where a module of the extra `train` is not installed."""
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    if missing:
        raise UsageError(
            f'this needs {", ".join(missing)}: pip install "ticket-lint[train]"',
            f'缺少 {"、".join(missing)}，请先安装：pip install "ticket-lint[train]"',
        )


def main_figures(figures: dict[str, Any], lang: str) -> str:
    """The figures that matter most, a line each."""
    severity, abstention = figures["severity"], figures["abstention"]
    parts = [
        (Text("tickets", "工单数"), str(figures["tickets"])),
        (wording.FIGURES["quadratic_kappa"], f"{severity['quadratic_kappa']:.3f}"),
        (wording.FIGURES["macro_f1"], f"{severity['macro_f1']:.3f}"),
        (
            Text("P0 precision / recall", "P0 精确率 / 召回率"),
            " / ".join(
                "–" if one is None else f"{one:.3f}"
                for one in (severity["p0_precision"], severity["p0_recall"])
            ),
        ),
        (wording.FIGURES["off_by_two"], f"{severity['off_by_two']:.1%}"),
        (wording.FIGURES["calibration_error"], f"{severity['calibration_error']:.3f}"),
        (
            Text("decided / accuracy there", "可判定 / 其中正确率"),
            f"{abstention['decided']:.1%} / {abstention['accuracy_decided']:.3f}",
        ),
    ]
    colon = "：" if lang == "zh" else ": "
    return "".join(f"{name.of(lang)}{colon}{value}\n" for name, value in parts)
