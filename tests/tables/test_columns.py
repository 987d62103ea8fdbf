"""Which column holds which field."""

from __future__ import annotations

import pytest

from ticket_lint.errors import InputError
from ticket_lint.severity.labels import Severity
from ticket_lint.tables.columns import find_columns, severity_of

HEAD = ["工单编号", "标题", "问题描述", "创建时间", "首次响应时间", "关闭时间", "优先级"]


def test_usual_names_are_found_in_chinese_and_english() -> None:
    found = find_columns("x.csv", HEAD, {}, texts=True)
    assert found == {
        "id": "工单编号", "title": "标题", "body": "问题描述", "filed": "创建时间", "responded": "首次响应时间",
        "resolved": "关闭时间", "assigned": "优先级",
    }  # fmt: skip
    english = find_columns(
        "x.csv", ["Ticket_ID", "Subject", "Created_At", "Closed_At", "Priority"], {}, texts=True
    )
    assert english["filed"] == "Created_At"
    assert english["assigned"] == "Priority"


def test_a_given_column_wins_and_serves_no_other_field() -> None:
    found = find_columns(
        "x.csv", ["title", "filed", "priority", "severity", "closed"], {"claimed": "severity"}, texts=True
    )
    assert found["claimed"] == "severity"
    assert found["assigned"] != "severity"


@pytest.mark.parametrize(
    ("head", "given", "texts", "said"),
    [
        (["title", "filed", "closed"], {}, True, "no column for assigned"),
        (["title", "assigned", "closed"], {}, True, "no column for filed"),
        (["title", "assigned", "filed"], {}, True, "no column for responded/resolved"),
        (["assigned", "filed", "closed"], {}, True, "no column for title/body"),
        (["assigned", "filed", "closed"], {"filed": "opened"}, False, "no column 'opened' (for filed)"),
    ],
)
def test_a_missing_column_is_named(head: list[str], given: dict[str, str], texts: bool, said: str) -> None:
    with pytest.raises(InputError, match="--columns") as error:
        find_columns("x.csv", head, given, texts=texts)
    assert said in str(error.value)


def test_texts_are_not_demanded_where_nobody_reads_them() -> None:
    assert "title" not in find_columns("x.csv", ["assigned", "filed", "closed"], {}, texts=False)


def test_labels() -> None:
    assert severity_of("p1", {}) is Severity.P1
    assert severity_of("高", {"高": "P1"}) is Severity.P1
    assert severity_of("HIGH", {"high": "P0"}) is Severity.P0
    assert severity_of("P1", {"p1": "P3"}) is Severity.P3
    assert severity_of("urgent", {}) is None
