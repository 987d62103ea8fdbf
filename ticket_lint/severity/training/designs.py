"""The designs that were compared before one was chosen, all leave-one-group-out on the same splits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from ticket_lint.severity.guideline import decide as by_table
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.severity.model import sigmoid
from ticket_lint.severity.table import severity_distribution
from ticket_lint.severity.training import reference
from ticket_lint.severity.training.crossval import Held, Tick, hold_out, no_tick, stacked
from ticket_lint.severity.training.fit import Plan
from ticket_lint.severity.training.labels import facets_of
from ticket_lint.severity.training.metrics import most_probable, ordinal, suggestions
from ticket_lint.severity.training.prepare import Corpus


def compare(
    corpus: Corpus, plan: Plan, chosen: Held, jobs: int = 1, tick: Tick = no_tick
) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield (name of the design, ordinal figures), the chosen design (already held out) last but the ceiling."""
    wanted = corpus.severities
    plain = reference.hold_out(corpus, jobs)
    tick(1, 3)
    yield "reference: all words, linear", ordinal(wanted, from_words(plain))
    yield "reference: facets from all words, then the table", ordinal(wanted, by_guideline(plain))
    yield "reference: both", ordinal(wanted, suggestions(stacked(plain)))
    yield "facets by readers, then the table", ordinal(wanted, readers(corpus))
    cues = hold_out(corpus, plan._replace(use_words=False), jobs)
    tick(2, 3)
    yield "cues of the readers, linear", ordinal(wanted, _direct(cues))
    yield "facets learned from cues, then the table", ordinal(wanted, _table(cues))
    yield "cues and words, linear", ordinal(wanted, _direct(chosen))
    yield "facets learned from cues and words, then the table", ordinal(wanted, _table(chosen))
    yield "all together (chosen)", ordinal(wanted, suggestions(stacked(chosen)))
    tick(3, 3)
    labelled = [at for at, row in enumerate(corpus.rows) if set(facets_of(row)) == set(FACETS)]
    if labelled:
        truth = ordinal([wanted[at] for at in labelled], [_truth(corpus, at) for at in labelled])
        yield "true facets, then the table (ceiling)", truth


def from_words(held: Held) -> list[int]:
    """The severity that all words speak for most."""
    answers = []
    for score in held.scores:
        chances = [sigmoid(odds) for odds in np.minimum.accumulate(score.direct)]
        p2, p1, p0 = chances
        answers.append(int(np.argmax([p0, p1 - p0, p2 - p1, 1.0 - p2])))
    return answers


def by_guideline(held: Held) -> list[int]:
    """The severity of the most probable value of every facet."""
    return [
        _severity({name: most_probable(one) for name, one in score.posteriors.items()})
        for score in held.scores
    ]


def readers(corpus: Corpus) -> list[int]:
    """The severity of the values that the readers settle on."""
    return [_severity({name: reading.value for name, reading in found.items()}) for found in corpus.readings]


def _severity(values: Mapping[str, str]) -> int:
    circumstances = [name for name in CIRCUMSTANCES if values[name] == "yes"]
    return int(by_table({name: values[name] for name in FACETS}, circumstances).severity)


def _truth(corpus: Corpus, at: int) -> int:
    return _severity({name: corpus.labels[name][at] for name in (*FACETS, *CIRCUMSTANCES)})


def _direct(held: Held) -> list[int]:
    return [int((np.minimum.accumulate(score.direct) <= 0).sum()) for score in held.scores]


def _table(held: Held) -> list[int]:
    return [int(np.argmax(severity_distribution(score.posteriors))) for score in held.scores]
