"""The queue: tickets with what their text supports, and what people decide of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated, Any, NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from ticket_lint.dispute.tags import Html
from ticket_lint.server.access import ask, metrics_of, needs, principal_of, store_of, work_of
from ticket_lint.server.pages.decisions import NAME_COOKIE, REASONS, Given, given_of, reason_in, signer
from ticket_lint.server.pages.forms import Form, FormError, form_of, most_of, number_of
from ticket_lint.server.pages.jobs.arrival import arrive
from ticket_lint.server.pages.jobs.severity import weigh
from ticket_lint.server.pages.messages import MESSAGES
from ticket_lint.server.pages.preferences import inside, remember
from ticket_lint.server.pages.rendering import lang_of, page
from ticket_lint.server.problems import Problem
from ticket_lint.server.security.forms import checked
from ticket_lint.store.records import (
    SEVERITIES,
    SORTS,
    SOURCES,
    STATES,
    Arrival,
    Entry,
    History,
    QueueFilter,
    Suggestion,
)

router = APIRouter(include_in_schema=False)
_READ, _ASSESS, _DECIDE = Depends(needs("read")), Depends(needs("assess")), Depends(needs("decide"))
_A_PAGE = 30
_SEE_OTHER = 303
_ALL = "all"


class Wanted(NamedTuple):
    """What of the queue is shown, as the address says it: "" is no condition."""

    state: str = "open"
    severity: str = ""
    source: str = ""
    search: str = ""
    sort: str = "newest"
    cursor: str = ""

    @property
    def filter(self) -> QueueFilter:
        """The same for the store."""
        return QueueFilter(
            state=None if self.state == _ALL else self.state,  # type: ignore[arg-type]
            severity=self.severity or None,
            source=self.source or None,
            search=self.search,
            sort=self.sort,  # type: ignore[arg-type]
            cursor=self.cursor or None,
            limit=_A_PAGE,
        )

    def address(self, **changed: str) -> str:
        """The address of the queue with these conditions."""
        values = self._replace(**changed)._asdict()
        plain = Wanted()._asdict()
        query = urlencode({name: value for name, value in values.items() if value != plain[name]})
        return f"/queue?{query}" if query else "/queue"


def wanted_of(request: Request) -> Wanted:
    """The conditions of an address; what is no choice is left out."""
    allowed = {
        "state": (*STATES, _ALL),
        "severity": SEVERITIES,
        "source": SOURCES,
        "sort": SORTS,
    }
    given = request.query_params
    found = {name: given[name] for name in Wanted._fields if given.get(name)}
    return Wanted(**{name: value for name, value in found.items() if value in allowed.get(name, (value,))})


@router.get("/queue", dependencies=[_READ])
async def tickets(request: Request) -> Response:
    """Show the tickets that fit."""
    wanted = wanted_of(request)
    store = store_of(request)
    found = await ask(store.queue, wanted.filter)
    counts = await ask(store.counts)
    done = number_of(request.query_params.get("done", ""))
    decided = await ask(store.entry, done) if done is not None else None
    return page(
        request,
        "queue.html",
        wanted=wanted,
        entries=found.entries,
        neighbours=_neighbours(found.entries),
        counts={"open": counts.open, "agreed": counts.agreed, "overruled": counts.overruled},
        following=wanted.address(cursor=found.next) if found.next else "",
        done=decided,
        plain=Wanted(),
        form=Form({}),
        **_shared(request),
    )


@router.post("/queue", dependencies=[_ASSESS, Depends(checked)])
async def put_in(request: Request, form: Annotated[Form, Depends(form_of)]) -> Response:
    """Put a ticket into the queue by hand."""
    try:
        text = form.ticket(most_of(request))
    except FormError as error:
        raise Problem(422, "unprocessable", error.text) from error
    title, found = await work_of(request).run(arrive, text)
    metrics_of(request).tickets.labels("queue").inc()
    arrival = Arrival("page", None, title, text, None, datetime.now(UTC))
    entry = await ask(store_of(request).add, arrival, found)
    return RedirectResponse(f"/queue/{entry.ticket.id}?added=1", _SEE_OTHER)


@router.post("/queue/name", dependencies=[_DECIDE, Depends(checked)])
async def sign(request: Request, form: Annotated[Form, Depends(form_of)]) -> Response:
    """Remember who decides, where nobody has to sign in."""
    answer = RedirectResponse(inside(form.next), _SEE_OTHER)
    remember(request, answer, NAME_COOKIE, given_of(form.name))
    return answer


@router.get("/queue/{ticket_id}", dependencies=[_READ])
async def ticket(request: Request, ticket_id: int) -> Response:
    """Show a ticket with its evidence and its history."""
    return await _ticket(request, ticket_id)


@router.post("/queue/{ticket_id}", dependencies=[_DECIDE, Depends(checked)])
async def decide(request: Request, ticket_id: int, form: Annotated[Form, Depends(form_of)]) -> Response:
    """Keep a decision, and go on to the next ticket; a form that does not fit is shown again with the reason."""
    seen = await _seen(request, await _known(request, ticket_id), form)
    try:
        given = Given.of(form, seen.severity)
    except FormError as error:
        return await _ticket(request, ticket_id, form, error.text.of(lang_of(request)))
    await ask(
        store_of(request).decide,
        ticket_id,
        given.severity,
        signer(request),
        given.reason,
        datetime.now(UTC),
        suggestion_id=seen.id,
    )
    back = inside(form.back or "/queue")
    joint = "&" if "?" in back else "?"
    following = number_of(form.following)
    anchor = f"#ticket-{following}" if following is not None else ""
    return RedirectResponse(f"{back}{joint}done={ticket_id}{anchor}", _SEE_OTHER)


async def _seen(request: Request, entry: Entry, form: Form) -> Suggestion:
    """The suggestion that a form was shown with: while somebody reads, the text may change and another one be made."""
    number = number_of(form.suggestion)
    if number in (None, entry.suggestion.id):
        return entry.suggestion
    history: History | None = await ask(store_of(request).history, entry.ticket.id)
    for one in history.suggestions if history is not None else ():
        if one.id == number:
            return one
    raise HTTPException(404)


async def _known(request: Request, ticket_id: int) -> Entry:
    entry = await ask(store_of(request).entry, ticket_id)
    if entry is None:
        raise HTTPException(404)
    return entry


async def _ticket(request: Request, ticket_id: int, form: Form | None = None, problem: str = "") -> Response:
    entry = await _known(request, ticket_id)
    history: History | None = await ask(store_of(request).history, ticket_id)
    kept = entry.ticket
    found = None
    if kept.text is not None:
        title = None if kept.source == "page" else kept.title  # by hand, the title is part of the text
        found = await work_of(request).run(weigh, kept.text, title, lang_of(request))
    return page(
        request,
        "ticket.html",
        422 if problem else 200,
        path=f"/queue/{ticket_id}",
        entry=entry,
        history=_events(history),
        found=found,
        form=form or Form({}),
        problem=problem,
        added=bool(request.query_params.get("added")),
        markup=Html,
        **_shared(request),
    )


def _events(history: History | None) -> list[tuple[datetime, str, object]]:
    """What was suggested and decided, the latest first."""
    if history is None:
        return []
    said = [(one.at, "suggested", one) for one in history.suggestions]
    made = [(one.at, one.outcome, one) for one in history.decisions]
    return sorted([*said, *made], key=lambda one: one[0], reverse=True)


def _neighbours(entries: Sequence[Entry]) -> dict[int, int | str]:
    """To which ticket to go on from each one: the next, or the one before where it is the last."""
    ids = [one.ticket.id for one in entries]
    after = [*ids[1:], *ids[-2:-1]]
    return dict(zip(ids, [*after, *([""] * (len(ids) - len(after)))], strict=True))


def _shared(request: Request) -> dict[str, Any]:
    principal = principal_of(request)
    lang = lang_of(request)
    return {
        "states": (*STATES, _ALL),
        "severities": SEVERITIES,
        "sources": SOURCES,
        "sorts": SORTS,
        "reasons": REASONS,
        "reason_in": lambda reason: reason_in(reason, lang),
        "signer": signer(request),
        "named": principal is not None and bool(principal.by_cookie),
        "may_decide": principal is not None and "decide" in principal.scopes,
        "untitled": lambda one: one.title or MESSAGES["queue.untitled"].of(lang).format(id=one.id),
    }
