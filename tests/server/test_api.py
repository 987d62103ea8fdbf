"""What the API answers: reports, briefs, the catalogue, the queue and its decisions, and problems in two languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.server.service import TICKET, Direct, bearer, serving, token
from ticket_lint.profiles import NAMES
from ticket_lint.rules import RULES
from ticket_lint.server.settings import Limits, Settings
from ticket_lint.sla import shipped

API = "/api/v1"
SECRET = "Gk3vTq81x"
OPEN = Limits(rate=0)
HOSTILE = [
    "",
    " \n\t ",
    "\x00\x01\x1b[31m",
    "<script>alert(1)</script>",
    "../../../../etc/passwd",
    "file:///etc/passwd",
    "{{7*7}} ${7*7} #{7*7} %s %n {0}",
    "'; DROP TABLE tickets; --",
    "a" * 100_000,
    "\n" * 50_000,
    "| " * 20_000,
    "[" * 5_000 + "]" * 5_000,
    "\u202e\u2066 reversed",
    "```\n" * 2_000,
    "<!-- ticket-lint: ignore -->" * 500,
]


def ids(text: str) -> str:
    return repr(text[:12])


# -- one ticket --------------------------------------------------------------------


def test_a_report(client: TestClient) -> None:
    answer = client.post(f"{API}/assess", json=TICKET | {"id": "T-1", "lang": "en"})
    report = answer.json()
    assert (report["name"], report["language"], report["schema"]) == ("T-1", "zh", 1)
    assert report["severity"]["suggested"] in ("P0", "P1", "P2", "P3")
    assert {one["name"] for one in report["diagnostics"]} >= {"missing-logs"}
    assert report["questions"][0].isascii()
    assert "+" in report["model"]
    chinese = client.post(f"{API}/assess", json=TICKET).json()
    assert not chinese["questions"][0].isascii()


def test_profiles_ask_for_more(client: TestClient) -> None:
    names = {
        profile: {
            one["name"]
            for one in client.post(f"{API}/assess", json=TICKET | {"profile": profile}).json()["diagnostics"]
        }
        for profile in ("generic", "rtc")
    }
    assert "missing-identifier" in names["rtc"] - names["generic"]


def test_secrets_are_masked_everywhere(client: TestClient) -> None:
    ticket = {"text": f"# 登录失败\n\npassword: {SECRET}\n手机号 13912345678，登录按钮没反应"}
    dispute = ticket | {"claimed": "P0", "assigned": "P2"}
    assert SECRET not in client.post(f"{API}/assess", json=ticket).text
    assert SECRET not in client.post(f"{API}/assess/stream", content=json.dumps(ticket)).text
    for form in ("json", "markdown", "html"):
        assert SECRET not in client.post(f"{API}/dispute?format={form}", json=dispute).text
    assert SECRET not in client.post(f"{API}/queue", json=ticket | {"title": "登录"}).text
    assert SECRET not in client.get(f"{API}/queue").text


@pytest.mark.parametrize("text", HOSTILE, ids=ids)
def test_hostile_texts_are_only_texts(client: TestClient, text: str) -> None:
    content = json.dumps({"text": text, "title": text[:500], "id": text[:100]})
    headers = {"Content-Type": "application/json"}
    assert client.post(f"{API}/assess", content=content, headers=headers).status_code == 200
    brief = json.dumps({"text": text, "claimed": "P0", "assigned": "P3"})
    assert client.post(f"{API}/dispute?format=html", content=brief, headers=headers).status_code == 200
    queued = client.post(
        f"{API}/queue", content=json.dumps({"text": text, "title": text[:500]}), headers=headers
    )
    assert queued.status_code == 201
    number = queued.json()["ticket"]["id"]
    assert client.get(f"{API}/queue/{number}").status_code == 200
    searched = client.get(f"{API}/queue", params={"search": text[:40]})
    assert searched.status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"text": 1}',
        b'{"text": null}',
        b'{"text": "x", "unknown": 1}',
        b'{"text": "x", "profile": "../../etc/passwd"}',
        b'{"text": "x", "lang": "fr"}',
        b"\xff\xfe",
        b'{"text": "\\ud800 half a character"}',
        b'{"text": ' + b"[" * 3000 + b"]" * 3000 + b"}",
        b'{"text": NaN}',
        b'{"text": 1e999}',
    ],
)
def test_bodies_that_do_not_fit(client: TestClient, body: bytes) -> None:
    answer = client.post(f"{API}/assess", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code in (400, 422)
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] in ("unprocessable", "unreadable")


def test_a_problem_does_not_quote_what_was_sent(client: TestClient) -> None:
    answer = client.post(f"{API}/assess", json={"text": [SECRET], SECRET: 1})
    assert answer.status_code == 422
    assert answer.text.count(SECRET) == 1  # the name of the field, so that it can be found


def test_problems_are_told_in_the_readers_language(client: TestClient) -> None:
    for headers, word in (({}, "nothing"), ({"Accept-Language": "fr, zh-CN;q=0.8"}, "不存在")):
        answer = client.get(f"{API}/nowhere", headers=headers)
        assert answer.status_code == 404
        assert word in answer.json()["detail"]
    assert client.delete(f"{API}/assess").status_code == 405


def test_the_settings_tell_the_language_where_a_reader_does_not(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(lang="zh")) as client:
        assert "不存在" in client.get(f"{API}/nowhere").json()["detail"]
        assert "主机名" in client.get(f"{API}/rules", headers={"Host": "evil.example"}).json()["detail"]
        assert "nothing" in client.get(f"{API}/nowhere?lang=en").json()["detail"]


def test_who_finds_no_room_is_told_when_to_come_back(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=OPEN)) as client:
        work: Direct = client.app.state.work  # type: ignore[attr-defined]
        work.busy = True
        answer = client.post(f"{API}/assess", json=TICKET)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
        assert answer.json()["code"] == "busy"
        line = client.post(f"{API}/assess/stream", content=json.dumps(TICKET)).json()
        assert line["problem"]["code"] == "busy"


# -- a brief -------------------------------------------------------------------------


def dispute(**more: Any) -> dict[str, Any]:
    return {**TICKET, "claimed": "P0", "assigned": "P2", **more}


def test_a_brief_in_each_format(client: TestClient) -> None:
    found = client.post(f"{API}/dispute", json=dispute(lang="en", filed="2026-03-02T09:30:00+08:00"))
    assert found.json()["positions"].keys() == {"customer", "vendor"}
    assert found.json()["times"]["filed"] == "2026-03-02T09:30:00+08:00"
    markdown = client.post(f"{API}/dispute?format=markdown", json=dispute())
    assert markdown.headers["content-type"] == "text/markdown; charset=utf-8"
    assert markdown.text.startswith("# ")
    page = client.post(f"{API}/dispute?format=html", json=dispute())
    assert page.text.startswith("<!doctype html>")
    assert "sandbox" in page.headers["content-security-policy"]


@pytest.mark.parametrize(
    "more",
    [
        {"assigned": "P0"},
        {"sla": "/etc/passwd"},
        {"sla": "mine.toml"},
        {"scenario": "no such thing"},
        {"filed": "2026-03-02T09:30:00"},
        {"filed": "9999-12-31T23:59:59-12:00"},
        {"filed": "0001-01-01T00:00:00+14:00"},
        {"users": -1},
        {"users": 1.5},
        {"value_per_user_hour": "NaN"},
        {"value_per_user_hour": "1e400"},
        {
            "since": "2026-03-02T09:30:00Z",
            "until": "2026-03-01T09:30:00Z",
            "users": 1,
            "value_per_user_hour": 1,
        },
    ],
    ids=str,
)
def test_a_brief_that_cannot_be(client: TestClient, more: dict[str, Any]) -> None:
    answer = client.post(f"{API}/dispute", json=dispute(**more))
    assert answer.status_code == 422, answer.text
    assert "--" not in answer.json()["detail"]  # options are of the command line


# -- the catalogue ---------------------------------------------------------------------


def test_the_catalogue(client: TestClient) -> None:
    assert {one["code"] for one in client.get(f"{API}/rules").json()} == {rule.CODE for rule in RULES}
    assert [one["name"] for one in client.get(f"{API}/profiles").json()] == list(NAMES)
    assert [one["name"] for one in client.get(f"{API}/sla").json()] == list(shipped())
    assert client.get(f"{API}/sla/aws?lang=zh").json()["levels"]["P0"]["first_response"]
    assert client.get(f"{API}/profiles/rtc/template?lang=zh").text.startswith("# ")
    for path in (
        "sla/..%2F..%2Fetc%2Fpasswd",
        "sla/x.toml",
        "profiles/%2Fetc%2Fpasswd/template",
        "sla/default%00",
    ):
        assert client.get(f"{API}/{path}").status_code in (404, 422)


# -- the queue -------------------------------------------------------------------------


def test_a_ticket_is_queued_decided_and_remembered(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=OPEN)) as client:
        ticket = TICKET | {"key": "k-1", "url": "https://desk.example.com/1"}
        first = client.post(f"{API}/queue", json=ticket).json()
        assert (first["state"], first["ticket"]["source"]) == ("open", "api")
        again = client.post(f"{API}/queue", json=ticket).json()
        assert again["suggestion"]["id"] == first["suggestion"]["id"]
        number, said = first["ticket"]["id"], first["suggestion"]["severity"]
        other = "P3" if said != "P3" else "P0"
        made = client.post(
            f"{API}/queue/{number}/decisions",
            json={
                "severity": other,
                "reason": "有临时办法",
                "by": "值班",
                "suggestion": first["suggestion"]["id"],
            },
        )
        assert made.status_code == 201
        assert (made.json()["outcome"], made.json()["by"]) == ("overruled", "值班")
        client.post(f"{API}/queue/{number}/decisions", json={"severity": said})
        history = client.get(f"{API}/queue/{number}/history").json()
        assert [one["outcome"] for one in history["decisions"]] == ["overruled", "agreed"]
        assert (
            client.get(f"{API}/queue", params={"state": "agreed"}).json()["entries"][0]["ticket"]["id"]
            == number
        )
        assert client.get(f"{API}/queue", params={"state": "open"}).json() == {"entries": [], "next": None}
        quality = client.get(f"{API}/quality").json()
        assert (quality["decided"], quality["agreed"]) == (1, 1)
        changed = client.post(f"{API}/queue", json=ticket | {"text": "无人受影响，只是错别字"}).json()
        assert changed["stale"]
        assert changed["ticket"]["id"] == number


def test_pages_of_the_queue(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=OPEN)) as client:
        for number in range(5):
            client.post(f"{API}/queue", json={"text": f"没有声音 {number}"})
        seen, cursor = [], None
        while True:
            asked: dict[str, str | int] = {"limit": 2, "sort": "oldest"}
            page = client.get(f"{API}/queue", params=asked | ({"cursor": cursor} if cursor else {})).json()
            seen += [one["ticket"]["id"] for one in page["entries"]]
            cursor = page["next"]
            if cursor is None:
                break
        assert seen == sorted(seen)
        assert len(seen) == 5


@pytest.mark.parametrize(
    "path",
    [
        "queue?limit=0",
        "queue?limit=201",
        "queue?state=x",
        "queue?cursor=%00",
        "queue?cursor=x",
        "queue/0",
        "queue/x",
        "quality?days=0",
        "queue/9223372036854775808",
    ],
)
def test_questions_that_do_not_fit(client: TestClient, path: str) -> None:
    assert client.get(f"{API}/{path}").status_code == 422


def test_tickets_that_are_not_there(client: TestClient) -> None:
    for path in ("queue/999999", "queue/999999/history", "queue/9223372036854775807"):
        assert client.get(f"{API}/{path}").status_code == 404
    assert client.post(f"{API}/queue/999999/decisions", json={"severity": "P0"}).status_code == 404
    made = client.post(f"{API}/queue", json=TICKET).json()["ticket"]["id"]
    wrong = {"severity": "P0", "suggestion": 999_999}
    assert client.post(f"{API}/queue/{made}/decisions", json=wrong).status_code == 404


def test_a_name_that_is_only_given_is_shown_with_the_token_that_vouches_for_it(tmp_path: Path) -> None:
    secret, entry = token("bot")
    with serving(tmp_path, Settings(tokens=(entry,), limits=OPEN), headers=bearer(secret)) as client:
        number = client.post(f"{API}/queue", json=TICKET).json()["ticket"]["id"]
        path = f"{API}/queue/{number}/decisions"
        assert client.post(path, json={"severity": "P0", "by": "lead"}).json()["by"] == "lead (bot)"
        assert client.post(path, json={"severity": "P1"}).json()["by"] == "bot"


# -- operations ------------------------------------------------------------------------


def test_readiness_tells_what_is_not_there_yet(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=OPEN)) as client:
        assert client.get(f"{API}/ready").json() == {"ready": True, "store": True, "workers": True}
        client.app.state.work.ready = False  # type: ignore[attr-defined]
        client.app.state.store.close()  # type: ignore[attr-defined]
        answer = client.get(f"{API}/ready")
        assert answer.status_code == 503
        assert not answer.json()["workers"]
