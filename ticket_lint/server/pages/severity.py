"""The severity page: what the text supports, the evidence at each boundary, and when an answer is due."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from ticket_lint.dispute.tags import Html
from ticket_lint.errors import TicketLintError
from ticket_lint.server.access import metrics_of, needs, work_of
from ticket_lint.server.pages.forms import Form, FormError, form_of, most_of, sla_choices, sla_of
from ticket_lint.server.pages.jobs.severity import DueTimes, Weighed, look
from ticket_lint.server.pages.rendering import lang_of, page
from ticket_lint.server.security.forms import checked

router = APIRouter(include_in_schema=False, dependencies=[Depends(needs("assess"))])


@router.get("/severity")
async def blank(request: Request) -> Response:
    """Show the page with nothing in it."""
    return _page(request, Form({}))


@router.post("/severity", dependencies=[Depends(checked)])
async def suggest(request: Request, form: Annotated[Form, Depends(form_of)]) -> Response:
    """Suggest a severity."""
    lang = lang_of(request)
    try:
        text = form.ticket(most_of(request))
        name, scenario = sla_of(form)
        filed = form.moment("filed", "frame.filed", lang) or form.now(lang)
    except FormError as error:
        return _page(request, form, problem=error.text.of(lang), status=422)
    except TicketLintError as error:
        return _page(request, form, problem=error.localized(lang), status=422)
    found, due = await work_of(request).run(look, text, lang, name, scenario, filed)
    metrics_of(request).tickets.labels("page").inc()
    return _page(request, form, found, due=due)


def _page(
    request: Request,
    form: Form,
    found: Weighed | None = None,
    *,
    due: DueTimes | None = None,
    problem: str = "",
    status: int = 200,
) -> Response:
    return page(
        request,
        "severity.html",
        status,
        form=form,
        found=found,
        due=due,
        problem=problem,
        slas=sla_choices(lang_of(request)),
        most=most_of(request),
        markup=Html,
    )
