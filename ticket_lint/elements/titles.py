"""The headings under which people look for the elements, and what stands where something is still to be told."""

from __future__ import annotations

from ticket_lint.diagnostic import Text
from ticket_lint.document import Role

PLACEHOLDER = Text("[to be filled in]", "【待补充】")

TITLES: dict[str, Text] = {
    "actual": Text("Actual behaviour", "实际结果"),
    "expected": Text("Expected behaviour", "期望结果"),
    "steps": Text("Steps to reproduce", "复现步骤"),
    "environment": Text("Environment", "环境信息"),
    "logs": Text("Logs and error codes", "日志与错误码"),
    "troubleshooting": Text("What was tried", "已做的排查"),
    "impact": Text("Impact", "影响范围"),
}
ROLES: dict[str, Role] = {name: Role(name) for name in TITLES}
IDENTIFIERS = Text("Identifiers", "标识信息")
