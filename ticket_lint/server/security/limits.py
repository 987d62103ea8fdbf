"""How large and how many: bytes of a request, and requests of one client."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Mapping

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ticket_lint.diagnostic import Text
from ticket_lint.server.problems import Problem, answer
from ticket_lint.server.settings import Limits

_MOST_CLIENTS = 10_000
_LARGE = Text("the request is larger than {limit} bytes", "请求超过 {limit} 字节")
_LENGTH = Text("Content-Length is no number", "Content-Length 不是数字")
_PACE = Text("too many requests; try again in {seconds} s", "请求过于频繁，请在 {seconds} 秒后重试")


class Size:
    """Refuses bodies that are too large, by what they say and by what they turn out to be."""

    def __init__(self, app: ASGIApp, limit: int, others: Mapping[str, int]) -> None:
        """`limit` is in bytes; `others` maps paths to theirs."""
        self._app, self._limit, self._others = app, limit, others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with a body that is counted."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        limit = self._others.get(scope["path"], self._limit)
        told = connection.headers.get("content-length", "0")
        if not (told.isascii() and told.isdecimal()):
            await answer(connection, Problem(400, "length-unreadable", _LENGTH))(scope, receive, send)
            return
        if len(told) > 18 or int(told) > limit:
            await answer(connection, too_large(limit))(scope, receive, send)
            return
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            if message["type"] == "http.request":
                seen += len(message.get("body", b""))
                if seen > limit:
                    raise too_large(limit)
            return message

        await self._app(scope, counted, send)


def too_large(limit: int) -> Problem:
    """The problem of a body of more than `limit` bytes."""
    return Problem(413, "too-large", _LARGE.format(limit=str(limit)), limit=limit)


class Pace:
    """Refuses clients that ask too often: each address has a bucket that fills at an even pace."""

    def __init__(self, app: ASGIApp, limits: Limits, exempt: tuple[str, ...]) -> None:
        """`exempt` are paths that are always answered."""
        self._app, self._exempt = app, exempt
        self._per_second, self._burst = limits.rate / 60, max(1, limits.burst)
        self._buckets: OrderedDict[str, tuple[float, float]] = (
            OrderedDict()
        )  # what is left, and when that was so

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer with 429."""
        if scope["type"] == "http" and self._per_second and scope["path"] not in self._exempt:
            client = scope.get("client")
            wait = self.take(client[0] if client else "", time.monotonic())
            if wait:
                seconds = str(math.ceil(wait))
                problem = Problem(429, "too-often", _PACE.format(seconds=seconds), {"Retry-After": seconds})
                await answer(HTTPConnection(scope), problem)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def take(self, client: str, now: float) -> float:
        """Take one from the client's bucket; return the seconds to wait where there is none, else 0."""
        left, then = self._buckets.pop(client, (float(self._burst), now))
        left = min(self._burst, left + (now - then) * self._per_second)
        wait = 0.0 if left >= 1 else (1 - left) / self._per_second
        self._buckets[client] = (left if wait else left - 1, now)
        if len(self._buckets) > _MOST_CLIENTS:
            self._buckets.popitem(last=False)  # who has not asked for longest
        return wait
