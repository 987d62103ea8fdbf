"""Tickets that wait for a person: what came in, what was suggested, what was decided, and how good the suggestions were."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Depends, Path, Query, Request
from pydantic import BaseModel, StringConstraints

from ticket_lint.server import jobs
from ticket_lint.server.access import ask, metrics_of, needs, store_of, work_of
from ticket_lint.server.api.schemas import ArrivalIn, DecisionIn, Severity, problems
from ticket_lint.server.problems import Problem
from ticket_lint.server.security.tokens import Principal, signing
from ticket_lint.store.records import (
    MOST_ENTRIES,
    Arrival,
    Decision,
    Entry,
    History,
    QueueFilter,
    Sort,
    SourceName,
    State,
    Suggestion,
    Ticket,
)

T = TypeVar("T")
router = APIRouter(tags=["queue"])
Id = Annotated[int, Path(ge=1, le=2**63 - 1, examples=[1])]


class EntryOut(BaseModel):
    """A ticket with its latest suggestion and decision. `stale`: the text or the model changed since the decision."""

    state: State
    stale: bool
    ticket: Ticket
    suggestion: Suggestion
    decision: Decision | None

    @classmethod
    def of(cls, entry: Entry) -> EntryOut:
        """The entry as it is sent."""
        return cls(
            state=entry.state,
            stale=entry.stale,
            ticket=entry.ticket,
            suggestion=entry.suggestion,
            decision=entry.decision,
        )


class QueueOut(BaseModel):
    """A page of the queue; `next` is the `cursor` of the following one, null on the last."""

    entries: list[EntryOut]
    next: str | None


@router.post(
    "/queue",
    status_code=201,
    summary="Put a ticket into the queue",
    responses=problems(400, 401, 403, 413, 422, 429, 503),
)
async def add(
    request: Request, arrival: ArrivalIn, _by: Annotated[Principal, Depends(needs("assess"))]
) -> EntryOut:
    """Assess a ticket and keep it. The same ticket again changes nothing; a changed text gets a new suggestion."""
    found = await work_of(request).run(
        jobs.assessment, jobs.Draft(arrival.text, arrival.title or None, lang=None)
    )
    came = Arrival("api", arrival.key, arrival.title, arrival.text, arrival.url, datetime.now(UTC))
    entry = await ask(store_of(request).add, came, found)
    metrics_of(request).tickets.labels("queue").inc()
    return EntryOut.of(entry)


@router.get("/queue", summary="List the queue", responses=problems(401, 403, 422, 429))
async def page(
    request: Request,
    _by: Annotated[Principal, Depends(needs("read"))],
    state: Annotated[State | None, Query(examples=["open"])] = None,
    severity: Annotated[Severity | None, Query(examples=["P1"])] = None,
    source: SourceName | None = None,
    search: Annotated[str, StringConstraints(max_length=200), Query(examples=["声音"])] = "",
    sort: Annotated[Sort, Query(examples=["severity"])] = "newest",
    cursor: Annotated[str | None, StringConstraints(max_length=200), Query()] = None,
    limit: Annotated[int, Query(ge=1, le=MOST_ENTRIES, examples=[20])] = 50,
) -> QueueOut:
    """Tickets with their latest suggestion and decision. `severity` is the suggested one."""
    wanted = QueueFilter(state, severity, source, search, sort, cursor, limit)
    found = await ask(store_of(request).queue, wanted)
    return QueueOut(entries=[EntryOut.of(one) for one in found.entries], next=found.next)


@router.get("/queue/{id}", summary="Show a ticket", responses=problems(401, 403, 404, 422, 429))
async def show(request: Request, id: Id, _by: Annotated[Principal, Depends(needs("read"))]) -> EntryOut:  # noqa: A002
    """A ticket with its latest suggestion and decision."""
    return EntryOut.of(_known(await ask(store_of(request).entry, id)))


@router.get(
    "/queue/{id}/history",
    summary="Show what was said of a ticket",
    responses=problems(401, 403, 404, 422, 429),
)
async def history(request: Request, id: Id, _by: Annotated[Principal, Depends(needs("read"))]) -> History:  # noqa: A002
    """All suggestions and decisions, oldest first."""
    return _known(await ask(store_of(request).history, id))


@router.post(
    "/queue/{id}/decisions",
    status_code=201,
    summary="Agree or overrule",
    responses=problems(400, 401, 403, 404, 413, 422, 429),
)
async def decide(
    request: Request,
    id: Id,  # noqa: A002
    decision: DecisionIn,
    who: Annotated[Principal, Depends(needs("decide"))],
) -> Decision:
    """Keep what a person decided. Nothing is overwritten: a later decision supersedes by being later."""
    return await ask(
        store_of(request).decide,
        id,
        decision.severity,
        signing(who, decision.by or ""),
        decision.reason,
        datetime.now(UTC),
        suggestion_id=decision.suggestion,
    )


@router.get("/quality", summary="How good are the suggestions?", responses=problems(401, 403, 422, 429))
async def quality(
    request: Request,
    _by: Annotated[Principal, Depends(needs("read"))],
    days: Annotated[int, Query(ge=1, le=3650, examples=[90])] = 365,
) -> dict[str, Any]:
    """Agreement by week, confusion, calibration, reasons for overruling, rules that fire, and drift of what comes in."""
    found = await ask(store_of(request).quality, datetime.now(UTC) - timedelta(days=days))
    return asdict(found)


def _known(found: T | None) -> T:
    if found is None:
        raise Problem.not_found()
    return found
