"""The training run: labelled rows in, `model.tlm`, `metrics.json` and `CARD.md` out."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ticket_lint import datafile
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.severity.training import card, designs, metrics
from ticket_lint.severity.training.crossval import fit_stack, hold_out, stacked
from ticket_lint.severity.training.fit import Plan, fit
from ticket_lint.severity.training.prepare import Corpus, Row, prepare

Say = Callable[[str], None]


class Run(NamedTuple):
    """What a training run found out, besides the files it wrote."""

    corpus: Corpus
    figures: dict[str, Any]


def train(
    rows: Sequence[Row], out: Path, *, plan: Plan = Plan(), jobs: int = 1, say: Say = print, source: str = ""  # noqa: B008
) -> Run:
    """Train on labelled rows and write the model, its figures and its card to the folder `out`.

    Figures are leave-one-group-out (a group is a `batch`); the shipped weights come from all rows. The same
    rows, plan and versions of the libraries give the same files. `say` gets progress, one line a step.
    """
    say(f"1/4 reading {len(rows)} tickets")
    corpus = prepare(rows, jobs)
    say(f"2/4 holding out each of {len(set(corpus.groups))} groups")
    held = hold_out(corpus, plan, jobs)
    chances = stacked(held)
    figures = metrics.all_figures(corpus, held.scores, chances)
    say("3/4 comparing designs")
    figures["designs"] = dict(designs.compare(corpus, plan, jobs))
    say("4/4 fitting all tickets")
    fitted = fit(corpus.tickets, corpus.labels, corpus.severities, plan)
    header, arrays = fitted.as_file(fit_stack(held), {"priors": priors(corpus), "plan": plan._asdict()})
    out.mkdir(parents=True, exist_ok=True)
    datafile.write(out / "model.tlm", header, arrays)
    figures["plan"] = plan._asdict()
    figures["source"] = source
    text = json.dumps(_rounded(figures), ensure_ascii=False, indent=1, sort_keys=True)
    (out / "metrics.json").write_text(text + "\n", "utf-8")
    (out / "CARD.md").write_text(card.render(_rounded(figures)), "utf-8")
    return Run(corpus, figures)


def priors(corpus: Corpus) -> dict[str, dict[str, float]]:
    """How often each value stands in the corpus."""
    found: dict[str, dict[str, float]] = {}
    for name in (*FACETS, *CIRCUMSTANCES):
        values = corpus.labels[name]
        found[name] = {value: values.count(value) / len(values) for value in sorted(set(values))}
    return found


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, dict):
        return {key: _rounded(one) for key, one in value.items()}
    return [_rounded(one) for one in value] if isinstance(value, list | tuple) else value
