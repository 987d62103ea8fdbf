"""Who sends slowly, or nothing at all, does not keep a place."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from starlette.types import Message

from tests.server.service import TICKET, serving
from ticket_lint.server import running
from ticket_lint.server.security import limits
from ticket_lint.server.settings import Limits, Settings

HEAD = b"GET /api/v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


@asynccontextmanager
async def listening(app: Any) -> AsyncIterator[int]:
    """The port of the web server around an application."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        server = uvicorn.Server(uvicorn.Config(app, http=running.Prompt, lifespan="off", log_level="error"))
        serves = asyncio.create_task(server.serve([bound]))
        try:
            yield bound.getsockname()[1]
        finally:
            server.should_exit = True
            await serves


async def closes(port: int, *parts: bytes) -> bytes:
    """Send parts, with pauses between them, and return what came until the server closed the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for part in parts:
        writer.write(part)
        await asyncio.sleep(0.02)
    found = await asyncio.wait_for(reader.read(), 20)
    writer.close()
    return found


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Run a conversation with a server that has little patience."""
    monkeypatch.setattr(running, "HEAD_SECONDS", 0.3)

    def run(test: Callable[[int], Coroutine[Any, Any, None]]) -> None:
        async def main(app: Any) -> None:
            async with listening(app) as port:
                await test(port)

        with serving(tmp_path, Settings(limits=Limits(rate=0))) as client:
            asyncio.run(main(client.app))

    return run


def test_a_connection_without_a_request_is_closed(talk: Callable[..., None]) -> None:
    async def test(port: int) -> None:
        assert await closes(port) == b""
        assert await closes(port, HEAD[:10], *(HEAD[at : at + 1] for at in range(10, 20))) == b""
        assert (await closes(port, HEAD, HEAD[:10])).startswith(b"HTTP/1.1 200 OK")

    talk(test)


def test_a_request_that_takes_long_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "HEAD_SECONDS", 0.3)

    async def slow(scope: Any, receive: Any, send: Any) -> None:
        await asyncio.sleep(0.6)
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    async def main() -> None:
        async with listening(slow) as port:
            assert (await closes(port, HEAD)).startswith(b"HTTP/1.1 204")

    asyncio.run(main())


def test_who_does_not_read_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "READ_SECONDS", 0.3)
    size, left = 16 * 1024 * 1024, asyncio.Event()

    async def much(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": bytes(size), "more_body": True})
        await send({"type": "http.response.body", "body": b""})
        left.set()  # either it was read, or nobody waits for it any more

    async def read(port: int, pause: Awaitable[object]) -> int:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(HEAD.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
        count = 0
        try:
            await asyncio.wait_for(pause, 20)
            with suppress(ConnectionResetError):
                while chunk := await reader.read(1024 * 1024):
                    count += len(chunk)
        finally:
            writer.transport.abort()
        return count

    async def main() -> None:
        async with listening(much) as port:
            assert await read(port, asyncio.sleep(0)) > size
            left.clear()
            assert await read(port, left.wait()) < size

    asyncio.run(main())


def test_a_body_has_to_come_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BODY_SECONDS", 0.2)
    headers = [(b"host", b"127.0.0.1"), (b"content-type", b"application/json"), (b"accept-language", b"zh")]
    scope: dict[str, Any] = {"type": "http", "method": "POST", "path": "/api/v1/assess", "headers": headers}
    scope |= {"query_string": b"", "http_version": "1.1", "scheme": "http", "client": ("127.0.0.1", 1)}
    out: list[Message] = []

    async def drips() -> Message:
        await asyncio.sleep(0.03)
        return {"type": "http.request", "body": b" ", "more_body": True}

    async def send(message: Message) -> None:
        out.append(message)

    with serving(tmp_path, Settings(limits=Limits(rate=0))) as client:
        asyncio.run(client.app(scope, drips, send))  # type: ignore[arg-type]
        assert client.post("/api/v1/assess", json=TICKET).status_code == 200
    assert out[0]["status"] == 408
    assert (b"connection", b"close") in out[0]["headers"]
    assert json.loads(out[1]["body"])["detail"] == "请求未能及时传完"
