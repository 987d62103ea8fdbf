"""Runs the application with uvicorn on a socket that is bound first, so that a port that is taken is told in one line."""

from __future__ import annotations

import asyncio
import errno
import socket

import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.http.h11_impl import H11Protocol

from ticket_lint.diagnostic import Text
from ticket_lint.errors import EXIT_CLEAN, EXIT_ERROR, UsageError
from ticket_lint.server import logs
from ticket_lint.server.settings import Settings

_BACKLOG = 2048  # connections that may wait to be accepted
_MOST_CONNECTIONS = 1000
HEAD_SECONDS = 10.0  # until the head of a request is there
READ_SECONDS = 60.0  # until what was sent is taken
_PATIENCE = 10  # seconds that requests get to end
_NO_NAME = Text("it is no name of a host", "不是有效的主机名")


def bind(settings: Settings) -> socket.socket:
    """Return a socket that listens; raises `UsageError` where that cannot be."""
    host, port = settings.host, settings.port
    try:
        (family, kind, _, _, address), *_ = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        found = socket.socket(family, kind)
    except (OSError, UnicodeError) as error:  # the latter for what can be no name of a host
        raise _unusable(host, error) from error
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind(address)
        found.listen(_BACKLOG)
    except OSError as error:
        found.close()
        if error.errno == errno.EADDRINUSE:
            raise UsageError(
                f"port {port} is taken; end the other program, or choose another port with --port",
                f"端口 {port} 已被占用；请结束占用它的程序，或用 --port 换一个端口",
            ) from error
        raise _unusable(host, error) from error
    return found


def _unusable(host: str, error: OSError | UnicodeError) -> UsageError:
    told = getattr(error, "strerror", None) or type(error).__name__
    reason = _NO_NAME if isinstance(error, UnicodeError) else Text(told, told)
    return UsageError(
        f"--host {host}: cannot be used ({reason.en})", f"--host {host}：无法使用（{reason.zh}）"
    )


def address_of(bound: socket.socket) -> str:
    """The address to open in a browser."""
    host, port = bound.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class Prompt(H11Protocol):
    """HTTP/1.1 that closes connections whose next request does not come, and those whose answers nobody takes.

    They would take the places of others for ever.
    """

    _late: asyncio.TimerHandle | None = None
    _unread: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Give the first request its time."""
        super().connection_made(transport)
        transport.set_write_buffer_limits(
            0
        )  # tells of anything that is not taken: also closing waits for that
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Give a further request its time from its first byte, however slowly the others come."""
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is waited for any more."""
        super().connection_lost(exc)
        self._stop()
        self._taken()

    def pause_writing(self) -> None:
        """Give the client its time to take what was sent."""
        super().pause_writing()
        if self._unread is None:
            self._unread = self.loop.call_later(READ_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """All of it was taken."""
        super().resume_writing()
        self._taken()

    def _watch(self) -> None:
        if not getattr(self.cycle, "response_complete", True):  # before the first request there is none
            self._stop()
        elif self._late is None:
            self._late = self.loop.call_later(HEAD_SECONDS, self.transport.close)

    def _stop(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _taken(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None


def run(app: FastAPI, settings: Settings, bound: socket.socket) -> int:
    """Serve until SIGINT or SIGTERM; return the exit code. Ctrl-C ends in `KeyboardInterrupt` once all is closed."""
    logs.set_up(text=settings.log_text)
    config = uvicorn.Config(
        app,
        http=Prompt,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(settings.proxies),
        forwarded_allow_ips=list(settings.proxies),
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_graceful_shutdown=_PATIENCE,
        ws="none",
        lifespan="on",
    )
    server = uvicorn.Server(config)
    server.run(sockets=[bound])
    return EXIT_CLEAN if server.started else EXIT_ERROR
