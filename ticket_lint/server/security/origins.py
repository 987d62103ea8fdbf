"""Which names the service answers to, and from whose pages it takes requests that change something.

The first keeps out pages that point a name of their own at 127.0.0.1, the second pages that send a form across. Where whoever reaches
this machine may do everything, what a proxy brings along from elsewhere is refused.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from ticket_lint.diagnostic import Text
from ticket_lint.server.problems import Problem, answer
from ticket_lint.server.settings import LOOPBACK, Settings

_SAFE = ("GET", "HEAD", "OPTIONS")
_HOST = Text(
    "this service does not answer to that host name; add it to `hosts` in the section [serve]",
    "本服务不接受此主机名；请把它加入 [serve] 的 hosts",
)
_FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip")
_PROXY = Text(
    "this request comes through a proxy, which needs tokens: see `proxies` and `tokens` in the section [serve]",
    "请求经代理转发而来，此时必须配置 token；请在 [serve] 中设置 proxies 与 tokens",
)
_ORIGIN = Text("this request comes from another site's page", "请求来自其他网站的页面，已拒绝")


class Origins:
    """Refuses requests for other hosts, those that change something and come from other sites' pages, and those of unknown proxies."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._direct = settings.local and not settings.tokens
        self._hosts = {name.lower() for name in (*LOOPBACK, *settings.hosts)}
        if settings.host not in ("", "0.0.0.0", "::"):  # noqa: S104 - those are no names of anything
            self._hosts.add(settings.host.lower())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer with 421 or 403."""
        if scope["type"] == "http":
            connection = HTTPConnection(scope)
            host = connection.headers.get("host", "")
            problem = None
            if _name(f"//{host}") not in self._hosts:
                problem = Problem(421, "host-unknown", _HOST)
            elif scope["method"] not in _SAFE and _foreign(connection, host):
                problem = Problem(403, "origin-foreign", _ORIGIN)
            elif self._direct and any(name in connection.headers for name in _FORWARDED):
                problem = Problem(403, "proxy-unknown", _PROXY)
            if problem is not None:
                await answer(connection, problem)(scope, receive, send)
                return
        await self._app(scope, receive, send)


def _foreign(connection: HTTPConnection, host: str) -> bool:
    """Whether a browser says that a page of another origin sent this; programs say nothing of it."""
    if connection.headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
        return True
    origin = connection.headers.get("origin")
    if origin is None:
        return False
    try:
        return urlsplit(origin).netloc.lower() != host.lower()
    except ValueError:
        return True


def _name(address: str) -> str | None:
    """The host of an address without its port, in small letters; None where it is none."""
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
