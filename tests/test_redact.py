"""What is shown holds no secret, however spans and secrets overlap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticket_lint.engine import Setting, Settings, assess
from ticket_lint.redact import Masker, masker_of
from ticket_lint.text import Span

TEXT = "aa SECRET1 bb SECRET2 cc"
MASKER = Masker(TEXT, [(Span(3, 10), "<1>"), (Span(14, 21), "<2>")])


def test_parts_are_masked() -> None:
    assert MASKER.cut(0, len(TEXT)) == "aa <1> bb <2> cc"
    assert MASKER.cut(5, 8) == "<1>"
    assert MASKER.cut(8, 16) == "<1> bb <2>"
    assert MASKER.cut(10, 14) == " bb "
    assert MASKER.cut(4, 4) == ""


def test_messages_are_masked_folded_or_not() -> None:
    assert MASKER.text("value secret1 or SECRET2") == "value <1> or <2>"


def test_a_longer_secret_counts_before_one_that_it_begins_with() -> None:
    masker = Masker(
        "abcd abcdef \ud800xyz", [(Span(0, 4), "<a>"), (Span(5, 11), "<b>"), (Span(12, 16), "<c>")]
    )
    assert masker.text("abcdefabcd, ABCDEF") == "<b><a>, ABCDEF"
    assert masker.text("abcd\ud800 \ud800xyz") == "<a>\ud800 <c>"


def test_spans_snap_to_whole_secrets() -> None:
    assert MASKER.snap(Span(5, 8)) == Span(3, 10)
    assert MASKER.snap(Span(0, 15)) == Span(0, 21)
    assert MASKER.snap(Span(0, 3)) == Span(0, 3)
    assert MASKER.snap(Span(10, 14)) == Span(10, 14)


def test_overlapping_secrets_get_one_mask() -> None:
    masker = Masker("0123456789", [(Span(2, 6), "<a>"), (Span(4, 8), "<b>"), (Span(9, 9), "<c>")])
    assert masker.cut(0, 10) == "01<a>89"


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 12)), max_size=5),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_no_character_of_a_secret_is_ever_shown(places: list[tuple[int, int]], start: int, end: int) -> None:
    spans = [Span(at, min(40, at + length)) for at, length in places]
    secret = {at for span in spans for at in range(span.start, span.end)}
    source = "".join("S" if at in secret else "." for at in range(40))
    masker = Masker(source, [(span, "#") for span in spans])
    assert "S" not in masker.cut(start, max(start, end))
    snapped = masker.snap(Span(start, max(start, end)))
    assert snapped.start <= start
    assert snapped.end >= end or snapped.end >= start
    assert "S" not in masker.cut(0, snapped.start) + masker.cut(*snapped) + masker.cut(snapped.end, 40)


def test_suppressed_secrets_are_masked_too() -> None:
    text = "# T\n\n<!-- ticket-lint: ignore SEC001 -- a demo account -->\npassword: Gk3vTq81x\n"
    report = assess(text)
    assert "Gk3vTq81x" not in masker_of(report).cut(0, len(text))


@pytest.mark.parametrize(
    "text", ["崩溃\n\n用户手机号 13912345678，下午复现。\n", "Crash\n\nCall 13912345678 today.\n"]
)
def test_personal_data_are_masked_without_their_rule(text: str) -> None:
    settings = Settings({"personal-data": Setting(enabled=False)})
    shown = masker_of(assess(text, settings=settings)).cut(0, len(text))
    assert "139****5678" in shown
    assert "13912345678" not in shown


def test_addresses_of_a_role_stay() -> None:
    text = "Crash\n\nI wrote to support@acme.io from jane.roe@acme.io.\n"
    shown = masker_of(assess(text)).cut(0, len(text))
    assert "support@acme.io from j***@acme.io" in shown
