"""A brief on a disputed severity: `POST /dispute`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from ticket_lint.diagnostic import Text
from ticket_lint.dispute import Stakes
from ticket_lint.server import jobs
from ticket_lint.server.access import metrics_of, needs, work_of
from ticket_lint.server.api.schemas import DisputeIn, problems
from ticket_lint.server.problems import Problem
from ticket_lint.server.security.tokens import Principal

router = APIRouter(tags=["dispute"])
_TYPES = {
    "json": "application/json",
    "markdown": "text/markdown; charset=utf-8",
    "html": "text/html; charset=utf-8",
}
_HTML_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
_SAME = Text("claimed and assigned are the same: there is no dispute", "claimed 与 assigned 相同：没有争议")


@router.post(
    "/dispute",
    summary="Write a brief on a disputed severity",
    response_class=Response,
    responses={
        200: {
            "description": "The brief: `ticket-lint dispute` writes the same.",
            "content": {
                "application/json": {"schema": {"type": "object"}},
                "text/markdown": {"schema": {"type": "string"}},
                "text/html": {"schema": {"type": "string"}},
            },
        },
        **problems(400, 401, 403, 413, 422, 429, 503),
    },
)
async def dispute(
    request: Request,
    about: DisputeIn,
    _by: Annotated[Principal, Depends(needs("assess"))],
    form: Annotated[Literal["json", "markdown", "html"], Query(alias="format")] = "json",
) -> Response:
    """Hold a ticket against an SLA profile, for both sides to read. Keeps nothing."""
    if about.claimed == about.assigned:
        raise Problem(422, "no-dispute", _SAME)
    stakes = Stakes(about.users, about.value_per_user_hour, about.currency, about.since, about.until)
    asked = jobs.Dispute(
        about.claimed,
        about.assigned,
        about.sla,
        about.scenario,
        about.filed,
        stakes,
        datetime.now(UTC).replace(microsecond=0),
        form,
    )
    found = await work_of(request).run(jobs.brief, about.draft(), asked)
    metrics_of(request).tickets.labels("dispute").inc()
    headers = {"content-security-policy": _HTML_POLICY} if form == "html" else None
    content = found.encode("utf-8", "backslashreplace")
    return Response(content, media_type=_TYPES[form], headers=headers)
