"""Errors as the API tells them: `application/problem+json` (RFC 9457), in the reader's language, without text of tickets."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse

from ticket_lint.diagnostic import Text
from ticket_lint.errors import TicketLintError
from ticket_lint.server.mistakes import mistake_of
from ticket_lint.server.work import RETRY_AFTER, BusyError
from ticket_lint.store.records import StoreError, UnknownTicketError

MEDIA_TYPE = "application/problem+json"
_MOST_ERRORS = 50


class Problem(HTTPException):
    """An answer other than what was asked for: an HTTP status, a stable `code`, and one sentence that says the way out.

    An `HTTPException`, since FastAPI lets only those through where it reads a body.
    """

    headers: dict[str, str]

    def __init__(
        self, status: int, code: str, detail: Text, headers: Mapping[str, str] | None = None, **more: Any
    ) -> None:
        super().__init__(status, detail.en, dict(headers or {}))
        self.code, self.text, self.more = code, detail, more

    @classmethod
    def unknown_client(cls) -> Problem:
        """Nobody is signed in."""
        return cls(401, "token-missing", _TOKEN, {"WWW-Authenticate": 'Bearer realm="ticket-lint"'})

    @classmethod
    def not_allowed(cls, scope: str) -> Problem:
        """Who asks lacks a scope."""
        return cls(403, "scope-missing", _SCOPE.format(scope=scope), scope=scope)

    @classmethod
    def not_found(cls) -> Problem:
        """There is no such thing."""
        return cls(404, *_PLAIN[404])

    @classmethod
    def busy(cls) -> Problem:
        """All workers have as much as they may take."""
        return cls(503, "busy", _BUSY, {"Retry-After": str(RETRY_AFTER)})


def problem_of(error: Exception) -> Problem:
    """The problem that an exception stands for."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, BusyError):
        return Problem.busy()
    if isinstance(error, RequestValidationError):
        return Problem(
            422, "unprocessable", _INVALID, errors=[_error(one) for one in error.errors()[:_MOST_ERRORS]]
        )
    if isinstance(error, UnknownTicketError):
        return Problem(404, "not-found", Text(error.en, error.zh))
    if isinstance(error, StoreError):
        return Problem(503, "store-unavailable", _STORE, {"Retry-After": str(RETRY_AFTER)})
    if isinstance(error, TicketLintError):
        return Problem(422, "unprocessable", Text(error.en, error.zh))
    status = error.status_code if isinstance(error, HTTPException) else 500
    code, text = _PLAIN.get(status, ("refused", _REFUSED))
    headers = error.headers if isinstance(error, HTTPException) else None
    return Problem(status, code, text, headers)


def _error(error: Mapping[str, Any]) -> dict[str, Any]:
    """Where the input is wrong and how; not what it says there, which may be a ticket."""
    return {"at": [str(part) for part in error["loc"]], "code": error["type"], "message": mistake_of(error)}


_INVALID = Text(
    "the request does not fit; see `errors` and /api/v1/openapi.json",
    "请求不符合接口要求，详见 errors 与 /api/v1/openapi.json",
)
_REFUSED = Text("the request cannot be answered", "无法处理此请求")
_STORE = Text("the database does not answer; try again soon", "数据库暂时无法访问，请稍后再试")
_PLAIN = {
    400: ("unreadable", Text("the request cannot be read", "无法读取请求")),
    404: ("not-found", Text("there is nothing at this address", "此地址不存在")),
    405: ("method-unknown", Text("this address does not take that method", "此地址不支持该请求方法")),
    500: ("internal", Text("something went wrong here; the log says where", "服务内部出错，详见日志")),
}
_TOKEN = Text(
    "send a valid token: Authorization: Bearer …",
    "请带上有效的 token：Authorization: Bearer …",
)
_SCOPE = Text('the token lacks the scope "{scope}"', "此 token 没有“{scope}”权限")
_BUSY = Text("too much to do at the moment; try again soon", "当前任务过多，请稍后再试")


def language_of(connection: HTTPConnection) -> str:
    """The language that a reader asks for by `lang`, else by `Accept-Language`, else that of the settings, else "en"."""
    asked = connection.query_params.get("lang")
    if asked in ("zh", "en"):
        return asked
    for part in connection.headers.get("accept-language", "").lower().split(","):
        tag = part.split(";")[0].strip()[:2]
        if tag in ("zh", "en"):
            return tag
    return connection.app.state.settings.lang or "en"


def stated(problem: Problem, lang: str) -> dict[str, Any]:
    """A problem as plain data."""
    return {
        "type": "about:blank",
        "title": HTTPStatus(problem.status_code).phrase,
        "status": problem.status_code,
        "code": problem.code,
        "detail": problem.text.of(lang),
        **{name: _in(lang, value) for name, value in problem.more.items()},
    }


def _in(lang: str, value: Any) -> Any:
    """Plain data with all texts in one language."""
    if isinstance(value, Text):
        return value.of(lang)
    if isinstance(value, dict):
        return {name: _in(lang, one) for name, one in value.items()}
    return [_in(lang, one) for one in value] if isinstance(value, list) else value


def answer(connection: HTTPConnection, problem: Problem) -> JSONResponse:
    """The answer that tells of a problem."""
    content = stated(problem, language_of(connection))
    return JSONResponse(content, problem.status_code, problem.headers, MEDIA_TYPE)
