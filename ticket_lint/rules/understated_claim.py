"""The text supports a worse severity than it claims.

What
    The ticket claims a severity (P0–P3) that is milder than what the facts in the text support. Runs only where a
    severity is asked for (`--severity`).

说明
    工单自报的级别（P0–P3）低于正文事实所支持的级别。仅在要求判定级别时运行（`--severity`）。

Why
    A milder claim is answered hours later, though the facts would justify a faster answer.

原因
    级别报低了，即使事实严重，响应也会晚几个小时。

Bad ticket
    # P3: nobody can log in
    P3. Since 09:00 UTC all users of our production app are locked out: every login fails with 503. All 4,000 employees
    cannot work. Restarting and switching the network did not help.

反例
    # P3 所有人都登录不了
    P3。今天 9:00 起线上所有用户都无法登录，全部报 503，全公司 4000 人没法办公。重启、换网络都没用，仍未恢复。

Good ticket
    # P0: nobody can log in
    P0. Since 09:00 UTC all users of our production app are locked out: every login fails with 503. All 4,000 employees
    cannot work. Restarting and switching the network did not help.

正例
    # P0 所有人都登录不了
    P0。今天 9:00 起线上所有用户都无法登录，全部报 503，全公司 4000 人没法办公。重启、换网络都没用，仍未恢复。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "SEV002"
NAME = "understated-claim"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = None
ASKED = 0
EXAMPLE_SEVERITY = True  # the examples above need a suggested severity
MESSAGE = Text(
    "claims P{claimed}, but the text supports P{suggested}", "自报 P{claimed}，但正文支持 P{suggested}"
)
HINT = Text(
    "claim P{suggested}, or say what makes it less serious", "请改报 P{suggested}，或说明为什么没有那么严重"
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where the claim is milder than what the text supports."""
    verdict = draft.verdict
    if verdict is None or verdict.claim is None or verdict.claimed is None or not verdict.decided:
        return
    if verdict.claimed > verdict.suggested:
        values = {"claimed": str(verdict.claimed), "suggested": str(verdict.suggested)}
        yield Finding(verdict.claim, MESSAGE.format(**values), HINT.format(**values))
