"""Identifiers with and without a label."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Signals


def told(body: str) -> set[tuple[str, str]]:
    """Kinds and values of the identifiers in a ticket."""
    return {(fact.kind, fact.value) for fact in Signals(parse(body, "标题 title")).identifiers}


@pytest.mark.parametrize(
    ("body", "kind", "value"),
    [
        ("主播 uid：80412276 卡", "user", "80412276"),
        ("channel hz_0603_02 听不到", "room", "hz_0603_02"),
        ("房间 3390127 断流", "room", "3390127"),
        ("房間號 6610225 沒畫面", "room", "6610225"),
        ("cname call_9920417 is silent", "room", "call_9920417"),
        ("SDKAppID 1400481234 进不去", "app", "1400481234"),
        ("appId 尾号 3391 推流失败", "app", "3391"),
        ("requestId: 7c1e-40b2-aa91", "request", "7c1e-40b2-aa91"),
        ("request-id: c0a8-66f1-2b7d", "request", "c0a8-66f1-2b7d"),
        ("Trace sample: 8fe1c0d2b7aa4410", "request", "8fe1c0d2b7aa4410"),
        ("示例 taskId：push-7741903", "task", "push-7741903"),
        ("Job id of the last try: exp-55120.", "task", "exp-55120"),
        ("streamId 例：mix_0703_66120", "stream", "mix_0703_66120"),
        ("order 2024-55817 was billed twice", "order", "2024-55817"),
        ("訂單 T20250621-0031 失敗", "order", "T20250621-0031"),
        ("Session id s-20931-4410", "session", "s-20931-4410"),
        ("三个房间都一样(51203、51207、51288)", "room", "51203、51207、51288"),
        ("callId：c-0619-064518-3b1", "call", "c-0619-064518-3b1"),
        ("见 mx-88310 和 rec_0619_8841", "token", "rec_0619_8841"),
        ("i-bp1h77 突然连不上", "token", "i-bp1h77"),
        ("see 5d8e0b1f-66c2-4a0e-9a7d-1f3b22aa90cd", "token", "5d8e0b1f-66c2-4a0e-9a7d-1f3b22aa90cd"),
    ],
)
def test_identifier(body: str, kind: str, value: str) -> None:
    assert (kind, value) in told(body)


@pytest.mark.parametrize(
    "body",
    [
        "房间 500 人就卡。",
        "Room 3 cannot join.",
        "in eu-west-1 and us-east-2",
        "用 UTF-8 和 HMAC-SHA256 签名。",
        "用户 2000 人。",
        "the deadbeef facade",
        "2024-06-12 上午",
        "合流1080p/3000k 花屏",
        "message 3 times a day",
        "```js\nconst room_1 = join('room_9527', 10023);\n```\n",
    ],
)
def test_no_identifier(body: str) -> None:
    assert told(body) == set()


def test_labels_in_headings_and_logs_are_read() -> None:
    assert ("room", "6610225") in told("房间号：6610225\nuid：80412276\n")
    assert ("user", "710023") in told("```\n[12:00:01.2] jitter uid=710023\n```\n")
