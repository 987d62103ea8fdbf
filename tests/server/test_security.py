"""Who may ask for what: tokens, scopes, sessions, forged requests, hosts, limits, and what answers carry."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.server.service import HERE, TICKET, bearer, serving, token
from ticket_lint.server.security.headers import HEADERS
from ticket_lint.server.security.limits import Pace, _household
from ticket_lint.server.security.links import is_link
from ticket_lint.server.security.sessions import COOKIE, SECONDS, Sessions
from ticket_lint.server.security.tokens import bearer as bearer_of
from ticket_lint.server.security.tokens import digest_of, draw, find
from ticket_lint.server.settings import Limits, Settings

ASSESS = "/api/v1/assess"
OPEN = Limits(rate=0)


# -- tokens and scopes -----------------------------------------------------------


def test_tokens_are_long_random_and_found_by_hash() -> None:
    secret, entry = token("a")
    assert len(draw()) > 40
    assert draw() != draw()
    assert find(secret, [token("b")[1], entry]) == entry
    assert find(secret + "x", [entry]) is None
    assert find("\udc80" * 10, [entry]) is None
    assert find(secret * 100, [entry]) is None
    assert digest_of(secret) == entry.digest
    assert (bearer_of("Bearer x"), bearer_of("bearer  x "), bearer_of("Basic x"), bearer_of(None)) == (
        "x",
        "x",
        None,
        None,
    )


def test_with_tokens_nobody_gets_in_without_one(tmp_path: Path) -> None:
    secret, entry = token("ci", "assess")
    with serving(tmp_path, Settings(tokens=(entry,), limits=OPEN)) as client:
        refused = client.post(ASSESS, json=TICKET)
        assert refused.status_code == 401
        assert refused.headers["www-authenticate"].startswith("Bearer")
        assert refused.json()["code"] == "token-missing"
        assert client.post(ASSESS, json=TICKET, headers=bearer("tl_wrong")).status_code == 401
        assert client.post(ASSESS, json=TICKET, headers=bearer(secret)).status_code == 200
        for path in ("/api/v1/queue", "/api/v1/quality", "/api/v1/metrics"):
            answer = client.get(path, headers=bearer(secret))
            assert answer.status_code == 403
            assert answer.json()["code"] == "scope-missing"
        decide = client.post("/api/v1/queue/1/decisions", json={"severity": "P1"}, headers=bearer(secret))
        assert decide.json()["scope"] == "decide"
        assert client.get("/api/v1/health").status_code == 200
        assert client.get("/api/v1/ready").status_code == 200


def test_every_path_of_the_api_asks_for_a_token(tmp_path: Path) -> None:
    open_paths = {"/api/v1/health", "/api/v1/ready", "/api/v1/arrivals/github", "/api/v1/arrivals/gitlab"}
    with serving(tmp_path, Settings(tokens=(token("x")[1],), limits=OPEN)) as client:
        for path, operations in client.get("/api/v1/openapi.json").json()["paths"].items():
            for method in operations:
                url = path.replace("{id}", "1").replace("{name}", "default")
                body = TICKET | {"claimed": "P0", "assigned": "P1"} if "dispute" in path else TICKET
                body = {"severity": "P0"} if "decisions" in path else body
                answer = client.request(method, url, json=body if method == "post" else None)
                assert (answer.status_code == 401) == (path not in open_paths), (method, path, answer.text)


# -- sessions and forms ----------------------------------------------------------


def signed_in(client: TestClient, settings: Settings, name: str = "web") -> Sessions:
    """Give the client the cookie of somebody who signed in with a token."""
    sessions: Sessions = client.app.state.sessions  # type: ignore[attr-defined]
    known = {one.name: one for one in settings.tokens}
    client.cookies.set(COOKIE, sessions.written(sessions.start(known[name])))
    return sessions


def test_a_cookie_needs_the_token_of_its_forms(tmp_path: Path) -> None:
    settings = Settings(tokens=(token("web")[1],), limits=OPEN)
    with serving(tmp_path, settings) as client:
        sessions = signed_in(client, settings)
        assert client.get("/api/v1/queue").status_code == 200
        forged = client.post(ASSESS, json=TICKET)
        assert (forged.status_code, forged.json()["code"]) == (403, "form-out-of-date")
        session = sessions.read(client.cookies[COOKIE])
        assert session is not None
        right = {"X-CSRF-Token": sessions.form_token(session)}
        assert client.post(ASSESS, json=TICKET, headers=right).status_code == 200
        other = {"X-CSRF-Token": sessions.form_token(sessions.start(settings.tokens[0]))}
        assert client.post(ASSESS, json=TICKET, headers=other).status_code == 403


def test_cookies_cannot_be_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = token("web")[1]
    sessions = Sessions(Settings(tokens=(entry,)))
    cookie = sessions.written(sessions.start(entry))
    session = sessions.read(cookie)
    assert session is not None
    assert sessions.principal(session) is not None
    number, name, until, _ = cookie.split(".")
    later = f"{number}.{name}.{int(until) + 1}.{cookie.split('.')[3]}"
    for wrong in (
        None,
        "",
        "a.b.c.d",
        "....",
        later,
        cookie[:-1],
        cookie + "x",
        f"{number}.é.{until}.x",
        "x" * 9999,
    ):
        assert sessions.read(wrong) is None
    assert Sessions(Settings(tokens=(entry,))).read(cookie) is None  # another key
    kept = Sessions(Settings(tokens=(entry,), key="k"))
    cookie = kept.written(kept.start(entry))
    assert Sessions(Settings(tokens=(entry,), key="k")).read(cookie) is not None
    assert Sessions(Settings(tokens=(entry._replace(digest="0" * 64),), key="k")).read(cookie) is None
    assert Sessions(Settings(key="k")).read(cookie) is None
    monkeypatch.setattr("time.time", lambda: float(until) + 2 * SECONDS)
    assert kept.read(cookie) is None


def test_nobody_signed_in_has_a_session_for_forms_but_no_rights(tmp_path: Path) -> None:
    settings = Settings(tokens=(token("web")[1],), limits=OPEN)
    with serving(tmp_path, settings) as client:
        sessions: Sessions = client.app.state.sessions  # type: ignore[attr-defined]
        client.cookies.set(COOKIE, sessions.written(sessions.start()))
        assert client.get("/api/v1/queue").status_code == 401


# -- hosts and origins -----------------------------------------------------------


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "[", "localhost:x@evil", "evil:8321"]
)
def test_other_hosts_are_refused(client: TestClient, host: str) -> None:
    answer = client.get("/api/v1/health", headers={"Host": host})
    assert (answer.status_code, answer.json()["code"]) == (421, "host-unknown")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8321", "LOCALHOST:1", "[::1]:8321"])
def test_this_machine_is_answered(client: TestClient, host: str) -> None:
    assert client.get("/api/v1/health", headers={"Host": host}).status_code == 200


def test_named_hosts_are_answered(tmp_path: Path) -> None:
    settings = Settings(host="0.0.0.0", hosts=("Tickets.example.com",), tokens=(token("x")[1],))
    with serving(tmp_path, settings) as client:
        assert client.get("/api/v1/health", headers={"Host": "tickets.example.com"}).status_code == 200
        assert client.get("/api/v1/health", headers={"Host": "0.0.0.0"}).status_code == 421


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "http://[oops"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Origin": HERE},
    ],
)
def test_pages_of_others_change_nothing(client: TestClient, headers: dict[str, str]) -> None:
    answer = client.post(ASSESS, json=TICKET, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "origin-foreign")


@pytest.mark.parametrize(
    "headers",
    [{}, {"Origin": HERE}, {"Sec-Fetch-Site": "same-origin", "Origin": HERE}, {"Sec-Fetch-Site": "none"}],
)
def test_our_own_pages_and_programs_do(client: TestClient, headers: dict[str, str]) -> None:
    assert client.post(ASSESS, json=TICKET, headers=headers).status_code == 200


def test_a_form_of_another_site_is_no_json(client: TestClient) -> None:
    answer = client.post(ASSESS, content='{"text": "x"}', headers={"Content-Type": "text/plain"})
    assert answer.status_code == 422


# -- headers ---------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", ASSESS, "/api/v1/rules", "/nowhere", "/api/v1/openapi.json"])
def test_every_answer_carries_the_headers(client: TestClient, path: str) -> None:
    answer = client.get(path)
    for name, value in HEADERS.items():
        assert answer.headers[name] == value or (name, path) == ("cache-control", "/")
    assert len(answer.headers["x-request-id"]) == 16
    assert "server" not in answer.headers
    assert "access-control-allow-origin" not in answer.headers
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy


@pytest.mark.parametrize("name", ["Forwarded", "Via", "X-Forwarded-For", "X-Real-IP"])
def test_nobody_comes_through_a_proxy_without_a_token(tmp_path: Path, client: TestClient, name: str) -> None:
    refused = client.get("/api/v1/queue", headers={name: "203.0.113.9", "Accept-Language": "zh"})
    assert (refused.status_code, refused.json()["code"]) == (403, "proxy-unknown")
    assert "token" in refused.json()["detail"]
    secret, entry = token("proxied")
    with serving(tmp_path, Settings(tokens=(entry,), limits=OPEN)) as tokened:
        answer = tokened.get("/api/v1/queue", headers={name: "203.0.113.9", **bearer(secret)})
        assert answer.status_code == 200


# -- limits ----------------------------------------------------------------------


def test_bodies_are_limited(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=Limits(rate=0, body=2000, stream=5000))) as client:
        assert client.post(ASSESS, json={"text": "x" * 1900}).status_code == 200
        large = client.post(ASSESS, json={"text": "x" * 2000})
        assert (large.status_code, large.json()["limit"]) == (413, 2000)
        chunks = (b'{"text": "' + b"x" * 1500, b"x" * 1500 + b'"}')
        untold = client.post(ASSESS, content=iter(chunks), headers={"Content-Type": "application/json"})
        assert untold.status_code == 413
        for told in ("x", "-1", "٣", "9" * 30):
            answer = client.post(ASSESS, content=b"", headers={b"Content-Length": told.encode()})
            assert answer.status_code in (400, 413)


def test_clients_are_limited(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=Limits(rate=60, burst=3))) as client:
        assert [client.get("/api/v1/rules").status_code for _ in range(4)] == [200, 200, 200, 429]
        refused = client.get("/api/v1/rules")
        assert refused.json()["code"] == "too-often"
        assert refused.headers["retry-after"] == "1"
        assert client.get("/api/v1/health").status_code == 200


def test_a_client_has_all_addresses_of_its_network() -> None:
    limited = Pace(_nobody, Limits(rate=60, burst=1), ())
    taken = [limited.take(_household(f"2001:db8::{number:x}"), 0.0) for number in range(1, 4)]
    assert taken == [0.0, 1.0, 1.0]
    assert _household("2001:db8:0:1::1") != _household("2001:db8::1")
    assert _household("::ffff:192.0.2.1") == _household("192.0.2.1") == "192.0.2.1"
    assert _household("not:an:address") == "not:an:address"


def test_what_is_too_large_is_told_to_people_as_a_page(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=Limits(rate=0, body=2000))) as client:
        answer = client.post("/", data={"text": "x" * 2000}, headers={"Accept": "text/html"})
        assert answer.status_code == 413
        assert "2000" in answer.text.partition("<main")[2]


def test_of_many_mistakes_the_first_are_told(client: TestClient) -> None:
    answer = client.post(ASSESS, json={str(number): 0 for number in range(10_000)})
    assert answer.status_code == 422
    assert len(answer.json()["errors"]) == 50


async def _nobody(*_: object) -> None:
    raise AssertionError


def test_buckets_fill_evenly_and_forget_old_clients() -> None:
    pace = Pace(_nobody, Limits(rate=60, burst=2), ())
    assert [pace.take("a", 0.0) for _ in range(3)] == [0.0, 0.0, 1.0]
    assert pace.take("a", 0.5) == pytest.approx(0.5)
    assert pace.take("a", 1.0) == 0.0
    assert pace.take("b", 1.0) == 0.0
    for number in range(20_000):
        pace.take(str(number), 2.0)
    assert len(pace._buckets) == 10_000


# -- addresses -------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//evil.example",
        "http://",
        "https://user:pw@bank.example",
        "https://a.example\\@b.example",
        "https://a b",
        "https://a\u202e.example",
        "https://a\n.example",
        "http://[x",
        "ftp://a.example",
    ],
)
def test_what_is_no_link(client: TestClient, address: str) -> None:
    assert not is_link(address)
    answer = client.post("/api/v1/queue", json={"text": "x", "url": address})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["at"] == ["body", "url"]


def test_what_is_a_link() -> None:
    assert is_link("https://a.example/b?c=d#e")
    assert is_link("http://127.0.0.1:8080/工单/1")
