"""The service for tests: with the real store, and with an assessor in this process instead of worker processes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from ticket_lint.server.app import create_app
from ticket_lint.server.security.tokens import digest_of
from ticket_lint.server.settings import SCOPES, Scope, Settings, Token
from ticket_lint.server.work import Assessor, BusyError, Plan, Work
from ticket_lint.store import open_store

HERE = "http://127.0.0.1:8321"
TICKET = {"title": "第三人进频道后听不到声音", "text": "Android 14，SDK 4.3.1，必现。"}


class Direct(Work):
    """Does the work in a thread of this process; `busy` refuses it."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.ready = True
        self.busy = False
        self._assessor = Assessor(Plan(settings.model, settings.rules, settings.profile))

    async def run(self, function: Any, *args: Any, **kwargs: Any) -> Any:
        """Call the function, or refuse to."""
        if self.busy:
            raise BusyError
        return await asyncio.to_thread(function, self._assessor, *args, **kwargs)

    run_in_turn = run


def token(name: str, *scopes: Scope) -> tuple[str, Token]:
    """A token and its entry in the settings."""
    secret = f"tl_{name}-of-the-tests"
    return secret, Token(name, digest_of(secret), frozenset(scopes or SCOPES))


@contextmanager
def serving(folder: Path, settings: Settings = Settings(), **more: Any) -> Iterator[TestClient]:
    """A client of an application with these settings and a new store in `folder`."""
    store = open_store(f"sqlite:///{folder / 'tickets.db'}", text=settings.keep)
    app = create_app(settings, store=store, work=Direct(settings))
    with TestClient(app, base_url=HERE, **more) as client:
        yield client
    store.close()


def bearer(secret: str) -> dict[str, str]:
    """The header that carries a token."""
    return {"Authorization": f"Bearer {secret}"}
