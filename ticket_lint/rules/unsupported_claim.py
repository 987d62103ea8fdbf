"""The text does not support the severity that it claims.

What
    The ticket claims a severity (P0–P3) that is worse than what the facts in the text support. Runs only where a
    severity is asked for (`--severity`).

说明
    工单自报的级别（P0–P3）高于正文事实所能支持的级别。仅在要求判定级别时运行（`--severity`）。

Why
    A vendor lowers a claim that the text does not show, and the promised response time drops with it.

原因
    正文撑不起的级别会被服务方下调，承诺的响应时间也随之变长。

Bad ticket
    # P0: typo on the settings page
    P0. On the settings page of the console, version 4.2.1, Chrome 126, the word "Recieve" is misspelled.

反例
    # P0：设置页有错别字
    P0。控制台 4.2.1，Chrome 126，设置页“接受”写成了“接收”，不影响使用。

Good ticket
    # Typo on the settings page
    On the settings page of the console, version 4.2.1, Chrome 126, the word "Recieve" is misspelled.

正例
    # 设置页有错别字
    控制台 4.2.1，Chrome 126，设置页“接受”写成了“接收”，不影响使用。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "SEV001"
NAME = "unsupported-claim"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "Who and how many cannot work, since when, and what restores it?",
    "有哪些人、多少人无法使用？从什么时候开始？有没有办法恢复？",
)
ASKED = 100
EXAMPLE_SEVERITY = True  # the examples above need a suggested severity
MESSAGE = Text(
    "claims P{claimed}, but the text supports P{suggested}", "自报 P{claimed}，但正文只能支持 P{suggested}"
)
HINT = Text(
    "to support the claim, say that {facts}, if that is so", "要支持自报的级别，请说明{facts}（如属实）"
)
NOTHING = Text(
    "no single fact would support the claim; claim what the text shows",
    "补充个别事实也不足以支持自报的级别，请按正文的事实定级",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where the claim is worse than what the text supports."""
    verdict = draft.verdict
    if verdict is None or verdict.claim is None or verdict.claimed is None:
        return
    if verdict.claimed < verdict.suggested:
        values = {"claimed": str(verdict.claimed), "suggested": str(verdict.suggested)}
        hint = NOTHING
        facts = verdict.to_tell()
        if facts is not None:
            hint = Text(HINT.en.format(facts=facts.en), HINT.zh.format(facts=facts.zh))
        yield Finding(verdict.claim, MESSAGE.format(**values), hint)
