"""Filed as a crash, a production error or P0, but nothing shows one.

What
    A tag in the title, the type field or the priority field says crash, production error or P0, while the text shows
    none: no word of a crash, no error, or a question, a test setup or a single user where everybody should be hit.

说明
    标题标签、类型或级别写的是崩溃、线上报错或 P0，正文却看不出来：没有崩溃现象，没有报错，
    或者其实是咨询、测试环境、只影响一个人。

Why
    Of 27 tickets filed as a crash with one vendor 15 told of one. An inflated ticket goes to the wrong team first, is lowered,
    and makes the next real one wait.

原因
    某厂商 27 张按“崩溃”提交的工单里，只有 15 张写到了崩溃。夸大类型会先转错人再被降级，真正紧急的单反而被拖慢。

Bad ticket
    # [Crash] Picture slightly blurred
    Android 14, SDK 4.3.1. The remote picture is slightly blurred.

反例
    # 【崩溃】画面有点模糊
    Android 14，SDK 4.3.1，远端画面有点模糊。

Good ticket
    # [Quality] Picture slightly blurred
    Android 14, SDK 4.3.1. The remote picture is slightly blurred.

正例
    # 【画质】画面有点模糊
    Android 14，SDK 4.3.1，远端画面有点模糊。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ticket_lint import regex
from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options, holds
from ticket_lint.signals import Fact
from ticket_lint.text import Span

CODE = "TYP001"
NAME = "inflated-type"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = None
ASKED = 0
MESSAGE = Text(
    "filed as {claim}, but nothing in the text shows one", "按“{claim}”提交，但正文里没有相应的现象"
)
NO_BUG = Text(
    "filed as {claim}, but the text asks or wishes for something", "按“{claim}”提交，但内容是咨询或建议"
)
IN_TEST = Text("filed as {claim}, but the text tells of a test setup", "按“{claim}”提交，但发生在测试环境")
ONE = Text("filed as {claim}, but the text tells of a single user", "按“{claim}”提交，但只影响一个用户")
HINT = Text(
    "add what shows it (stack trace, error, how many users in production), or choose the type that fits",
    "请补上依据（堆栈、报错、线上受影响的用户数），或改选相符的类型",
)
_CLAIMS = (
    ("crash", ("崩溃", "闪退", "crash", "anr", "死机")),
    (
        "error",
        (
            "线上报错",
            "线上故障",
            "线上事故",
            "生产故障",
            "生产事故",
            "production error",
            "production incident",
            "outage",
            "宕机",
        ),
    ),
    ("top", ("p0", "一级故障", "特级", "sev1", "sev-1", "sev 1", "s1")),
)
_MOST = 5  # claims that are looked at; each costs a look through the text
# Words that show a crash, an error. They may stand in logs and code as well.
_CRASHES = (
    "崩溃", "闪退", "崩了", "崩掉", "必崩", "崩在", "死机", "卡死", "重启", "退出", "无响应", "未响应", "没响应", "堆栈", "*crash*", "anr*", "sigsegv",
    "sigabrt", "signal 11", "signal 6", "tombstone*", "*fatal*", "has stopped", "keeps stopping", "quit unexpectedly", "quits",
    "closes itself", "app closes", "exits", "exc_bad*", "*segfault*", "segmentation", "core dump*", "panic*", "abort*", "*backtrace*",
    "*exception*", "terminated", "killed", "freez*", "hang", "hangs", "hanging", "hung", "not responding", "unresponsive", "white screen",
    "oom*",
)  # fmt: skip
_ERRORS = (
    "报错", "错误", "失败", "异常", "出错", "无法", "不能", "不了", "不出", "不到", "不上", "不进", "没反应", "没声", "没有声", "黑屏", "卡", "断", "白屏", "超时",
    "掉线", "花屏", "丢", "崩", "退出", "*error*", "*fail*", "*exception*", "cannot", "can't", "can not", "unable", "*timeout*", "timed out",
    "black", "no sound", "no audio", "no video", "drop", "drops", "dropped", "dropping", "*disconnect*", "*crash*", "down", "freez*",
    "stuck", "5xx", "500", "502", "503", "504", "404", "refused", "reject*", "not work*", "doesn't work*", "broken", "lost", "unavailable",
    "wrong", "missing", "never arrive*",
)  # fmt: skip


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding for the first claim that the text does not bear out."""
    for claim in islice(_claims(draft), _MOST):
        message = _doubt(draft, claim)
        if message is not None:
            yield Finding(claim.span, message.format(claim=draft.ticket.text(claim.span)), HINT)
            return


def _claims(draft: Draft) -> Iterator[Fact]:
    """Claims (`crash`, `error`, `top`) in tags of the title and in the fields for type and level."""
    ticket = draft.ticket
    places: list[Span] = []
    if ticket.title is not None:
        tags = _tags().finditer(ticket.folded, ticket.title.start, ticket.title.end)
        places.extend(Span(*match.span(match.lastindex or 0)) for match in tags)
    for section in ticket.of_role(Role.CATEGORY, Role.SEVERITY):
        places.extend(
            Span(block.span.start, min(block.span.end, block.span.start + 40))
            for block in section.content[:1]
        )
    for place in places:
        text = ticket.folded[place.start : place.end]
        for kind, words in _CLAIMS:
            for word in words:
                at = text.find(word)
                if at != -1 and _bounded(text, at, at + len(word)):
                    yield Fact(kind, Span(place.start + at, place.start + at + len(word)))
                    break


def _bounded(text: str, start: int, end: int) -> bool:
    def latin(char: str) -> bool:
        return char.isascii() and char.isalnum()

    return not text[start].isascii() or not (latin(text[start - 1 : start]) or latin(text[end : end + 1]))


@cache
def _tags() -> re.Pattern[str]:
    """Tags at the start of a title: `[crash]`, `【崩溃】`, `崩溃：`, `Crash -`."""
    return regex.compile(r"[\[【(]([^\]】)\n]{1,20})[\]】)]|(?<![^\s\]】])([^\s:\[【(]{2,12})(?::| - )")


def _doubt(draft: Draft, claim: Fact) -> Text | None:
    """What speaks against the claim, or None where the rest of the text bears it out."""
    live = draft.ticket.live
    rest = live[: claim.span.start] + "\n" + live[claim.span.end :]
    if claim.kind == "crash":
        return None if holds(rest, _CRASHES) else MESSAGE
    if not draft.is_bug:
        return NO_BUG
    if _in_test(draft):
        return IN_TEST
    if claim.kind == "error":
        shown = draft.elements["logs"].status is not Status.MISSING or holds(rest, _ERRORS)
        return None if shown else MESSAGE
    phrases = draft.signals.phrases
    alone = phrases.of("impact-one") and not phrases.of("impact-all", "impact-share", "impact-count")
    return ONE if alone else None


def _in_test(draft: Draft) -> bool:
    phrases = draft.signals.phrases
    return bool(phrases.of("type-test")) and not phrases.of("type-live")
