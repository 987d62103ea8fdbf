"""Conditions that bring a problem on."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Signals


def triggers(text: str) -> list[str]:
    ticket = parse(text, "")
    return [ticket.text(fact.span) for fact in Signals(ticket).steps if fact.kind == "trigger"]


@pytest.mark.parametrize(
    "text",
    [
        "商品超过二十行时，小票最后几行打不出来。",
        "观众送火箭的时候画面卡住。",
        "share screen 之后对方看到黑屏。",
        "The bell does not ring when a visitor pushes it twice.",
        "If there's no config file, it crashes.",
    ],
)
def test_anything_beside_a_symptom_is_a_condition(text: str) -> None:
    assert triggers(text)


@pytest.mark.parametrize(
    "text",
    [
        "今天上午 9 点以后全部登录失败。",
        "切到备用域名后恢复正常，之前连不上。",
        "升级之后登录失败。",
        "The call fails. Please reply when possible.",
        'The terms say "if it fails, we pay", and it failed.',
    ],
)
def test_times_cures_and_quotations_are_none(text: str) -> None:
    assert triggers(text) == []


def test_orders_in_a_row_are_steps() -> None:
    ticket = parse("Select the item. Open the edit menu. Undo is missing.", "Undo")
    assert "list" in [fact.kind for fact in Signals(ticket).steps]


def test_numbers_without_dots_are_steps() -> None:
    ticket = parse("1 start the server\n2 open a page\nit hangs", "hang")
    assert "list" in [fact.kind for fact in Signals(ticket).steps]


def test_asking_a_program_its_version_is_no_step() -> None:
    ticket = parse("$ docker version\n$ docker info\nIt hangs.", "hang")
    assert [fact.kind for fact in Signals(ticket).steps] == []
