"""Words, scores and decisions: the parts of the run-time model."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from tests.severity.conftest import Corpus
from ticket_lint.errors import InputError
from ticket_lint.severity import store
from ticket_lint.severity.decision import Costs, decide
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS, Severity
from ticket_lint.severity.model import Model
from ticket_lint.severity.words import Words, weigh


def test_words_stand_between_boundaries() -> None:
    words = Words(["log", "all users", "黑屏", "屏"])
    assert words.counts("log in, blog, logs, log. 黑屏和花屏 all users") == {0: 2, 1: 1, 2: 1, 3: 2}


def test_words_may_be_none() -> None:
    assert Words([]).counts("anything") == {}


def test_weights_have_the_wanted_length() -> None:
    values = weigh({0: 1, 3: 4}, [1.0, 1.0, 1.0, 2.0], 2.5)
    assert math.hypot(*values.values()) == pytest.approx(2.5)
    assert values[3] / values[0] == pytest.approx(2.0 * (1.0 + math.log(4)))
    assert weigh({}, [], 2.5) == {}


def test_scores_are_probabilities(corpus: Corpus) -> None:
    for seen in corpus.seen:
        assert set(seen.score.posteriors) == {*FACETS, *CIRCUMSTANCES}
        assert all(sum(one.values()) == pytest.approx(1.0) for one in seen.score.posteriors.values())
        assert sum(seen.score.probabilities) == pytest.approx(1.0)
        assert min(seen.score.probabilities) >= 0.0
        p2, p1, p0 = seen.score.cumulative
        assert p2 >= p1 >= p0


def test_the_model_has_learned_its_tickets(corpus: Corpus) -> None:
    right = sum(
        decide(seen.score.cumulative).severity.name == row["level"]
        for row, seen in zip(corpus.rows, corpus.seen, strict=True)
    )
    assert right > 0.8 * len(corpus.rows)


@pytest.mark.parametrize(
    ("cumulative", "severity", "open_at"),
    [
        ((0.1, 0.05, 0.0), Severity.P3, None),
        ((0.9, 0.1, 0.0), Severity.P2, None),
        ((0.9, 0.8, 0.1), Severity.P1, None),
        ((0.99, 0.95, 0.9), Severity.P0, None),
        ((0.99, 0.95, 0.28), Severity.P0, Severity.P0),  # missing a P0 costs three times as much
        ((0.99, 0.95, 0.22), Severity.P1, Severity.P0),
        ((0.9, 0.55, 0.0), Severity.P1, Severity.P1),
        ((0.45, 0.0, 0.0), Severity.P3, Severity.P2),
        ((0.95, 0.45, 0.40), Severity.P0, None),  # and so whatever else it may be
        ((0.95, 0.40, 0.12), Severity.P1, Severity.P1),  # for two levels twice that
    ],
)
def test_decisions(cumulative: tuple[float, ...], severity: Severity, open_at: Severity | None) -> None:
    found = decide(cumulative)
    assert (found.severity, found.boundary, found.decided) == (severity, open_at, open_at is None)


def test_costs_move_the_threshold_of_p0() -> None:
    chances = (0.99, 0.95, 0.3)
    assert decide(chances, Costs(missed_p0=9.0)).severity == Severity.P0
    assert decide(chances, Costs(missed_p0=0.5)).severity == Severity.P1


def test_the_store_finds_folders_and_files(tmp_path: Path) -> None:
    shipped = store.folder()
    assert {"model.tlm", "metrics.json", *store.CARDS.values()} <= {path.name for path in shipped.iterdir()}
    assert store.folder(shipped / "model.tlm") == shipped
    copy = tmp_path / "model.tlm"
    copy.write_bytes((shipped / "model.tlm").read_bytes())
    assert store.load(tmp_path).columns == store.load(copy).columns == store.load().columns


def test_the_store_tells_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="no model there"):
        store.load(tmp_path)
    monkeypatch.setattr(store, "_PLACES", (str(tmp_path),))
    with pytest.raises(InputError, match="ticket-lint train"):
        store.folder()


def test_unknown_features_are_left_out(model: Model) -> None:
    from ticket_lint.severity.features import Feature

    assert model.vector({"scope:all:never-heard-of": Feature(1.0)}, {}) == {}
