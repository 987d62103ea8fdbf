"""Why a boundary falls where it does: a sum of evidence, for and against, in log-odds.

The log-odds of a boundary are a bias, the table's log-odds and direct evidence of cues and words; where the guideline allows
no more, what is too much is taken off the facet that says so.
The table's part is shared out among facets by making them known one after the other, in the
order of the guideline and in the reverse order, and averaging: the shares add up exactly.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ticket_lint.diagnostic import Text
from ticket_lint.severity import wording
from ticket_lint.severity.features import Feature, facet_of
from ticket_lint.severity.hearing.told import Reading
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS, Severity
from ticket_lint.severity.model import BOUNDARIES, Model, Score, boundary_logits, sigmoid
from ticket_lint.severity.table import ceilings
from ticket_lint.text import Span

_MOST_WORDS = 5
_SMALL = 0.05  # terms below this are summed up


class Term(NamedTuple):
    """One piece of evidence.

    Its weight (log-odds; above 0 speaks for the boundary), where it stands, and the row of the guideline's table that
    it speaks to (None for words).
    """

    name: str
    label: Text
    weight: float
    spans: tuple[Span, ...]
    row: int | None


class Boundary(NamedTuple):
    """A boundary, its probability, and the terms whose weights and `bias` add up to `log_odds`."""

    severity: Severity
    probability: float
    log_odds: float
    bias: float
    terms: tuple[Term, ...]


class Seen(NamedTuple):
    """What a ticket looked like to the model."""

    readings: Mapping[str, Reading]
    features: Mapping[str, Feature]
    words: Mapping[int, list[Span]]
    vector: Mapping[int, float]
    score: Score


def boundaries(model: Model, seen: Seen) -> tuple[Boundary, ...]:
    """Explain the three boundaries."""
    shares = _table_shares(model.header["priors"], seen.score)
    return tuple(_boundary(model, seen, shares, at) for at in range(len(BOUNDARIES)))


def _boundary(model: Model, seen: Seen, shares: Sequence[Mapping[str, float]], at: int) -> Boundary:
    by_table, by_direct, bias = model.weights_of(at)
    facets = {name: by_table * share for name, share in shares[at].items() if name != "prior"}
    words: list[Term] = []
    for index, part in model.direct_terms(seen.vector, at):
        name, word = model.name_of(index)
        weight = by_direct * part
        if word is None:
            facets[facet_of(name)] = facets.get(facet_of(name), 0.0) + weight
        else:
            words.append(Term(name, Text(name, name), weight, tuple(seen.words.get(word, ())), None))
    start = by_table * shares[at]["prior"] + bias + by_direct * model.bias(at)
    most = ceilings(seen.score.posteriors)[at]
    odds = by_table * seen.score.table[at] + by_direct * seen.score.direct[at] + bias
    if sigmoid(odds) > most.limit:
        facets[most.facet] = facets.get(most.facet, 0.0) + math.log(most.limit / (1.0 - most.limit)) - odds
    terms = [_facet_term(name, weight, seen) for name, weight in facets.items() if abs(weight) >= _SMALL]
    terms += _top_words(words)
    terms.sort(key=lambda term: (term.row is None, -abs(term.weight)))  # facts can be argued, words cannot
    start += sum(weight for weight in facets.values() if abs(weight) < _SMALL)
    total = start + sum(term.weight for term in terms)
    return Boundary(BOUNDARIES[at], seen.score.cumulative[at], total, start, tuple(terms))


def _top_words(words: list[Term]) -> list[Term]:
    words.sort(key=lambda term: -abs(term.weight))
    rest = sum(term.weight for term in words[_MOST_WORDS:])
    label = wording.NAMES["words"]
    return [*words[:_MOST_WORDS], Term("words", label, rest, (), None)] if rest else words[:_MOST_WORDS]


def _facet_term(name: str, weight: float, seen: Seen) -> Term:
    if name in ("kind", "table"):
        return Term(name, wording.NAMES[name], weight, (), None)
    posterior = seen.score.posteriors[name]
    value = max(posterior, key=lambda one: posterior[one])
    cues = seen.readings[name].cues
    spans = tuple(dict.fromkeys(cue.span for cue in cues if cue.value == value))
    said = wording.VALUES[name, value]
    label = Text(f"{wording.NAMES[name].en}: {said.en}", f"{wording.NAMES[name].zh}：{said.zh}")
    return Term(name, label, weight, spans, row_of(name, value))


def row_of(facet: str, value: str) -> int:
    """The row of the guideline's table that a facet's value speaks to."""
    special = {
        ("harm", "yes"): 4, ("standstill", "yes"): 5, ("cosmetic", "yes"): 1, ("stage", "test"): 3,
        ("workaround", "exists"): 6, ("status", "recovered"): 6, ("impact", "question"): 2,
        ("impact", "suggestion"): 1, ("impact", "degraded"): 8, ("impact", "defect"): 10,
        ("function", "noncore"): 9, ("scope", "one"): 8, ("scope", "some"): 7, ("scope", "unknown"): 7,
        ("pressure", "yes"): 3,
    }  # fmt: skip
    return special.get((facet, value), 5)


def _table_shares(priors: Mapping[str, Mapping[str, float]], score: Score) -> list[dict[str, float]]:
    """By boundary: the table's log-odds at the priors ("prior") and each facet's share of the rest."""
    order = [*FACETS, *CIRCUMSTANCES]
    shares: list[dict[str, float]] = [dict.fromkeys(["prior", *order], 0.0) for _ in BOUNDARIES]
    start = boundary_logits(priors)
    for names in (order, order[::-1]):
        known = {name: dict(priors[name]) for name in order}
        before = start
        for name in names:
            known[name] = score.posteriors[name]
            after = boundary_logits(known)
            for at in range(len(BOUNDARIES)):
                shares[at][name] += (after[at] - before[at]) / 2.0
            before = after
    for at in range(len(BOUNDARIES)):
        shares[at]["prior"] = start[at]
    return shares
