"""Forged forms: what a form has to carry so that only our own pages can have sent it.

The token is signed for the session, which only the browser's cookie holds. Scripts send it as `X-CSRF-Token`, forms as the field `csrf`.
The origin of a request is looked at before, in `origins`.
"""

from __future__ import annotations

import hmac

from fastapi import Request

from ticket_lint.diagnostic import Text
from ticket_lint.server.problems import Problem
from ticket_lint.server.security.sessions import session_of, sessions_of

FIELD = "csrf"
HEADER = "x-csrf-token"
_FORGED = Text(
    "this form is out of date; open the page again and send it once more",
    "表单已失效，请重新打开页面再提交",
)


def token_of(request: Request) -> str:
    """What the forms of a page have to carry in the field `csrf`. Starts a session where there is none."""
    return sessions_of(request).form_token(session_of(request))


async def checked(request: Request) -> None:
    """A dependency of every route that a form of a page posts to; raises `Problem` (403) for a forged one."""
    given = request.headers.get(HEADER)
    if given is None:
        field = (await request.form()).get(FIELD)
        given = field if isinstance(field, str) else None
    _compare(request, given)


async def checked_for_cookies(request: Request) -> None:
    """The same for the API: only who is known by cookie has to send the header; a token cannot be sent by a forged page."""
    principal = request.state.principal
    if principal is not None and principal.by_cookie and request.method not in ("GET", "HEAD", "OPTIONS"):
        _compare(request, request.headers.get(HEADER))


def _compare(request: Request, given: str | None) -> None:
    session = request.state.session
    wanted = sessions_of(request).form_token(session) if session is not None else ""
    if not wanted or not hmac.compare_digest(wanted.encode(), (given or "").encode("utf-8", "replace")):
        raise Problem(403, "form-out-of-date", _FORGED)
