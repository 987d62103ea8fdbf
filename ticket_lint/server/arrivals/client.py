"""The HTTP client for a tracker's API: JSON, one base address from the settings, no redirects, bounded in size and time."""

from __future__ import annotations

import http.client
import json
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from email.message import Message
from typing import Any, NamedTuple

from ticket_lint import __version__

TIMEOUT = 10.0  # seconds
_MOST = 8 * 1024 * 1024  # bytes of an answer


class Answer(NamedTuple):
    """What came back: `data` is None where it was no JSON; `wait` is how many seconds the tracker asks to wait."""

    status: int
    data: Any
    wait: float | None = None


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows nothing: a token must not travel to another address."""

    def redirect_request(self, *_args: object, **_kwargs: object) -> None:
        return None


class Client:
    """Calls one API. `base` is its address without a slash at the end, `headers` carry the token."""

    def __init__(self, base: str, headers: Mapping[str, str]) -> None:
        self._base = base.rstrip("/")
        self._headers = {"User-Agent": f"ticket-lint/{__version__}", "Accept": "application/json", **headers}
        self._opener = urllib.request.build_opener(_Stay)

    def call(self, method: str, path: str, content: Mapping[str, Any] | None = None) -> Answer:
        """Call `path`, which begins with a slash; status 0 where nothing came back."""
        data = json.dumps(content).encode() if content is not None else None
        headers = {**self._headers, **({"Content-Type": "application/json"} if data else {})}
        request = urllib.request.Request(self._base + path, data, headers, method=method)  # noqa: S310 - http or https, as `sources` checks
        try:
            with self._opener.open(request, timeout=TIMEOUT) as response:
                return Answer(response.status, _json(response.read(_MOST + 1)))
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, None, _wait(error.headers))
        except (
            OSError,
            ValueError,
            http.client.HTTPException,
        ):  # the last one for what is no HTTP, or ends early
            return Answer(0, None)


def _json(body: bytes) -> Any:
    try:
        return json.loads(body) if len(body) <= _MOST else None
    except (ValueError, RecursionError):
        return None


def _wait(headers: Message) -> float | None:
    """The seconds of a `Retry-After`; else those until GitHub's limit is lifted, where no call is left.

    Trackers do not send dates. Source: docs.github.com, "Rate limits for the REST API".
    """
    asked = _number(headers.get("Retry-After", ""))
    if asked is None and headers.get("X-RateLimit-Remaining") == "0":
        lifted = _number(headers.get("X-RateLimit-Reset", ""))
        return max(0.0, lifted - time.time()) if lifted is not None else None
    return asked


def _number(text: str) -> float | None:
    return float(text) if text.isascii() and text.isdecimal() and len(text) < 12 else None
