"""Every point that is lost has its reason, and nobody loses points for what nobody asks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ticket_lint.diagnostic import Diagnostic, Level, Text
from ticket_lint.elements import NAMES
from ticket_lint.engine import assess
from ticket_lint.rules import RULES
from ticket_lint.score import COSTS, SHARES, WEIGHTS, questions_for, score_of
from ticket_lint.text import Span


def fired(name: str, level: Level = Level.WARNING) -> Diagnostic:
    return Diagnostic("X001", name, level, Text("message", "消息"), Text("hint", "提示"), Span(0, 1))


def test_the_weights_add_up() -> None:
    assert sum(WEIGHTS.values()) == 100
    assert set(WEIGHTS) == set(NAMES)
    assert set(COSTS) == set(Level)


def test_the_rules_of_elements_exist() -> None:
    assert set(SHARES) <= {rule.NAME for rule in RULES}
    assert {element for element, _ in SHARES.values()} == set(NAMES)


def test_no_findings_no_loss() -> None:
    assert score_of(()) == (100, ())


def test_an_element_costs_no_more_than_its_weight() -> None:
    score, lost = score_of([fired("missing-logs"), fired("vague-error"), fired("log-misses-time")])
    assert score == 100 - WEIGHTS["logs"]
    assert [one.name for one in lost] == ["missing-logs"]


def test_partial_elements_cost_half() -> None:
    assert score_of([fired("partial-environment")])[0] == 100 - WEIGHTS["environment"] // 2


def test_other_rules_cost_by_level_and_number() -> None:
    score, (lost,) = score_of([fired("leaked-secret", Level.ERROR)] * 3)
    assert score == 100 - 12 - 2 * 4
    assert lost.reason == Text("message (and 2 more)", "消息（另有 2 处）")
    assert score_of([fired("leaked-secret", Level.ERROR)] * 99)[0] == 100 - 12 - 3 * 4


@given(
    st.lists(
        st.builds(fired, st.sampled_from([rule.NAME for rule in RULES]), st.sampled_from(list(Level))),
        max_size=40,
    )
)
def test_the_deductions_explain_the_score(found: list[Diagnostic]) -> None:
    score, lost = score_of(found)
    assert score == max(0, 100 - sum(one.points for one in lost))
    assert all(one.points > 0 and one.reason.en and one.reason.zh for one in lost)
    assert [one.points for one in lost] == sorted((one.points for one in lost), reverse=True)
    assert score_of(found[:-1])[0] >= score


def test_a_question_is_not_asked_for_logs_and_can_reach_the_top() -> None:
    report = assess(
        "# 如何设置第二路视频流的码率？\n\n请问用哪个接口可以单独设置第二路视频流的码率？希望能设到 2 Mbps。\n"
    )
    assert report.kind.value == "question"
    assert report.score == 100, report.deductions


def test_questions_come_in_the_order_in_which_supporters_ask() -> None:
    by_name = {rule.NAME: rule for rule in RULES}
    names = ["missing-impact", "missing-environment", "vague-version", "missing-logs"]
    questions = questions_for([fired(name) for name in names])
    assert questions == tuple(
        by_name[name].QUESTION for name in ("missing-logs", "missing-environment", "missing-impact")
    )
