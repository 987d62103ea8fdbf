"""What people see in a browser, rendered on the server.

One module a page (`draft`, `severity`, `dispute`, `queue`, `quality`) with its template in `templates/` and its words in `messages/`.
`forms` reads what people fill in, `rendering` fills templates, `charts` draws, `preferences` keeps language and appearance. What
costs processor time is done by functions that run in a worker process; they return plain data, in the reader's language, in which
secrets are masked. `static/` holds one style sheet and one script; every page works without the script.
"""

from __future__ import annotations

from fastapi import APIRouter

from ticket_lint.server.pages import dispute, draft, preferences, rendering, severity
from ticket_lint.server.pages.rendering import failed
from ticket_lint.server.settings import Settings

__all__ = ["failed", "router"]


def router(settings: Settings) -> APIRouter:  # noqa: ARG001
    """Return the router of all pages."""
    made = APIRouter(include_in_schema=False)
    for part in (rendering.static, preferences.router, draft.router, severity.router, dispute.router):
        made.include_router(part)
    return made
