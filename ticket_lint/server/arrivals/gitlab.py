"""Webhooks of GitLab: `X-Gitlab-Token` is the secret itself; a secret that begins with `whsec_` signs body, number and time instead.

Signed deliveries carry `webhook-id`, `webhook-timestamp` and `webhook-signature`, "v1," and the Base64 of HMAC-SHA256 over
"id.timestamp.body" with the key that follows `whsec_` in Base64. `Idempotency-Key` stays the same when a delivery is repeated,
`X-Gitlab-Event-UUID` is the number where there is none. Source: docs.gitlab.com, "Webhooks" and "Webhook events".
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, Field, StringConstraints, ValidationError

from ticket_lint.errors import UsageError
from ticket_lint.server.arrivals.model import Delivery, Issue, unreadable
from ticket_lint.server.security.links import is_link

SIGNED = "whsec_"
TOLERANCE = 300.0  # seconds that a signed delivery may be old, or ahead
_TAKEN = frozenset({"open", "reopen", "update"})


class _Attributes(BaseModel):
    iid: int = Field(ge=1, le=2**53)
    title: str
    description: str | None = None
    url: str = ""
    action: str = ""


class _Project(BaseModel):
    id: int = Field(ge=1, le=2**53)
    path_with_namespace: Annotated[str, StringConstraints(min_length=1, max_length=400)]


class _Event(BaseModel):
    project: _Project
    object_attributes: _Attributes
    changes: dict[str, Any] = {}


def signing_key(secret: str) -> bytes:
    """The key of a signing token; raises `UsageError` where it is none."""
    try:
        key = base64.b64decode(secret.removeprefix(SIGNED), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise UsageError(
            "the GitLab signing token is not whsec_ with Base64 after it; copy it again",
            "GitLab 的签名 token 应为 whsec_ 加 Base64，请重新复制",
        )
    return key


def verify(headers: Mapping[str, str], body: bytes, secret: str, now: float) -> bool:
    """Whether the token is ours, or the signature that of number, time and body, and recent."""
    if not secret.startswith(SIGNED):
        given = headers.get("x-gitlab-token", "")
        return hmac.compare_digest(secret.encode(), given.encode("utf-8", "replace"))
    number, time = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not (time.isascii() and time.isdecimal() and len(time) < 13) or abs(int(time) - now) > TOLERANCE:
        return False
    signed = f"{number}.{time}.".encode("utf-8", "replace") + body
    wanted = b"v1," + base64.b64encode(hmac.digest(signing_key(secret), signed, hashlib.sha256))
    signatures = headers.get("webhook-signature", "").encode("utf-8", "replace").split(b" ")[:8]
    return sum(hmac.compare_digest(wanted, one) for one in signatures) > 0  # looks at all of them


def read(headers: Mapping[str, str], body: bytes) -> Delivery:
    """Read a delivery; only issues whose text may be new are taken. Raises `Problem`."""
    names = ("webhook-id", "idempotency-key", "x-gitlab-event-uuid")
    number = next((headers[name] for name in names if headers.get(name)), "")
    if not 1 <= len(number) <= 200:
        raise unreadable("GitLab")
    if "x-gitlab-event" not in headers or "Issue" not in headers["x-gitlab-event"]:
        return Delivery(number, None)
    try:
        event = _Event.model_validate_json(body)
    except ValidationError as error:
        raise unreadable("GitLab") from error
    issue, project = event.object_attributes, event.project
    if issue.action not in _TAKEN or (issue.action == "update" and not _new(event.changes)):
        return Delivery(number, None)
    url = issue.url if is_link(issue.url) else ""
    key, name = (f"{one}#{issue.iid}" for one in (project.id, project.path_with_namespace))
    text = issue.description or ""
    return Delivery(number, Issue("gitlab", key, name, str(project.id), issue.iid, issue.title, text, url))


def _new(changes: Mapping[str, Any]) -> bool:
    """Whether an update changed the text; labels and assignees are none of our business."""
    return not changes or "title" in changes or "description" in changes
