"""All that can be set of the service, with its defaults. How it is read from files and the environment is in `sources`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal, NamedTuple

from ticket_lint.engine import DEFAULT
from ticket_lint.engine import Settings as Rules

Kept = Literal["masked", "full", "none"]
Scope = Literal["assess", "read", "decide", "metrics"]
Posting = Literal["off", "dry-run", "on"]
SCOPES: tuple[Scope, ...] = ("assess", "read", "decide", "metrics")
LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Token(NamedTuple):
    """A token that lets somebody in: whose it is, the SHA-256 of it in hex, and what it allows."""

    name: str
    digest: str
    scopes: frozenset[Scope]


class Limits(NamedTuple):
    """How much of everything.

    Bytes: `body` of a request and of one line of a stream, `stream` of a whole stream, `arrival` of a webhook. `rate` is requests a minute
    of one client (0: any number), `burst` how many may come at once. `queue` is how many jobs may wait for a worker, `seconds` how
    long one may take.
    """

    body: int = 256 * 1024
    stream: int = 16 * 1024 * 1024
    arrival: int = 2 * 1024 * 1024
    rate: int = 600
    burst: int = 120
    queue: int = 64
    seconds: int = 30


class Tracker(NamedTuple):
    """An issue tracker whose webhooks are taken in.

    `secret` is shared with it, None: its webhooks are refused. `token` writes comments through `api`, the base address of its API;
    `comments` says whether.
    """

    api: str
    secret: str | None = None
    token: str | None = None
    comments: Posting = "off"


GITHUB = Tracker("https://api.github.com")
GITLAB = Tracker("https://gitlab.com/api/v4")


class Settings(NamedTuple):
    """The settings of the service.

    `database` is an address of SQLAlchemy, `keep` what the store keeps of texts and titles, `retention` for how many days (None: for
    good). `workers` is the number of processes that assess (0: one for each processor). `hosts` are the names under which the service
    is reached, besides the loopback ones. `key` signs sessions and forms; empty: one is drawn at each start. `proxies` are the
    addresses of proxies whose `X-Forwarded-*` is believed. `rules` are those of the configuration, `profile` is its name.
    """

    host: str = "127.0.0.1"
    port: int = 8321
    database: str = ""
    keep: Kept = "masked"
    retention: int | None = None
    workers: int = 0
    model: Path | None = None
    hosts: tuple[str, ...] = ()
    proxies: tuple[str, ...] = ()
    tokens: tuple[Token, ...] = ()
    key: str = ""
    limits: Limits = Limits()
    github: Tracker = GITHUB
    gitlab: Tracker = GITLAB
    log_text: bool = False
    rules: Rules = DEFAULT
    profile: str = "generic"
    lang: str | None = None  # of pages and messages where a reader tells none

    @property
    def address(self) -> str:
        """The address of the database: the given one, or that of the user's own file."""
        return self.database or f"sqlite:///{data_folder() / 'tickets.db'}"

    @property
    def local(self) -> bool:
        """Whether only this machine is meant to reach the service: neither by its address nor through a proxy."""
        return self.host in LOOPBACK and not self.proxies and all(name in LOOPBACK for name in self.hosts)


def data_folder() -> Path:
    """Where programs of this user keep their data on this system, in a folder of our own. Makes nothing."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "ticket-lint"
