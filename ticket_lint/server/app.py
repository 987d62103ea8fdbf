"""The application: its parts put together."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import Response

from ticket_lint import __version__
from ticket_lint.errors import TicketLintError
from ticket_lint.server import api, arrivals, pages
from ticket_lint.server.arrivals.comments import outbox_of
from ticket_lint.server.logs import note, told
from ticket_lint.server.metrics import Metrics
from ticket_lint.server.problems import Problem, answer, problem_of
from ticket_lint.server.recording import Recording, Telling
from ticket_lint.server.security.headers import Headers
from ticket_lint.server.security.limits import Pace, Size
from ticket_lint.server.security.origins import Origins
from ticket_lint.server.security.sessions import Identity, Sessions
from ticket_lint.server.settings import Limits, Settings
from ticket_lint.server.work import BusyError, Work

if TYPE_CHECKING:
    from ticket_lint.store.store import Store

ALWAYS_ANSWERED = tuple(f"{api.PREFIX}/{name}" for name in ("health", "ready", "metrics"))
_HOUR = 3600.0
_PAUSE = 10.0  # seconds between two attempts to start the workers
STREAM = f"{api.PREFIX}/assess/stream"
FOR_PROGRAMS = ("/api/",)


def create_app(settings: Settings, *, store: Store | None = None, work: Work | None = None) -> FastAPI:
    """Return the application. A `store` and `work` that are given are used and left open; otherwise it opens and closes its own."""
    sessions, metrics = Sessions(settings), Metrics()
    app = FastAPI(
        title="ticket-lint",
        version=__version__,
        description="Says what a support ticket leaves out, suggests P0-P3 with the evidence, and keeps what people decide.",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # the usual page loads scripts from elsewhere
        redoc_url=None,
        lifespan=_lifespan,
        middleware=[
            Middleware(Headers),
            Middleware(Recording, metrics=metrics, log_text=settings.log_text),
            Middleware(Origins, settings=settings),
            Middleware(Pace, limits=settings.limits, exempt=ALWAYS_ANSWERED),
            Middleware(Size, limit=settings.limits.body, others=_larger(settings.limits), streams=(STREAM,)),
            Middleware(Identity, settings=settings, sessions=sessions),
            Middleware(Telling, tell=_told),
        ],
    )
    app.state.settings, app.state.sessions = settings, sessions
    app.state.store, app.state.work = store, work
    app.state.metrics, app.state.streams, app.state.outboxes = metrics, 0, {}
    app.state.turns = WeakValueDictionary()  # of deliveries about the same issue
    metrics.watch("jobs", "Jobs that run or wait.", lambda: app.state.work.pending if app.state.work else 0)
    for kind in (HTTPException, RequestValidationError, BusyError, TicketLintError):
        app.add_exception_handler(kind, _told)
    app.include_router(api.router())
    app.include_router(arrivals.router())
    app.include_router(pages.router())
    return app


def _larger(limits: Limits) -> dict[str, int]:
    """The paths that take more than a page or a ticket."""
    hooks = dict.fromkeys((f"{arrivals.PREFIX}/{name}" for name in arrivals.TRACKERS), limits.arrival)
    return {STREAM: limits.stream, **hooks}


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Open what the application uses, and close what it opened."""
    settings, state = app.state.settings, app.state
    async with AsyncExitStack() as stack:
        if state.store is None:
            from ticket_lint.store import open_store

            state.store = await asyncio.to_thread(open_store, settings.address, text=settings.keep)
            stack.push_async_callback(asyncio.to_thread, state.store.close)
        if state.work is None:
            state.work = Work(settings)
            stack.push_async_callback(state.work.close)
        for source in arrivals.TRACKERS:
            outbox = outbox_of(source, getattr(settings, source), state.metrics)
            if outbox is not None:
                state.outboxes[source] = outbox
        helpers = [outbox.run() for outbox in state.outboxes.values()]
        if not state.work.ready:
            helpers.append(_warm(state.work))
        if settings.retention is not None:
            helpers.append(_forget(state.store, settings.retention))
        tasks = [asyncio.create_task(helper) for helper in helpers]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def _warm(work: Work) -> None:
    """Load the model in all workers; until then the service is not ready, but answers."""
    while not work.ready:
        try:
            model = await work.warm()
            note("ready", workers=work.workers, model=model)
        except (BusyError, TicketLintError) as error:  # a machine may be slow, or a model still on its way
            note("workers do not start", logging.ERROR, **told(error, text=True))
            await asyncio.sleep(_PAUSE)


async def _forget(store: Store, days: int) -> None:
    """Delete texts that are older than the retention, once an hour."""
    while True:
        try:
            count = await asyncio.to_thread(store.forget, datetime.now(UTC) - timedelta(days=days))
            if count:
                note("texts forgotten", count=count)
        except Exception as error:  # noqa: BLE001 - whatever it is, texts are to be forgotten an hour later
            note("texts not forgotten", logging.WARNING, **told(error))
        await asyncio.sleep(_HOUR)


async def _told(request: Request, error: Exception) -> Response:
    """What went wrong: as a page for people, as JSON for programs."""
    problem = problem_of(error)
    if not request.url.path.startswith(FOR_PROGRAMS) and "text/html" in request.headers.get("accept", ""):
        unknown = isinstance(error, RequestValidationError)  # pages read no more than the number of a ticket
        return pages.failed(request, Problem.not_found() if unknown else problem)
    return answer(request, problem)
