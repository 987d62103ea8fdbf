"""The application: its parts put together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import Response

from ticket_lint import __version__
from ticket_lint.errors import TicketLintError
from ticket_lint.server import pages
from ticket_lint.server.problems import answer, problem_of
from ticket_lint.server.security.headers import Headers
from ticket_lint.server.security.limits import Pace, Size
from ticket_lint.server.security.origins import Origins
from ticket_lint.server.security.sessions import Identity, Sessions
from ticket_lint.server.settings import Settings
from ticket_lint.server.work import BusyError, Work

if TYPE_CHECKING:
    from ticket_lint.store.store import Store

ALWAYS_ANSWERED = ("/health", "/ready", "/metrics")
FOR_PROGRAMS = ("/api/", "/arrivals/")
STREAMS = ("/api/v1/assess/stream",)


def create_app(settings: Settings, *, store: Store | None = None, work: Work | None = None) -> FastAPI:
    """Return the application. A `store` and `work` that are given are used and left open; otherwise it opens and closes its own."""
    sessions = Sessions(settings)
    app = FastAPI(
        title="ticket-lint",
        version=__version__,
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # the usual page loads scripts from elsewhere
        redoc_url=None,
        lifespan=_lifespan,
        middleware=[
            Middleware(Headers),
            Middleware(Origins, settings=settings),
            Middleware(Pace, limits=settings.limits, exempt=ALWAYS_ANSWERED),
            Middleware(Size, limits=settings.limits, streams=STREAMS),
            Middleware(Identity, settings=settings, sessions=sessions),
        ],
    )
    app.state.settings, app.state.sessions = settings, sessions
    app.state.store, app.state.work = store, work
    for kind in (HTTPException, RequestValidationError, BusyError, TicketLintError):
        app.add_exception_handler(kind, _told)
    app.include_router(pages.router(settings))
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Open what the application uses, and close what it opened."""
    from ticket_lint.store import open_store

    settings: Settings = app.state.settings
    own_store, own_work = app.state.store is None, app.state.work is None
    if own_store:
        app.state.store = await asyncio.to_thread(open_store, settings.address, text=settings.keep)
    if own_work:
        app.state.work = Work(settings)
    warming = asyncio.create_task(app.state.work.warm()) if own_work else None
    try:
        yield
    finally:
        if warming is not None:
            warming.cancel()
        if own_work:
            await app.state.work.close()
            app.state.work = None
        if own_store:
            await asyncio.to_thread(app.state.store.close)
            app.state.store = None


async def _told(request: Request, error: Exception) -> Response:
    """What went wrong: as a page for people, as JSON for programs."""
    problem = problem_of(error)
    if not request.url.path.startswith(FOR_PROGRAMS) and "text/html" in request.headers.get("accept", ""):
        return pages.failed(request, problem)
    return answer(request, problem)
