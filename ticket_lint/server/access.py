"""What a route asks for: the parts of the application, and who is asking."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, ParamSpec, TypeVar

from fastapi import Depends, Request
from fastapi.security import HTTPBearer
from starlette.concurrency import run_in_threadpool

from ticket_lint.server.metrics import Metrics
from ticket_lint.server.problems import Problem
from ticket_lint.server.security.tokens import Principal
from ticket_lint.server.settings import Scope, Settings
from ticket_lint.server.work import Work

if TYPE_CHECKING:
    from ticket_lint.store.store import Store

P = ParamSpec("P")
T = TypeVar("T")


def settings_of(request: Request) -> Settings:
    """The settings of the application."""
    settings: Settings = request.app.state.settings
    return settings


def work_of(request: Request) -> Work:
    """What assesses tickets."""
    work: Work = request.app.state.work
    return work


def store_of(request: Request) -> Store:
    """What keeps suggestions and decisions. Its methods wait for the disk: call them through `ask`."""
    store: Store = request.app.state.store
    return store


def metrics_of(request: Request) -> Metrics:
    """The counters of the application."""
    metrics: Metrics = request.app.state.metrics
    return metrics


async def ask(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a method of the store, or anything else that waits, in a thread."""
    return await run_in_threadpool(function, *args, **kwargs)


def principal_of(request: Request) -> Principal | None:
    """Who asks; None: nobody that is known."""
    found: Principal | None = request.state.principal
    return found


_BEARER = HTTPBearer(
    auto_error=False, description="A token of the configuration; none is needed on this machine alone."
)


def needs(scope: Scope) -> Callable[..., Awaitable[Principal]]:
    """A dependency that lets in only who may do what `scope` names, and tells who it is.

    It waits for nothing, but plain functions would be called in a thread each.
    """

    async def check(request: Request, _shown: Annotated[object, Depends(_BEARER)]) -> Principal:
        found = principal_of(request)
        if found is None:
            raise Problem.unknown_client()
        if scope not in found.scopes:
            raise Problem.not_allowed(scope)
        return found

    return check
