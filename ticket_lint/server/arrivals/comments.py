"""One comment an issue, found by a hidden marker and edited, not repeated. Off unless it is asked for.

Comments wait in memory and are sent one after the other; of several for one issue the latest is enough. One that is lost with the
process, or that the tracker refuses, is made up for at the next change of the issue.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any, NamedTuple, Protocol

from ticket_lint.diagnostic import Text
from ticket_lint.server.arrivals.client import Answer, Client
from ticket_lint.server.logs import note, told
from ticket_lint.server.metrics import Metrics
from ticket_lint.server.settings import Tracker

MARKER = "<!-- ticket-lint:findings -->"
_MOST_WAITING = 1000
_MOST_PAGES = 20
_TRIES = 3
_LONGEST_WAIT = 60.0  # seconds
_FOOT = Text(
    "This comment is edited when the issue changes.",
    "issue 修改后，本评论会随之更新。",
)


class Comment(NamedTuple):
    """What to say on an issue: `key` names it for good, `findings` is how many there are."""

    key: str
    project: str
    number: int
    text: str
    findings: int
    lang: str = "en"

    @property
    def body(self) -> str:
        """The Markdown that is sent."""
        return f"{MARKER}\n{self.text}\n\n<sub>{_FOOT.of(self.lang)}</sub>"


class Found(NamedTuple):
    """A comment of ours that is there already."""

    number: int
    body: str


class Api(Protocol):
    """How a tracker names things; the classes of `apis` have it."""

    apps: bool  # whether a token may be that of an app, which may not ask who it is

    def page(self, comment: Comment, number: int) -> str:
        """The path of a page of comments, the oldest first, a hundred each."""
        ...

    def create(self, comment: Comment) -> str:
        """The path that takes a new comment by POST."""
        ...

    def edit(self, comment: Comment, number: int) -> tuple[str, str]:
        """The method and path that change a comment."""
        ...

    def ours(self, item: dict[str, object], me: object) -> bool:
        """Whether a comment is by who `me` describes, the answer of `/user` (None: the token may not ask)."""
        ...


class RefusedError(Exception):
    """The tracker did not do what it was asked for."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


class Writer:
    """Writes comments through the API of a tracker. All methods wait for the network: call them in a thread."""

    def __init__(self, client: Client, api: Api, *, dry_run: bool) -> None:
        self._client, self._api, self._dry_run = client, api, dry_run
        self._me: object = None
        self._asked = False

    def write(self, comment: Comment) -> str:
        """Create or edit the comment; return what was done, or with `dry_run` what would be. Raises `RefusedError`."""
        found = self._find(comment)
        if found is None and not comment.findings:
            return "not needed"
        if found is not None and found.body == comment.body:
            return "unchanged"
        if found is None:
            return self._send("create", "POST", self._api.create(comment), comment)
        return self._send("edit", *self._api.edit(comment, found.number), comment)

    def _send(self, what: str, method: str, path: str, comment: Comment) -> str:
        if self._dry_run:
            return f"would {what}"
        self._call(method, path, {"body": comment.body})
        return f"{what}d" if what.endswith("e") else f"{what}ed"

    def _find(self, comment: Comment) -> Found | None:
        """The first comment of ours: it bears the marker and is by the owner of the token."""
        me = self._who()
        for number in range(1, _MOST_PAGES + 1):
            items = self._call("GET", self._api.page(comment, number))
            if not isinstance(items, list):
                raise RefusedError(Answer(200, None))
            for item in items:
                if self._is_ours(item, me):
                    return Found(item["id"], item["body"].replace("\r\n", "\n"))
            if len(items) < 100:
                return None
        return None

    def _is_ours(self, item: Any, me: object) -> bool:
        fits = (
            isinstance(item, dict) and isinstance(item.get("id"), int) and isinstance(item.get("body"), str)
        )
        return fits and item["body"].startswith(MARKER) and self._api.ours(item, me)

    def _who(self) -> object:
        if not self._asked:
            answer = self._client.call("GET", "/user")
            known = answer.status == 200 and isinstance(answer.data, dict)
            app = self._api.apps and answer.status == 403 and answer.wait is None
            if not (
                known or app
            ):  # what may pass is not remembered: our own comments would not be known again
                raise RefusedError(answer)
            self._me, self._asked = answer.data if known else None, True
        return self._me

    def _call(self, method: str, path: str, content: dict[str, str] | None = None) -> object:
        answer = self._client.call(method, path, content)
        if not 200 <= answer.status < 300:
            raise RefusedError(answer)
        return answer.data


class Outbox:
    """The comments that wait for one tracker."""

    def __init__(self, source: str, writer: Writer, metrics: Metrics) -> None:
        self._source, self._writer, self._metrics = source, writer, metrics
        self._waiting: dict[str, Comment] = {}
        self._any = asyncio.Event()

    def put(self, comment: Comment) -> None:
        """Let a comment wait; it takes the place of an earlier one for the same issue."""
        if len(self._waiting) >= _MOST_WAITING and comment.key not in self._waiting:
            self._told(comment, "dropped", 0)
            return
        self._waiting[comment.key] = comment
        self._any.set()

    async def run(self) -> None:
        """Send what waits, until cancelled."""
        while True:
            await self._any.wait()
            while self._waiting:
                key = next(iter(self._waiting))
                comment = self._waiting.pop(key)
                try:
                    await self._write(comment)
                except Exception as error:  # noqa: BLE001 - one comment must not cost those that come after it
                    self._told(comment, "failed", 0, **told(error))
            self._any.clear()

    async def _write(self, comment: Comment) -> None:
        """Try a few times; a tracker that is down or asks to wait gets time."""
        for turn in range(1, _TRIES + 1):
            try:
                self._told(comment, await asyncio.to_thread(self._writer.write, comment), 200)
                return
            except RefusedError as error:
                status, wait = error.answer.status, error.answer.wait
                again = turn < _TRIES and (status in (0, 429) or status >= 500 or wait is not None)
                if not again:
                    self._told(comment, "refused", status)
                    return
                await asyncio.sleep(min(_LONGEST_WAIT, wait if wait is not None else 2.0**turn))

    def _told(self, comment: Comment, outcome: str, status: int, **more: str) -> None:
        self._metrics.comments.labels(self._source, outcome).inc()
        level = logging.WARNING if outcome in ("refused", "dropped", "failed") else logging.INFO
        issue = f"{comment.project}#{comment.number}"
        note("comment", level, source=self._source, issue=issue, outcome=outcome, status=status, **more)


def outbox_of(source: str, tracker: Tracker, metrics: Metrics) -> Outbox | None:
    """The outbox of a tracker; None where no comments are to be written."""
    if tracker.comments == "off" or tracker.token is None:
        return None
    from ticket_lint.server.arrivals.apis import APIS

    headers, api = APIS[source]
    client = Client(tracker.api, headers(tracker.token))
    return Outbox(source, Writer(client, api, dry_run=tracker.comments == "dry-run"), metrics)
