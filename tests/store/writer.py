"""Writes to a store until it is killed; each decision is told on standard output once the store has acknowledged it."""

from __future__ import annotations

import os
import sys
import threading
from itertools import count

from tests.store.samples import NOW, arrival, suggesting
from ticket_lint.store import open_store
from ticket_lint.store.records import StoreError
from ticket_lint.store.store import Store

THREADS = 3


def _write(store: Store, name: str) -> None:
    for number in count():
        severity = f"P{number % 4}"
        try:
            entry = store.add(
                arrival(key=f"{name}/{number}", text=f"第 {number} 张\n" * 40), suggesting("P1")
            )
            made = store.decide(entry.ticket.id, severity, name, f"理由 {number}", NOW)
        except StoreError:
            return  # the server was killed
        os.write(1, f"{entry.ticket.id} {made.id} {severity} {name}/{number}\n".encode())


def main() -> None:
    """Write with a few threads to the store at argv[1]; argv[2] names this writer."""
    store = open_store(sys.argv[1])
    threads = [threading.Thread(target=_write, args=(store, f"{sys.argv[2]}-{at}")) for at in range(THREADS)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()


if __name__ == "__main__":
    main()
