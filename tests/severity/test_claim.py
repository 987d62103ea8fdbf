"""What the author claims, and what only looks like a claim."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.severity.claim import find_claim


@pytest.mark.parametrize(
    ("title", "body", "claimed"),
    [
        ("【P0】全站开不了播", "重启无效。", 0),
        ("Cannot join", "Priority: P1\n\nNobody can join.", 1),
        ("Cannot join", "Severity: p 2", 2),
        ("开播失败", "申请按 P3 处理即可。", 3),
        ("[P2] late webhooks", "Downgrading this to P3 after the fix on your side.", 3),
        ("P1 花屏", "刚确认影响全部用户，升级为 P0。", 0),
        ("开播失败", "级别：Ｐ１", 1),
        ("数据库主从同步中断 P0", "查询全部超时。", 0),
        ("还原按钮失效 P1", "点了没有反应。", 1),
        ("录像从云端下载失败 P1", "返回 500。", 1),
        ("Import from CSV fails P1", "It returns 500.", 1),
        ("开播失败", "级别从 P2 改为 P1。", 1),
    ],
)
def test_claims(title: str, body: str, claimed: int) -> None:
    found = find_claim(parse(body, title))
    assert found is not None
    assert int(found.severity) == claimed


def test_the_span_holds_the_claim() -> None:
    ticket = parse("现象：黑屏。\n级别：P1，请跟进。", "黑屏")
    found = find_claim(ticket)
    assert found is not None
    assert ticket.text(found.span) == "P1"


@pytest.mark.parametrize(
    "body",
    [
        "紧急！请尽快处理，非常严重。",
        "This is a blocker, highest priority, please escalate.",
        "丢包率 P0.5，延迟 P3 ms 以内。",
        "上次那张工单是 P0，这次没有那么急。",
        "What is a P1 by your definition?",
        "If this happens on launch day it would be P0.",
        "The SLA promises 30 minutes for P0/P1.",
        "文件 /tmp/p0/core.log 已附上，接口 sp1 返回 500。",
        "见 INC-2210（P0）的处理过程。",
        "从 P0 降下来了。",
        "从原来的【P1】降了。",
        "原定级为 P1，已恢复。",
        "原优先级：P1",
        "It was lowered from the original P1 yesterday.",
    ],
)
def test_what_is_no_claim(body: str) -> None:
    found = find_claim(parse(body, "开播失败"))
    assert found is None, found
