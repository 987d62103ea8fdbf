"""What holds for every test: no connection leaves this machine, and no setting of the machine leaks in."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.postgres import Server

_HERE = ("127.0.0.1", "::1")


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Fail a test that connects to anything but this machine."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _only_here(getattr(socket.socket, name)))
        yield


def _only_here(connect: Callable[..., Any]) -> Callable[..., Any]:
    def checked(one: socket.socket, address: Any) -> Any:
        if isinstance(address, tuple) and address[0] not in _HERE:
            raise AssertionError(f"a test opened a network connection: {address}")
        return connect(one, address)

    return checked


@pytest.fixture(autouse=True)
def plain_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide the settings of whoever runs the tests."""
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX", "GIT_CONFIG_PARAMETERS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("PYTHONSAFEPATH", "")  # workers set it, other tests run modules of the current folder


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A running PostgreSQL, for all tests that ask for one."""
    from tests.postgres import Server

    found = Server()
    try:
        found.start()
        yield found
    finally:
        found.close()
