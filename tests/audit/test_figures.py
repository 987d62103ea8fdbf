"""Figures by hand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.audit.exports import profile
from ticket_lint.audit.figures import Figures, figures_of
from ticket_lint.audit.judged import Judged, Opinion, Support, Took
from ticket_lint.audit.tally import OTHER, Tally
from ticket_lint.elements import NAMES
from ticket_lint.severity.labels import Severity

HOUR = 3600.0
FILED = datetime(2026, 3, 5, 10, tzinfo=UTC)
LOGS = 1 << NAMES.index("logs")


def judged(
    assigned: int = 1,
    response: float | None = HOUR,
    resolution: float | None = None,
    *,
    claimed: int | None = None,
    suggested: int | None = None,
    support: Support = Support.NO_CLAIM,
    missing: int = 0,
    bug: bool = True,
    channel: str = "portal",
    weekday: int = 3,
    hour: int = 10,
) -> Judged:
    opinion = None
    if suggested is not None:
        claim = None if claimed is None else Severity(claimed)
        opinion = Opinion(Severity(suggested), True, claim, False, support, 0.5, 0.0, bug, missing)
    return Judged(
        2, Severity(assigned), None if claimed is None else Severity(claimed), channel, weekday, hour,
        Took(response, response), Took(resolution, resolution), opinion, False, FILED,
    )  # fmt: skip


def figures(*tickets: Judged, texts: bool = False) -> Figures:
    tally = Tally()
    for one in tickets:
        tally.add(one)
    return figures_of(tally, profile().levels, texts=texts)


def test_overdue_is_later_than_the_target_of_its_level_and_not_on_time() -> None:
    found = figures(
        judged(1, 4 * HOUR), judged(1, 4 * HOUR + 1), judged(2, 23 * HOUR), judged(0, 2 * HOUR, 9 * HOUR)
    )
    assert [(one.key, one.response.overdue, one.response.measured) for one in found.levels] == [
        ("P0", 1, 1), ("P1", 1, 2), ("P2", 0, 1),
    ]  # fmt: skip
    assert found.levels[0].resolution.overdue == 1
    assert found.levels[1].resolution.measured == 0  # nothing is promised
    assert found.total.response.late is not None
    assert found.total.response.late.value == 0.5


def test_what_is_not_recorded_is_neither_late_nor_in_time() -> None:
    found = figures(judged(response=None, resolution=HOUR), judged())
    assert (found.total.response.recorded, found.total.response.measured, found.tickets) == (1, 1, 2)


def test_groups_by_channel_hour_and_weekday() -> None:
    found = figures(
        judged(channel="phone", hour=20, weekday=4),
        judged(channel="e-mail", hour=20, weekday=4, response=5 * HOUR),
        judged(channel="e-mail", hour=9, weekday=0),
    )
    assert [(one.key, one.tickets) for one in found.channels] == [("e-mail", 2), ("phone", 1)]
    assert [(one.key, one.tickets) for one in found.hours] == [(9, 1), (20, 2)]
    assert found.heat[4][20] == (2, 1)
    assert sum(cell[0] for row in found.heat for cell in row) == 3
    assert found.peak is None


def test_a_secret_in_a_channel_is_masked_and_a_column_of_texts_is_no_channel() -> None:
    found = figures(judged(channel="token=sk_live_9aF3kQ7LmZ2xB8vT"))
    assert "9aF3kQ7" not in str(found.channels)
    many = figures(*(judged(channel=f"text {number}") for number in range(300)))
    assert next((one.key, one.tickets) for one in many.channels) == (OTHER, 100)


def test_the_busiest_hours_go_round_midnight() -> None:
    evening = [judged(hour=hour, response=5 * HOUR) for hour in (23, 23, 23, 0, 0, 1, 1)]
    found = figures(*evening, *(judged(hour=hour) for hour in range(3, 23)))
    assert found.peak is not None
    assert found.peak.hour == 23
    assert (found.peak.inside.tickets, found.peak.inside.response.overdue) == (7, 7)
    assert found.peak.outside.response.overdue == 0


def test_downgrades_count_whether_the_text_bears_them_out() -> None:
    found = figures(
        judged(1, claimed=0, suggested=0, support=Support.YES),
        judged(1, claimed=0, suggested=1, support=Support.NO),
        judged(2, claimed=0, suggested=0, support=Support.OPEN),
        judged(0, claimed=1, suggested=0, support=Support.YES),
        judged(1, suggested=1),
        texts=True,
    ).downgrades
    assert (found.claims, found.lower, found.higher) == (4, 3, 1)
    assert list(found.pairs) == [(Severity.P0, Severity.P1), (Severity.P0, Severity.P2)]
    assert found.pairs[Severity.P0, Severity.P1][Support.YES] == 1
    assert found.support == {Support.NO_CLAIM: 0, Support.YES: 1, Support.OPEN: 1, Support.NO: 1}


def test_agreement() -> None:
    found = figures(
        judged(1, suggested=0), judged(1, suggested=1), judged(2, suggested=3), texts=True
    ).agreement
    assert found is not None
    assert found.confusion[1] == (1, 1, 0, 0)
    assert (found.suggested_worse, found.suggested_milder) == (1, 1)


def test_missing_elements_and_what_they_cost() -> None:
    slow = [judged(suggested=1, resolution=hours * HOUR, missing=LOGS) for hours in (10, 12, 14)]
    quick = [judged(suggested=1, resolution=hours * HOUR) for hours in (1, 2, 3)]
    question = judged(suggested=2, resolution=99 * HOUR, missing=LOGS, bug=False)
    found = figures(*slow, *quick, question, texts=True).lacks
    assert found is not None
    assert (found.reports, found.by) == (6, "resolution")
    lacks = {one.element: one for one in found.lacks}
    assert set(lacks) == {*NAMES, "any"}
    assert lacks["logs"].missing == lacks["any"].missing == 3
    assert lacks["steps"].missing == 0
    difference = lacks["logs"].difference
    assert difference is not None
    assert difference.value == 10 * HOUR
    assert 7 * HOUR <= difference.low <= difference.high <= 13 * HOUR


TICKETS = st.builds(
    judged,
    assigned=st.integers(0, 3),
    response=st.none() | st.floats(0, 1e6),
    resolution=st.none() | st.floats(0, 1e7),
    claimed=st.none() | st.integers(0, 3),
    suggested=st.integers(0, 3),
    missing=st.integers(0, 127),
    bug=st.booleans(),
    channel=st.sampled_from(["a", "b", ""]),
    weekday=st.integers(0, 6),
    hour=st.integers(0, 23),
)


@settings(max_examples=50, deadline=None)
@given(st.lists(TICKETS, min_size=1, max_size=40))
def test_every_split_holds_all_tickets(tickets: list[Judged]) -> None:
    found = figures(*tickets, texts=True)
    for groups in (found.levels, found.hours, found.weekdays, found.channels or (found.total,)):
        assert sum(one.tickets for one in groups) == len(tickets)
        assert sum(one.response.overdue for one in groups) == found.total.response.overdue
    assert found.agreement is not None
    assert sum(map(sum, found.agreement.confusion)) == len(tickets)
    for group in (found.total, *found.levels):
        late = group.response.late
        assert late is None or late.low <= late.value <= late.high


@pytest.mark.parametrize("texts", [True, False])
def test_one_ticket_is_enough(texts: bool) -> None:
    assert figures(judged(suggested=1), texts=texts).tickets == 1
