"""How large and how many: bytes of a request, and requests of one client."""

from __future__ import annotations

import asyncio
import ipaddress
import math
import time
from collections import OrderedDict
from collections.abc import Collection, Mapping

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ticket_lint.diagnostic import Text
from ticket_lint.server.problems import Problem, answer
from ticket_lint.server.settings import Limits

_MOST_CLIENTS = 10_000
BODY_SECONDS = 60.0  # until all of a body is there
_LARGE = Text("the request is larger than {limit} bytes", "请求超过 {limit} 字节")
_SLOW = Text("the request did not come to its end in time", "请求未能及时传完")
_LENGTH = Text("Content-Length is no number", "Content-Length 不是数字")
_PACE = Text("too many requests; try again in {seconds} s", "请求过于频繁，请在 {seconds} 秒后重试")


class Size:
    """Refuses bodies that are too large, by what they say and by what they turn out to be, and those that do not come to an end."""

    def __init__(
        self, app: ASGIApp, limit: int, others: Mapping[str, int], streams: Collection[str] = ()
    ) -> None:
        """`limit` is in bytes; `others` maps paths to theirs. `streams` are paths that answer while they read, and see to slow bodies themselves."""
        self._app, self._limit, self._others, self._streams = app, limit, others, streams

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
        streams, large = scope["path"] in self._streams, len(told) > 18 or int(told) > limit
        if large and streams:
            await answer(connection, too_large(limit))(scope, receive, send)
            return
        counted = _counted(receive, limit, None if streams else BODY_SECONDS)
        await self._app(scope, _refusing(limit) if large else counted, send)


def _refusing(limit: int) -> Receive:
    """What raises a `Problem` before anything is read; where that is caught, it is told as a page to people."""

    async def refused() -> Message:
        raise too_large(limit)

    return refused


def _counted(receive: Receive, limit: int, seconds: float | None) -> Receive:
    """What raises a `Problem` for more than `limit` bytes, and where the last one is not there in time."""
    seen, end = 0, None if seconds is None else asyncio.get_running_loop().time() + seconds

    async def counted() -> Message:
        nonlocal seen, end
        try:
            async with asyncio.timeout_at(end):
                message = await receive()
        except TimeoutError as error:
            raise Problem(408, "too-slow", _SLOW, {"Connection": "close"}) from error
        if message["type"] == "http.request":
            seen += len(message.get("body", b""))
            end = end if message.get("more_body", False) else None
            if seen > limit:
                raise too_large(limit)
        return message

    return counted


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
            wait = self.take(_household(client[0] if client else ""), time.monotonic())
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


def _household(address: str) -> str:
    """What one client has to itself: of IPv6 that are all addresses with the same 64 bits in front."""
    if ":" not in address:
        return address
    try:
        found = ipaddress.IPv6Address(address)
    except ValueError:
        return address
    return str(found.ipv4_mapped or int(found) >> 64)
