"""Intents: what the writer wants, and politeness that is no question."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Signals


def kinds(body: str) -> set[str]:
    """The kinds of the intents in a ticket."""
    return {fact.kind for fact in Signals(parse(body, "t")).intents}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("回调地址怎么配置？", "howto"),
        ("請問回調位址要怎麼設定？", "howto"),
        ("How do I mute a remote user?", "howto"),
        ("What is the rate limit of this endpoint?", "howto"),
        ("支不支持私有化部署", "support"),
        ("Is it possible to record audio only?", "support"),
        ("麻烦把我们加到白名单。", "admin"),
        ("Please raise our quota.", "admin"),
        ("请修复这个问题。", "repair"),
        ("帮忙看下是什么原因", "repair"),
        ("Please fix this.", "repair"),
        ("希望后续版本支持深色模式。", "wish"),
        ("建議增加匯出功能", "wish"),
        ("It would be nice to have a dark mode.", "wish"),
        ("Please treat this as a feature request for the mobile client.", "wish"),
        ("不是故障，只是一点想法。", "not-bug"),
        ("This is not a bug.", "not-bug"),
        ("不急，慢慢来。", "no-hurry"),
        ("No rush.", "no-hurry"),
        ("整体很满意。", "feedback"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize("text", ["希望尽快修复。", "希望能尽快恢复。", "期待回复。"])
def test_asking_for_a_repair_is_no_wish(text: str) -> None:
    assert "wish" not in kinds(text)


@pytest.mark.parametrize(
    "text", ["这是怎么回事", "怎么又登不上了", "不知道怎么跟客户解释", "Steps: how to reproduce"]
)
def test_exclamations_ask_for_no_lesson(text: str) -> None:
    assert "howto" not in kinds(text)


def test_question_is_a_whole_sentence() -> None:
    ticket = parse("It works. Is that on purpose?", "t")
    fact = next(fact for fact in Signals(ticket).intents if fact.kind == "question")
    assert ticket.text(fact.span).strip() == "Is that on purpose?"
