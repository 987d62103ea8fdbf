"""One ticket: `POST /assess`."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from ticket_lint.server import jobs
from ticket_lint.server.access import metrics_of, needs, work_of
from ticket_lint.server.api.reports import ReportOut
from ticket_lint.server.api.schemas import TicketIn, problems
from ticket_lint.server.security.tokens import Principal

router = APIRouter(tags=["assess"])


@router.post(
    "/assess",
    summary="Assess a ticket",
    response_class=Response,
    responses={
        200: {"model": ReportOut, "description": "The report; secrets are masked."},
        **problems(400, 401, 403, 413, 422, 429, 503),
    },
)
async def assess(
    request: Request, ticket: TicketIn, _by: Annotated[Principal, Depends(needs("assess"))]
) -> Response:
    """Say what a ticket leaves out, score it, and suggest a severity with the evidence. Keeps nothing."""
    found = await work_of(request).run(jobs.report, ticket.draft())
    metrics_of(request).tickets.labels("api").inc()
    return Response(found, media_type="application/json")
