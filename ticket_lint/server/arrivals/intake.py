"""The routes that webhooks call: check, assess, keep, note the delivery, leave the comment to others."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Mapping
from datetime import UTC, datetime

from fastapi import APIRouter, Request

from ticket_lint.diagnostic import Text
from ticket_lint.server import jobs
from ticket_lint.server.access import ask, metrics_of, settings_of, store_of, work_of
from ticket_lint.server.api.schemas import problems
from ticket_lint.server.arrivals import github, gitlab
from ticket_lint.server.arrivals.comments import Comment
from ticket_lint.server.arrivals.model import Issue, Source, Webhook
from ticket_lint.server.logs import note
from ticket_lint.server.problems import Problem
from ticket_lint.store.records import Arrival

PREFIX = "/api/v1/arrivals"
TRACKERS: Mapping[Source, Webhook] = {"github": github, "gitlab": gitlab}
_OFF = Text(
    "webhooks of {source} are not set up; set TICKET_LINT_SERVE_{variable}_SECRET",
    "尚未启用 {source} 的 webhook；请设置 TICKET_LINT_SERVE_{variable}_SECRET",
)
_FORGED = Text(
    "the signature or token of this delivery is wrong, or it is too old", "签名或 token 不对，或请求已过期"
)


def router() -> APIRouter:
    """Return the router of all webhooks."""
    shown = {
        "requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}
    }
    found = APIRouter(prefix=PREFIX, tags=["arrivals"], responses=problems(401, 404, 413, 422, 429, 503))

    @found.post("/github", summary="Webhook of GitHub", openapi_extra=shown)
    async def from_github(request: Request) -> dict[str, str | int]:
        """Takes the event `issues`; all others are answered and left alone. `X-Hub-Signature-256` has to be right."""
        return await take(request, "github")

    @found.post("/gitlab", summary="Webhook of GitLab", openapi_extra=shown)
    async def from_gitlab(request: Request) -> dict[str, str | int]:
        """Takes issue events; `X-Gitlab-Token` or `webhook-signature` has to be right."""
        return await take(request, "gitlab")

    return found


async def take(request: Request, source: Source) -> dict[str, str | int]:
    """Take a delivery in and tell what came of it: "queued" with the ticket's number, "ignored" or "repeated"."""
    tracker, webhook = getattr(settings_of(request), source), TRACKERS[source]
    if tracker.secret is None:
        raise Problem(404, "arrivals-off", _OFF.format(source=source, variable=source.upper()))
    body, headers = await request.body(), dict(request.headers)
    if not webhook.verify(headers, body, tracker.secret, time.time()):
        raise _counted(request, source, "refused", Problem(401, "delivery-forged", _FORGED))
    delivery = webhook.read(headers, body)
    if delivery.issue is None:
        _count(request, source, "ignored")
        return {"outcome": "ignored"}
    numbers = (delivery.number, f"sha256:{hashlib.sha256(body).hexdigest()}")
    turns = request.app.state.turns  # an earlier text that takes longer must not come out as the latest one
    async with turns.setdefault((source, delivery.issue.key), asyncio.Lock()):
        ticket = await _once(request, delivery.issue, numbers)
    outcome = "repeated" if ticket is None else "queued"
    _count(request, source, outcome)
    return {"outcome": outcome} if ticket is None else {"outcome": outcome, "ticket": ticket}


async def _once(request: Request, issue: Issue, numbers: tuple[str, ...]) -> int | None:
    """Keep an issue and note the delivery; None where one of its `numbers` was noted before."""
    store = store_of(request)
    if any([await ask(store.delivered, issue.source, number) for number in numbers]):
        return None
    ticket = await _keep(request, issue)
    now = datetime.now(UTC)
    for number in numbers:
        await ask(store.delivery, issue.source, number, now)
    return ticket


async def _keep(request: Request, issue: Issue) -> int:
    """Assess an issue, put it into the queue, and hand over the comment."""
    draft = jobs.Draft(issue.text, issue.title, "ticket-lint")
    arrived = await work_of(request).run_in_turn(
        jobs.arrived, draft
    )  # few trackers send again what was refused
    url, now = issue.url or None, datetime.now(UTC)
    arrival = Arrival(issue.source, issue.key, issue.title, issue.text, url, now, issue.name)
    entry = await ask(store_of(request).add, arrival, arrived.assessment)
    outbox = request.app.state.outboxes.get(issue.source)
    if outbox is not None:
        outbox.put(
            Comment(issue.key, issue.project, issue.number, arrived.comment, arrived.findings, arrived.lang)
        )
    note("arrival", source=issue.source, ticket=entry.ticket.id, comment=outbox is not None)
    return entry.ticket.id


def _count(request: Request, source: Source, outcome: str) -> None:
    metrics_of(request).arrivals.labels(source, outcome).inc()


def _counted(request: Request, source: Source, outcome: str, problem: Problem) -> Problem:
    _count(request, source, outcome)
    return problem
