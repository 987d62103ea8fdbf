"""The draft page: a ticket as it is written, with what it lacks. The script asks the API for the same while one types."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import PlainTextResponse, Response

from ticket_lint import profiles
from ticket_lint.elements.titles import TITLES
from ticket_lint.server.access import metrics_of, needs, settings_of, work_of
from ticket_lint.server.pages.forms import Form, FormError, form_of, most_of, profile_choices
from ticket_lint.server.pages.jobs.draft import FAIR, GOOD, Checked, look, template_of
from ticket_lint.server.pages.rendering import LANGS, lang_of, page
from ticket_lint.server.security.forms import checked

router = APIRouter(include_in_schema=False, dependencies=[Depends(needs("assess"))])
_EMPTY = Form({})


@router.get("/")
async def blank(request: Request) -> Response:
    """Show the page with nothing in it."""
    return _page(request, _EMPTY)


@router.post("/", dependencies=[Depends(checked)])
async def check(request: Request, form: Annotated[Form, Depends(form_of)]) -> Response:
    """Check a draft, or put the template into it."""
    lang = lang_of(request)
    if form.insert in LANGS:
        start = form.text.rstrip()
        added = await work_of(request).run(template_of, _profile(form.profile), form.insert)
        return _page(request, Form({**form.fields, "text": f"{start}\n\n{added}" if start else added}))
    try:
        text = form.ticket(most_of(request))
        profile = form.one_of("profile", [name for name, _ in profile_choices(request, lang)])
    except FormError as error:
        return _page(request, form, problem=error.text.of(lang), status=422)
    found = await work_of(request).run(look, text, profile or None, lang)
    metrics_of(request).tickets.labels("page").inc()
    return _page(request, form, found)


@router.get("/template")
async def blank_ticket(request: Request, lang: str = "en", profile: str = "") -> Response:
    """The template that the script inserts."""
    text = await work_of(request).run(template_of, _profile(profile), lang if lang in LANGS else "en")
    return PlainTextResponse(text)


def _profile(name: str) -> str | None:
    """A shipped profile; None, the configured one, for any other."""
    return name if name in profiles.NAMES else None


def _page(
    request: Request, form: Form, found: Checked | None = None, *, problem: str = "", status: int = 200
) -> Response:
    lang = lang_of(request)
    return page(
        request,
        "draft.html",
        status,
        form=form,
        found=found,
        problem=problem,
        profiles=profile_choices(request, lang),
        profile=form.profile or settings_of(request).profile,
        most=most_of(request),
        good=GOOD,
        fair=FAIR,
        titles={name: title.of(lang) for name, title in TITLES.items()},
    )
