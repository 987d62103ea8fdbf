"""What passes between the webhooks, the queue and the comments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, Protocol

from ticket_lint.diagnostic import Text
from ticket_lint.server.problems import Problem

Source = Literal["github", "gitlab"]


class Issue(NamedTuple):
    """An issue as a webhook tells it.

    `key` names it for good: a project that is renamed keeps its number, and one that takes the old name has another. `name` is how
    people call it; `project` and `number` are for the tracker's API.
    """

    source: Source
    key: str
    name: str
    project: str
    number: int
    title: str
    text: str
    url: str


class Delivery(NamedTuple):
    """One call of a webhook: its number, and the issue that it is about, None where it is about something else."""

    number: str
    issue: Issue | None


class Webhook(Protocol):
    """A module that reads the webhooks of a tracker; header names are in small letters."""

    def verify(self, headers: Mapping[str, str], body: bytes, secret: str, now: float) -> bool:
        """Whether the tracker sent this; compares in constant time."""
        ...

    def read(self, headers: Mapping[str, str], body: bytes) -> Delivery:
        """Read a delivery; raises `Problem` where it is none."""
        ...


def unreadable(source: str) -> Problem:
    """The problem of a delivery that is not what the tracker documents."""
    return Problem(422, "delivery-unreadable", _UNREADABLE.format(source=source))


_UNREADABLE = Text("this is no delivery of a {source} webhook", "这不是 {source} 的 webhook 请求")
