"""Fits the points of the readers of impact and function: `python -m ticket_lint.severity.training.points`.

A logistic regression on the kinds that a reader sees in labelled tickets, rounded to small whole numbers;
the tables are written to `facets/impact_points.py` and `facets/function_points.py`. What the fit says of tickets
of other batches is printed.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

from ticket_lint.corpus import LABELLED, Row, read_rows
from ticket_lint.document import parse
from ticket_lint.elements import Kind
from ticket_lint.severity import facets
from ticket_lint.severity.facets import function, impact
from ticket_lint.severity.facets.points import settle
from ticket_lint.severity.facts import Facts
from ticket_lint.signals import Signals, lexicon

BATCHES = ",".join(["a1", "a3", "a4", "a6", "a8", *(f"u{number}" for number in range(1, 19))])
_SCALE = 10
_SPREAD = 2  # a kind whose points differ less is left out
Table = dict[str, tuple[int, ...]]
# Set rather than fitted. Loss, exposure and wrong charges are `degraded` by the guideline. Tickets that tell of nothing
# that fails are rarer in the corpus than elsewhere: nearly all of its problems are faults of a core function.
_GIVEN: dict[str, Table] = {
    "impact": {"harm-told": (0, 12, 0), "silent": (0, 0, 6), "only-slow": (0, 5, 0)},
    "function": {"silent": (0, 8, 0), "title-only-beside": (-6, 6, 0)},
}


class Task(NamedTuple):
    """What is fitted: a facet, its values, the kinds that each ticket shows, and which tickets count."""

    facet: str
    values: Sequence[str]
    kinds: Sequence[Mapping[str, int]]
    counts: Sequence[bool]
    cost: float


def fit(task: Task, rows: Sequence[Row], chosen: Sequence[bool], least: int = 4) -> Table:
    """Return the points by kind, fitted on the rows that are `chosen` and count for the task."""
    at = [i for i, row in enumerate(rows) if chosen[i] and _known(task, i, row)]
    given = _GIVEN.get(task.facet, {})
    seen = Counter(kind for i in at for kind in task.kinds[i])
    names = sorted(kind for kind, number in seen.items() if number >= least and kind not in given)
    matrix = np.array([[task.kinds[i].get(name, 0) for name in names] for i in at], dtype=float)
    labels = np.array([rows[i]["facets"][task.facet] for i in at])
    classifier = LogisticRegression(C=task.cost, max_iter=3000).fit(matrix, labels)
    order = [list(classifier.classes_).index(value) for value in task.values]
    table: Table = {"": _whole(classifier.intercept_[order])}
    for column, name in enumerate(names):
        points = _whole(classifier.coef_[order, column])
        if max(points) - min(points) >= _SPREAD:
            table[name] = points
    return table | given


def agreement(task: Task, rows: Sequence[Row], chosen: Sequence[bool], table: Table) -> float:
    """The share of the chosen rows that `table` settles as labelled."""
    same = [
        settle(task.values, table, list(Counter(task.kinds[i]).elements())) == row["facets"][task.facet]
        for i, row in enumerate(rows)
        if chosen[i] and _known(task, i, row)
    ]
    return float(sum(same)) / max(len(same), 1)


def tasks(rows: Sequence[Row]) -> dict[str, Task]:
    """The three fits: impact and function of problems, function of questions and suggestions."""
    facts = [Facts(Signals(parse(row["body"], row["title"]))) for row in rows]
    problem = [one.kind is Kind.BUG for one in facts]
    of_impact = [Counter(impact.kinds(impact.observe(one))) for one in facts]
    of_function = [Counter(function.kinds(function.observe(one))) for one in facts]
    trouble = [p and row["facets"]["impact"] in impact.VALUES for p, row in zip(problem, rows, strict=True)]
    return {
        "impact": Task("impact", impact.VALUES, of_impact, trouble, 0.1),
        "function": Task("function", function.VALUES, of_function, trouble, 0.2),
        "asked": Task("function", function.VALUES, of_function, [not p for p in problem], 0.03),
    }


def module(name: str, tables: Mapping[str, tuple[str, Table]]) -> str:
    """The text of a module of points."""
    lines = [
        f'"""Points of each kind of cue for the values of `{name}`.',
        "",
        "Fitted on labelled tickets and rounded by `severity/training/points.py`. A kind is named by where its",
        'words stand and by their class; the kind "" is always there.',
        '"""',
        "",
        "from __future__ import annotations",
    ]
    for variable, (comment, table) in tables.items():
        lines += ["", f"# {comment}", f"{variable}: dict[str, tuple[int, ...]] = {{"]
        lines += [f'    "{kind}": {points},' for kind, points in table.items()]
        lines += ["}"]
    return "\n".join(lines) + "\n"


def main(argv: Sequence[str] | None = None, write: Callable[[str], None] = print) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, nargs="+", default=LABELLED, help="labelled tickets (JSON Lines)"
    )
    parser.add_argument("--batches", default=BATCHES, help="batches to fit on, comma separated")
    parser.add_argument("--write", action="store_true", help="write the modules of points")
    options = parser.parse_args(argv)
    lexicon.use_sources()
    rows = read_rows(*options.data)
    chosen = [row["batch"] in options.batches.split(",") for row in rows]
    others = [not one for one in chosen]
    fitted = {}
    for name, task in tasks(rows).items():
        table = fitted[name] = fit(task, rows, chosen)
        write(
            f"{name:10}{len(table):>4} kinds  fitted {agreement(task, rows, chosen, table):.3f}  "
            f"other batches {agreement(task, rows, others, table):.3f}"
        )
    if options.write:
        folder = Path(facets.__file__).parent
        parts = {"POINTS": ("outage, degraded, defect", fitted["impact"])}
        (folder / "impact_points.py").write_text(module("impact", parts), "utf-8")
        parts = {
            "POINTS": ("problems: core, noncore, unknown", fitted["function"]),
            "ASKED": ("questions and suggestions: core, noncore, unknown", fitted["asked"]),
        }
        (folder / "function_points.py").write_text(module("function", parts), "utf-8")


def _known(task: Task, at: int, row: Row) -> bool:
    return task.counts[at] and row["facets"][task.facet] in task.values


def _whole(weights: np.ndarray[Any, np.dtype[np.float64]]) -> tuple[int, ...]:
    return tuple(int(points) for points in np.rint(weights * _SCALE))


if __name__ == "__main__":
    main()
