"""Explanations add up, what would change a suggestion really does, and all of it is JSON."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest

from tests.severity.conftest import Corpus
from ticket_lint.engine import assess
from ticket_lint.severity import explain, wording
from ticket_lint.severity.changes import Imagined, changes, settlers
from ticket_lint.severity.decision import DEFAULT_COSTS, decide
from ticket_lint.severity.guideline import ROWS
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.severity.model import BOUNDARIES, Model, sigmoid
from ticket_lint.severity.suggestion import suggest
from ticket_lint.severity.table import ceilings

KEYS = {
    "suggested", "decided", "open_at", "ask", "probabilities", "claimed", "claim", "facets", "circumstances",
    "boundaries", "would_raise", "would_lower",
}  # fmt: skip


def some(corpus: Corpus, step: int) -> list[int]:
    return list(range(0, len(corpus.rows), step))


def test_the_terms_add_up(model: Model, corpus: Corpus) -> None:
    places = some(corpus, 5)
    assert len(places) > 200
    for at in places:
        score = corpus.seen[at].score
        for number, one in enumerate(explain.boundaries(model, corpus.seen[at])):
            assert one.bias + sum(term.weight for term in one.terms) == pytest.approx(one.log_odds, abs=1e-9)
            by_table, by_direct, bias = model.weights_of(number)
            sum_ = by_table * score.table[number] + by_direct * score.direct[number] + bias
            most = ceilings(score.posteriors)[number].limit
            assert one.log_odds == pytest.approx(
                math.log(most / (1.0 - most)) if sigmoid(sum_) > most else sum_, abs=1e-6
            )
            assert one.probability <= sigmoid(one.log_odds) + 1e-9


def test_evidence_names_rows_and_places(model: Model, corpus: Corpus) -> None:
    for at in some(corpus, 20):
        size = len(corpus.rows[at]["title"]) + len(corpus.rows[at]["body"]) + 2
        for one in explain.boundaries(model, corpus.seen[at]):
            for term in one.terms:
                assert term.row is None or term.row in ROWS
                assert all(0 <= span.start < span.end <= size for span in term.spans)
                assert math.isfinite(term.weight)


def test_to_tell_what_is_told_changes_little(model: Model, corpus: Corpus) -> None:
    for at in some(corpus, 40):
        seen = corpus.seen[at]
        for name, reading in seen.readings.items():
            alike = Imagined(model, seen).where({name: reading.value})
            posterior = {**seen.score.posteriors, name: alike.posteriors[name]}
            own = sum(
                feature.value * model.direct_of(key)[0]
                for key, feature in seen.features.items()
                if key.startswith(f"{name}:")
            )
            assert alike.direct[0] == pytest.approx(seen.score.direct[0] - own, abs=1e-6)
            assert alike.table == model.combine(posterior, seen.score.direct).table


@pytest.mark.parametrize("raising", [True, False])
def test_a_change_gives_the_severity_it_names(model: Model, corpus: Corpus, raising: bool) -> None:
    seen = 0
    for at in some(corpus, 8):
        imagined = Imagined(model, corpus.seen[at])
        now = decide(corpus.seen[at].score.cumulative).severity
        found = changes(model, corpus.seen[at], DEFAULT_COSTS, raising)
        for change in found:
            then = decide(imagined.where(change.facets).cumulative).severity
            assert then == change.severity
            assert then < now if raising else then > now
            assert all((name, value) in wording.VALUES for name, value in change.facets.items())
        sets = [set(change.facets.items()) for change in found]
        assert not any(one < other for one in sets for other in sets)
        seen += len(found)
    assert seen > 20


def test_what_settles_a_boundary_settles_it(model: Model, corpus: Corpus) -> None:
    for seen in corpus.seen:
        boundary = decide(seen.score.cumulative).boundary
        if boundary is None:
            continue
        for change in settlers(model, seen, DEFAULT_COSTS, boundary):
            then = decide(Imagined(model, seen).where(change.facets).cumulative)
            assert then.boundary != boundary
            assert then.severity == change.severity


def test_the_dictionary_has_the_documented_keys(model: Model, corpus: Corpus) -> None:
    for at in some(corpus, 40):
        row = corpus.rows[at]
        report = assess(row["body"], title=row["title"], judge=lambda signals: suggest(signals, model))
        data: dict[str, Any] = json.loads(json.dumps(report.as_dict()["severity"]))
        assert set(data) == KEYS
        assert set(data["facets"]) == set(FACETS)
        assert set(data["circumstances"]) == set(CIRCUMSTANCES)
        for found in (*data["facets"].values(), *data["circumstances"].values()):
            assert set(found) == {"value", "confidence", "spans"}
        assert sum(data["probabilities"].values()) == pytest.approx(1.0, abs=2e-4)
        assert [one["boundary"] for one in data["boundaries"]] == [f">={one.name}" for one in BOUNDARIES]
        assert (data["open_at"] is None) == data["decided"] == (data["ask"] is None)
        assert (data["claimed"] is None) == (data["claim"] is None)
        assert {one["severity"] for one in data["would_raise"]} <= {"P0", "P1", "P2"}


def test_every_value_is_named_in_both_languages() -> None:
    values = {(name, value) for name, known in FACETS.items() for value in known}
    values |= {(name, value) for name in CIRCUMSTANCES for value in ("yes", "no")}
    assert set(wording.VALUES) == values
    assert set(wording.ASKS) == {*FACETS, *CIRCUMSTANCES}
    assert all(text.en.isascii() and not text.zh.isascii() for text in wording.VALUES.values())
