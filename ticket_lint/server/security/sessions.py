"""Sessions of browsers: a signed cookie with a random number, the name of the token that signed in, and an end.

Nothing is kept of them: the signature covers the token's digest too, so a token that is taken out of the configuration ends its sessions.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import time
from typing import NamedTuple

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ticket_lint.server.security import tokens
from ticket_lint.server.security.tokens import ANYBODY_HERE, Principal
from ticket_lint.server.settings import Settings, Token

COOKIE = "ticket-lint"
SECONDS = 12 * 3600


class Session(NamedTuple):
    """`number` is random, `name` that of the token that signed in ("": nobody), `until` in seconds since 1970."""

    number: str
    name: str
    until: int


class Sessions:
    """Signs and reads cookies, and the tokens of forms."""

    def __init__(self, settings: Settings) -> None:
        self._key = settings.key.encode() or secrets.token_bytes(32)
        self._known = {token.name: token for token in settings.tokens}

    def start(self, token: Token | None = None) -> Session:
        """A new session; for nobody where `token` is None."""
        return Session(secrets.token_urlsafe(18), token.name if token else "", int(time.time()) + SECONDS)

    def written(self, session: Session) -> str:
        """The value of the cookie."""
        name = base64.urlsafe_b64encode(session.name.encode()).decode().rstrip("=")
        text = f"{session.number}.{name}.{session.until}"
        return f"{text}.{self._sign('session', text, self._digest(session.name))}"

    def read(self, cookie: str | None) -> Session | None:
        """The session of a cookie's value; None where it is not ours, has ended, or its token is gone."""
        parts = (cookie or "").split(".")
        if len(parts) != 4 or not parts[2].isascii() or not parts[2].isdecimal() or len(parts[2]) > 12:
            return None
        try:
            name = base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)).decode()
        except (binascii.Error, ValueError):
            return None
        if name and name not in self._known:
            return None
        wanted = self._sign("session", ".".join(parts[:3]), self._digest(name))
        if not hmac.compare_digest(wanted.encode(), parts[3].encode()):
            return None
        session = Session(parts[0], name, int(parts[2]))
        return session if session.until > time.time() else None

    def form_token(self, session: Session) -> str:
        """What a form of this session has to carry."""
        return self._sign("form", session.number, session.name)

    def principal(self, session: Session | None) -> Principal | None:
        """Who has signed in."""
        token = self._known.get(session.name) if session else None
        return Principal(token.name, token.scopes, by_cookie=True) if token else None

    def _digest(self, name: str) -> str:
        return self._known[name].digest if name else ""

    def _sign(self, *parts: str) -> str:
        text = "\x00".join(parts).encode()
        return base64.urlsafe_b64encode(hmac.digest(self._key, text, hashlib.sha256)).decode().rstrip("=")


def sessions_of(request: HTTPConnection) -> Sessions:
    """The sessions of the application."""
    found: Sessions = request.app.state.sessions
    return found


def session_of(request: Request) -> Session:
    """The session of a request; where it has none, one begins, and the answer sets the cookie."""
    found: Session | None = request.state.session
    if found is None:
        found = request.state.session = request.state.starts = sessions_of(request).start()
    return found


def sign_in(request: Request, token: str) -> Principal | None:
    """Sign a browser in with a token; None where it is not known. The answer sets the cookie."""
    known = tokens.find(token.strip(), request.app.state.settings.tokens)
    if known is None:
        return None
    request.state.session = request.state.starts = sessions_of(request).start(
        known
    )  # a new number: no fixation
    request.state.principal = sessions_of(request).principal(request.state.session)
    return request.state.principal  # type: ignore[no-any-return]


def sign_out(request: Request) -> None:
    """End the session: the answer sets the cookie of a session that nobody has signed in to."""
    request.state.session = request.state.starts = sessions_of(request).start()
    request.state.principal = None


class Identity:
    """Finds out who asks: by token, by cookie, or, where no tokens are set, whoever reaches this machine's own address."""

    def __init__(self, app: ASGIApp, settings: Settings, sessions: Sessions) -> None:
        self._app, self._settings, self._sessions = app, settings, sessions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Put `principal` and `session` into the request's state, and set the cookie of a session that begins."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        state = scope.setdefault("state", {})
        session = self._sessions.read(connection.cookies.get(COOKIE))
        state.update(session=session, starts=None, principal=self._principal(connection, session))

        async def send_cookie(message: Message) -> None:
            if message["type"] == "http.response.start" and state["starts"] is not None:
                MutableHeaders(scope=message).append("set-cookie", self._cookie(scope, state["starts"]))
            await send(message)

        await self._app(scope, receive, send_cookie)

    def _principal(self, connection: HTTPConnection, session: Session | None) -> Principal | None:
        given = tokens.bearer(connection.headers.get("authorization"))
        if given is not None:
            found = tokens.find(given, self._settings.tokens)
            return Principal(found.name, found.scopes) if found else None
        if not self._settings.tokens and self._settings.local:
            return ANYBODY_HERE
        return self._sessions.principal(session)

    def _cookie(self, scope: Scope, session: Session) -> str:
        secure = "; Secure" if scope.get("scheme") == "https" else ""
        value = self._sessions.written(session)
        return f"{COOKIE}={value}; Max-Age={SECONDS}; Path=/; HttpOnly; SameSite=Lax{secure}"
