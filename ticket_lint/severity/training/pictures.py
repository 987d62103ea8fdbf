"""Pictures of figures: confusion, reliability, facets. The only room that imports matplotlib."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from ticket_lint.errors import InputError
from ticket_lint.severity.labels import Severity

mpl.use("Agg")  # no screen is needed
_SIZE = (5.0, 4.2)
_NAMES = [severity.name for severity in Severity]


def draw(figures: Mapping[str, Any], folder: Path) -> list[Path]:
    """Write the pictures as PNG to `folder` and return their paths; raises InputError."""
    pictures = {"confusion": _confusion(figures), "reliability": _reliability(figures)}
    if figures["facets"]:
        pictures["facets"] = _facets(figures)
    paths = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, picture in pictures.items():
            path = folder / f"{name}.png"
            picture.savefig(path, dpi=120, metadata={"Software": None})
            paths.append(path)
    except OSError as error:
        detail = error.strerror or str(error)
        raise InputError(
            f"{folder}: cannot be written: {detail}", f"{folder}：无法写入（{detail}）"
        ) from error
    return paths


def _confusion(figures: Mapping[str, Any]) -> Figure:
    picture = Figure(figsize=_SIZE, layout="constrained")
    axes = picture.add_subplot()
    table = figures["confusion"]
    shares = [[n / max(sum(row), 1) for n in row] for row in table]
    axes.imshow(shares, cmap="Blues", vmin=0.0, vmax=1.0)
    for at, row in enumerate(table):
        for to, n in enumerate(row):
            color = "white" if shares[at][to] > 0.5 else "black"
            axes.text(to, at, str(n), ha="center", va="center", color=color)
    axes.set_xticks(range(4), _NAMES)
    axes.set_yticks(range(4), _NAMES)
    axes.set_xlabel("suggested")
    axes.set_ylabel("labelled")
    axes.set_title(
        f"{figures['tickets']} tickets, quadratic kappa {figures['severity']['quadratic_kappa']:.2f}"
    )
    return picture


def _reliability(figures: Mapping[str, Any]) -> Figure:
    picture = Figure(figsize=_SIZE, layout="constrained")
    axes = picture.add_subplot()
    sure = [row[0] for row in figures["reliability"]]
    right = [row[1] for row in figures["reliability"]]
    counts = [row[2] for row in figures["reliability"]]
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1, linestyle="--")
    axes.scatter(sure, right, s=[20 + 200 * n / max(counts) for n in counts], color="tab:blue")
    for x, y, n in zip(sure, right, counts, strict=True):
        axes.annotate(str(n), (x, y), textcoords="offset points", xytext=(6, -10), fontsize=8)
    axes.set_xlim(0, 1.05)
    axes.set_ylim(0, 1.05)
    axes.set_xlabel("probability of the suggested severity")
    axes.set_ylabel("share that is right")
    axes.set_title(f"calibration error {figures['severity']['calibration_error']:.3f}")
    return picture


def _facets(figures: Mapping[str, Any]) -> Figure:
    picture = Figure(figsize=_SIZE, layout="constrained")
    axes = picture.add_subplot()
    names = list(figures["facets"])[::-1]
    places = range(len(names))
    axes.barh(
        [at + 0.2 for at in places],
        [figures["facets"][name]["accuracy"] for name in names],
        0.38,
        label="accuracy",
    )
    axes.barh(
        [at - 0.2 for at in places],
        [figures["facets"][name]["macro_f1"] for name in names],
        0.38,
        label="macro-F1",
    )
    axes.set_yticks(list(places), names)
    axes.set_xlim(0, 1)
    axes.legend(loc="lower left")
    axes.set_title("facets")
    return picture
