"""The interface for programs, under `/api/v1`: one module a group of paths."""

from __future__ import annotations

from fastapi import APIRouter, Depends

from ticket_lint.server.api import assess, catalogue, dispute, operations, queue, stream
from ticket_lint.server.security.forms import checked_for_cookies

PREFIX = "/api/v1"


def router() -> APIRouter:
    """Return the router of all paths."""
    found = APIRouter(prefix=PREFIX, dependencies=[Depends(checked_for_cookies)])
    for module in (assess, stream, dispute, catalogue, queue, operations):
        found.include_router(module.router)
    return found
