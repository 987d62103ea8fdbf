"""Tickets come in and people decide, on both databases."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from tests.store.samples import ARRIVAL, ASSESSMENT, MINUTE, NOW, arrival, assessment
from ticket_lint.errors import InputError, UsageError
from ticket_lint.store import open_store
from ticket_lint.store.database import _place
from ticket_lint.store.records import Entry, QueueFilter, StoreError, UnknownTicketError
from ticket_lint.store.store import Store


def test_what_went_in_comes_out(store: Store) -> None:
    entry = store.add(ARRIVAL, ASSESSMENT)
    assert store.entry(entry.ticket.id) == entry
    ticket = asdict(entry.ticket)
    del ticket["id"]
    assert ticket == asdict(ARRIVAL)
    said = asdict(entry.suggestion)
    assert (said.pop("id"), said.pop("ticket_id"), said.pop("at")) == (1, entry.ticket.id, NOW)
    assert said == asdict(ASSESSMENT)
    assert (entry.state, entry.stale, entry.decision) == ("open", False, None)


def test_a_ticket_without_a_key_is_always_new(store: Store) -> None:
    one = store.add(arrival(key=None, source="page"), ASSESSMENT)
    other = store.add(arrival(key=None, source="page"), ASSESSMENT)
    assert one.ticket.id != other.ticket.id


def test_the_same_key_of_another_source_is_another_ticket(store: Store) -> None:
    one = store.add(ARRIVAL, ASSESSMENT)
    other = store.add(arrival(source="gitlab"), ASSESSMENT)
    assert one.ticket.id != other.ticket.id


@pytest.mark.parametrize(
    ("changes", "said"),
    [({}, 1), ({"text": "现在恢复了。"}, 2), ({"title": "已恢复"}, 2), ({"url": "https://git.test/8"}, 1)],
)
def test_a_new_suggestion_only_for_another_text(store: Store, changes: dict[str, str], said: int) -> None:
    first = store.add(ARRIVAL, ASSESSMENT)
    second = store.add(arrival(at=NOW + MINUTE, **changes), assessment(score=41))
    assert second.ticket.id == first.ticket.id
    assert second.ticket.at == NOW
    history = store.history(first.ticket.id)
    assert history is not None
    assert len(history.suggestions) == said
    assert second.suggestion == history.suggestions[-1]


def test_a_new_model_suggests_anew_on_the_same_text(store: Store) -> None:
    first = store.add(ARRIVAL, ASSESSMENT)
    second = store.add(ARRIVAL, assessment(model="v2+aaaaaaaaaaaa", severity="P2"))
    assert (first.suggestion.severity, second.suggestion.severity) == ("P1", "P2")
    assert second.ticket == first.ticket


@pytest.mark.parametrize(("severity", "outcome"), [("P1", "agreed"), ("P2", "overruled")])
def test_a_decision_is_held_against_the_suggestion(store: Store, severity: str, outcome: str) -> None:
    entry = store.add(ARRIVAL, ASSESSMENT)
    made = store.decide(entry.ticket.id, severity, " 李雷 ", "只影响测试环境", NOW)
    assert (made.outcome, made.by, made.reason, made.at) == (outcome, "李雷", "只影响测试环境", NOW)
    found = store.entry(entry.ticket.id)
    assert found is not None
    assert (found.decision, found.state) == (made, outcome)


def test_a_later_decision_supersedes(store: Store) -> None:
    entry = store.add(ARRIVAL, ASSESSMENT)
    one = store.decide(entry.ticket.id, "P2", "li", "看错了", NOW)
    two = store.decide(entry.ticket.id, "P1", "han", "", NOW + MINUTE)
    history = store.history(entry.ticket.id)
    assert history is not None
    assert history.decisions == (one, two)
    assert _entry(store, entry).decision == two


def test_the_same_decision_twice_is_one(store: Store) -> None:
    ticket = store.add(ARRIVAL, ASSESSMENT).ticket.id
    one = store.decide(ticket, "P2", "li", "测试环境", NOW)
    assert store.decide(ticket, "P2", "li", "测试环境", NOW + MINUTE) == one
    assert store.decide(ticket, "P2", "han", "测试环境", NOW).id != one.id


def test_a_decision_on_what_was_seen(store: Store) -> None:
    first = store.add(ARRIVAL, ASSESSMENT)
    second = store.add(arrival(text="现在恢复了。"), assessment(severity="P3"))
    made = store.decide(first.ticket.id, "P1", "li", "", NOW, suggestion_id=first.suggestion.id)
    assert made.outcome == "agreed"
    assert _entry(store, second).stale
    assert _entry(store, second).state == "agreed"
    other = store.add(arrival(key="acme/app#8"), ASSESSMENT)
    with pytest.raises(UnknownTicketError, match="has no suggestion"):
        store.decide(first.ticket.id, "P1", "li", "", NOW, suggestion_id=other.suggestion.id)


@pytest.mark.parametrize("number", [0, -1, 99, 2**63 - 1, 2**63, 10**40])
def test_an_unknown_ticket(store: Store, number: int) -> None:
    assert store.entry(number) is None
    assert store.history(number) is None
    with pytest.raises(UnknownTicketError):
        store.decide(number, "P1", "li", "", NOW)


@pytest.mark.parametrize(
    ("severity", "by", "reason", "told"),
    [
        ("P4", "li", "", "severity"),
        ("p1", "li", "", "severity"),
        ("P1", " ", "", "by"),
        ("P1", "l" * 201, "", "by"),
        ("P1", "li", "原" * 4001, "reason"),
    ],
)
def test_a_malformed_decision_is_told(store: Store, severity: str, by: str, reason: str, told: str) -> None:
    ticket = store.add(ARRIVAL, ASSESSMENT).ticket.id
    with pytest.raises(InputError, match=f"^{told}:"):
        store.decide(ticket, severity, by, reason, NOW)
    assert store.counts().open == 1


@pytest.mark.parametrize("changes", [{"source": "mail"}, {"key": "k" * 501}, {"url": "u" * 2001}])
def test_a_malformed_arrival_is_told(store: Store, changes: dict[str, str]) -> None:
    with pytest.raises(InputError):
        store.add(arrival(**changes), ASSESSMENT)
    assert store.queue().entries == ()


def test_what_no_database_holds_is_replaced(store: Store) -> None:
    hostile = "a\0b\ud800c\U0001f600\ud83d\ude00'\"; DROP TABLE tickets; --"
    entry = store.add(arrival(title=hostile, text=hostile, key=hostile, url=hostile), ASSESSMENT)
    shown = "a\ufffdb\ufffdc\U0001f600\U0001f600'\"; DROP TABLE tickets; --"
    assert (entry.ticket.title, entry.ticket.text, entry.ticket.key) == (shown, shown, shown)
    assert store.add(arrival(title=hostile, text=hostile, key=hostile), ASSESSMENT) == entry
    made = store.decide(entry.ticket.id, "P1", hostile, hostile, NOW)
    assert made.by == made.reason == shown
    assert len(store.queue(QueueFilter(search=hostile)).entries) == 1


def test_a_time_in_another_zone_is_the_same_time(store: Store) -> None:
    there = NOW.astimezone(timezone(timedelta(hours=8)))
    entry = store.add(arrival(at=there), ASSESSMENT)
    assert entry.ticket.at == NOW
    assert entry.ticket.at.utcoffset() == timedelta(0)


def test_deliveries_are_noted_once(store: Store) -> None:
    assert not store.delivered("github", "d-1")
    assert store.delivery("github", "d-1", NOW)
    assert not store.delivery("github", "d-1", NOW)
    assert store.delivered("github", "d-1")
    assert store.delivery("gitlab", "d-1", NOW)


def test_threads_agree_on_one_ticket(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        entries = list(pool.map(lambda _: store.add(ARRIVAL, ASSESSMENT), range(24)))
        assert entries == [entries[0]] * 24
        ticket = entries[0].ticket.id
        made = list(pool.map(lambda at: store.decide(ticket, "P2", f"p{at}", "", NOW), range(24)))
        assert len(set(pool.map(lambda _: store.delivery("github", "one", NOW), range(8)))) == 2
    history = store.history(ticket)
    assert history is not None
    assert len(history.suggestions) == 1
    assert sorted(one.id for one in history.decisions) == sorted(one.id for one in made)


def test_it_is_there_after_a_restart(url: str) -> None:
    first = open_store(url)
    entry = first.add(ARRIVAL, ASSESSMENT)
    made = first.decide(entry.ticket.id, "P3", "li", "轻微", NOW)
    first.close()
    second = open_store(url)
    assert _entry(second, entry).decision == made
    second.ping()
    second.close()


def test_only_the_owner_may_read_the_file(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/store.db")
    store.add(ARRIVAL, ASSESSMENT)
    modes = {stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()}
    store.close()
    assert modes == {0o600}


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("store.db", "no URL"),
        ("mysql://u:hunter2secret@db/x", "cannot be mysql"),
        ("sqlite://", "needs a file"),
        ("sqlite:///:memory:", "needs a file"),
        ("sqlite:///file:x.db?uri=true", "takes no options"),
        ("postgresql://me@db:port/x", "no URL"),
    ],
)
def test_a_wrong_address_is_told(address: str, told: str) -> None:
    with pytest.raises(UsageError, match=told) as caught:
        open_store(address)
    assert "hunter2secret" not in str(caught.value)


def test_a_wrong_setting_is_told() -> None:
    with pytest.raises(UsageError, match="masked, full, none"):
        open_store("sqlite:///x.db", text="some")  # type: ignore[arg-type]


def test_a_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="the database failed") as caught:
        open_store(f"postgres://me:hunter2secret@/none?host={tmp_path}")
    assert "hunter2secret" not in caught.value.en + caught.value.zh
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("postgresql://me:hunter2@db:5432/tickets", "postgresql://db:5432/tickets"),
        ("postgresql://db/tickets?user=me&password=hunter2", "postgresql://db/tickets"),
        ("postgresql://me:hunter2@hunter2@db/tickets", "postgresql://db/tickets"),
        ("sqlite:////var/tickets.db", "/var/tickets.db"),
    ],
)
def test_a_database_is_named_without_a_password(address: str, place: str) -> None:
    assert _place(make_url(address)) == place


def test_an_address_is_kept_without_credentials(store: Store) -> None:
    address = "https://help.example.com/t/7?access_token=ghp_abcdefghijklmnopqrstuvwxyz0123456789"
    kept = store.add(arrival(url=address), ASSESSMENT).ticket.url
    assert kept == "https://help.example.com/t/7?access_token=[REDACTED:github-token]"


def test_a_driver_of_ones_own_changes_nothing(tmp_path: Path) -> None:
    store = open_store(f"sqlite+aiosqlite:///{tmp_path}/store.db")
    assert store.add(ARRIVAL, ASSESSMENT).ticket.id == 1
    store.close()


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no database, only a long enough text of a hundred characters or so. " * 40, "utf-8")
    with pytest.raises(StoreError, match="not a database"):
        open_store(f"sqlite:///{path}")
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(f"sqlite:///{tmp_path}/no/such/folder/store.db")


def test_a_failing_statement_does_not_show_what_it_held(store: Store) -> None:
    with pytest.raises(StoreError, match="language") as caught:
        store.add(arrival(key="geheim-7"), assessment(language=None, facets={"scope": "geheim"}))
    assert "geheim" not in str(caught.value)
    assert store.queue().entries == ()


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="zone"):
        store.add(arrival(at=datetime(2026, 1, 1)), ASSESSMENT)  # noqa: DTZ001


def test_a_store_that_is_busy_for_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ticket_lint.store.database._BUSY", 0.05)
    store = open_store(f"sqlite:///{tmp_path}/store.db")
    other = sqlite3.connect(tmp_path / "store.db")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="locked"):
        store.add(ARRIVAL, ASSESSMENT)
    assert store.queue().entries == ()  # reading goes on
    other.rollback()
    assert store.add(ARRIVAL, ASSESSMENT).ticket.id == 1
    other.close()
    store.close()


def test_who_holds_a_ticket_does_not_hold_up_others_for_ever(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ticket_lint.store.database._BUSY", 1.0)
    store = open_store(request.getfixturevalue("server").database())
    number = store.add(ARRIVAL, ASSESSMENT).ticket.id
    with store._database.write() as other:
        other.execute(text("SELECT 1 FROM tickets FOR UPDATE"))
        with pytest.raises(StoreError, match="lock timeout"):
            store.decide(number, "P1", "kim", "", NOW)
    assert store.decide(number, "P1", "kim", "", NOW).severity == "P1"
    store.close()


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    code = f"""
import sys
sys.modules["sqlalchemy"] = None
from ticket_lint.errors import UsageError
from ticket_lint.store import open_store
try:
    open_store("sqlite:///{tmp_path}/x.db")
except UsageError as error:
    print(error.en, error.zh)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "the store needs sqlalchemy: pip install 'ticket-lint[serve]'" in done.stdout
    assert "请先安装" in done.stdout


def test_the_room_opens_without_its_packages() -> None:
    code = "import sys, ticket_lint.store.records; print({'sqlalchemy', 'alembic', 'psycopg'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def _entry(store: Store, entry: Entry) -> Entry:
    found = store.entry(entry.ticket.id)
    assert found is not None
    return found
