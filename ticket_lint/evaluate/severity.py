"""Score the severity model by cross-validation: `python -m ticket_lint.evaluate.severity`.

Each batch of the labelled tickets is held out in turn; the references are fitted on the same splits and printed
beside it. With `--bench`, the rank correlation with the severities of public trackers as well.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.stats import spearmanr
from sklearn.linear_model import Ridge

from ticket_lint.corpus import LABELLED, read_rows
from ticket_lint.document import parse
from ticket_lint.reporters.figures import render
from ticket_lint.severity import store
from ticket_lint.severity.model import Model
from ticket_lint.severity.suggestion import look
from ticket_lint.severity.training import designs, metrics, reference
from ticket_lint.severity.training.crossval import hold_out, stacked
from ticket_lint.severity.training.fit import FloatArray, Plan
from ticket_lint.severity.training.prepare import prepare
from ticket_lint.signals import Signals, lexicon

Row = Mapping[str, Any]
_SAMPLE = 1500  # reports of a tracker
_PARTS = 5  # where a tracker holds one project
_SHOWN = ("quadratic_kappa", "macro_f1", "accuracy", "p0_precision", "p0_recall", "off_by_two")
_PRIORITIES = {"trivial": 0, "minor": 1, "major": 2, "critical": 3, "blocker": 4}
_TRACKERS: dict[str, tuple[str, Callable[[Row], int | None]]] = {
    "severity-apache": ("src", lambda row: _PRIORITIES.get(str(row["label"]).lower())),
    "severity-mozilla": ("src", lambda row: int(row["label"])),
    # 1 looks like "not set" there
    "severity-zh-crowdtest": ("app", lambda row: int(row["severity"]) if int(row["severity"]) > 1 else None),
}


def corpus_report(rows: Sequence[Row], jobs: int) -> str:
    """Figures on the labelled tickets, the references and designs on the same splits."""
    corpus = prepare(rows, jobs)
    plan = Plan()
    held = hold_out(corpus, plan, jobs)
    plain = reference.hold_out(corpus, jobs)
    chances = stacked(held)
    answers = {
        "words, linear": designs.from_words(plain),
        "facets from words, then the table": designs.by_guideline(plain),
        "both of these": metrics.suggestions(stacked(plain)),
        "facets by readers, then the table": designs.readers(corpus),
        "chosen design": metrics.suggestions(chances),
    }
    lines = [f"{'leave one batch out':36}" + "".join(f"{name:>17}" for name in _SHOWN)]
    for name, given in answers.items():
        row = metrics.ordinal(corpus.severities, given)
        lines.append(f"{name:36}" + "".join(f"{row[key]:>17.3f}" for key in _SHOWN))
    corpus_alone = [str(row.get("batch")).startswith("a") for row in rows]
    for name, part in (("corpus", corpus_alone), ("fresh batches", held.fresh)):
        if told := metrics.of_part(chances, corpus.severities, part):
            shown = "".join(f"{told[key]:>17.3f}" for key in _SHOWN)
            error = f"calibration error {told['calibration_error']:.3f}"
            lines.append(f"{'chosen design, ' + name:36}{shown}  {told['n']:.0f} tickets, {error}")
    for name, found in (("words, linear", plain), ("chosen design", held)):
        right, pairs = metrics.pairs_ordered(rows, corpus.severities, stacked(found))
        lines.append(f"pairs ordered, {name}: {right} of {pairs}")
    words = metrics.facet_figures(corpus.labels, plain.scores)
    lines += ["", f"{'facet (macro-F1 / accuracy)':32}{'words':>15}{'readers':>15}{'chosen':>15}"]
    for name, row in metrics.facet_figures(corpus.labels, held.scores).items():
        read = [
            (label, found[name].value)
            for label, found in zip(corpus.labels[name], corpus.readings, strict=True)
        ]
        cells = (_pair(words[name]), _pair(metrics.agreement(read)), _pair(row))
        lines.append(f"{name:32}" + "".join(f"{cell:>15}" for cell in cells))
    figures = metrics.all_figures(rows, corpus.severities, corpus.labels, held.scores, chances)
    return "\n".join([*lines, "", render(metrics.plain(figures), "en", markdown=False)])


def _pair(row: Mapping[str, float]) -> str:
    return f"{row['macro_f1']:.3f} / {row['accuracy']:.3f}"


def bench_report(folder: Path, model: Model) -> str:
    """Spearman's rank correlation with the severities of public trackers, beside words and a linear model."""
    lines = [f"{'rank correlation with trackers':32}{'reports':>8}{'model':>8}{'words':>8}"]
    for name, (group, severity_of) in _TRACKERS.items():
        rows = [row for row in read_rows(folder / f"{name}.jsonl") if severity_of(row) is not None]
        random.Random(0).shuffle(rows)  # noqa: S311 - a sample, no secret
        rows = rows[:_SAMPLE]
        wanted = np.array([severity_of(row) for row in rows], dtype=float)
        words = _words_alone(rows, wanted, [str(row[group]) for row in rows])
        cells = [_rank(wanted, expected(rows, model)), _rank(wanted, words)]
        lines.append(f"{name:32}{len(rows):>8}" + "".join(f"{cell:>8}" for cell in cells))
    return "\n".join(lines)


def expected(rows: Sequence[Row], model: Model) -> FloatArray:
    """How severe the model takes each report to be: 3 for a certain P0, 0 for a certain P3."""
    found = [look(Signals(parse(str(row["text"]), row.get("title") or None)), model).score for row in rows]
    return np.array([sum(score.cumulative) for score in found])


def _words_alone(rows: Sequence[Row], wanted: FloatArray, groups: Sequence[str]) -> FloatArray:
    """Words and a linear model, fitted on the other projects; within one project, on the other four fifths."""
    texts = [reference.tokens(f"{row.get('title') or ''}\n{row['text']}") for row in rows]
    names = np.array(groups if len(set(groups)) > 1 else [str(at % _PARTS) for at in range(len(rows))])
    answers = np.zeros(len(rows))
    for name in sorted(set(names.tolist())):
        held, rest = np.flatnonzero(names == name), np.flatnonzero(names != name)
        vectors = reference.vectorizer()
        known = vectors.fit_transform([texts[at] for at in rest])
        fitted = Ridge(alpha=1.0).fit(known, wanted[rest])
        answers[held] = fitted.predict(vectors.transform([texts[at] for at in held]))
    return answers


def _rank(wanted: FloatArray, given: FloatArray) -> str:
    return f"{spearmanr(wanted, given).statistic:.3f}"


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, nargs="+", default=LABELLED, help="labelled tickets (JSON Lines)"
    )
    parser.add_argument("--bench", type=Path, help="folder with the public reports")
    parser.add_argument("--model", type=Path, help="the model that is ranked on the public reports")
    parser.add_argument("--jobs", type=int, default=-1, help="processes that share the work")
    parser.add_argument("--sources", action="store_true", help="compile the word lists anew first")
    options = parser.parse_args(argv)
    if options.sources:
        lexicon.use_sources()
        options.jobs = 1  # other processes would read the compiled lists
    print(corpus_report(read_rows(*options.data), options.jobs))
    if options.bench:
        print(bench_report(options.bench, store.load(options.model)))


if __name__ == "__main__":
    main()
