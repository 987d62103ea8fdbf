"""The model card, filled from the figures of the run that made the model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ticket_lint.severity.training.metrics import shown

_BAR = 20
_MOST_GROUPS = 40
_NAMES = {
    "quadratic_kappa": "quadratic kappa", "macro_f1": "macro-F1", "accuracy": "accuracy",
    "p0_precision": "P0 precision", "p0_recall": "P0 recall", "off_by_two": "off by two or more",
}  # fmt: skip


def render(figures: Mapping[str, Any]) -> str:
    """Return the card as Markdown."""
    severity = figures["severity"]
    parts = [
        "# Severity model",
        "Suggests P0–P3 for a support ticket from the facts in its text, by the public definition in "
        "`data/GUIDELINE.md`. This card is written by the training run; every figure is measured on tickets "
        "whose batch (author and situation) was held out.",
        "## Data",
        _data(figures),
        "## How it works",
        "Readers find cues for seven facets and three circumstances (harm, standstill, cosmetic), each with its span. "
        "Claims, tone and urgency are blanked first. Logistic regressions turn cues and words into a posterior "
        "of every facet; the guideline's table turns posteriors into log-odds of the boundaries >=P2, >=P1, >=P0; "
        "direct evidence of cues and words is added; a logistic regression on held-out scores weighs both "
        "and calibrates. The suggestion of P0 has a threshold of its own: missing one costs more.",
        "## Figures, leave-one-batch-out",
        _severity_table(severity),
        f"Expected calibration error {severity['calibration_error']:.3f}. Contrast pairs (one fact changed) ordered as "
        f"labelled: {severity['pairs_ordered']} of {severity['pairs']}.",
        *_designs(figures["designs"]),
        "### By batch and language",
        _group_table(dict(list(figures["by_batch"].items())[:_MOST_GROUPS]) | figures["by_language"]),
        *_facets(figures["facets"]),
        "### Confusion (rows: labelled, columns: suggested)",
        _table(
            ["", "P0", "P1", "P2", "P3"],
            [[f"P{at}", *map(str, row)] for at, row in enumerate(figures["confusion"])],
        ),
        "### Calibration (probability of the most probable severity against the share that is right)",
        "```\n" + "\n".join(_bar(*row) for row in figures["reliability"]) + "\n```",
        "### Abstention",
        "Where a probability is within the margin of its threshold the suggestion says that the text does not decide, "
        f"and names the fact that would. Decided: {figures['abstention']['decided']:.1%} of tickets, accuracy there "
        f"{figures['abstention']['accuracy_decided']:.3f}, on the others {figures['abstention']['accuracy_open']:.3f}.",
        "## Limits",
        "- The tickets of the shipped corpus are invented; their labels say what a text supports by the guideline, not what a vendor decided.\n"
        "- The readers' word lists were written with the shipped corpus at hand, so its figures flatter them; "
        "`ticket-lint evaluate tests/severity/unseen.jsonl` scores the model on tickets by other voices.\n"
        "- Facets are taken as independent given the ticket; unusual combinations are less certain than they look.\n"
        "- Reports with little context (public trackers) often do not tell scope and stage: expect abstention.\n"
        "- Languages other than Chinese and English are not supported.",
    ]
    return "\n\n".join(parts) + "\n"


def _data(figures: Mapping[str, Any]) -> str:
    source = f" ({figures['source']})" if figures["source"] else ""
    text = f"{figures['tickets']} labelled tickets{source}. "
    if figures["grouped"]:
        text += f"Held out together: {figures['groups']} groups by batch, never random rows. "
    else:
        text += (
            f"Held out together: {figures['groups']} parts; rows without a batch were dealt into parts at random, so "
            "where one author wrote several of them the figures flatter. "
        )
    if figures["stand_in"]:
        text += f"Not labelled, read from the text by the readers instead: {', '.join(figures['stand_in'])}. "
    return text + "`data/DATASHEET.md` says how the shipped corpus was made and what it must not be used for."


def _designs(designs: Mapping[str, Mapping[str, float]]) -> list[str]:
    if not designs:
        return []
    rows = [[name, *(shown(row[key]) for key in _NAMES)] for name, row in designs.items()]
    return ["### Designs compared on the same splits", _table(["design", *_NAMES.values()], rows)]


def _facets(facets: Mapping[str, Mapping[str, Any]]) -> list[str]:
    if not facets:
        return []
    rows = [
        [name, str(row["n"]), shown(row["accuracy"]), shown(row["macro_f1"])] for name, row in facets.items()
    ]
    return ["### Facets", _table(["facet", "n", "accuracy", "macro-F1"], rows)]


def _severity_table(row: Mapping[str, float]) -> str:
    return _table([*_NAMES.values()], [[shown(row[key]) for key in _NAMES]])


def _group_table(groups: Mapping[str, Mapping[str, float]]) -> str:
    rows = [[name, str(int(row["n"])), *(shown(row[key]) for key in _NAMES)] for name, row in groups.items()]
    return _table(["", "n", *_NAMES.values()], rows)


def _bar(sure: float, right: float, n: int) -> str:
    return f"{sure:5.2f} |{'#' * round(right * _BAR):<{_BAR}}| {right:4.2f}  n={n}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines)
