"""More than one problem in one ticket.

What
    The text moves on to a second, separate problem: “another issue is”, “two unrelated bugs”, “另外还有一个问题”.

说明
    一张工单里写了不止一个互不相关的问题，例如“另外还有一个问题”“反馈两个问题：”。

Why
    Each problem needs its own owner, severity and answer; in a shared ticket the second one is forgotten when the first
    is closed.

原因
    每个问题的处理人、级别和结论都不同。合在一张单里，第一个解决后，第二个往往就没人管了。

Bad ticket
    # Black video and login failure
    Android 14, SDK 4.3.1. The remote video stays black after joining. Another issue is that login fails with code 110.

反例
    # 黑屏和登录失败
    Android 14，SDK 4.3.1，进频道后远端画面一直黑屏。另外还有一个问题，登录会失败，返回码 110。

Good ticket
    # Remote video black after joining
    Android 14, SDK 4.3.1. The remote video stays black after joining.

正例
    # 进频道后远端黑屏
    Android 14，SDK 4.3.1，进频道后远端画面一直黑屏。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.rules.base import Draft, Finding, Options
from ticket_lint.text import Span

CODE = "SPL001"
NAME = "several-problems"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = None
ASKED = 0
MESSAGE = Text("a second problem in the same ticket", "一张工单写了不止一个问题")
HINT = Text("file one ticket for each problem and link them", "请一个问题提一张工单，互相注明单号")
_SECOND = (
    "问题二",
    "问题2",
    "问题 2",
    "bug2",
    "bug 2",
    "bug二",
    "第二个问题",
    "problem 2",
    "problem two",
    "issue 2",
    "issue two",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding at the place where a bug report moves on to a second problem."""
    if not draft.is_bug:
        return
    places = [hit.span for hit in draft.signals.phrases.of("split-another")[:1]]
    places += _headings(draft)
    if places:
        yield Finding(min(places), MESSAGE, HINT)


def _headings(draft: Draft) -> list[Span]:
    """Headings such as `问题二：` or `Issue 2`."""
    return [
        heading
        for section in draft.ticket.sections
        if (heading := section.heading) is not None
        and draft.ticket.folded[heading.start : heading.end].strip(" #*【[").startswith(_SECOND)
    ][:1]
