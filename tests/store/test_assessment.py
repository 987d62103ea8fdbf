"""What is kept of a report holds none of its text."""

from __future__ import annotations

from ticket_lint.engine import assess
from ticket_lint.severity import store as models
from ticket_lint.store.assessment import assessment_of

_TEXT = "【P0】通话黑屏 quirkyword：所有用户进入频道后都是黑屏，已持续一小时。"


def test_figures_of_a_report() -> None:
    report = assess(_TEXT, judge=models.judge())
    found = assessment_of(report, models.version())
    assert report.severity is not None
    assert found.severity == report.severity.severity.name
    assert abs(sum(found.probabilities.values()) - 1) < 1e-9
    assert (found.claimed, found.language, found.kind, found.score) == ("P0", "zh", "bug", report.score)
    assert set(found.rules) == {one.code for one in report.diagnostics}
    assert len(found.facets) == len(found.elements) == 7
    assert "quirkyword" not in repr(found)


def test_without_a_severity() -> None:
    found = assessment_of(assess(_TEXT), "none")
    assert (found.severity, found.probabilities, found.decided, found.facets) == (None, {}, False, {})


def test_the_shipped_model_is_named_by_its_checksum() -> None:
    name, plus, checksum = models.version().partition("+")
    assert (name, plus, len(checksum)) == ("shipped", "+", 12)
