"""What the queue lists, in which order, page by page."""

from __future__ import annotations

import pytest

from tests.store.samples import MINUTE, NOW, arrival, suggesting
from ticket_lint.errors import InputError
from ticket_lint.store.records import Counts, QueueFilter
from ticket_lint.store.store import Store

_SEVERITIES = ("P2", "P0", "P3", "P1", "P0", "P2")


@pytest.fixture
def filled(store: Store) -> Store:
    """Six tickets: the second agreed, the third overruled, the last from GitLab."""
    for at, severity in enumerate(_SEVERITIES):
        source = "gitlab" if at == 5 else "github"
        came = arrival(
            source=source,
            key=f"acme/app#{at}",
            title=f"No. {at} 100%",
            text=f"通话_{at}",
            at=NOW + at * MINUTE,
        )
        store.add(came, suggesting(severity))
    store.decide(2, "P0", "li", "", NOW)
    store.decide(3, "P1", "li", "生产环境", NOW)
    return store


def _listed(store: Store, wanted: QueueFilter) -> list[int]:
    return [entry.ticket.id for entry in store.queue(wanted).entries]


@pytest.mark.parametrize(
    ("wanted", "listed"),
    [
        (QueueFilter(), [6, 5, 4, 3, 2, 1]),
        (QueueFilter(sort="oldest"), [1, 2, 3, 4, 5, 6]),
        (QueueFilter(sort="severity"), [2, 5, 4, 1, 6, 3]),
        (QueueFilter(state="open"), [6, 5, 4, 1]),
        (QueueFilter(state="agreed"), [2]),
        (QueueFilter(state="overruled"), [3]),
        (QueueFilter(severity="P0"), [5, 2]),
        (QueueFilter(severity="P0", state="open"), [5]),
        (QueueFilter(source="gitlab"), [6]),
        (QueueFilter(search="no. 3"), [4]),
        (QueueFilter(search="通话_4"), [5]),
        (QueueFilter(search="ACME/app#0"), [1]),
        (QueueFilter(search="0%"), [6, 5, 4, 3, 2, 1]),
        (QueueFilter(search="1%0"), []),
        (QueueFilter(search="通_话"), []),
        (QueueFilter(search="\\"), []),
    ],
)
def test_filters_and_orders(filled: Store, wanted: QueueFilter, listed: list[int]) -> None:
    assert _listed(filled, wanted) == listed


@pytest.mark.parametrize("sort", ["newest", "oldest", "severity"])
@pytest.mark.parametrize("limit", [1, 2, 4, 6])
def test_pages_join_to_the_whole(filled: Store, sort: str, limit: int) -> None:
    whole = _listed(filled, QueueFilter(sort=sort))  # type: ignore[arg-type]
    found: list[int] = []
    cursor = None
    for _ in whole:
        page = filled.queue(QueueFilter(sort=sort, limit=limit, cursor=cursor))  # type: ignore[arg-type]
        assert len(page.entries) <= limit
        found += [entry.ticket.id for entry in page.entries]
        cursor = page.next
        if cursor is None:
            break
    assert found == whole


def test_what_arrives_meanwhile_moves_no_page(filled: Store) -> None:
    first = filled.queue(QueueFilter(limit=3))
    filled.add(arrival(key="acme/app#new"), suggesting("P0"))
    filled.decide(4, "P1", "li", "", NOW)
    assert _listed(filled, QueueFilter(limit=3, cursor=first.next)) == [3, 2, 1]


@pytest.mark.parametrize(
    "wanted",
    [
        QueueFilter(state="done"),  # type: ignore[arg-type]
        QueueFilter(severity="P9"),
        QueueFilter(source="mail"),
        QueueFilter(sort="random"),  # type: ignore[arg-type]
        QueueFilter(limit=0),
        QueueFilter(limit=201),
        QueueFilter(search="长" * 201),
        QueueFilter(cursor="x"),
        QueueFilter(cursor="-1"),
        QueueFilter(cursor="１"),
        QueueFilter(cursor="P1.3"),
        QueueFilter(cursor="9" * 20),
        QueueFilter(cursor="3", sort="severity"),
        QueueFilter(cursor="P4.3", sort="severity"),
    ],
)
def test_a_malformed_filter_is_told(store: Store, wanted: QueueFilter) -> None:
    with pytest.raises(InputError):
        store.queue(wanted)


def test_an_id_beyond_all_ids(filled: Store) -> None:
    assert _listed(filled, QueueFilter(cursor="9" * 19, sort="oldest")) in ([], [1, 2, 3, 4, 5, 6])


def test_counts(filled: Store) -> None:
    assert filled.counts() == Counts(open=4, agreed=1, overruled=1, sources={"github": 5, "gitlab": 1})


def test_an_empty_queue(store: Store) -> None:
    assert store.queue().entries == ()
    assert store.queue().next is None
    assert store.counts() == Counts()
