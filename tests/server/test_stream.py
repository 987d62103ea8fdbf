"""Many tickets in one request: order, bad lines, limits, a client that sends first and reads later, and one that goes away."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.requests import ClientDisconnect
from starlette.testclient import TestClient
from starlette.types import Message

from tests.server.service import TICKET, Direct, serving
from ticket_lint.server.api import stream
from ticket_lint.server.api.stream import MOST_STREAMS, _lines
from ticket_lint.server.app import create_app
from ticket_lint.server.settings import Limits, Settings
from ticket_lint.store import open_store

PATH = "/api/v1/assess/stream"


def answers(client: TestClient, content: bytes) -> list[dict[str, Any]]:
    found = client.post(PATH, content=content)
    assert found.status_code == 200
    assert found.headers["content-type"] == "application/x-ndjson"
    return [json.loads(line) for line in found.text.splitlines()]


def test_order_numbers_and_blank_lines(client: TestClient) -> None:
    rows = [{"text": "没声音 " * (30 - number), "id": str(number)} for number in range(30)]
    content = b"\n\n" + b"\r\n".join(json.dumps(row).encode() for row in rows)
    found = answers(client, content)
    assert [one["report"]["name"] for one in found] == [str(number) for number in range(30)]
    assert [one["line"] for one in found] == list(range(3, 33))


def test_a_bad_line_costs_only_itself(client: TestClient) -> None:
    good = json.dumps(TICKET).encode()
    bad = [b"{", b"[]", b'{"text": 1}', b"\xff\xfe", b'{"text": "x", "profile": "no"}', b'{"title": "x"}']
    found = answers(client, b"\n".join([good, *bad, good]))
    assert ["report" in one for one in found] == [True, *[False] * len(bad), True]
    assert {one["problem"]["code"] for one in found if "problem" in one} == {"line-unreadable"}
    told = client.post(PATH, content=b"{", headers={"Accept-Language": "zh"}).json()
    assert "这一行不是工单" in told["problem"]["detail"]


def test_a_line_on_which_the_service_fails_costs_only_itself(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=Limits(rate=0))) as client:
        work = client.app.state.work  # type: ignore[attr-defined]
        run = work.run_in_turn

        async def fails_once(function: Any, number: int, *rest: Any) -> Any:
            if number == 2:
                raise ValueError("about a ticket")
            return await run(function, number, *rest)

        work.run_in_turn = fails_once
        found = answers(client, b"\n".join([json.dumps(TICKET).encode()] * 3))
        assert [one.get("problem", {}).get("code") for one in found] == [None, "internal", None]


def test_nothing_in_nothing_out(client: TestClient) -> None:
    assert answers(client, b"") == answers(client, b"\n \n") == []


def test_limits(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=Limits(rate=0, body=1024, stream=8192))) as client:
        good = json.dumps({"text": "x"}).encode()
        found = answers(client, good + b"\n" + b'"' + b"x" * 3000 + b"\n" + good)
        assert [one.get("problem", {}).get("code") for one in found] == [None, "too-large", None]
        assert client.post(PATH, content=good + b"\n" * 9000).status_code == 413


@pytest.mark.parametrize("size", [1, 2, 3, 1000])
def test_lines_however_they_are_cut(size: int) -> None:
    content = "一\n\n二三\r\n \n四".encode()

    async def main() -> list[tuple[int, bytes]]:
        async def chunks() -> AsyncIterator[bytes]:
            for at in range(0, len(content), size):
                yield content[at : at + size]

        return [one async for one in _lines(chunks(), 100)]

    found = asyncio.run(main())
    assert [(number, line.decode().strip()) for number, line in found] == [(1, "一"), (3, "二三"), (5, "四")]


class Conversation:
    """A request that is sent and read by hand."""

    def __init__(self, chunks: list[bytes | None]) -> None:
        self.chunks = chunks  # None: the client goes away
        self.out: list[Message] = []
        self.readable = asyncio.Event()

    async def receive(self) -> Message:
        if not self.chunks:
            await asyncio.sleep(3600)
        chunk = self.chunks.pop(0)
        if chunk is None:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": chunk, "more_body": bool(self.chunks)}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.body":
            await self.readable.wait()
        self.out.append(message)


SCOPE: dict[str, Any] = {
    "type": "http",
    "method": "POST",
    "path": PATH,
    "raw_path": PATH.encode(),
    "query_string": b"",
    "headers": [(b"host", b"127.0.0.1")],
    "client": ("127.0.0.1", 1),
    "server": ("127.0.0.1", 8321),
    "scheme": "http",
}


def talk(folder: Path, test: Any) -> None:
    async def main() -> None:
        settings = Settings(limits=Limits(rate=0))
        store = open_store(f"sqlite:///{folder / 'tickets.db'}")
        app = create_app(settings, store=store, work=Direct(settings))
        await asyncio.wait_for(test(app), 30)
        store.close()

    asyncio.run(main())


def test_who_sends_first_and_reads_later_is_not_stuck(tmp_path: Path) -> None:
    async def test(app: Any) -> None:
        line = json.dumps({"text": "没声音"}).encode() + b"\n"
        one = Conversation([line] * 200)
        running = asyncio.create_task(app(dict(SCOPE), one.receive, one.send))
        while one.chunks:  # all of it is taken in though nothing is read
            await asyncio.sleep(0.01)
        one.readable.set()
        await running
        assert len([message for message in one.out if message.get("body")]) == 200
        assert app.state.streams == 0

    talk(tmp_path, test)


class Patient(Conversation):
    """Sends its last line only when the answer to the first has come."""

    async def receive(self) -> Message:
        while len(self.chunks) == 1 and not any(message.get("body") for message in self.out):
            await asyncio.sleep(0.01)
        return await super().receive()


def test_an_answer_does_not_wait_for_the_next_line(tmp_path: Path) -> None:
    async def test(app: Any) -> None:
        line = json.dumps({"text": "没声音"}).encode() + b"\n"
        one = Patient([line, line])
        one.readable.set()
        await app(dict(SCOPE), one.receive, one.send)
        assert len([message for message in one.out if message.get("body")]) == 2

    talk(tmp_path, test)


def test_one_that_turns_out_too_large_ends_with_a_problem(tmp_path: Path) -> None:
    async def test(app: Any) -> None:
        line = json.dumps({"text": "没声音"}).encode() + b"\n"
        blank = b" " * (1024 * 1024) + b"\n"
        one = Conversation([line, *[blank] * 20, line])
        one.readable.set()
        await app(dict(SCOPE), one.receive, one.send)
        first, last = [json.loads(message["body"]) for message in one.out if message.get("body")]
        assert "report" in first
        assert last["problem"]["code"] == "too-large"

    talk(tmp_path, test)


def test_who_stops_sending_does_not_keep_a_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(app: Any) -> None:
        line = json.dumps({"text": "没声音"}).encode() + b"\n"
        one = Conversation([line])
        one.receive = _slow(one.receive)  # type: ignore[assignment]
        one.readable.set()
        await app(dict(SCOPE), one.receive, one.send)
        bodies = [json.loads(message["body"]) for message in one.out if message.get("body")]
        assert bodies[-1]["problem"]["code"] == "too-slow"
        silent = Conversation([line])
        await app(dict(SCOPE), silent.receive, silent.send)  # never reads
        assert app.state.streams == 0

    monkeypatch.setattr(stream, "IDLE", 0.2)
    talk(tmp_path, test)


def test_short_lines_take_no_more_memory_than_long_ones() -> None:
    async def main() -> None:
        left = 16

        async def receive() -> Message:
            nonlocal left
            left -= 1
            if left < 0:
                return {"type": "http.disconnect"}
            return {"type": "http.request", "body": b"1\n" * 32 * 1024, "more_body": left > 0}

        tracemalloc.start()
        with pytest.raises(ClientDisconnect):
            await stream._read(receive, asyncio.Queue())  # nobody takes anything out
        assert tracemalloc.get_traced_memory()[0] < 2 * 16 * 64 * 1024
        tracemalloc.stop()

    asyncio.run(main())


def _slow(receive: Callable[[], Awaitable[Message]]) -> Callable[[], Awaitable[Message]]:
    async def more() -> Message:
        return {**await receive(), "more_body": True}

    return more


def test_who_goes_away_leaves_nothing_behind(tmp_path: Path) -> None:
    async def test(app: Any) -> None:
        line = json.dumps({"text": "没声音"}).encode() + b"\n"
        one = Conversation([line, line, None])
        one.readable.set()
        before = len(asyncio.all_tasks())
        await app(dict(SCOPE), one.receive, one.send)
        await asyncio.sleep(0)
        assert app.state.streams == 0
        assert len(asyncio.all_tasks()) == before

    talk(tmp_path, test)


class Leaving(Conversation):
    """Goes away once all is sent and the answer has begun, which its server tells only to who asks."""

    async def receive(self) -> Message:
        while not self.chunks and not self.out:
            await asyncio.sleep(0.01)
        return await super().receive() if self.chunks else {"type": "http.disconnect"}


@pytest.mark.parametrize("more", [0, 20])  # MiB: as much as may be sent, and more than that
def test_who_goes_away_after_the_last_line_gets_no_more_done(tmp_path: Path, more: int) -> None:
    async def test(app: Any) -> None:
        line = json.dumps({"text": "没声音"}).encode() + b"\n"
        one = Leaving([*[line] * 400, *[b" " * (1024 * 1024)] * more])
        one.readable.set()
        before = len(asyncio.all_tasks())
        await app(dict(SCOPE), one.receive, one.send)
        assert len([message for message in one.out if message.get("body")]) < 100
        assert app.state.streams == 0
        while len(asyncio.all_tasks()) > before:  # the generators are closed soon
            await asyncio.sleep(0.01)

    talk(tmp_path, test)


def test_there_are_not_too_many_at_a_time(tmp_path: Path) -> None:
    async def test(app: Any) -> None:
        open_ones = [Conversation([b"x"]) for _ in range(MOST_STREAMS)]
        running = [asyncio.create_task(app(dict(SCOPE), one.receive, one.send)) for one in open_ones]
        while app.state.streams < MOST_STREAMS:
            await asyncio.sleep(0.01)
        late = Conversation([b""])
        late.readable.set()
        await app(dict(SCOPE), late.receive, late.send)
        assert late.out[0]["status"] == 503
        for one in open_ones:
            one.readable.set()
        await asyncio.gather(*running)
        assert app.state.streams == 0

    talk(tmp_path, test)
