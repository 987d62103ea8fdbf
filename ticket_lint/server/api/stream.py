"""Many tickets: `POST /assess/stream`, JSON Lines in, JSON Lines out, in the same order, each as soon as it is done.

What comes in is read even while nobody reads what goes out: a client may send all of it first. Memory is bounded by the limit of a stream
and by the number of streams.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from pydantic import ValidationError
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ticket_lint.diagnostic import Text
from ticket_lint.server import jobs
from ticket_lint.server.access import metrics_of, needs, settings_of, work_of
from ticket_lint.server.api.reports import LineOut
from ticket_lint.server.api.schemas import EN, ZH, TicketIn, problems
from ticket_lint.server.logs import note, told
from ticket_lint.server.mistakes import mistake_of
from ticket_lint.server.problems import Problem, language_of, problem_of, stated
from ticket_lint.server.security.limits import too_large
from ticket_lint.server.security.tokens import Principal
from ticket_lint.server.work import BusyError, Work

router = APIRouter(tags=["assess"])
MEDIA_TYPE = "application/x-ndjson"
MOST_STREAMS = 4  # at the same time
IDLE = 60.0  # seconds without a byte in or out
Chunks = asyncio.Queue[bytes | Problem | None]
Waiting = asyncio.Queue[asyncio.Task[bytes] | None]
_MOST_ERRORS = 5  # that are told of a line
_AHEAD = 2  # tickets that wait for each worker
_LINE = Text("this line is no ticket: {reason}", "这一行不是工单：{reason}")
_SLOW = Text("nothing came in for a minute", "一分钟内没有收到数据")
_EXAMPLE = "\n".join(json.dumps(one, ensure_ascii=False) for one in (ZH, EN)) + "\n"


@router.post(
    "/assess/stream",
    summary="Assess many tickets",
    response_class=Response,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                MEDIA_TYPE: {
                    "schema": {"type": "string", "description": "A ticket of `/assess` on each line."},
                    "examples": {"two tickets": {"value": _EXAMPLE}},
                }
            },
        }
    },
    responses={
        200: {
            "description": "A line for each ticket, with a report or a problem.",
            "content": {MEDIA_TYPE: {"schema": LineOut.model_json_schema()}},
        },
        **problems(401, 403, 413, 429, 503),
    },
)
async def stream(request: Request, _by: Annotated[Principal, Depends(needs("assess"))]) -> Response:
    """Assess tickets line by line; one that cannot be read costs its own line, not the rest."""
    return Answers(request)


class Answers(Response):
    """The answer, which begins while the request still comes in."""

    media_type = MEDIA_TYPE

    def __init__(self, request: Request) -> None:
        super().__init__(media_type=MEDIA_TYPE)
        self._state = request.app.state
        if self._state.streams >= MOST_STREAMS:
            raise BusyError
        self._work: Work = work_of(request)
        self._limit = settings_of(request).limits.body
        self._lang = language_of(request)
        self._count = metrics_of(request).tickets.labels("stream")

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Read, assess and write at the same time."""
        self._state.streams += 1
        chunks: Chunks = asyncio.Queue()
        answers: Waiting = asyncio.Queue(self._work.workers * _AHEAD)
        try:
            async with asyncio.TaskGroup() as group:
                reading = group.create_task(_read(receive, chunks))
                group.create_task(self._assess(chunks, answers, group))
                await _write(answers, send)
                reading.cancel()
        except* (ClientDisconnect, TimeoutError):  # nobody is there any more: what was begun for it has ended
            pass
        finally:
            self._state.streams -= 1

    async def _assess(self, chunks: Chunks, answers: Waiting, group: asyncio.TaskGroup) -> None:
        """Start as many lines as may wait, in order."""
        last = 0
        try:
            async for last, line in _lines(_taken(chunks), self._limit):
                await answers.put(group.create_task(self._answer(last, line)))
        except Problem as error:
            await answers.put(group.create_task(self._failed(last + 1, error)))
        await answers.put(None)

    async def _answer(self, number: int, line: bytes) -> bytes:
        try:
            if len(line) > self._limit:
                raise too_large(self._limit)
            ticket = TicketIn.model_validate_json(line)
            found = await self._work.run_in_turn(jobs.numbered, number, ticket.draft())
        except ValidationError as error:
            return self._told(number, Problem(422, "line-unreadable", _unreadable(error)))
        except Exception as error:  # noqa: BLE001 - the other lines are answered all the same
            problem = problem_of(error)
            if problem.status_code >= 500 and not isinstance(error, BusyError):
                note("line not answered", logging.ERROR, **told(error))
            return self._told(number, problem)
        self._count.inc()
        return found

    async def _failed(self, number: int, problem: Problem) -> bytes:
        return self._told(number, problem)

    def _told(self, number: int, problem: Problem) -> bytes:
        content: dict[str, Any] = {"line": number, "problem": stated(problem, self._lang)}
        return json.dumps(content, ensure_ascii=False).encode() + b"\n"


def _unreadable(error: ValidationError) -> Text:
    """What is wrong with a line: the fields, and what about them."""
    found = error.errors(include_input=False, include_url=False)[:_MOST_ERRORS]
    told = [(".".join(map(str, one["loc"])), mistake_of(one)) for one in found]
    en = "; ".join(f"{name} {text.en}".strip() for name, text in told)
    zh = "；".join(f"{name} {text.zh}".strip() for name, text in told)
    return Text(_LINE.en.format(reason=en), _LINE.zh.format(reason=zh))


async def _write(answers: Waiting, send: Send) -> None:
    """Send the answers in their order. Raises `TimeoutError` where nobody takes them."""
    headers = [(b"content-type", MEDIA_TYPE.encode())]
    answer = await answers.get()  # before the answer begins: a client may wait to be told to send
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    while answer is not None:
        part = {"type": "http.response.body", "body": await answer, "more_body": True}
        await asyncio.wait_for(send(part), IDLE)
        answer = await answers.get()
    await send({"type": "http.response.body", "body": b""})


async def _read(receive: Receive, chunks: Chunks) -> None:
    """Take in what is sent, as it comes: cut into lines it would take many times the memory. A problem is passed on as one.

    Then it waits for the client to go, since what is sent to one that has gone is dropped in silence. Raises `ClientDisconnect`.
    """
    try:
        async for chunk in _body(receive):
            chunks.put_nowait(chunk)
        chunks.put_nowait(None)
    except Problem as error:
        chunks.put_nowait(error)
    while True:
        with suppress(Problem):  # more than may be sent, which is told
            if (await receive())["type"] == "http.disconnect":
                raise ClientDisconnect


async def _taken(chunks: Chunks) -> AsyncIterator[bytes]:
    while (chunk := await chunks.get()) is not None:
        if isinstance(chunk, Problem):
            raise chunk
        yield chunk


async def _body(receive: Receive) -> AsyncIterator[bytes]:
    more = True
    while more:
        try:
            message = await asyncio.wait_for(receive(), IDLE)
        except TimeoutError as error:
            raise Problem(408, "too-slow", _SLOW) from error
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        yield message.get("body", b"")
        more = message.get("more_body", False)


async def _lines(chunks: AsyncIterator[bytes], limit: int) -> AsyncIterator[tuple[int, bytes]]:
    """Lines that are not blank, with their numbers; of one that is longer than `limit` only a bit more than that is kept."""
    number, rest = 1, bytearray()
    async for chunk in chunks:
        *whole, tail = chunk.split(b"\n")
        for part in whole:
            rest += part[: limit + 1]
            if rest.strip():
                yield number, bytes(rest)
            number, rest = number + 1, bytearray()
        if len(rest) <= limit:
            rest += tail[: limit + 1]
    if rest.strip():
        yield number, bytes(rest)
