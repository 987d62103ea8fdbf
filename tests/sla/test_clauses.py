"""Clauses against facts: met, not met, not told."""

from __future__ import annotations

import pytest

import ticket_lint
from ticket_lint import sla
from ticket_lint.cli.judging import judge_of
from ticket_lint.diagnostic import Text
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import Clause, evaluate, told

TEXT = Text("a clause", "条款")
LIVE = Clause(TEXT, "stage", ("production",))
EITHER = Clause(TEXT, "impact", ("outage",), (("harm", ("yes",)),))


@pytest.mark.parametrize(
    ("clause", "facets", "verdict"),
    [
        (LIVE, {"stage": "production"}, "met"),
        (LIVE, {"stage": "test"}, "not met"),
        (LIVE, {"stage": "unknown"}, "not told"),
        (LIVE, {}, "not told"),
        (EITHER, {"impact": "outage", "harm": "unknown"}, "met"),
        (EITHER, {"impact": "defect", "harm": "yes"}, "met"),
        (EITHER, {"impact": "defect", "harm": "no"}, "not met"),
        (EITHER, {"impact": "defect", "harm": "unknown"}, "not told"),
        (Clause(TEXT), {"stage": "production"}, "not told"),
    ],
)
def test_verdicts(clause: Clause, facets: dict[str, str], verdict: str) -> None:
    assert evaluate(clause, facets) == verdict


def test_a_ticket_that_supports_the_worst_level() -> None:
    text = (
        "# 线上所有用户都进不了房间\n\n生产环境，从 10:05 起全部用户加入频道失败，错误码 1101，"
        "目前仍在持续。已重启服务、回滚版本，均无效。\n"
    )
    found = ticket_lint.engine.assess(text, judge=judge_of()).severity
    assert found is not None
    facts = told(found)
    level = sla.load("default").levels[Severity.P0]
    assert {evaluate(clause, facts) for clause in level.clauses} == {"met"}


def test_silence_is_not_told_rather_than_denied() -> None:
    found = ticket_lint.engine.assess("# 进房失败\n\n加入频道报错。\n", judge=judge_of()).severity
    assert found is not None
    facts = told(found)
    assert facts["pressure"] == facts["harm"] == facts["standstill"] == facts["cosmetic"] == "unknown"
    assert facts["impact"] == found.facets["impact"].value
