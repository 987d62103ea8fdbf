"""The dispute page: the brief on a disputed severity, on the page, printed, or as a file to keep."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from ticket_lint.diagnostic import Text
from ticket_lint.dispute import Stakes
from ticket_lint.dispute.cost import VALUE, number_of
from ticket_lint.dispute.tags import Html
from ticket_lint.errors import FieldError, TicketLintError
from ticket_lint.server.access import metrics_of, needs, work_of
from ticket_lint.server.pages.forms import Form, FormError, form_of, most_of, sla_choices, sla_of
from ticket_lint.server.pages.jobs.dispute import Asked, write
from ticket_lint.server.pages.messages import MESSAGES
from ticket_lint.server.pages.rendering import lang_of, page
from ticket_lint.server.security.forms import checked
from ticket_lint.severity.labels import Severity

router = APIRouter(include_in_schema=False, dependencies=[Depends(needs("assess"))])
SEVERITIES = [one.name for one in Severity]
_KINDS = {"html": ("text/html", "html"), "markdown": ("text/markdown", "md")}


@router.get("/dispute")
async def blank(request: Request) -> Response:
    """Show the page with nothing in it."""
    return _page(request, Form({}))


@router.post("/dispute", dependencies=[Depends(checked)])
async def settle(request: Request, form: Annotated[Form, Depends(form_of)]) -> Response:
    """Write the brief; `save` names the format of a file to keep instead of the page."""
    lang = lang_of(request)
    if not form.claimed:  # another page handed a ticket over: the positions are still to be chosen
        return _page(request, form)
    try:
        asked = _asked(form, lang, most_of(request))
        if form.save in _KINDS:
            return _file(await work_of(request).run(write, asked, form.save), form.save)
        content = await work_of(request).run(write, asked, "sections")
    except FormError as error:
        return _page(request, form, problem=error.text.of(lang), status=422)
    except TicketLintError as error:
        return _page(request, form, problem=error.localized(lang), status=422)
    metrics_of(request).tickets.labels("page").inc()
    return _page(request, form, content)


def _asked(form: Form, lang: str, most: int) -> Asked:
    text = form.ticket(most)
    claimed, assigned = form.one_of("claimed", SEVERITIES), form.one_of("assigned", SEVERITIES)
    if claimed == assigned:
        raise FormError(MESSAGES["dispute.same"].format(severity=claimed))
    sla, scenario = sla_of(form)
    now = form.now(lang)
    filed = form.moment("filed", "frame.filed", lang) or now
    return Asked(text, lang, claimed, assigned, sla, scenario, filed, now, _stakes(form, lang))


def _stakes(form: Form, lang: str) -> Stakes:
    """The inputs of the loss estimate: all that it needs, or none."""
    users, value = _number(form, "users", "users"), _number(form, "value", VALUE)
    since, until = (form.moment(name, f"dispute.{name}", lang) for name in ("since", "until"))
    given = [one is not None for one in (users, value, since)]
    if any(given) and not all(given):
        raise FormError(MESSAGES["dispute.stakes.missing"])
    if not any(given):
        return Stakes()
    if since is not None and since > (until or form.now(lang)):
        raise FormError(MESSAGES["dispute.since.late"])
    return Stakes(int(users or 0), value, form.currency.strip()[:8] or None, since, until)


def _number(form: Form, name: str, field: str) -> Decimal | None:
    """A number in the field `name`, which is `field` of the stakes; None where none was given."""
    written = form.fields.get(name, "").strip()
    try:
        return number_of(field, written) if written else None
    except FieldError as error:
        label = MESSAGES[f"dispute.{name}"]
        told = error.named(label.en, label.zh)
        raise FormError(Text(told.en, told.zh)) from error


def _file(content: str, kind: str) -> Response:
    """A file to keep. It is handed over as an attachment: it brings styles of its own, which no page here may."""
    media, ending = _KINDS[kind]
    name = f'attachment; filename="severity-brief.{ending}"'
    return Response(
        content.encode(), media_type=f"{media}; charset=utf-8", headers={"content-disposition": name}
    )


def _page(
    request: Request, form: Form, content: str | None = None, *, problem: str = "", status: int = 200
) -> Response:
    return page(
        request,
        "dispute.html",
        status,
        form=form,
        content=Html(content) if content is not None else None,
        problem=problem,
        severities=SEVERITIES,
        slas=sla_choices(lang_of(request)),
        most=most_of(request),
    )
