"""The log does not cover the time at which it happened.

What
    The text tells a clock time of the problem, and the timestamps of the log lie clearly elsewhere. Whole hours apart count as
    the same time in another zone; “since” and “起” open the range towards later.

说明
    正文写了发生时间，但日志的时间戳明显不在那个时段。正好相差整小时的按时区不同处理；“从……起”之后的日志都算在内。

Why
    A log of another moment shows another problem or none; the right one will be asked for, when it may already be gone.

原因
    别的时间的日志说明不了这次的问题，还得再要一遍，到时日志可能已经被覆盖。

Bad ticket
    # Call dropped at 14:30
    Android 14, SDK 4.3.1. The call dropped at 14:30 UTC.
    ```
    [09:11:02.120] INFO join channel demo-1
    [09:14:48.377] WARN leave channel demo-1 code=17
    ```

反例
    # 14:30 通话中断
    Android 14，SDK 4.3.1，今天 14:30 通话突然中断。
    ```
    [09:11:02.120] INFO join channel demo-1
    [09:14:48.377] WARN leave channel demo-1 code=17
    ```

Good ticket
    # Call dropped at 14:30
    Android 14, SDK 4.3.1. The call dropped at 14:30 UTC.
    ```
    [14:27:02.120] INFO join channel demo-1
    [14:30:48.377] WARN leave channel demo-1 code=17
    ```

正例
    # 14:30 通话中断
    Android 14，SDK 4.3.1，今天 14:30 通话突然中断。
    ```
    [14:27:02.120] INFO join channel demo-1
    [14:30:48.377] WARN leave channel demo-1 code=17
    ```

Options
    `tolerance`: minutes that the log may be away from the stated time.

选项
    `tolerance`：日志与所述时间允许相差的分钟数。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.rules.base import Draft, Finding, Options, holds, is_ahead
from ticket_lint.signals.model import Fact
from ticket_lint.signals.times import DAY, clock_of
from ticket_lint.text import Span

CODE = "LOG003"
NAME = "log-misses-time"
LEVEL = Level.WARNING
OPTIONS: Options = {"tolerance": 10}
QUESTION: Text | None = Text(
    "Can you attach the log that covers the moment of the failure?",
    "能否附上覆盖故障时刻的日志？",
)
ASKED = 200
MESSAGE = Text(
    "the log ({first}–{last}) does not cover the stated time",
    "日志时段（{first}–{last}）不包含所述的发生时间",
)
HINT = Text(
    "attach the log from a few minutes before to a few minutes after the failure",
    "请附上故障前后几分钟的日志",
)
_OPEN = (
    "since", "from", "after", "start*", "began", "onwards", "ongoing", "起", "从", "自", "开始", "以后", "之后", "以来", "至今", "到现在", "后", "just now", "until",
)  # fmt: skip

# A later log is good where the problem is still there.
_ONGOING = (
    "一直", "至今", "仍", "还在", "还是", "现在", "目前", "持续", "到现在", "still", "now", "ongoing", "keeps", "so far", "currently", "every", "每", "all day", "we're",
)  # fmt: skip


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where no stated time lies within the log."""
    stamps: list[int] = []
    stated: list[tuple[Fact, int, int]] = []
    for fact in draft.signals.times:
        clock = clock_of(fact)
        if clock.minutes is None:
            continue
        if fact.kind == "stamp":
            stamps.append(clock.minutes)
        elif fact.kind in ("time", "range") and not is_ahead(draft, fact.span):
            stated.append((fact, clock.minutes, _until(draft, fact.span, clock.minutes, clock.until)))
    tolerance = options["tolerance"]
    if len(stamps) < 2 or not stated or not isinstance(tolerance, int):
        return
    first, last = min(stamps), max(stamps)
    for _, start, end in stated:
        within = first <= start <= last
        if within or any(_covered(start, end, stamp, tolerance) for stamp in (first, last)):
            return
    later = first > min(start for _, start, _ in stated)
    if later and holds(draft.ticket.prose, _ONGOING):
        return
    message = MESSAGE.format(first=_clock(first), last=_clock(last))
    yield Finding(stated[0][0].span, message, HINT)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _until(draft: Draft, span: Span, start: int, until: int | None) -> int:
    """The minute up to which a log may lie: open to the end of the day after words such as “since”."""
    if until is not None:
        return until if until >= start else until + DAY
    around = (
        draft.ticket.folded[max(0, span.start - 14) : span.start]
        + draft.ticket.folded[span.end : span.end + 10]
    )
    return start + DAY - 1 if holds(around, _OPEN) else start


def _covered(start: int, end: int, stamp: int, tolerance: int) -> bool:
    """Tell whether a stamp lies in the stated range, or whole hours away from its start."""
    if start - tolerance <= stamp <= end + tolerance or start - tolerance <= stamp + DAY <= end + tolerance:
        return True
    apart = (stamp - start) % 60
    return abs(stamp - start) >= 60 and min(apart, 60 - apart) <= tolerance // 2
