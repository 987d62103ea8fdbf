"""Whatever is repeated in whatever order, the store holds what a plain list of events would."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.samples import NOW, arrival, assessment
from ticket_lint.store.records import QueueFilter
from ticket_lint.store.store import Store

_HELD = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
_EXAMPLES = count()  # keys of one example are not those of another, so that one database serves all

_KEYS = st.sampled_from(["a", "b"])
_ADDS = st.tuples(st.just("add"), _KEYS, st.sampled_from(["黑屏", "恢复了"]), st.sampled_from(["v1", "v2"]))
_DECISIONS = st.tuples(
    st.just("decide"), _KEYS, st.sampled_from(["P1", "P2"]), st.sampled_from(["li", "han"])
)
_EVENTS = st.lists(st.one_of(_ADDS, _DECISIONS), max_size=12)


@dataclass
class Told:
    """What was told of a ticket, without repetitions."""

    suggestions: list[tuple[str, str]] = field(default_factory=list)  # (text, model)
    decisions: list[tuple[int, str, str]] = field(default_factory=list)  # (at which suggestion, severity, by)


def _play(store: Store, events: list[tuple[str, str, str, str]], prefix: str, repeat: int) -> dict[str, Told]:
    """Tell the store each event `repeat` times, and keep what should come of it."""
    told: dict[str, Told] = {}
    tickets: dict[str, int] = {}
    for name, key, first, second in events:
        for _ in range(repeat):
            if name == "add":
                came = arrival(key=f"{prefix}/{key}", text=first)
                tickets[key] = store.add(came, assessment(model=second)).ticket.id
            elif key in tickets:
                store.decide(tickets[key], first, second, "", NOW)
        if name == "add":
            said = told.setdefault(key, Told()).suggestions
            if not said or said[-1] != (first, second):
                said.append((first, second))
        elif key in told:
            made = (len(told[key].suggestions), first, second)
            if told[key].decisions[-1:] != [made]:
                told[key].decisions.append(made)
    for key, ticket in tickets.items():
        _compare(store, ticket, told[key])
    return told


def _compare(store: Store, ticket: int, told: Told) -> None:
    history, entry = store.history(ticket), store.entry(ticket)
    assert history is not None
    assert entry is not None
    numbers = {one.id: at for at, one in enumerate(history.suggestions, 1)}
    assert [one.model for one in history.suggestions] == [model for _, model in told.suggestions]
    assert [(numbers[one.suggestion_id], one.severity, one.by) for one in history.decisions] == told.decisions
    assert entry.ticket.text == told.suggestions[-1][0]
    assert entry.suggestion == history.suggestions[-1]
    assert entry.decision == (history.decisions[-1] if history.decisions else None)
    assert all((one.outcome == "agreed") == (one.severity == "P1") for one in history.decisions)


@_HELD
@given(events=_EVENTS, repeat=st.integers(1, 3))
def test_repetition_changes_nothing(
    store: Store, events: list[tuple[str, str, str, str]], repeat: int
) -> None:
    prefix = str(next(_EXAMPLES))
    told = _play(store, events, prefix, repeat)
    listed = store.queue(QueueFilter(search=f"{prefix}/", limit=200)).entries
    assert {entry.ticket.key for entry in listed if (entry.ticket.key or "").startswith(f"{prefix}/")} == {
        f"{prefix}/{key}" for key in told
    }


@_HELD
@given(events=_EVENTS)
def test_all_that_happened_told_again_adds_no_ticket(
    store: Store, events: list[tuple[str, str, str, str]]
) -> None:
    """At-least-once delivery: a sender that repeats everything makes no second ticket."""
    prefix = str(next(_EXAMPLES))
    _play(store, events, prefix, 1)
    before = store.counts()
    for name, key, first, second in events:
        if name == "add":
            store.add(arrival(key=f"{prefix}/{key}", text=first), assessment(model=second))
    assert store.counts() == before


@_HELD
@given(ids=st.lists(st.text("a1-中", max_size=3), max_size=8))
def test_a_delivery_is_new_once(store: Store, ids: list[str]) -> None:
    prefix = str(next(_EXAMPLES))
    seen: set[str] = set()
    for one in ids:
        assert store.delivery("github", f"{prefix}/{one}", NOW) == (one not in seen)
        seen.add(one)
        assert store.delivered("github", f"{prefix}/{one}")


@_HELD
@given(title=st.text(max_size=40), text=st.text(max_size=200), reason=st.text(max_size=60))
def test_any_text_can_be_kept(store: Store, title: str, text: str, reason: str) -> None:
    came = arrival(key=None, title=title, text=text)
    entry = store.add(came, assessment())
    assert entry.ticket.text is not None
    assert store.entry(entry.ticket.id) == entry
    made = store.decide(entry.ticket.id, "P1", "li", reason, NOW)
    assert store.decide(entry.ticket.id, "P1", "li", reason, NOW) == made


_HOSTILE = st.text(st.sampled_from("P0123.-+e %_\\'\"\0\ud800９x"), max_size=12)


@_HELD
@given(search=_HOSTILE)
def test_any_search_can_be_asked(store: Store, search: str) -> None:
    assert store.queue(QueueFilter(search=search)).next is None
