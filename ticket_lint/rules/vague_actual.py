"""It only says that something is wrong.

What
    The symptom is told in words that fit any defect: “doesn't work”, “has a problem”, “abnormal”.

说明
    现象写得太笼统，放在任何问题上都成立，例如“有问题”“用不了”“不正常”。

Why
    “Doesn't work” may be a crash, a black picture or a wrong number. The first answer will be: what does it do?

原因
    “用不了”可能是崩溃、黑屏，也可能是数据不对。第一个回复一定是：具体是什么现象？

Bad ticket
    # Screen sharing
    Windows 11, SDK 4.3.1. Screen sharing has a problem, it doesn't work.

反例
    # 屏幕共享
    Windows 11，SDK 4.3.1，屏幕共享有问题，请看一下。

Good ticket
    # Screen sharing
    Windows 11, SDK 4.3.1. After clicking Share the preview stays black and the others see a frozen frame.

正例
    # 屏幕共享
    Windows 11，SDK 4.3.1，点击共享后本地预览黑屏，其他人看到的画面卡住不动。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "ACT002"
NAME = "vague-actual"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "What exactly happens? What do you see, hear or get back?",
    "具体是什么现象？看到、听到的是什么，返回了什么？",
)
ASKED = 125
MESSAGE = Text("says that something is wrong, but not what", "只说有问题，没有写具体现象")
HINT = Text(
    "replace it with what you see, hear or get back: black video, no sound, code 17 …",
    "请换成看到、听到或返回的具体内容：黑屏、无声、返回码 17……",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug has only a vague symptom."""
    element = draft.elements["actual"]
    if draft.is_bug and element.status is Status.PARTIAL:
        yield Finding(element.spans[0] if element.spans else draft.anchor(Role.ACTUAL), MESSAGE, HINT)
