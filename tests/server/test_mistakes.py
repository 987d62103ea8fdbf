"""What is wrong with a field is told in the language of the reader."""

from __future__ import annotations

import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.server.service import TICKET

WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"text": 1}, "must be text", "必须是字符串"),
    ({"text": None}, "must be text", "必须是字符串"),
    ({"text": "中\ud800"}, "holds half a character", "含有不完整的字符"),
    ({"id": "x" * 201}, "may have 200 characters at most", "最多 200 个字符"),
    ({"lang": "fr"}, "must be one of zh, en", "只能是 zh、en 之一"),
    ({"users": -1}, "must be 0 or more", "不能小于 0"),
    ({"users": 1.5}, "must be a whole number", "必须是整数"),
    ({"users": "9" * 5000}, "has too many digits", "位数过多"),
    ({"value_per_user_hour": "x"}, "must be a number", "必须是数字"),
    ({"value_per_user_hour": "1" * 40}, "has too many digits", "位数过多"),
    ({"value_per_user_hour": "NaN"}, "must be a finite number", "必须是有限的数"),
    ({"value_per_user_hour": 10**16}, "must be 1000000000000000 or less", "不能大于 1000000000000000"),
    ({"filed": "soon"}, "must be a time", "必须是时间"),
    ({"filed": "2026-03-02T09:30"}, "lacks a time zone", "缺少时区"),
    ({"filed": "9999-03-02T09:30Z"}, "the year must be from", "年份必须在"),
    ({"claimed": "P9"}, "must be one of P0, P1, P2, P3", "只能是 P0、P1、P2、P3 之一"),
    ({"colour": 1}, "is not known here", "没有此项"),
]


@pytest.mark.parametrize(("changes", "en", "zh"), WRONG)
def test_a_mistake(client: TestClient, changes: dict[str, Any], en: str, zh: str) -> None:
    content = json.dumps({**TICKET, "claimed": "P0", "assigned": "P1", **changes})
    for lang, told in (("en", en), ("zh", zh)):
        headers = {"Content-Type": "application/json", "Accept-Language": lang}
        answer = client.post("/api/v1/dispute", content=content, headers=headers)
        assert answer.status_code == 422
        (error,) = answer.json()["errors"]
        assert error["at"] == ["body", next(iter(changes))]
        assert error["message"].startswith(told), error


def test_other_places(client: TestClient) -> None:
    chinese = {"Accept-Language": "zh"}

    def told(answer: Any) -> list[str]:
        return [one["message"] for one in answer.json()["errors"]]

    assert told(client.post("/api/v1/assess", json={}, headers=chinese)) == ["缺少此项"]
    assert told(client.post("/api/v1/queue", json={"text": "x", "key": ""}, headers=chinese)) == [
        "至少 1 个字符"
    ]
    assert told(client.get("/api/v1/queue?limit=0", headers=chinese)) == ["不能小于 1"]
    assert told(client.get("/api/v1/queue/x", headers=chinese)) == ["必须是整数"]


@pytest.mark.parametrize(
    ("line", "en", "zh"),
    [
        (b"{", "this line is no ticket: is no JSON", "这一行不是工单：不是有效的 JSON"),
        (b"[]", "this line is no ticket: must be an object", "这一行不是工单：必须是 JSON 对象"),
        (b'{"title": "x", "b": 1}', "text is missing; b is not known here", "text 缺少此项；b 没有此项"),
    ],
)
def test_a_line_of_a_stream(client: TestClient, line: bytes, en: str, zh: str) -> None:
    for lang, told in (("en", en), ("zh", zh)):
        answer = client.post("/api/v1/assess/stream", content=line, headers={"Accept-Language": lang})
        assert told in answer.json()["problem"]["detail"]
