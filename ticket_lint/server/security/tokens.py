"""Tokens: drawn at random, shown once, kept as SHA-256, compared in constant time.

A plain hash is enough: a token has 256 random bits, so there is nothing to guess from its hash.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from typing import NamedTuple

from ticket_lint.server.settings import SCOPES, Scope, Token

PREFIX = "tl_"  # scanners for leaked secrets find it by that
_LONGEST = 200  # characters of what can be a token


class Principal(NamedTuple):
    """Who asks: a name, what it may do, and whether a browser's cookie said so."""

    name: str
    scopes: frozenset[Scope]
    by_cookie: bool = False


ANYBODY_HERE = Principal("local", frozenset(SCOPES))


def signing(who: Principal, given: str) -> str:
    """Under which name `who` decides, who says to be called `given` (may be empty).

    A token vouches for its own name alone, so that is shown with the given one.
    """
    given = given.strip()
    if not given or given == who.name:
        return who.name
    return (
        given if who is ANYBODY_HERE else f"{given} ({who.name})"
    )  # a token may have the same name and scopes


def draw() -> str:
    """Return a new token."""
    return PREFIX + secrets.token_urlsafe(32)


def digest_of(token: str) -> str:
    """Return what is kept of a token: its SHA-256 in hex."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()


def find(token: str, known: Iterable[Token]) -> Token | None:
    """Return the entry of a token; takes as long whichever it is."""
    if len(token) > _LONGEST:
        return None
    digest = digest_of(token)
    found = None
    for one in known:
        if hmac.compare_digest(one.digest, digest):
            found = one
    return found


def bearer(header: str | None) -> str | None:
    """Return the token of an `Authorization` header."""
    scheme, _, token = (header or "").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None
