"""The figures on decisions, held to what scikit-learn and plain counting say."""

from __future__ import annotations

import random
from datetime import date, timedelta

import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score, confusion_matrix

from tests.store.samples import NOW, arrival, assessment, suggesting
from ticket_lint.severity.training import metrics
from ticket_lint.store.quality import Quality, Reason
from ticket_lint.store.records import SEVERITIES
from ticket_lint.store.store import Store

_START = NOW - timedelta(days=60)
_WEEK = timedelta(weeks=1)


def _decided(store: Store, key: str, suggested: str, decided: str, **more: str) -> int:
    ticket = store.add(arrival(key=key), suggesting(suggested)).ticket.id
    store.decide(ticket, decided, "li", more.get("reason", ""), NOW)
    return ticket


def test_an_empty_store(store: Store) -> None:
    found = store.quality(_START)
    assert (found.arrived, found.decided, found.agreement, found.kappa) == (0, 0, None, None)
    assert (found.weeks, found.bins, found.reasons, found.rules) == ((), (), (), ())
    assert (found.calibration_error, found.drift.baseline, found.drift.weeks) == (None, None, ())


def test_weeks_begin_on_monday_and_leave_no_gap(store: Store) -> None:
    for key, days, decision in (("a", 0, "P1"), ("b", 4, "P2"), ("c", 5, None), ("d", 19, "P1")):
        at = NOW + timedelta(days=days)  # NOW is a Wednesday
        ticket = store.add(arrival(key=key, at=at), suggesting("P1")).ticket.id
        if decision:
            store.decide(ticket, decision, "li", "", at)
    weeks = store.quality(_START).weeks
    assert [(one.start, one.arrived, one.decided, one.agreed) for one in weeks] == [
        (date(2026, 3, 2), 2, 2, 1),
        (date(2026, 3, 9), 1, 0, 0),
        (date(2026, 3, 16), 0, 0, 0),
        (date(2026, 3, 23), 1, 1, 1),
    ]
    assert weeks[0].agreement is not None
    assert weeks[0].agreement.value == 0.5
    assert weeks[1].agreement is None


def test_since_leaves_out_what_was_before(store: Store) -> None:
    early = store.add(arrival(key="early", at=NOW - _WEEK), suggesting("P1")).ticket.id
    store.decide(early, "P1", "li", "", NOW - _WEEK)
    _decided(store, "late", "P1", "P2")
    found = store.quality(NOW - timedelta(days=1))
    assert (found.arrived, found.decided, found.agreed) == (1, 1, 0)


def test_only_the_latest_decision_counts(store: Store) -> None:
    ticket = _decided(store, "a", "P1", "P3", reason="看错")
    store.decide(ticket, "P1", "li", "", NOW)
    found = store.quality(_START)
    assert (found.decided, found.agreed, found.reasons) == (1, 1, ())


def test_a_decision_is_held_against_what_was_seen(store: Store) -> None:
    _decided(store, "a", "P1", "P1")
    store.add(arrival(key="a", text="恢复了"), suggesting("P3"))
    found = store.quality(_START)
    assert (found.agreed, found.confusion[1]) == (1, (0, 1, 0, 0))


def _random_decisions(store: Store) -> tuple[Quality, list[int], list[list[float]]]:
    draw = random.Random(7)
    decided, chances = [], []
    for at in range(60):
        weights = [draw.random() ** 3 + 0.01 for _ in SEVERITIES]
        chance = [one / sum(weights) for one in weights]
        suggested = max(range(4), key=chance.__getitem__)
        label = suggested if draw.random() < 0.7 else draw.randrange(4)
        said = assessment(
            severity=SEVERITIES[suggested], probabilities=dict(zip(SEVERITIES, chance, strict=True))
        )
        ticket = store.add(arrival(key=str(at)), said).ticket.id
        store.decide(ticket, SEVERITIES[label], "li", "", NOW)
        decided.append(label)
        chances.append(chance)
    return store.quality(_START), decided, chances


def test_confusion_and_kappa_as_scikit_learn_has_them(store: Store) -> None:
    found, decided, chances = _random_decisions(store)
    suggested = [int(np.argmax(one)) for one in chances]
    assert found.confusion == tuple(
        map(tuple, confusion_matrix(decided, suggested, labels=[0, 1, 2, 3]).tolist())
    )
    assert found.kappa == pytest.approx(cohen_kappa_score(decided, suggested, weights="quadratic"))
    assert found.agreed == sum(one == other for one, other in zip(decided, suggested, strict=True))


def test_calibration_as_the_model_card_has_it(store: Store) -> None:
    found, decided, chances = _random_decisions(store)
    p0, p1, p2, _ = np.array(chances).T
    cumulative = np.stack([p0 + p1 + p2, p0 + p1, p0], axis=1)
    bins = metrics.reliability(cumulative, decided)
    assert [one.count for one in found.bins] == [count for _, _, count in bins]
    assert [one.sure for one in found.bins] == pytest.approx([sure for sure, _, _ in bins])
    assert [one.right for one in found.bins] == pytest.approx([right for _, right, _ in bins])
    assert found.calibration_error == pytest.approx(metrics.calibration_error(cumulative, decided))


def test_reasons_come_by_how_often(store: Store) -> None:
    _decided(store, "a", "P1", "P2", reason="Only in test")
    _decided(store, "b", "P0", "P2", reason="only  in TEST")
    _decided(store, "c", "P1", "P0", reason="全公司都受影响")
    _decided(store, "d", "P1", "P2")
    _decided(store, "e", "P1", "P1", reason="同意")
    assert store.quality(_START).reasons == (
        Reason("Only in test", 2, (("P0", "P2"), ("P1", "P2"))),
        Reason("全公司都受影响", 1, (("P1", "P0"),)),
    )


def test_rules_of_the_latest_text(store: Store) -> None:
    store.add(arrival(key="a"), assessment(rules=("LOG001", "STP001")))
    store.add(arrival(key="b"), assessment(rules=("LOG001", "STP001")))
    store.add(arrival(key="b", text="补充了步骤"), assessment(rules=("LOG001",)))
    found = store.quality(_START).rules
    assert [(one.code, one.count, one.share) for one in found] == [("LOG001", 2, 1.0), ("STP001", 1, 0.5)]


def test_drift_tells_the_week_that_differs(store: Store) -> None:
    for week in range(7):
        for at in range(12):
            english = week >= 6
            said = assessment(
                language="en" if english else "zh",
                kind="question" if english and at % 2 else "bug",
                elements={"logs": "present" if at % 3 == 0 else "missing"},
            )
            text = "x" * (900 if english else 100 + at)
            store.add(arrival(key=f"{week}/{at}", text=text, at=NOW + week * _WEEK), said)
    drift = store.quality(NOW).drift
    assert drift.baseline is not None
    assert (drift.baseline.tickets, len(drift.weeks)) == (48, 7)
    assert drift.baseline.shares["language", "zh"].value == 1.0
    assert drift.baseline.shares["element", "logs"].value == pytest.approx(1 / 3)
    assert [drift.shifted(week) for week in drift.weeks[:6]] == [()] * 6
    assert {("language", "zh"), ("language", "en")} <= set(drift.shifted(drift.weeks[6]))
    assert ("element", "logs") not in drift.shifted(drift.weeks[6])
    assert [drift.longer(week) for week in drift.weeks] == [0] * 6 + [1]


def test_a_single_ticket_is_no_drift(store: Store) -> None:
    store.add(arrival(), assessment())
    drift = store.quality(_START).drift
    assert drift.shifted(drift.weeks[0]) == ()
    assert drift.weeks[0].lengths is not None
    assert drift.weeks[0].lengths.median == len(arrival().text)
