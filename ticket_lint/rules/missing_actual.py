"""Nothing says what goes wrong.

What
    A bug report does not tell what happens: no symptom, no wrong result, no error.

说明
    故障单没有写实际发生了什么：没有现象，没有错误结果，也没有报错。

Why
    Without a symptom there is nothing to search for and nobody to pass it on to.

原因
    没有现象，就无从查起，也不知道该转给谁。

Bad ticket
    # Group call demo
    Android 14, SDK 4.3.1

    ## What happens

    ## Steps
    1. Open the app
    2. Join channel demo-1

反例
    # 多人通话 Demo
    Android 14，SDK 4.3.1

    ## 问题描述

    ## 复现步骤
    1. 打开应用
    2. 进入频道 demo-1

Good ticket
    # Group call demo
    Android 14, SDK 4.3.1

    ## What happens
    The remote video stays black, the audio is fine.

    ## Steps
    1. Open the app
    2. Join channel demo-1

正例
    # 多人通话 Demo
    Android 14，SDK 4.3.1

    ## 问题描述
    远端画面一直黑屏，声音正常。

    ## 复现步骤
    1. 打开应用
    2. 进入频道 demo-1
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "ACT001"
NAME = "missing-actual"
LEVEL = Level.ERROR
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "What exactly happens? What do you see, hear or get back?",
    "具体是什么现象？看到、听到的是什么，返回了什么？",
)
ASKED = 130
MESSAGE = Text("nothing says what goes wrong", "没有写实际现象")
HINT = Text(
    "describe what you see, hear or get back: black video, no sound, code 17, a wait of 30 s …",
    "请描述看到、听到或返回的内容：黑屏、无声、返回码 17、卡 30 秒……",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug has no symptom."""
    if draft.is_bug and draft.elements["actual"].status is Status.MISSING:
        yield Finding(draft.anchor(Role.ACTUAL), MESSAGE, HINT)
