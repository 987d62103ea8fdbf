"""What people see in a browser."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from ticket_lint.server.problems import Problem, answer
from ticket_lint.server.settings import Settings


def router(settings: Settings) -> APIRouter:  # noqa: ARG001
    """Return the router of all pages."""
    return APIRouter(include_in_schema=False)


def failed(request: Request, problem: Problem) -> Response:
    """Return the page that tells of a problem."""
    return answer(request, problem)
