"""A stand-in for the APIs of GitHub and GitLab that speaks their documented HTTP, and what their webhooks send."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

TOKEN = "secret-of-the-bot"
SECRET = "It's a Secret to Everybody"
SIGNING = "whsec_" + base64.b64encode(b"k" * 32).decode()
_GITHUB = re.compile(
    r"^/repos/(?P<project>[\w.-]+/[\w.-]+)/issues/(?:(?P<issue>\d+)/comments|comments/(?P<id>\d+))$"
)
_GITLAB = re.compile(r"^/api/v4/projects/(?P<project>\d+)/issues/(?P<issue>\d+)/notes(?:/(?P<id>\d+))?$")


class Call(NamedTuple):
    """A call that came in."""

    method: str
    path: str
    body: Any


class Tracker:
    """Issues' comments in memory. `fail` lists statuses with which the next calls are answered."""

    def __init__(self) -> None:
        self.comments: dict[int, dict[str, Any]] = {}
        self.calls: list[Call] = []
        self.fail: list[int] = []
        self.app = False  # a token of an app, which may not ask who it is
        self.address = ""

    def say(self, body: str, login: str, kind: str = "User") -> int:
        """Somebody comments."""
        number = len(self.comments) + 1
        author = {"id": sum(login.encode()), "login": login, "username": login, "type": kind}
        self.comments[number] = {"id": number, "body": body, "user": author, "author": author}
        return number

    @property
    def writes(self) -> list[str]:
        """The methods of the calls that changed something."""
        return [call.method for call in self.calls if call.method != "GET"]


class _Handler(BaseHTTPRequestHandler):
    tracker: Tracker
    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        body = json.loads(self.rfile.read(length)) if length else None
        url = urlsplit(self.path)
        self.tracker.calls.append(Call(self.command, self.path, body))
        status, data = self._do(url.path, parse_qs(url.query), body)
        content = json.dumps(data).encode()
        self.send_response(status)
        if status == 429:
            self.send_header("Retry-After", "0")
        if status == 302:
            self.send_header("Location", "http://127.0.0.1:1/stolen")
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PATCH = do_PUT = _answer  # noqa: N815

    def _do(self, path: str, query: dict[str, list[str]], body: Any) -> tuple[int, Any]:
        tracker = self.tracker
        if tracker.fail:
            return tracker.fail.pop(0), {"message": "no"}
        if TOKEN not in (self.headers.get("PRIVATE-TOKEN"), self.headers.get("Authorization", "")[7:]):
            return 401, {"message": "Bad credentials"}
        if path in ("/user", "/api/v4/user"):
            me = {"id": sum(b"bot"), "login": "bot", "username": "bot"}
            return (403, {"message": "Resource not accessible"}) if tracker.app else (200, me)
        found = _GITHUB.match(path) or _GITLAB.match(path)
        if found is None:
            return 404, {"message": "Not Found"}
        if self.command == "GET":
            page, size = int(query.get("page", ["1"])[0]), int(query.get("per_page", ["30"])[0])
            return 200, list(tracker.comments.values())[(page - 1) * size : page * size]
        if self.command == "POST":
            number = tracker.say(body["body"], "bot", "Bot" if tracker.app else "User")
            return 201, tracker.comments[number]
        if self.command != ("PUT" if path.startswith("/api/v4") else "PATCH"):
            return 404, {"message": "Not Found"}
        comment = tracker.comments.get(int(found["id"]))
        if comment is None or comment["user"]["login"] != "bot":
            return 403, {"message": "Must have admin rights"}
        comment["body"] = body["body"]
        return 200, comment

    def log_message(self, *_: object) -> None:
        """Stay quiet."""


@contextmanager
def tracking() -> Iterator[Tracker]:
    """Run a stand-in on a free port of this machine."""
    tracker = Tracker()
    handler = type("Handler", (_Handler,), {"tracker": tracker})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    tracker.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield tracker
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


# -- what webhooks send ----------------------------------------------------------------


class Hook(NamedTuple):
    """A delivery."""

    path: str
    headers: dict[str, str]
    body: bytes


def github(
    text: str,
    number: str = "g-1",
    action: str = "opened",
    secret: str = SECRET,
    project: Any = (7, "acme/app"),
    **more: Any,
) -> Hook:
    """A delivery of GitHub."""
    repository = {"id": project[0], "full_name": project[1]}
    issue = {
        "number": 12,
        "title": "进频道后没有声音",
        "body": text,
        "html_url": "https://github.com/acme/app/issues/12",
        "state": "open",
        "user": {"login": "somebody"},
    }
    event = {"action": action, "issue": {**issue, **more}, "repository": repository}
    body = json.dumps(event).encode()
    headers = {
        "Content-Type": "application/json",
        "X-GitHub-Event": "issues",
        "X-GitHub-Delivery": number,
        "X-Hub-Signature-256": "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest(),
    }
    return Hook("/api/v1/arrivals/github", headers, body)


def gitlab(
    text: str,
    number: str = "l-1",
    action: str = "open",
    changes: Any = None,
    project: Any = (42, "acme/tools/app"),
    **headers: str,
) -> Hook:
    """A delivery of GitLab with its secret token."""
    event = {
        "object_kind": "issue",
        "project": {"id": project[0], "path_with_namespace": project[1]},
        "object_attributes": {
            "id": 301,
            "iid": 23,
            "title": "进频道后没有声音",
            "description": text,
            "url": "https://gitlab.com/acme/tools/app/-/issues/23",
            "action": action,
        },
        "changes": changes or {},
    }
    told = {
        "Content-Type": "application/json",
        "X-Gitlab-Event": "Issue Hook",
        "X-Gitlab-Event-UUID": f"e-{number}",
        "Idempotency-Key": number,
        "X-Gitlab-Token": SECRET,
    }
    return Hook("/api/v1/arrivals/gitlab", {**told, **headers}, json.dumps(event).encode())


def signed(hook: Hook, time: float, key: bytes = b"k" * 32) -> Hook:
    """A delivery of GitLab that is signed instead."""
    number, stamp = hook.headers["Idempotency-Key"], str(int(time))
    content = f"{number}.{stamp}.".encode() + hook.body
    signature = base64.b64encode(hmac.digest(key, content, "sha256")).decode()
    headers = {name: value for name, value in hook.headers.items() if name != "X-Gitlab-Token"}
    more = {"webhook-id": number, "webhook-timestamp": stamp, "webhook-signature": f"v1,{signature}"}
    return hook._replace(headers={**headers, **more})
