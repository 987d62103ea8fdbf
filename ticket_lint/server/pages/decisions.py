"""What people decide of a ticket: which severity, for which reason, under which name."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote, unquote

from fastapi import Request

from ticket_lint.server.access import principal_of
from ticket_lint.server.pages.forms import Form, FormError
from ticket_lint.server.pages.messages import MESSAGES
from ticket_lint.server.security.tokens import ANYBODY_HERE, signing
from ticket_lint.store.records import SEVERITIES

# Reasons to choose from are stored by these names, which do not change with the language: "scope", or "scope: in own words".
REASONS = (
    "scope",
    "impact",
    "workaround",
    "status",
    "stage",
    "pressure",
    "outside",
    "contract",
    "other",
)
OTHER = "other"
NAME_COOKIE = "name"
_LONGEST_NAME = 80
_LONGEST_NOTE = 1000


class Given(NamedTuple):
    """A decision as a form gives it."""

    severity: str
    reason: str

    @classmethod
    def of(cls, form: Form, suggested: str | None) -> Given:
        """Read a form that showed `suggested`; raises `FormError` where a severity or a reason is missing."""
        if form.outcome == "agreed" and suggested is not None:
            return cls(suggested, "")
        needed = MESSAGES["queue.reason.needed"].format(severity=suggested or "–")
        if form.severity not in SEVERITIES or form.severity == suggested or form.reason not in REASONS:
            raise FormError(needed)
        note = form.note.strip()[:_LONGEST_NOTE]
        if form.reason == OTHER and not note:
            raise FormError(MESSAGES["queue.reason.words"])
        return cls(form.severity, f"{form.reason}: {note}" if note else form.reason)


def reason_in(reason: str, lang: str) -> str:
    """A stored reason in words; what programs gave as a reason stays as it is."""
    name, joint, note = reason.partition(": ")
    if name not in REASONS:
        return reason
    told = MESSAGES[f"queue.reason.{name}"].of(lang)
    if not joint:
        return told
    return f"{told}：{note}" if lang == "zh" else f"{told}: {note}"


def kind_of(reason: str) -> str:
    """The name of the reason that was chosen, or the reason itself where none was."""
    name = reason.partition(": ")[0]
    return name if name in REASONS else reason


def signer(request: Request) -> str:
    """Under which name decisions are kept: who is signed in or has a token, else who the reader says to be."""
    principal = principal_of(request)
    if principal is None:
        return ""
    named = request.cookies.get(NAME_COOKIE, "") if principal is ANYBODY_HERE else ""
    return signing(principal, unquote(named)[:_LONGEST_NAME])


def given_of(name: str) -> str:
    """A name as a cookie can hold it."""
    return quote(" ".join(name.split())[:_LONGEST_NAME], safe="")
