"""The figures of an evaluation as text or Markdown: the same tables, laid out for a terminal or for a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ticket_lint.diagnostic import Text
from ticket_lint.severity import wording
from ticket_lint.severity.labels import Severity
from ticket_lint.text import display_width

Table = Callable[[Sequence[str], Sequence[Sequence[str]]], str]

_ORDINAL = {key: text for key, text in wording.FIGURES.items() if key != "calibration_error"}
_COLUMNS = {
    "n": Text("tickets", "工单数"),
    "facet": Text("facet", "事实"), "batch": Text("batch", "批次"), "lang": Text("language", "语言"),
    "sure": Text("probability", "概率"), "right": Text("share right", "实际正确"),
    "decided": Text("decided", "可判定"), "accuracy_decided": Text("accuracy there", "其中正确率"),
    "accuracy_open": Text("accuracy elsewhere", "其余正确率"),
}  # fmt: skip
_HEADS = {
    "severity": Text("Severity", "级别"),
    "abstention": Text("Abstention", "弃权"),
    "confusion": Text("Confusion (rows: labelled, columns: suggested)", "混淆矩阵（行：标注，列：建议）"),
    "reliability": Text("Calibration", "校准"),
    "facets": Text("Facets", "事实"),
    "by_batch": Text("By batch", "按批次"),
    "by_language": Text("By language", "按语言"),
}


def render(figures: Mapping[str, Any], lang: str, *, markdown: bool) -> str:
    """Return the figures of `severity.training.metrics.all_figures` as tables."""
    table: Table = _markdown if markdown else _text
    parts = []
    for name, body in (
        ("severity", _severity(figures, lang, table)),
        ("confusion", _confusion(figures, table)),
        ("abstention", _abstention(figures, lang, table)),
        ("reliability", _reliability(figures, lang, table)),
        ("facets", _facets(figures, lang, table)),
        ("by_batch", _groups(figures["by_batch"], "batch", lang, table)),
        ("by_language", _groups(figures["by_language"], "lang", lang, table)),
    ):
        if body:
            head = _HEADS[name].of(lang)
            parts.append(f"## {head}\n\n{body}" if markdown else f"{head}\n{body}")
    return "\n\n".join(parts) + "\n"


def _severity(figures: Mapping[str, Any], lang: str, table: Table) -> str:
    row = figures["severity"]
    heads = [_COLUMNS["n"], *wording.FIGURES.values()]
    values = [str(figures["tickets"]), *(_shown(row[key]) for key in wording.FIGURES)]
    return table([head.of(lang) for head in heads], [values])


def _confusion(figures: Mapping[str, Any], table: Table) -> str:
    names = [severity.name for severity in Severity]
    rows = [[name, *map(str, row)] for name, row in zip(names, figures["confusion"], strict=True)]
    return table(["", *names], rows)


def _abstention(figures: Mapping[str, Any], lang: str, table: Table) -> str:
    keys = ("decided", "accuracy_decided", "accuracy_open")
    return table(
        [_COLUMNS[key].of(lang) for key in keys], [[f"{figures['abstention'][key]:.3f}" for key in keys]]
    )


def _reliability(figures: Mapping[str, Any], lang: str, table: Table) -> str:
    heads = [_COLUMNS[key].of(lang) for key in ("sure", "right", "n")]
    return table(
        heads, [[f"{sure:.2f}", f"{right:.2f}", str(n)] for sure, right, n in figures["reliability"]]
    )


def _facets(figures: Mapping[str, Any], lang: str, table: Table) -> str:
    if not figures["facets"]:
        return ""
    heads = [_COLUMNS["facet"], _COLUMNS["n"], _ORDINAL["accuracy"], _ORDINAL["macro_f1"]]
    rows = [
        [wording.NAMES[name].of(lang), str(row["n"]), f"{row['accuracy']:.3f}", f"{row['macro_f1']:.3f}"]
        for name, row in figures["facets"].items()
    ]
    return table([head.of(lang) for head in heads], rows)


def _groups(groups: Mapping[str, Mapping[str, Any]], key: str, lang: str, table: Table) -> str:
    if not groups:
        return ""
    heads = [_COLUMNS[key], _COLUMNS["n"], *_ORDINAL.values()]
    rows = [[name, str(row["n"]), *(_shown(row[one]) for one in _ORDINAL)] for name, row in groups.items()]
    return table([head.of(lang) for head in heads], rows)


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(_cell(cell) for cell in row)} |" for row in (head, *rows)]
    lines.insert(1, f"|{' --- |' * len(head)}")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _text(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    table = [[" ".join(cell.split()) for cell in row] for row in (head, *rows)]
    widths = [max(display_width(row[at]) for row in table) for at in range(len(head))]
    lines = []
    for row in table:
        cells = [
            " " * (width - display_width(cell)) + cell
            for cell, width in zip(row[1:], widths[1:], strict=True)
        ]
        lines.append("  " + "  ".join([row[0] + " " * (widths[0] - display_width(row[0])), *cells]))
    return "\n".join(lines)
