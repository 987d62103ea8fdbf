"""What is kept of texts, and that what was forgotten is gone from the files."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.store.samples import ASSESSMENT, MINUTE, NOW, arrival, assessment
from ticket_lint.store import open_store
from ticket_lint.store.records import QueueFilter, StoreError, TextMode
from ticket_lint.store.store import Store

_TITLE = "黑屏，请致电 13812345678"
_TEXT = "All rooms are black.\npassword=hunter2secret\n联系人 13812345678"


@pytest.mark.parametrize(
    ("mode", "title", "text"),
    [
        (
            "masked",
            "黑屏，请致电 138****5678",
            "All rooms are black.\npassword=[REDACTED:password]\n联系人 138****5678",
        ),
        ("full", _TITLE, "All rooms are black.\npassword=[REDACTED:password]\n联系人 13812345678"),
        ("none", "", None),
    ],
)
def test_what_is_kept(url: str, mode: TextMode, title: str, text: str | None) -> None:
    store = open_store(url, text=mode)
    entry = store.add(arrival(title=_TITLE, text=_TEXT), ASSESSMENT)
    assert (entry.ticket.title, entry.ticket.text) == (title, text)
    assert store.add(arrival(title=_TITLE, text=_TEXT), ASSESSMENT) == entry
    again = store.add(arrival(title=_TITLE, text=_TEXT + "."), ASSESSMENT)
    assert again.suggestion.id != entry.suggestion.id
    store.decide(entry.ticket.id, "P1", "li", "", NOW)
    assert len(list(store.decided())) == (0 if mode == "none" else 1)
    store.close()


def test_a_reason_holds_no_secret(store: Store) -> None:
    ticket = store.add(arrival(), ASSESSMENT).ticket.id
    made = store.decide(
        ticket, "P2", "li", "token=ghp_0123456789abcdefghijABCDEFGHIJ012345 见 13812345678", NOW
    )
    assert "ghp_" not in made.reason
    assert "13812345678" not in made.reason


def test_nothing_secret_reaches_the_file(tmp_path: Path) -> None:
    modes: tuple[TextMode, ...] = ("masked", "none")
    for mode in modes:
        store = open_store(f"sqlite:///{tmp_path}/{mode}.db", text=mode)
        store.add(arrival(title=_TITLE, text=_TEXT), ASSESSMENT)
        store.close()
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"hunter2secret" not in held
    assert b"13812345678" not in held
    assert b"All rooms" not in (tmp_path / "none.db").read_bytes()


def test_forgetting_deletes_texts_and_keeps_figures(store: Store) -> None:
    old = store.add(arrival(key="old", text="旧的正文"), ASSESSMENT)
    new = store.add(arrival(key="new", at=NOW + timedelta(days=2)), ASSESSMENT)
    made = store.decide(old.ticket.id, "P2", "li", "理由", NOW)
    assert store.forget(NOW + timedelta(days=1)) == 1
    assert store.forget(NOW + timedelta(days=1)) == 0
    found = store.entry(old.ticket.id)
    assert found is not None
    assert (found.ticket.title, found.ticket.text) == ("", None)
    assert (found.suggestion, found.decision) == (old.suggestion, made)
    assert store.entry(new.ticket.id) == new
    assert list(store.decided()) == []
    assert store.queue(QueueFilter(search="旧的")).entries == ()


def test_a_log_that_cannot_be_emptied_is_told(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/store.db")
    with store._database.read() as connection:
        driver: Any = connection.connection.driver_connection
    driver.set_progress_handler(lambda: 1, 1)  # interrupts all that it does
    with pytest.raises(StoreError, match=r"store.db: the database failed: interrupted"):
        store._database.sweep()
    driver.set_progress_handler(None, 0)
    store._database.sweep()
    store.close()


def test_forgetting_leaves_nothing_in_the_files(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/store.db")
    store.add(arrival(title="unforgettable title", text="unforgettable text\n" * 500), ASSESSMENT)
    assert b"unforgettable" in b"".join(path.read_bytes() for path in tmp_path.iterdir())
    store.forget(NOW + MINUTE)
    assert b"unforgettable" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())
    store.close()


def test_a_forgotten_ticket_that_comes_again_is_kept_anew(store: Store) -> None:
    first = store.add(arrival(), ASSESSMENT)
    store.forget(NOW + MINUTE)
    again = store.add(arrival(at=NOW + 2 * MINUTE), ASSESSMENT)
    assert (again.ticket.id, again.ticket.text) == (first.ticket.id, first.ticket.text)


def test_decisions_come_with_the_text_they_were_made_on(store: Store) -> None:
    first = store.add(arrival(), ASSESSMENT)
    store.decide(first.ticket.id, "P2", "li", "", NOW)
    store.add(arrival(text="现在恢复了。"), assessment(severity="P3"))
    store.add(arrival(key="open"), ASSESSMENT)
    (found,) = store.decided()
    assert (found.text, found.severity, found.suggested) == (first.ticket.text, "P2", "P1")


def test_all_decisions_come_in_order(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ticket_lint.store.store._BATCH", 3)
    for at in range(9):
        ticket = store.add(arrival(key=str(at)), ASSESSMENT).ticket.id
        if at != 4:
            store.decide(ticket, "P1", "li", "", NOW)
    assert [one.key for one in store.decided()] == list("01235678")
