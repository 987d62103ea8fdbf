"""The severity table of `data/GUIDELINE.md` as code: facets in, severity and row out.

The rows are numbered as in the guideline. A circumstance is one of `labels.CIRCUMSTANCES`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from ticket_lint.diagnostic import Text
from ticket_lint.severity.labels import Severity

WIDE = ("all", "many")


class Row(NamedTuple):
    """A row of the table that applies, and the severity it gives."""

    number: int
    severity: Severity


ROWS: dict[int, Text] = {
    1: Text("a wish, or a purely cosmetic defect", "建议，或纯粹的外观瑕疵"),
    2: Text("a question", "咨询"),
    3: Text("not in production", "不在生产环境"),
    4: Text(
        "data lost or exposed, money taken wrongly, a hole in use",
        "数据丢失或外泄、错误扣款、漏洞被利用",
    ),
    5: Text(
        "a core function is out for many or all, not recovered, no workaround",
        "核心功能对多数或全部用户不可用，未恢复，且无规避办法",
    ),
    6: Text("as row 5, but a workaround restores it or it has recovered", "同第 5 行，但有规避办法或已恢复"),
    7: Text(
        "a core function is out for some, one or an untold number",
        "核心功能对部分、单个或未说明数量的用户不可用",
    ),
    8: Text("a core function is degraded", "核心功能劣化"),
    9: Text("a function beside the core", "非核心功能"),
    10: Text("a defect that hinders little, or no stated harm", "影响很小的缺陷，或未说明危害"),
}


def decide(facets: Mapping[str, str], circumstances: Collection[str] = ()) -> Row:
    """Return the first row that fits; `facets` maps each of the seven names to a value."""
    impact, wide = facets["impact"], facets["scope"] in WIDE
    recovered = facets["status"] == "recovered"
    relieved = facets["workaround"] == "exists"
    core = facets["function"] == "core"
    if impact == "suggestion" or ("cosmetic" in circumstances and impact == "defect"):
        return Row(1, Severity.P3)
    if impact == "question":
        return Row(2, Severity.P2)
    if facets["stage"] == "test":
        blocked = core and impact == "outage" and not (relieved or recovered) and facets["pressure"] == "yes"
        return Row(3, Severity.P1 if blocked else Severity.P2)
    if "harm" in circumstances:
        return Row(4, Severity.P0 if wide and not recovered else Severity.P1)
    if core and (impact == "outage" or (impact == "degraded" and "standstill" in circumstances)):
        return _core_outage(wide, recovered, relieved)
    if core and impact == "degraded":
        lesser = facets["scope"] == "one" or recovered
        return Row(8, Severity.P2 if lesser else Severity.P1)
    if facets["function"] == "noncore":
        out = impact == "outage" and wide and facets["stage"] == "production"
        return Row(9, Severity.P1 if out else Severity.P2)
    return Row(10, Severity.P2)


def _core_outage(wide: bool, recovered: bool, relieved: bool) -> Row:
    if wide:
        return Row(6, Severity.P1) if recovered or relieved else Row(5, Severity.P0)
    return Row(7, Severity.P2 if recovered else Severity.P1)
