"""What a reader chooses for all pages: language and appearance; and signing in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response

from ticket_lint.server.pages.forms import Form, form_of
from ticket_lint.server.pages.messages import MESSAGES
from ticket_lint.server.pages.rendering import LANG_COOKIE, LANGS, THEME_COOKIE, THEMES, lang_of, page
from ticket_lint.server.security.forms import checked
from ticket_lint.server.security.sessions import sign_in, sign_out

router = APIRouter(include_in_schema=False, dependencies=[Depends(checked)])
_YEAR = 365 * 24 * 3600
_SEE_OTHER = 303


@router.post("/preferences")
async def prefer(request: Request, form: Annotated[Form, Depends(form_of)]) -> Response:
    """Remember a language or an appearance in a cookie, and go back to the page."""
    answer = RedirectResponse(inside(form.next), _SEE_OTHER)
    for name, known in ((LANG_COOKIE, tuple(LANGS)), (THEME_COOKIE, THEMES)):
        value = form.fields.get(name)
        if value in known:
            remember(request, answer, name, value)
    return answer


@router.post("/sign-in")
async def enter(request: Request, form: Annotated[Form, Depends(form_of)]) -> Response:
    """Sign in with a token."""
    if sign_in(request, form.token) is not None:
        return RedirectResponse(inside(form.next), _SEE_OTHER)
    told = {"problem": MESSAGES["frame.sign-in.wrong"].of(lang_of(request)), "code": 401, "wrong": True}
    return page(request, "failed.html", 401, path=inside(form.next), query="", **told)


@router.post("/sign-out")
async def leave(request: Request) -> Response:
    """Sign out."""
    sign_out(request)
    return RedirectResponse("/", _SEE_OTHER)


def remember(request: Request, answer: Response, name: str, value: str) -> None:
    """Set a cookie for a year. It holds a choice, no secret."""
    secure = request.url.scheme == "https"
    answer.set_cookie(name, value, max_age=_YEAR, httponly=True, samesite="lax", secure=secure)


def inside(address: str) -> str:
    """The address if it is a path of this service, else "/": nobody is sent elsewhere."""
    plain = address.isascii() and address.isprintable() and "\\" not in address
    return address if plain and address.startswith("/") and not address.startswith("//") else "/"
