"""Who and how many are affected, and what it costs."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Fact, Signals
from ticket_lint.signals.numbers import value_of


def affected(body: str) -> list[Fact]:
    """What a ticket tells about its impact."""
    return Signals(parse(body, "标题 title")).affected


def told(body: str) -> set[tuple[str, str]]:
    """Kinds and values."""
    return {(fact.kind, fact.value) for fact in affected(body)}


@pytest.mark.parametrize(
    ("body", "kind", "value"),
    [
        ("目前有 2,600 多个用户收不到消息。", "count", "2600"),
        ("影響三百多名學員。", "count", "300"),
        ("Some 700 merchants cannot print.", "count", "700"),
        ("Dozens of customers called.", "count", "24"),
        ("用这类机器的主播有九十来个。", "count", "90"),
        ("约 38% 的通话没有声音。", "share", "0.38"),
        ("三成用户打不开。", "share", "0.3"),
        ("大部分用户打不开。", "share", "0.75"),
        ("At most 3% of our users cannot pay.", "share", "0.03"),
        ("The most recent 3% of users cannot pay.", "share", "0.03"),
        ("1.2 万用户付不了款。", "count", "12000"),
        ("1.2万用户付不了款。", "count", "12000"),
        ("46 of our 90 rooms are silent.", "share", "0.5111"),
        ("Half of our users are logged out.", "share", "0.5"),
        ("所有用户都登录不了。", "all", ""),
        ("Nobody can join.", "all", ""),
        ("没有一个用户能登录。", "all", ""),
        ("只有我这样。", "one", ""),
        ("Only one customer has this.", "one", ""),
        ("两节课被迫停课，家长要求退款。", "consequence", ""),
        ("We had to cancel two classes.", "consequence", ""),
        ("不影响使用。", "none", ""),
        ("It does not affect anybody so far.", "none", ""),
        ("很多用户掉线。", "vague", ""),
        ("Many users complain.", "vague", ""),
    ],
)
def test_told(body: str, kind: str, value: str) -> None:
    assert (kind, value) in told(body)


@pytest.mark.parametrize(
    "body",
    [
        "调用 startPublish 后黑屏，错误码 1003。",
        "Android 13 的机器上黑屏。",
        "The preview stays black on version 3.4.",
        "房间上限是多少个用户？",
    ],
)
def test_not_told(body: str) -> None:
    assert not any(fact.kind in ("count", "share", "all", "one", "segment") for fact in affected(body))


@pytest.mark.parametrize(
    "body", ["影响约 3 千用户。", "房间里有 5 万人。", "30 万台设备离线。", "1.2 万用户掉线。"]
)
def test_a_number_with_its_multiplier_is_one_count(body: str) -> None:
    assert [fact.kind for fact in affected(body)].count("count") == 1


def test_numbers_in_steps_and_environment_are_not_affected_people() -> None:
    assert affected("## 步骤\n1. 3 个用户进房\n2. 第三个用户说话\n\n## 环境\n2 台设备\n") == []


@pytest.mark.parametrize(
    ("word", "unit", "value"),
    [
        ("2,600", "", 2600), ("4.1", "万", 41000), ("三十五", "", 35), ("十几", "", 13), ("两百", "", 200), ("一万二", "", 10002),
        ("几百", "", 300), ("dozens", "", 24), ("20", "k", 20000), ("1.2.3", "", None), ("abc", "", None),
    ],
)  # fmt: skip
def test_values(word: str, unit: str, value: float | None) -> None:
    assert value_of(word, unit) == value


@pytest.mark.parametrize(
    "body",
    [
        "客服没法给顾客看实物，只好加微信。",
        "Four trucks are waiting.",
        "My colleagues have stopped using it.",
        "Many left the session early.",
        "看板全部离线。",
    ],
)
def test_who_is_hit_in_other_words(body: str) -> None:
    assert affected(body)


@pytest.mark.parametrize(
    "body",
    [
        "CPU 线程一直是 99%。",
        "[ 43%] Building the library",
        "密码后四位看不清。",
        "推到另一家平台没有断。",
        "Memory doubles in a day.",
        "A 16 kHz RTSP stream has no audio.",
    ],
)
def test_measures_and_digits_count_nobody(body: str) -> None:
    assert affected(body) == []
