"""Webhooks: signatures, what is taken, what comes twice; and the comment that an issue gets."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx2
import pytest
from starlette.testclient import TestClient

from tests.server.service import Direct, serving
from tests.server.tracker import SECRET, SIGNING, TOKEN, Hook, Tracker, github, gitlab, signed, tracking
from ticket_lint.server.arrivals import github as github_hooks
from ticket_lint.server.arrivals.apis import GitHub
from ticket_lint.server.arrivals.client import Client
from ticket_lint.server.arrivals.comments import MARKER, Comment, RefusedError, Writer
from ticket_lint.server.settings import GITHUB, GITLAB, Limits, Posting, Settings

TEXT = "没声音"
BOTH = Settings(
    github=GITHUB._replace(secret=SECRET), gitlab=GITLAB._replace(secret=SECRET), limits=Limits(rate=0)
)


def send(client: TestClient, hook: Hook) -> httpx2.Response:
    return client.post(hook.path, content=hook.body, headers=hook.headers)


def outcome(client: TestClient, hook: Hook) -> str:
    answer = send(client, hook)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["outcome"])


def queue(client: TestClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get("/api/v1/queue").json()["entries"]
    return found


# -- signatures --------------------------------------------------------------------------


def test_the_documented_signature() -> None:
    # "Validating webhook deliveries" names these values to test with.
    right = {"x-hub-signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"}
    assert github_hooks.verify(right, b"Hello, World!", SECRET, 0.0)
    assert not github_hooks.verify(right, b"Hello, World", SECRET, 0.0)
    assert not github_hooks.verify({}, b"Hello, World!", SECRET, 0.0)
    assert not github_hooks.verify({"x-hub-signature-256": "sha256=é"}, b"Hello, World!", SECRET, 0.0)


@pytest.mark.parametrize(
    "hook",
    [
        github(TEXT, secret="wrong"),
        github(TEXT)._replace(body=github(TEXT + "x").body),
        github(TEXT)._replace(headers={"X-GitHub-Event": "issues", "X-GitHub-Delivery": "1"}),
        gitlab(TEXT, **{"X-Gitlab-Token": "wrong"}),
        gitlab(TEXT, **{"X-Gitlab-Token": ""}),
        signed(gitlab(TEXT), time.time()),  # a secret token is set, no signing token
    ],
)
def test_who_does_not_know_the_secret_is_refused(tmp_path: Path, hook: Hook) -> None:
    with serving(tmp_path, BOTH) as client:
        answer = send(client, hook)
        assert (answer.status_code, answer.json()["code"]) == (401, "delivery-forged")
        assert queue(client) == []


def test_without_a_secret_nothing_is_taken(tmp_path: Path) -> None:
    with serving(tmp_path) as client:
        for hook in (github(TEXT, secret=""), gitlab(TEXT, **{"X-Gitlab-Token": ""})):
            answer = send(client, hook)
            assert (answer.status_code, answer.json()["code"]) == (404, "arrivals-off")
            assert "_SECRET" in answer.json()["detail"]


def test_signed_deliveries_of_gitlab(tmp_path: Path) -> None:
    settings = BOTH._replace(gitlab=GITLAB._replace(secret=SIGNING))
    now = time.time()
    hook = gitlab(TEXT)
    wrong = [
        hook,
        signed(hook, now - 600),
        signed(hook, now + 600),
        signed(hook, now, b"x" * 32),
        signed(hook, now)._replace(body=gitlab("x").body),
    ]
    for name, value in (
        ("webhook-timestamp", str(int(now) + 1)),
        ("webhook-timestamp", "x"),
        ("webhook-timestamp", "9" * 40),
        ("webhook-id", "other"),
        ("webhook-signature", "v2,x"),
    ):
        right = signed(hook, now)
        wrong.append(right._replace(headers={**right.headers, name: value}))
    with serving(tmp_path, settings) as client:
        assert [send(client, one).status_code for one in wrong] == [401] * len(wrong)
        assert queue(client) == []
        right = signed(hook, now)
        rotated = {**right.headers, "webhook-signature": f"v1,old {right.headers['webhook-signature']}"}
        assert outcome(client, right._replace(headers=rotated)) == "queued"
        assert outcome(client, right) == "repeated"


# -- what is taken -------------------------------------------------------------------------


def test_issues_get_into_the_queue(tmp_path: Path) -> None:
    with serving(tmp_path, BOTH) as client:
        assert outcome(client, github(TEXT)) == "queued"
        assert outcome(client, gitlab(TEXT)) == "queued"
        tickets = {one["ticket"]["source"]: one["ticket"] for one in queue(client)}
        assert (tickets["github"]["key"], tickets["github"]["name"]) == ("7#12", "acme/app#12")
        assert tickets["github"]["url"] == "https://github.com/acme/app/issues/12"
        assert (tickets["gitlab"]["key"], tickets["gitlab"]["name"]) == ("42#23", "acme/tools/app#23")
        assert tickets["gitlab"]["title"] == "进频道后没有声音"


@pytest.mark.parametrize(("hook", "action"), [(github, "edited"), (gitlab, "update")])
def test_a_project_is_the_same_under_another_name(tmp_path: Path, hook: Any, action: str) -> None:
    with serving(tmp_path, BOTH) as client:
        first = send(client, hook(TEXT, "1", project=(7, "acme/old"))).json()["ticket"]
        renamed = hook(f"{TEXT}，Android 14", "2", action, project=(7, "acme/new"))
        assert send(client, renamed).json()["ticket"] == first
        (entry,) = queue(client)
        assert entry["ticket"]["name"].startswith("acme/new#")
        assert "acme/new#" in client.get("/queue").text
        assert "acme/new#" in client.get(f"/queue/{first}").text
        other = hook("没有图像", "3", project=(8, "acme/old"))  # takes the name that is free now
        assert send(client, other).json()["ticket"] != first
        found = client.get("/api/v1/queue", params={"search": "acme/OLD"}).json()["entries"]
        assert [one["ticket"]["text"] for one in found] == ["没有图像"]


def test_what_comes_twice_is_taken_once(tmp_path: Path) -> None:
    with serving(tmp_path, BOTH) as client:
        for hook in (github(TEXT), gitlab(TEXT)):
            assert outcome(client, hook) == "queued"
            assert outcome(client, hook) == "repeated"
            renamed = {**hook.headers, "X-GitHub-Delivery": "other", "Idempotency-Key": "other"}
            assert outcome(client, hook._replace(headers=renamed)) == "repeated"
        assert len(queue(client)) == 2


def test_an_edit_is_another_suggestion_for_the_same_ticket(tmp_path: Path) -> None:
    with serving(tmp_path, BOTH) as client:
        number = send(client, github(TEXT)).json()["ticket"]
        edited = github("全部用户都听不到声音，线上故障", "g-2", "edited")
        assert send(client, edited).json()["ticket"] == number
        assert outcome(client, github(TEXT)) == "repeated"  # an old text does not come back
        history = client.get(f"/api/v1/queue/{number}/history").json()
        assert len(history["suggestions"]) == 2
        assert history["ticket"]["text"].startswith("全部用户")


def test_deliveries_about_one_issue_take_turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, run, drafts = threading.Event(), Direct.run_in_turn, []

    async def slowly(self: Direct, function: Any, draft: Any) -> Any:
        drafts.append(draft.text)
        if draft.text == TEXT:
            begun.set()
            await asyncio.sleep(0.3)
        return await run(self, function, draft)

    monkeypatch.setattr(Direct, "run_in_turn", slowly)
    with serving(tmp_path, BOTH) as client, ThreadPoolExecutor() as senders:
        first = senders.submit(outcome, client, github(TEXT, "1"))
        assert begun.wait(20)
        again = senders.submit(outcome, client, github(TEXT, "1"))
        later = senders.submit(outcome, client, github("没有图像", "2", "edited"))
        assert [one.result() for one in (first, again, later)] == ["queued", "repeated", "queued"]
        assert queue(client)[0]["ticket"]["text"] == "没有图像"
        assert drafts == [TEXT, "没有图像"]
        assert not client.app.state.turns  # type: ignore[attr-defined]


def test_a_delivery_that_failed_can_come_again(tmp_path: Path) -> None:
    with serving(tmp_path, BOTH) as client:
        work: Direct = client.app.state.work  # type: ignore[attr-defined]
        work.busy = True
        answer = send(client, github(TEXT))
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
        work.busy = False
        assert outcome(client, github(TEXT)) == "queued"


@pytest.mark.parametrize(
    "hook",
    [
        github(TEXT, action="labeled"),
        github(TEXT, action="closed"),
        github(TEXT, pull_request={"url": "x"}),
        github(TEXT)._replace(headers={**github(TEXT).headers, "X-GitHub-Event": "ping"}),
        gitlab(TEXT, action="close"),
        gitlab(TEXT, action="update", changes={"labels": {}}),
        gitlab(TEXT, **{"X-Gitlab-Event": "Push Hook"}),
    ],
)
def test_what_is_none_of_our_business_is_left_alone(tmp_path: Path, hook: Hook) -> None:
    with serving(tmp_path, BOTH) as client:
        assert outcome(client, hook) == "ignored"
        assert queue(client) == []


def test_a_changed_description_is_our_business(tmp_path: Path) -> None:
    with serving(tmp_path, BOTH) as client:
        changed = gitlab(TEXT, action="update", changes={"description": {"previous": "", "current": TEXT}})
        assert outcome(client, changed) == "queued"


@pytest.mark.parametrize(
    "hook",
    [
        github(TEXT, "x" * 300),
        github(TEXT, ""),
        github(TEXT, number_="x", title=1),
        github(TEXT, number="1", title=None),
        gitlab(TEXT, "", **{"X-Gitlab-Event-UUID": ""}),
    ],
)
def test_what_is_no_delivery(tmp_path: Path, hook: Hook) -> None:
    with serving(tmp_path, BOTH) as client:
        answer = send(client, hook)
        assert (answer.status_code, answer.json()["code"]) == (422, "delivery-unreadable")


def test_hostile_deliveries_with_the_right_secret(tmp_path: Path) -> None:
    bodies = [
        b"",
        b"null",
        b"[" * 5000,
        b"\xff",
        b'{"action": "opened"}',
        b'{"action": "opened", "issue": {"number": 1e400, "title": ""}, "repository": {"id": 7, "full_name": "a/b"}}',
        b'{"action": "opened", "issue": {"number": 1, "title": ""}, "repository": {"id": 7, "full_name": "../../user"}}',
        b'{"action": "opened", "issue": {"number": 1, "title": "\\ud800"}, "repository": {"id": 7, "full_name": "a/b"}}',
    ]
    with serving(tmp_path, BOTH) as client:
        for body in bodies:
            for hook in (github(TEXT), gitlab(TEXT)):
                secret = {"X-Hub-Signature-256": _signature(body)}
                answer = client.post(hook.path, content=body, headers={**hook.headers, **secret})
                assert answer.status_code == 422, (body, answer.text)
        link = github(TEXT, html_url="javascript:alert(1)")
        assert outcome(client, link) == "queued"
        assert queue(client)[0]["ticket"]["url"] is None


def _signature(body: bytes) -> str:
    import hashlib
    import hmac

    return "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()


def test_a_webhook_that_sends_forms(tmp_path: Path) -> None:
    hook = github(TEXT)
    body = urlencode({"payload": hook.body.decode()}).encode()
    headers = {
        **hook.headers,
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Hub-Signature-256": _signature(body),
    }
    with serving(tmp_path, BOTH) as client:
        assert outcome(client, Hook(hook.path, headers, body)) == "queued"


# -- comments ------------------------------------------------------------------------------


@contextmanager
def commenting(folder: Path, tracker: Tracker, how: Posting = "on") -> Iterator[TestClient]:
    """A service that comments on the issues of a stand-in."""
    settings = BOTH._replace(
        github=GITHUB._replace(api=tracker.address, secret=SECRET, token=TOKEN, comments=how),
        gitlab=GITLAB._replace(api=f"{tracker.address}/api/v4", secret=SECRET, token=TOKEN, comments=how),
    )
    with serving(folder, settings) as client:
        yield client


def told(client: TestClient, source: str, what: str, times: int = 1) -> None:
    """Wait until that many comments came to `what`."""
    line = f'ticket_lint_comments_total{{outcome="{what}",source="{source}"}} {float(times)}'
    end = time.monotonic() + 20
    while line not in (shown := client.get("/api/v1/metrics").text):
        assert time.monotonic() < end, [one for one in shown.splitlines() if "comments_total" in one]
        time.sleep(0.01)


@pytest.fixture
def tracker() -> Iterator[Tracker]:
    with tracking() as found:
        yield found


@pytest.mark.parametrize(("source", "hook"), [("github", github), ("gitlab", gitlab)])
def test_one_comment_that_is_edited(tmp_path: Path, tracker: Tracker, source: str, hook: Any) -> None:
    tracker.say(f"{MARKER}\nI am somebody else and only look like it", "mallory")
    for number in range(120):  # more than a page
        tracker.say(f"me too {number}", "user")
    with commenting(tmp_path, tracker) as client:
        outcome(client, hook(f"{TEXT} password: Gk3vTq81x @everyone"))
        told(client, source, "created")
        (comment,) = [one for one in tracker.comments.values() if one["user"]["login"] == "bot"]
        assert comment["body"].startswith(MARKER)
        assert "Gk3vTq81x" not in comment["body"]
        assert "@everyone" not in comment["body"]
        assert "日志" in comment["body"]
        before = comment["body"]
        changed = "全部用户都听不到声音，Windows 11，SDK 4.3.1，日志见附件 a.log"
        outcome(client, hook(changed, "2", "edited" if source == "github" else "update"))
        told(client, source, "edited")
        assert comment["body"] != before
        assert len([one for one in tracker.comments.values() if one["user"]["login"] == "bot"]) == 1
        assert tracker.writes == ["POST", "PATCH" if source == "github" else "PUT"]
        outcome(client, hook(changed + "\n", "3", "edited" if source == "github" else "update"))
        told(client, source, "unchanged")
        assert tracker.comments[1]["body"].endswith("look like it")


def test_a_dry_run_only_looks(tmp_path: Path, tracker: Tracker) -> None:
    with commenting(tmp_path, tracker, "dry-run") as client:
        outcome(client, github(TEXT))
        told(client, "github", "would create")
        tracker.say(MARKER, "bot")
        outcome(client, github(TEXT + "了", "2", "edited"))
        told(client, "github", "would edit")
        assert tracker.writes == []


def test_off_does_not_even_look(tmp_path: Path, tracker: Tracker) -> None:
    with commenting(tmp_path, tracker, "off") as client:
        outcome(client, github(TEXT))
        assert client.app.state.outboxes == {}  # type: ignore[attr-defined]
        assert tracker.calls == []


def test_the_token_of_an_app(tmp_path: Path, tracker: Tracker) -> None:
    tracker.app = True
    tracker.say(MARKER, "mallory")
    with commenting(tmp_path, tracker) as client:
        outcome(client, github(TEXT))
        told(client, "github", "created")
        outcome(client, github(TEXT + "了，日志见附件 a.log", "2", "edited"))
        told(client, "github", "edited")
        assert tracker.writes == ["POST", "PATCH"]


def test_a_complete_issue_gets_no_comment(tmp_path: Path, tracker: Tracker) -> None:
    complete = (Path(__file__).parents[2] / "data" / "examples" / "rtc-complete.zh.md").read_text("utf-8")
    title, _, text = complete.partition("\n")
    with commenting(tmp_path, tracker) as client:
        outcome(client, github(text, title=title.removeprefix("# ")))
        told(client, "github", "not needed")
        assert tracker.writes == []


def test_a_tracker_that_is_busy_gets_time(tmp_path: Path, tracker: Tracker) -> None:
    tracker.fail = [429, 429]
    with commenting(tmp_path, tracker) as client:
        outcome(client, github(TEXT))
        told(client, "github", "created")


@pytest.mark.parametrize(
    ("source", "hook", "fail"),
    [
        ("github", github, [401]),
        ("github", github, [429] * 3),
        ("github", github, [202]),
        ("gitlab", gitlab, [403]),
    ],
)
def test_a_refusal_of_who_we_are_is_not_remembered(
    tmp_path: Path, tracker: Tracker, source: str, hook: Any, fail: list[int]
) -> None:
    with commenting(tmp_path, tracker) as client:
        tracker.fail = fail
        outcome(client, hook(TEXT))
        told(client, source, "refused")
        action = "edited" if source == "github" else "update"
        outcome(client, hook(f"{TEXT}了", "2", action))
        told(client, source, "created")
        outcome(client, hook(f"{TEXT}了，日志见附件 a.log", "3", action))
        told(client, source, "edited")
        assert len(tracker.comments) == 1


def test_an_answer_that_is_no_json_does_not_say_who_we_are() -> None:
    with answering(b"HTTP/1.1 200 OK\r\n\r\nwelcome") as address:
        writer = Writer(Client(address, {}), GitHub(), dry_run=False)
        with pytest.raises(RefusedError):
            writer.write(Comment("k", "acme/app", 12, "x", 1))


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ("X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: {soon}", 800, 900),
        ("X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 1", 0, 0),
        ("X-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 1\r\nRetry-After: 7", 7, 7),
    ],
)
def test_a_limit_that_was_reached_is_no_app(headers: str, least: float, most: float) -> None:
    told = headers.format(soon=int(time.time()) + 900)
    raw = f"HTTP/1.1 403 Forbidden\r\n{told}\r\n\r\n{{}}".encode()
    with answering(raw) as address:
        wait = Client(address, {}).call("GET", "/user").wait
        assert wait is not None
        assert least <= wait <= most


@pytest.mark.parametrize("status", [401, 404, 302])
def test_a_tracker_that_refuses_is_left_alone(tmp_path: Path, tracker: Tracker, status: int) -> None:
    tracker.fail = [200, status]
    with commenting(tmp_path, tracker) as client:
        assert outcome(client, github(TEXT)) == "queued"
        told(client, "github", "refused")
        assert tracker.writes == []


def test_the_client_stays_where_it_is(tracker: Tracker) -> None:
    client = Client(tracker.address, {"Authorization": f"Bearer {TOKEN}"})
    tracker.fail = [302]
    assert client.call("GET", "/user").status == 302
    assert len(tracker.calls) == 1
    assert client.call("GET", "/nowhere").status == 404
    assert Client("http://127.0.0.1:1", {}).call("GET", "/user") == (0, None, None)


@contextmanager
def answering(raw: bytes) -> Iterator[str]:
    """The address of what answers one call with `raw`."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            call, _ = server.accept()
            with call:
                call.recv(65536)
                call.sendall(raw)

        thread = threading.Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        thread.join()


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b"this is not HTTP\r\n\r\n", 0),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1", 0),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", 0),
        (b"HTTP/1.1 200 OK\r\n\r\n" + b"[" * 100_000, 200),
    ],
)
def test_the_client_takes_any_answer(raw: bytes, status: int) -> None:
    with answering(raw) as address:
        assert Client(address, {}).call("GET", "/user") == (status, None, None)


def test_a_comment_that_fails_does_not_cost_the_next_one(
    tmp_path: Path, tracker: Tracker, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = Writer._find

    def fails_once(self: Writer, comment: Comment) -> object:
        monkeypatch.setattr(Writer, "_find", find)
        raise KeyError(comment.text)

    monkeypatch.setattr(Writer, "_find", fails_once)
    with commenting(tmp_path, tracker) as client:
        outcome(client, github(TEXT))
        told(client, "github", "failed")
        outcome(client, github(TEXT + "了", "2", "edited"))
        told(client, "github", "created")
