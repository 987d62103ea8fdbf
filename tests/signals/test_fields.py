"""Fields of a profile, in all the ways in which a ticket may give them."""

from __future__ import annotations

import pytest

from ticket_lint.diagnostic import Text
from ticket_lint.document import parse
from ticket_lint.signals.fields import MAX_FOUND, find_fields
from ticket_lint.signals.labels import variants
from ticket_lint.signals.model import Field

NAME = Text("x", "x")
CHANNEL = Field(
    "channel",
    NAME,
    NAME,
    ("channel", "channelName", "频道", "频道名", "频道 ID", "房间号", "room", "room id"),
)
UID = Field("uid", NAME, NAME, ("uid", "user id", "用户 ID"), pattern="[1-9][0-9]{0,9}")
ORDER = Field("order", NAME, NAME, ("订单号", "下单时间"), pattern=r"\d{4}-\d\d-\d\d \d\d:\d\d|ORD-\d+")


def found(text: str, *fields: Field) -> dict[str, list[str]]:
    """The values by field, as the ticket writes them; `!` in front of a malformed one, "" for an empty label."""
    ticket = parse(text, "标题")
    return {
        name: [("" if hit.well_formed or not hit.value else "!") + (ticket.text(hit.span) if hit.value else "") for hit in hits]
        for name, hits in find_fields(ticket, fields or (CHANNEL, UID)).items()
        if hits
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("频道名：abc", {"channel": ["abc"]}),
        ("频道名称: 「abc」", {"channel": ["abc"]}),
        ("**UID:** 123", {"uid": ["123"]}),
        ("**UID**：`123`", {"uid": ["123"]}),
        ("【频道名】abc-1", {"channel": ["abc-1"]}),
        ("- channel = abc\n- uid=7", {"channel": ["abc"], "uid": ["7"]}),
        ("uid 80412276 昨晚很卡", {"uid": ["80412276"]}),
        ("频道 class_7781，uid 30218，昨晚 20:05", {"channel": ["class_7781"], "uid": ["30218"]}),
        ("这个 uid（9900417）没人认识", {"uid": ["9900417"]}),
        ("the teacher (uid 30218) in room r-77 is silent", {"uid": ["30218"], "channel": ["r-77"]}),
        ("频道号是 class_1，用户 ID 为 42", {"channel": ["class_1"], "uid": ["42"]}),
        ("The channel is radio-7 and the user id is 77.", {"channel": ["radio-7"], "uid": ["77"]}),
        ("channel随便给一个:room_11098,uid 7720016", {"channel": ["room_11098"], "uid": ["7720016"]}),
        ("房间号6610225", {"channel": ["6610225"]}),
        ("房間號：88，用戶ID：９９", {"channel": ["88"], "uid": ["９９"]}),
        ("频道名 / uid / 时间：abc-1 / 7 / 10:00", {"channel": ["abc-1"], "uid": ["7"]}),
        ("#### 频道名 / uid / 时间\n\nabc-1 / 7 / 10:00", {"channel": ["abc-1"], "uid": ["7"]}),
        ("### Channel name (required)\n\nabc\n\n### UID\n\n77", {"channel": ["abc"], "uid": ["77"]}),
        ("| 频道 | uid |\n|---|---|\n| c1 | 12 |\n", {"channel": ["c1"], "uid": ["12"]}),
        ("| 项 | 值 |\n|---|---|\n| 频道名 | c1 |\n| uid | 12 |\n", {"channel": ["c1"], "uid": ["12"]}),
        ('{"channel":"radio","uid":7}', {"channel": ["radio"], "uid": ["7"]}),
        ("06:31:12.044 INFO sub uid=70017 channelId=x stream=main", {"uid": ["70017"]}),
        ("localUid=55 remote_uid: 66", {"uid": ["55", "66"]}),
        ("uid 10001~10020", {"uid": ["10001"]}),
    ],
)  # fmt: skip
def test_where_a_value_may_stand(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "进频道后没声音",
        "同一频道 3 分钟后掉线",
        "频道挂机 1 小时以上",
        "直播间频道 800 多个，都清楚",
        "channel messages take 40s",
        "If a user gets into a room: it hangs",
        "guide 123, druid: 7",
        "【步骤】进频道 → 打开摄像头",
        "`joinChannel`: OK on this device",
        "[Channel #1 SubChannel #2] connectivity changed",
        "channel 4.3.1",
        "uid 的上限是多少？",
        "```\njoin(uid: 0, channel: name)\n```",
        "```\nfunction join(channel: string, uid: number)\n```",
        "<!-- 频道名：abc -->",
        "> 频道名：old\n> 客服：请提供",
    ],
)
def test_what_is_no_value(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("uid：无", {"uid": [""]}),
        ("- 频道名：\n- uid：\n", {"channel": [""], "uid": [""]}),
        ("### UID\n\n_No response_\n\n### OS\n\nWindows", {"uid": [""]}),
        ("### 频道名 / uid\n\n请填写\n", {"channel": [""], "uid": [""]}),
        ("| 项 | 值 |\n|---|---|\n| uid | |\n", {"uid": [""]}),
        ("uid: <your uid>", {"uid": [""]}),
    ],
)
def test_a_label_without_a_value(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("uid: 0", ["!0"]),
        ("UID：张三", ["!张三"]),
        ("uid=18****02", ["!18****02"]),
        ("uid 12345678901", ["!12345678901"]),
    ],
)
def test_a_value_that_does_not_fit(text: str, expected: list[str]) -> None:
    assert found(text)["uid"] == expected


def test_a_pattern_may_reach_over_a_space() -> None:
    text = "下单时间：2025-03-01 10:20，订单号：ord-7788"
    assert found(text, ORDER) == {"order": ["2025-03-01 10:20", "ord-7788"]}


def test_find_needs_no_label_and_ignores_case_and_width() -> None:
    field = Field("ticket", NAME, NAME, (), find=r"单号（(ORD-\d+)）|\bCASE\d+")
    assert found("见单号(ord-12)，以及 case77 与 ＣＡＳＥ８", field) == {
        "ticket": ["ord-12", "case77", "ＣＡＳＥ８"]
    }
    assert found("<!-- case77 -->", field) == {}


def test_variants_of_a_label() -> None:
    assert variants("Room ID") == {"roomid", "room id", "room_id", "room-id"}
    assert variants("roomId") == variants("room id")
    assert variants("房间 ID") == variants("房间ID") == {"房间id", "房间 id"}
    assert variants("频道名") == {"频道名"}


def test_only_so_many_are_kept() -> None:
    assert len(found("uid=7 " * 500)["uid"]) == MAX_FOUND
    field = Field("t", NAME, NAME, (), find="a")
    assert len(found("a " * 500, field)["t"]) == MAX_FOUND
