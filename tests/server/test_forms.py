"""The forms of the pages, as anything but a browser may send them."""

from __future__ import annotations

import re
from pathlib import Path

import httpx2
import pytest
from starlette.testclient import TestClient

from tests.server.service import TICKET, bearer, serving, token
from ticket_lint.server.settings import SCOPES, Limits, Scope, Settings

WORSE = {"title": "全部房间没有声音", "text": "线上全部 300 个房间，所有用户都听不到声音，没有临时办法。"}
HUGE = "9" * 5000  # more digits than Python reads
HTML = {"Accept": "text/html"}


def added(client: TestClient, key: str, ticket: dict[str, str]) -> tuple[str, str]:
    """Put a ticket into the queue; return its address and the suggested severity."""
    found = client.post("/api/v1/queue", json={**ticket, "key": key}).json()
    return f"/queue/{found['ticket']['id']}", found["suggestion"]["severity"]


def carried(client: TestClient, address: str) -> dict[str, str]:
    """The hidden fields of the forms on a page."""
    return dict(re.findall(r'name="(csrf|suggestion)" (?:content|value)="([^"]+)"', client.get(address).text))


def sent(client: TestClient, address: str, fields: dict[str, str]) -> httpx2.Response:
    return client.post(address, data=fields, follow_redirects=False)


def decision(client: TestClient, address: str) -> tuple[str, str]:
    found = client.get(f"/api/v1{address}").json()["decision"]
    return found["outcome"], found["severity"]


def test_who_agrees_agrees_with_what_was_shown(client: TestClient) -> None:
    address, shown = added(client, "changes", TICKET)
    fields = carried(client, address)
    _, now = added(client, "changes", WORSE)
    assert now != shown
    assert sent(client, address, {**fields, "outcome": "agreed"}).status_code == 303
    assert decision(client, address) == ("agreed", shown)
    overruled = {
        **fields,
        "severity": now,
        "reason": "scope",
    }  # is now the suggestion, but was not when it was shown
    assert sent(client, address, overruled).status_code == 303
    assert decision(client, address) == ("overruled", now)


@pytest.mark.parametrize("number", ["999", HUGE[:19]])
def test_a_suggestion_of_another_ticket_is_unknown(client: TestClient, number: str) -> None:
    address, _ = added(client, "other", TICKET)
    fields = {**carried(client, address), "suggestion": number, "outcome": "agreed"}
    assert sent(client, address, fields).status_code == 404


def test_numbers_that_are_none_are_left_out(client: TestClient) -> None:
    address, severity = added(client, "numbers", TICKET)
    fields = {**carried(client, address), "suggestion": HUGE, "following": HUGE, "outcome": "agreed"}
    answer = sent(client, address, fields)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/queue?done={address.split('/')[-1]}")
    assert decision(client, address) == ("agreed", severity)
    assert client.get("/queue", params={"done": HUGE}).status_code == 200


@pytest.mark.parametrize("number", ["x", HUGE, "0"])
def test_an_address_that_is_no_ticket_leads_nowhere(client: TestClient, number: str) -> None:
    answer = client.get(f"/queue/{number}", headers={**HTML, "Accept-Language": "zh"})
    assert answer.status_code == 404
    assert "此地址不存在" in answer.text


@pytest.mark.parametrize("scopes", [("assess", "read", "decide"), SCOPES])
def test_a_token_decides_under_no_other_name(tmp_path: Path, scopes: tuple[Scope, ...]) -> None:
    secret, entry = token("local", *scopes)  # named like who is on this machine where there are no tokens
    settings = Settings(tokens=(entry,), limits=Limits(rate=0))
    with serving(tmp_path, settings, headers=bearer(secret)) as client:
        address, severity = added(client, "signed", TICKET)
        client.cookies.set("name", "boss")
        assert sent(client, address, {**carried(client, address), "outcome": "agreed"}).status_code == 303
        assert client.get(f"/api/v1{address}").json()["decision"]["by"] == "local"
        given = {"severity": severity, "by": "boss"}
        made = client.post(f"/api/v1{address}/decisions", json=given)
        assert made.json()["by"] == "boss (local)"


def test_whoever_is_here_says_his_name(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=Limits(rate=0))) as client:
        address, _ = added(client, "named", TICKET)
        client.cookies.set("name", "%E5%80%BC%E7%8F%AD")
        assert sent(client, address, {**carried(client, address), "outcome": "agreed"}).status_code == 303
        assert client.get(f"/api/v1{address}").json()["decision"]["by"] == "值班"


@pytest.mark.parametrize(
    ("field", "written", "told"),
    [
        ("users", "12.9", "受影响用户数：必须是整数"),
        ("users", "0.5", "受影响用户数：必须是整数"),
        ("users", "many", "受影响用户数：不是数字：many"),
        ("users", HUGE, "受影响用户数：必须是 0 到 10^15 之间的数"),
        ("value", "-1", "每用户每小时价值：必须是 0 到 10^15 之间的数"),
        ("value", "nan", "每用户每小时价值：必须是 0 到 10^15 之间的数"),
    ],
)
def test_a_number_that_does_not_fit_is_refused(
    client: TestClient, field: str, written: str, told: str
) -> None:
    stakes = {"users": "12", "value": "0.5", "since": "2026-03-02T09:30", field: written}
    fields = {**carried(client, "/dispute"), **WORSE, "claimed": "P0", "assigned": "P1", **stakes}
    answer = client.post("/dispute", data=fields, headers={"Accept-Language": "zh"})
    assert answer.status_code == 422
    assert told in answer.text
    fits = {**fields, field: "12", "until": "2026-03-02T10:30"}
    assert client.post("/dispute", data=fits).status_code == 200
