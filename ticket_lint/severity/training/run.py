"""The training run: labelled rows in, `model.tlm`, `metrics.json` and a card in each language out."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ticket_lint import datafile
from ticket_lint.diagnostic import Text
from ticket_lint.errors import InputError
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.severity.store import CARDS
from ticket_lint.severity.training import card, designs, metrics
from ticket_lint.severity.training.crossval import Tick, fit_stack, hold_out, no_tick, stacked
from ticket_lint.severity.training.fit import Fitted, Plan, fit
from ticket_lint.severity.training.prepare import Corpus, Row, prepare

Say = Callable[[Text], None]
LEAST = 20  # tickets


class Run(NamedTuple):
    """What a training run found out, besides the files it wrote."""

    corpus: Corpus
    figures: dict[str, Any]
    fitted: Fitted
    header: dict[str, Any]


def train(
    rows: Sequence[Row],
    out: Path,
    *,
    plan: Plan = Plan(),  # noqa: B008
    jobs: int = 1,
    say: Say = lambda step: None,  # noqa: ARG005
    tick: Tick = no_tick,
    source: str = "",
    compare: bool = True,
) -> Run:
    """Train on labelled rows and write the model, its figures and its card to the folder `out`.

    Figures are leave-one-group-out (a group is a `batch`); the shipped weights come from all rows. The same
    rows, plan and versions of the libraries give the same files. `say` gets one line a step, `tick` (done, of how many).
    Without `compare` the other designs are not tried, and the card has no table of them. Raises InputError where there is too little to learn from.
    """
    say(Text(f"1/4 reading {len(rows)} tickets", f"1/4 读取 {len(rows)} 张工单"))
    corpus = prepare(rows, jobs, plan.seed)
    _check(corpus)
    groups = len(set(corpus.groups))
    say(Text(f"2/4 holding out each of {groups} groups", f"2/4 依次留出 {groups} 组做交叉验证"))
    held = hold_out(corpus, plan, jobs, tick)
    chances = stacked(held)
    # A facet whose readings stand in for labels cannot be measured.
    labels = {name: values for name, values in corpus.labels.items() if name not in corpus.stand_in}
    figures = metrics.all_figures(rows, corpus.severities, labels, held.scores, chances)
    figures["fresh"] = metrics.of_part(chances, corpus.severities, held.fresh)
    figures["designs"] = {}
    if compare:
        say(Text("3/4 comparing designs on the same splits", "3/4 在同样的划分上比较各种方案"))
        figures["designs"] = dict(designs.compare(corpus, plan, held, jobs, tick))
    say(Text("4/4 fitting all tickets and writing the files", "4/4 用全部工单拟合并写出文件"))
    fitted = fit(corpus.tickets, corpus.labels, corpus.severities, plan)
    header, arrays = fitted.as_file(fit_stack(held), {"priors": priors(corpus), "plan": plan._asdict()})
    figures |= {"plan": plan._asdict(), "source": source, "groups": groups, "stand_in": list(corpus.stand_in)}
    figures["grouped"] = all(row.get("batch") for row in rows)
    figures = metrics.plain(figures)
    _write(out, header, arrays, figures)
    return Run(corpus, figures, fitted, header)


def _check(corpus: Corpus) -> None:
    count, levels, groups = len(corpus.rows), len(set(corpus.severities)), len(set(corpus.groups))
    if count < LEAST or levels < 2 or groups < 2:
        raise InputError(
            f"too little to learn from: {count} tickets, {levels} levels, {groups} groups; "
            f"at least {LEAST} tickets, 2 levels and 2 groups are needed",
            f"数据太少：{count} 张工单、{levels} 个级别、{groups} 组；至少需要 {LEAST} 张工单、2 个级别、2 组",
        )


def _write(out: Path, header: dict[str, Any], arrays: dict[str, Any], figures: dict[str, Any]) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        datafile.write(out / "model.tlm", header, arrays)
        text = json.dumps(figures, ensure_ascii=False, indent=1, sort_keys=True)
        (out / "metrics.json").write_text(text + "\n", "utf-8")
        for lang, name in CARDS.items():
            (out / name).write_text(card.render(figures, lang), "utf-8")
    except OSError as error:
        detail = error.strerror or str(error)
        raise InputError(f"{out}: cannot be written: {detail}", f"{out}：无法写入（{detail}）") from error


def priors(corpus: Corpus) -> dict[str, dict[str, float]]:
    """How often each value stands in the corpus."""
    found: dict[str, dict[str, float]] = {}
    for name in (*FACETS, *CIRCUMSTANCES):
        values = [value for value in corpus.labels[name] if value]
        found[name] = {value: values.count(value) / len(values) for value in sorted(set(values))}
    return found
