"""No steps, and nothing that brings the problem on.

What
    A bug report does not tell what to do for the problem to appear: no steps, no action, no condition, no
    code.
    A mere slip of wording, spelling or colour is not asked for it.

说明
    故障单没有说明怎样操作才会出现问题：没有步骤，没有动作或触发条件，也没有代码。
    单纯的文字、颜色、对齐等外观问题不要求。

Why
    What cannot be reproduced can seldom be fixed; the first thing a supporter does is try it.

原因
    复现不了的问题很难修好，技术支持做的第一件事就是照着试一遍。

Bad ticket
    # No sound
    Windows 11, SDK 4.3.1. There is no sound. Error -17.

反例
    # 没声音
    Windows 11，SDK 4.3.1，没有声音，错误码 -17。

Good ticket
    # No sound
    Windows 11, SDK 4.3.1.

    Steps:
    1. Join a channel as audience
    2. Switch the role to host
    3. Speak: the others hear nothing, error -17

正例
    # 没声音
    Windows 11，SDK 4.3.1。

    步骤：
    1. 以观众身份进入频道
    2. 切换为主播
    3. 开始说话：其他人听不到，错误码 -17
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "STP001"
NAME = "missing-steps"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "What exactly do you do, step by step, until it happens?",
    "出问题之前具体做了哪些操作？请按顺序写出来。",
)
ASKED = 170
MESSAGE = Text("no steps that lead to the problem", "没有写怎样操作会出现问题")
HINT = Text(
    "list what you do in order until it happens: 1. … 2. … 3. …, or paste the code that shows it",
    "请按顺序写出操作：1. … 2. … 3. …，或贴出能复现的代码",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug has no steps."""
    if draft.is_fault and draft.elements["steps"].status is Status.MISSING:
        yield Finding(draft.anchor(Role.STEPS), MESSAGE, HINT)
