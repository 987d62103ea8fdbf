"""Claims, tone and urgency are blanked; facts keep their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticket_lint.document import parse
from ticket_lint.signals.quiet import quiet


def left(text: str) -> str:
    """What of a text is still read."""
    return " ".join(quiet(parse(text, "")).prose.split())


@pytest.mark.parametrize(
    "text",
    [
        "P0!!!",
        "【级别】P0",
        "Priority: P1",
        "Severity: Critical",
        "优先级：最高",
        "紧急！加急！尽快处理！！",
        "非常紧急，请尽快处理！",
        "麻烦尽快协助解决。",
        "URGENT! ASAP!!!",
        "This is urgent, please handle this ASAP.",
        "Please look into this as soon as possible.",
    ],
)
def test_nothing_is_left_of_a_plea(text: str) -> None:
    assert left(text) == ""


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("重启后马上恢复了", "重启后马上恢复了"),
        ("丢包率 p0.5，延迟 3 ms", "丢包率 p0.5,延迟 3 ms"),
        ("P0！全部用户进不去！！！重启也没用！", "全部用户进不去。 重启也没用"),
        ("Nobody can join! We restarted!! It is urgent.", "nobody can join. we restarted."),
        ("if (a != b)", "if (a = b)"),
    ],
)
def test_facts_stay(text: str, kept: str) -> None:
    assert left(text) == kept


def test_offsets_stay() -> None:
    text = "【紧急】P0 全部用户进不去！！！请尽快处理"
    ticket = quiet(parse(text, ""))
    at = ticket.prose.index("全部")
    assert ticket.source[at : at + 4] == "全部用户"
    assert len(ticket.prose) == len(ticket.source)


def test_a_quiet_ticket_is_left_alone() -> None:
    ticket = parse("全部用户进不去。", "")
    assert quiet(ticket) is ticket


@given(st.text(alphabet="P01!！。.紧急 请尽快处理asap\n【】a中", max_size=120))
def test_only_blanks_and_full_stops_are_put_in(text: str) -> None:
    loud = parse(text, "t")
    silent = quiet(loud)
    assert len(silent.folded) == len(loud.folded)
    for before, after in zip(loud.folded, silent.folded, strict=True):
        assert before == after or after == " " or (before == "!" and after in ".。")
