"""Gives each request a number, logs and counts how it went, and lets no exception out."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Awaitable, Callable

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ticket_lint.server.logs import note, told
from ticket_lint.server.metrics import Metrics
from ticket_lint.server.problems import answer, problem_of

_METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
_QUIET = ("/api/v1/health", "/api/v1/ready", "/api/v1/metrics")  # asked every few seconds


class Telling:
    """Answers what went wrong inside by `tell`, and lets it go on to be recorded. It stands where it is known who asks."""

    def __init__(self, app: ASGIApp, tell: Callable[[Request, Exception], Awaitable[Response]]) -> None:
        self._app, self._tell = app, tell

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:
            if scope["type"] == "http" and not begun:
                response = await self._tell(Request(scope), error)
                await response(scope, receive, send)
            raise


class Recording:
    """Records requests. What went wrong inside is told in the log, to the client only that it did."""

    def __init__(self, app: ASGIApp, metrics: Metrics, *, log_text: bool) -> None:
        self._app, self._metrics, self._text = app, metrics, log_text

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        number, begin = secrets.token_hex(8), time.perf_counter()
        status = 0

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["x-request-id"] = number
            await send(message)

        failure: dict[str, str] = {}
        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # noqa: BLE001 - one request must not cost the service, nor tell what is inside
            failure = told(error, text=self._text)
            if not status:
                connection = HTTPConnection(scope)
                await answer(connection, problem_of(error))(scope, receive, watched)
        self._record(scope, number, status, time.perf_counter() - begin, failure)

    def _record(
        self, scope: Scope, number: str, status: int, seconds: float, failure: dict[str, str]
    ) -> None:
        route, method = _route(scope), scope["method"] if scope["method"] in _METHODS else "other"
        self._metrics.requests.labels(method, route, status).inc()
        self._metrics.seconds.labels(route).observe(seconds)
        if route in _QUIET and status == 200 and not failure:
            return
        principal = scope.get("state", {}).get("principal")
        note(
            "request",
            logging.ERROR if failure else logging.INFO,
            request=number,
            method=method,
            route=route,
            status=status,
            seconds=round(seconds, 4),
            client=(scope.get("client") or ("",))[0],
            by=principal.name if principal else None,
            **failure,
        )


def _route(scope: Scope) -> str:
    """The path with the names of its parameters in their places; anything that is no path of ours is "other"."""
    if "endpoint" not in scope:
        return "other"
    path: str = scope["path"]
    pattern: str = getattr(scope.get("route"), "path", "")  # without the prefix of its router
    return path.rsplit("/", pattern.count("/"))[0] + pattern if pattern else path
