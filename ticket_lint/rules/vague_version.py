"""A version that changes its meaning: “latest”, “current version”, “最新版”.

What
    The version is told in words that mean something else next week: “latest”, “current version”, “up to date”.
    A concrete number beside such a word is enough.

说明
    版本写成了“最新版”“当前版本”“其他版本”这类说法。旁边写了具体版本号就不报。

Why
    Nearly four in ten tickets of one vendor gave “other version” or “current version”. By the time it is read, the
    latest version may be another one, and an outdated cache makes many writers wrong about it.

原因
    某厂商的工单里近四成写的是“其他版本”“当前版本”。等到有人看时，“最新版”可能已经变了；
    缓存没更新、装错包的情况也很常见。

Bad ticket
    # Black video after joining
    Android 14, latest SDK version. The remote video stays black after joining.

反例
    # 进频道后黑屏
    Android 14，SDK 是最新版，进频道后远端画面一直黑屏。

Good ticket
    # Black video after joining
    Android 14, SDK 4.3.1 (the latest). The remote video stays black after joining.

正例
    # 进频道后黑屏
    Android 14，SDK 4.3.1（最新版），进频道后远端画面一直黑屏。
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.rules.base import Draft, Finding, Options, touches
from ticket_lint.text import Span

CODE = "ENV003"
NAME = "vague-version"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = Text("Which version number exactly?", "具体是哪个版本号？")
ASKED = 150
MESSAGE = Text("“{word}” is no version: it means another one next week", "“{word}”不是版本号，过几天就变了")
HINT = Text("give the number, such as 4.3.1", "请写具体版本号，例如 4.3.1")
_NEAR = 40
_CONTEXT = 16
_THINGS = tuple("版 库 version sdk app client build release chrome firefox safari browser package".split())


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield a finding at the first vague version that no number stands beside."""
    if not draft.is_bug:
        return
    facts = draft.signals.environment
    numbers = [fact.span for fact in facts if fact.kind == "version"]
    fields = [block.span for section in draft.ticket.of_role(Role.ENVIRONMENT) for block in section.content]
    for fact in facts:
        if fact.kind != "vague-version":
            continue
        at = bisect_right(numbers, fact.span)
        if any(_beside(draft, fact.span, number) for number in numbers[max(0, at - 1) : at + 1]):
            continue
        # Where a number is told elsewhere, only an answer to "which version?" is too vague; “the latest does it too” is not.
        if touches(fact.span, fields) or (not numbers and _is_of_version(draft, fact.span)):
            yield Finding(fact.span, MESSAGE.format(word=draft.ticket.text(fact.span)), HINT)
            return


def _is_of_version(draft: Draft, span: Span) -> bool:
    """Tell whether “latest” and the like, outside task lists, speak of a version and not of, say, the newest order."""
    around = draft.ticket.prose[max(0, span.start - _CONTEXT) : span.end + _CONTEXT]
    return any(word in around for word in _THINGS)


def _beside(draft: Draft, vague: Span, number: Span) -> bool:
    """Tell whether a number stands near enough, on the same line, to be the version that is meant."""
    first, last = min(vague, number), max(vague, number)
    between = draft.ticket.source[first.end : last.start]
    return len(between) <= _NEAR and "\n" not in between
