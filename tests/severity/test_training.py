"""Training on little and partly labelled data, and the shipped scorer against scikit-learn's own decision."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import joblib  # noqa: TID253
import numpy as np  # noqa: TID253
import pytest

from tests.severity.conftest import Corpus as Seen
from ticket_lint import datafile
from ticket_lint.corpus import read_rows
from ticket_lint.errors import InputError, UsageError
from ticket_lint.severity.decision import decide
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS, RELIEF
from ticket_lint.severity.model import Model
from ticket_lint.severity.training import metrics
from ticket_lint.severity.training.estimators import Estimators, save
from ticket_lint.severity.training.evaluation import ModelScorer, read
from ticket_lint.severity.training.fit import Fitted, Plan, fit, logistic
from ticket_lint.severity.training.labels import filled
from ticket_lint.severity.training.prepare import MOST_GROUPS, PARTS, Corpus, groups_of, prepare
from ticket_lint.severity.training.run import train

STACK = [[0.5, 0.5, 0.25, 0.0]] * 3  # by table, direct evidence, words alone; bias


@pytest.fixture(scope="module")
def rows() -> list[dict[str, Any]]:
    return read_rows()[::8]


@pytest.fixture(scope="module")
def prepared(rows: list[dict[str, Any]]) -> Corpus:
    return prepare(rows)


@pytest.fixture(scope="module")
def fitted(prepared: Corpus) -> Fitted:
    return fit(prepared.tickets, prepared.labels, prepared.severities, Plan())


def test_the_scorer_agrees_with_scikit_learn(fitted: Fitted, tmp_path: Path) -> None:
    header, arrays = fitted.as_file(STACK)
    datafile.write(tmp_path / "m.tlm", header, arrays)
    save(tmp_path / "m.joblib", fitted, header)
    own = Estimators.load(tmp_path / "m.joblib", trusted=True)
    tickets = read(read_rows())
    theirs = own.scores(tickets.features, tickets.prose)
    ours = ModelScorer(Model.load(tmp_path / "m.tlm")).scores(tickets.features, tickets.prose)
    assert len(ours) > 1000
    for one, other in zip(ours, theirs, strict=True):
        assert one.cumulative == pytest.approx(other.cumulative, abs=1e-5)
        assert decide(one.cumulative).severity == decide(other.cumulative).severity


def test_a_joblib_file_is_only_loaded_when_trusted(tmp_path: Path, fitted: Fitted) -> None:
    path = tmp_path / "m.joblib"
    joblib.dump({"format": "another"}, path)
    with pytest.raises(UsageError, match="--trust-joblib"):
        Estimators.load(path, trusted=False)
    with pytest.raises(InputError, match="train again"):
        Estimators.load(path, trusted=True)
    path.write_bytes(b"no pickle")
    with pytest.raises(InputError, match="train again"):
        Estimators.load(path, trusted=True)
    with pytest.raises(InputError, match="cannot be written"):
        save(tmp_path / "none" / "m.joblib", fitted, {})


def test_reliefs_never_speak_for_a_boundary(fitted: Fitted) -> None:
    part = fitted.parts[-1]
    assert part.columns[0].startswith(">=")
    for at, cue in enumerate(fitted.cues):
        for facet, value in RELIEF.items():
            if cue.startswith((f"{facet}:{value}:", f"{facet}={value}")):
                assert part.weights[at].max() <= 0.0, cue


def test_rows_without_facets_are_used_for_the_severity(rows: list[dict[str, Any]]) -> None:
    part = [{**row, "facets": {}} if at % 3 == 0 else row for at, row in enumerate(rows)]
    corpus = prepare(part)
    assert corpus.stand_in == []
    assert corpus.labels["scope"].count("") == corpus.labels["harm"].count("") == len(part[::3])
    found = fit(corpus.tickets, corpus.labels, corpus.severities, Plan())
    assert {column.split("=")[0] for one in found.parts[:-1] for column in one.columns} == {
        *FACETS,
        *CIRCUMSTANCES,
    }


def test_readers_stand_in_where_no_facet_is_labelled(rows: list[dict[str, Any]]) -> None:
    corpus = prepare([{key: row[key] for key in ("title", "body", "level", "batch")} for row in rows])
    assert set(corpus.stand_in) == {*FACETS, *CIRCUMSTANCES}
    assert all(values.count("") == 0 for values in corpus.labels.values())
    labels, stand_in = filled({"scope": ["all", "", "one"]}, corpus.readings[:3], ["a", "a", "b"])
    assert (labels["scope"], stand_in) == (["all", "", "one"], [])


def test_groups() -> None:
    many = [{"title": "", "body": "x", "batch": f"c{at}"} for at in range(3 * MOST_GROUPS)]
    assert len(set(groups_of(many))) == MOST_GROUPS
    none = [{"title": "t", "body": f"text {at % 50}"} for at in range(100)]
    parts = groups_of(none)
    assert len(set(parts)) == PARTS
    assert parts[:50] == parts[50:]  # copies stay together
    assert parts != groups_of(none, seed=1)


def test_one_kind_of_label_needs_no_fit() -> None:
    always = logistic(np.zeros((4, 2)), np.array([True] * 4), 1.0)
    never = logistic(np.zeros((4, 2)), np.array([False] * 4), 1.0)
    assert always.predict_proba(np.zeros((1, 2)))[0, 1] > 0.8
    assert never.predict_proba(np.zeros((1, 2)))[0, 1] < 0.2


def test_the_same_rows_give_the_same_files(rows: list[dict[str, Any]], tmp_path: Path) -> None:
    steps: list[str] = []
    done: list[tuple[int, int]] = []
    for name in ("one", "two"):
        train(
            rows[:70], tmp_path / name, compare=False, say=lambda step: steps.append(step.zh),
            tick=lambda at, of: done.append((at, of)),
        )  # fmt: skip
    for file in ("model.tlm", "metrics.json", "CARD.md", "CARD.zh-CN.md"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()
    assert steps[0].startswith("1/4")
    assert done[len(done) // 2 - 1][0] == done[0][1]


@pytest.mark.parametrize("keep", [slice(0, 5), slice(0, 110)])
def test_too_little_to_learn_from(keep: slice, tmp_path: Path) -> None:
    few = [{**row, "batch": "one"} for row in read_rows()[keep]]
    with pytest.raises(InputError, match="too little to learn from"):
        train(few, tmp_path)


def test_figures() -> None:
    found = metrics.ordinal([0, 0, 1, 3], [0, 1, 1, 1])
    assert found["accuracy"] == 0.5
    assert (found["p0_precision"], found["p0_recall"], found["off_by_two"]) == (1.0, 0.5, 0.25)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        none = metrics.plain(metrics.ordinal([2, 2], [2, 2]))
    assert none["quadratic_kappa"] == 1.0
    assert none["p0_recall"] is None
    assert metrics.confusion([0, 3], [1, 3])[0] == [0, 1, 0, 0]


def test_calibration_of_a_perfect_model(corpus: Seen) -> None:
    labels = [int(row["level"][1]) for row in corpus.rows]
    sure = np.array([[float(label <= at) for at in (2, 1, 0)] for label in labels])
    assert metrics.calibration_error(sure, labels) == 0.0
    assert metrics.suggestions(sure) == labels
