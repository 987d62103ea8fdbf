"""A clock time without its time zone.

What
    A time is told without a zone, and nothing else in the ticket names one. In a Chinese ticket that names no place abroad,
    Beijing time is taken for granted.
    A mere slip of wording, spelling or colour is not asked for it.

说明
    写了时刻但没有写时区，全文也没有别处写明。中文工单没有涉及海外时，默认是北京时间，不提示。
    单纯的文字、颜色、对齐等外观问题不要求。

Why
    Server logs are in UTC. Eight hours off is another log file, and the wrong hour is searched first.

原因
    服务端日志通常是 UTC 时间，差八小时就是另一个日志文件，容易先查错时段。

Bad ticket
    # Call dropped
    Android 14, SDK 4.3.1. The call dropped suddenly on 2025-06-18 at 14:30, code 17.

反例
    # 海外用户通话中断
    Android 14，SDK 4.3.1，新加坡的用户 6 月 18 日 14:30 通话突然中断，返回码 17。

Good ticket
    # Call dropped
    Android 14, SDK 4.3.1. The call dropped suddenly on 2025-06-18 at 14:30 UTC, code 17.

正例
    # 海外用户通话中断
    Android 14，SDK 4.3.1，新加坡的用户北京时间 6 月 18 日 14:30 通话突然中断，返回码 17。

Options
    `always`: ask for the zone in Chinese tickets without a place abroad as well.

选项
    `always`：中文工单没有涉及海外时也要求写时区。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.rules.base import Draft, Finding, Options, holds, is_ahead
from ticket_lint.signals.times import clock_of
from ticket_lint.text import Span

CODE = "TIM002"
NAME = "time-without-zone"
LEVEL = Level.INFO
OPTIONS: Options = {"always": False}
QUESTION: Text | None = Text("Which time zone are the times in?", "文中的时间是哪个时区的？")
ASKED = 40
MESSAGE = Text("a time without its zone", "时间没有写时区")
HINT = Text("add the zone, such as 14:30 UTC or UTC+8", "请补上时区，例如 14:30（北京时间）或 UTC+8")
_ZONES = (
    "utc*", "gmt*", "时区", "time zone", "timezone", "local time", "当地时间", "本地时间", "北京时间", "beijing time", "东八区", "singapore time",
    "jakarta time", "london time", "eastern time", "pacific time", "central time", " time)",
)  # fmt: skip
_ABROAD = (
    "海外", "国外", "境外", "出海", "跨国", "东南亚", "欧洲", "北美", "南美", "拉美", "中东", "非洲", "美国", "日本", "韩国", "印度", "新加坡", "印尼", "泰国",
    "越南", "菲律宾", "马来西亚", "德国", "法国", "英国", "俄罗斯", "巴西", "墨西哥", "沙特", "迪拜", "加拿大", "澳洲", "澳大利亚", "法兰克福", "硅谷", "东京",
    "首尔", "孟买", "雅加达", "伦敦", "弗吉尼亚",
)  # fmt: skip


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding at the first clock time of a bug that tells no zone anywhere."""
    if not draft.is_fault:
        return
    told = [fact for fact in draft.signals.times if fact.kind in ("time", "range")]
    clocks = [fact.span for fact in told if not is_ahead(draft, fact.span)]
    if not clocks or any(clock_of(fact).zone or _has_offset(draft, fact.span) for fact in told):
        return
    live = draft.ticket.live
    at_home = draft.ticket.language == "zh" and not any(place in live for place in _ABROAD)
    if holds(live, _ZONES) or (at_home and not options["always"]):
        return
    yield Finding(clocks[0], MESSAGE, HINT)


def _has_offset(draft: Draft, span: Span) -> bool:
    """Tell `19:44 +08` from `19:44`."""
    after = draft.ticket.folded[span.end : span.end + 4].lstrip(" (")
    return after[:1] in ("+", "-") and after[1:2].isdigit()
