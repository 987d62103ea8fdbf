"""The designs that were compared before one was chosen, all leave-one-group-out on the same splits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from ticket_lint.severity.guideline import decide as by_table
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.severity.table import severity_distribution
from ticket_lint.severity.training.crossval import Held, hold_out, stacked
from ticket_lint.severity.training.fit import Plan
from ticket_lint.severity.training.metrics import ordinal, suggestions
from ticket_lint.severity.training.prepare import Corpus

Say = Callable[[str], None]


def compare(corpus: Corpus, plan: Plan, jobs: int = 1) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield (name of the design, ordinal figures), the chosen design last."""
    wanted = corpus.severities
    words = hold_out(corpus, plan._replace(use_cues=False), jobs)
    yield "words, linear", ordinal(wanted, _direct(words))
    yield "facets learned from words, then the table", ordinal(wanted, _table(words))
    yield "facets by readers, then the table", ordinal(wanted, _readers(corpus))
    cues = hold_out(corpus, plan._replace(use_words=False), jobs)
    yield "cues of the readers, linear", ordinal(wanted, _direct(cues))
    yield "facets learned from cues, then the table", ordinal(wanted, _table(cues))
    both = hold_out(corpus, plan, jobs)
    yield "cues and words, linear", ordinal(wanted, _direct(both))
    yield "facets learned from cues and words, then the table", ordinal(wanted, _table(both))
    yield "both together (chosen)", ordinal(wanted, suggestions(stacked(both)))
    yield "true facets, then the table (ceiling)", ordinal(wanted, _truth(corpus))


def _direct(held: Held) -> list[int]:
    return [int((np.minimum.accumulate(score.direct) <= 0).sum()) for score in held.scores]


def _table(held: Held) -> list[int]:
    return [int(np.argmax(severity_distribution(score.posteriors))) for score in held.scores]


def _readers(corpus: Corpus) -> list[int]:
    answers = []
    for reading in corpus.readings:
        circumstances = [name for name in CIRCUMSTANCES if reading[name].value == "yes"]
        answers.append(int(by_table({name: reading[name].value for name in FACETS}, circumstances).severity))
    return answers


def _truth(corpus: Corpus) -> list[int]:
    answers = []
    for at, row in enumerate(corpus.rows):
        circumstances = [name for name in CIRCUMSTANCES if corpus.labels[name][at] == "yes"]
        answers.append(int(by_table(row["facets"], circumstances).severity))
    return answers
