"""For those who run the service: is it alive, is it ready, and its figures."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from starlette.responses import JSONResponse, Response

from ticket_lint import __version__
from ticket_lint.errors import TicketLintError
from ticket_lint.server.access import ask, metrics_of, needs, store_of, work_of
from ticket_lint.server.api.schemas import problems

router = APIRouter(tags=["operations"])


@router.get("/health", summary="Is the service alive?")
async def health() -> dict[str, str]:
    """Answers as long as the process does."""
    return {"status": "ok", "version": __version__}


@router.get(
    "/ready",
    summary="Is the service ready?",
    responses={503: {"description": "Not yet, or no longer; `store` and `workers` tell which."}},
)
async def ready(request: Request) -> JSONResponse:
    """Whether the model is loaded and the database answers."""
    store = True
    try:
        await ask(store_of(request).ping)
    except TicketLintError:
        store = False
    workers = work_of(request).ready
    found = {"ready": store and workers, "store": store, "workers": workers}
    return JSONResponse(found, 200 if found["ready"] else 503)


@router.get(
    "/metrics",
    summary="Figures for Prometheus",
    response_class=Response,
    dependencies=[Depends(needs("metrics"))],
    responses={
        200: {"content": {"text/plain": {"schema": {"type": "string"}}}},
        **problems(401, 403),
    },
)
async def metrics(request: Request) -> Response:
    """Requests, times, tickets, arrivals, comments, jobs that wait, and the process."""
    return Response(metrics_of(request).shown(), media_type="text/plain; version=0.0.4; charset=utf-8")
