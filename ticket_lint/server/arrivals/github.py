"""Webhooks of GitHub: `X-Hub-Signature-256` is the HMAC-SHA256 of the body, `X-GitHub-Delivery` the number, the event is `issues`.

Source: docs.github.com, "Validating webhook deliveries" and "Webhook events and payloads".
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Annotated, Any
from urllib.parse import parse_qs

from pydantic import BaseModel, Field, StringConstraints, ValidationError

from ticket_lint.server.arrivals.model import Delivery, Issue, unreadable
from ticket_lint.server.security.links import is_link

TAKEN = frozenset({"opened", "edited", "reopened", "transferred"})  # actions after which the text may be new


class _Issue(BaseModel):
    number: int = Field(ge=1, le=2**53)
    title: str
    body: str | None = None
    html_url: str = ""
    pull_request: Any = None


class _Repository(BaseModel):
    id: int = Field(ge=1, le=2**53)
    full_name: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$")]


class _Event(BaseModel):
    action: str
    issue: _Issue
    repository: _Repository


def verify(headers: Mapping[str, str], body: bytes, secret: str, now: float) -> bool:  # noqa: ARG001
    """Whether the signature is that of the body."""
    wanted = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    given = headers.get("x-hub-signature-256", "")
    return hmac.compare_digest(wanted.encode(), given.encode("utf-8", "replace"))


def read(headers: Mapping[str, str], body: bytes) -> Delivery:
    """Read a delivery; only issues whose text may be new are taken. Raises `Problem`."""
    number = headers.get("x-github-delivery", "")
    if not 1 <= len(number) <= 200:
        raise unreadable("GitHub")
    if headers.get("x-github-event") != "issues":
        return Delivery(number, None)
    if headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        body = _payload(body)
    try:
        event = _Event.model_validate_json(body)
    except ValidationError as error:
        raise unreadable("GitHub") from error
    if event.action not in TAKEN or event.issue.pull_request is not None:
        return Delivery(number, None)
    issue, project = event.issue, event.repository.full_name
    url = issue.html_url if is_link(issue.html_url) else ""
    key, name = (f"{one}#{issue.number}" for one in (event.repository.id, project))
    text = issue.body or ""
    return Delivery(number, Issue("github", key, name, project, issue.number, issue.title, text, url))


def _payload(body: bytes) -> bytes:
    """The JSON of a webhook that is set to send forms."""
    try:
        fields = parse_qs(body.decode("ascii"), max_num_fields=4)
    except ValueError as error:
        raise unreadable("GitHub") from error
    return fields.get("payload", [""])[0].encode("utf-8", "replace")
