"""How often it happens, as facts."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Signals


def found(text: str) -> set[str]:
    return {fact.kind for fact in Signals(parse(text, "Ticket")).frequencies}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Android 13 上必现，一开就崩。", "always"),
        ("It happens every time I rotate the phone.", "always"),
        ("偶现，没有规律。", "sometimes"),
        ("不是每次都有，挂断重拨就好。", "sometimes"),
        ("隨機出現，時好時壞。", "sometimes"),
        ("The call drops intermittently.", "sometimes"),
        ("十次有三次进不去。", "rate"),
        ("大约三成的用户看不到画面。", "rate"),
        ("3 out of 10 calls fail.", "rate"),
        ("It stops about once an hour.", "rate"),
        ("每隔 10 分钟就断一次。", "rate"),
    ],
)
def test_finds_frequencies(text: str, kind: str) -> None:
    assert kind in found(text)


def test_not_always_is_no_always() -> None:
    assert "always" not in found("并非每次都出现。")
    assert "always" not in found("It does not always happen, once in a while.")


def test_section_without_known_words() -> None:
    assert found("复现频率：晚高峰多一些") == {"section"}
    assert found("All rooms are down.") == set()
