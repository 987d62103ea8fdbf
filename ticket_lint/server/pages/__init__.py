"""What people see in a browser, rendered on the server.

One module a page (`draft`, `severity`, `dispute`, `queue`, `quality`) with its template in `templates/`, its words in `messages/` and
what it lets worker processes do in `jobs/`. `forms` reads what people fill in, `decisions` what they decide, `rendering` fills
templates, `charts` draws, `preferences` keeps language and appearance. `static/` holds one style sheet and one script; every page
works without the script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # worker processes import `jobs`, and nothing of the web with it
    from fastapi import APIRouter, Request
    from starlette.responses import Response

    from ticket_lint.server.problems import Problem


def router() -> APIRouter:
    """Return the router of all pages."""
    from fastapi import APIRouter

    from ticket_lint.server.pages import dispute, draft, preferences, quality, queue, rendering, severity

    made = APIRouter(include_in_schema=False)
    parts = (preferences, draft, severity, dispute, queue, quality)
    for part in (rendering.static, *(one.router for one in parts)):
        made.include_router(part)
    return made


def failed(request: Request, problem: Problem) -> Response:
    """Return the page that tells of a problem; where nobody is signed in, with a form to do so."""
    from ticket_lint.server.pages import rendering

    return rendering.failed(request, problem)
