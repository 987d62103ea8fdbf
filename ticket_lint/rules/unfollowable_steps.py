"""A trigger is named, but nobody else could follow it.

What
    The report names one action or condition that brings the problem on, but not the steps that lead there.
    A mere slip of wording, spelling or colour is not asked for it.

说明
    只写了一个触发动作或条件，没有写从头到尾的操作步骤，别人无法照做。
    单纯的文字、颜色、对齐等外观问题不要求。

Why
    Where a report stops at “when it goes to the background”, the supporter has to guess what came before,
    and guesses differently.

原因
    只写“切到后台就这样”，前面做了什么全靠猜，猜的往往和你做的不一样。

Bad ticket
    # Black video
    Android 14, SDK 4.3.1. The video turns black when the app goes to the background. Error -17.

反例
    # 黑屏
    Android 14，SDK 4.3.1，切到后台画面就黑屏，错误码 -17。

Good ticket
    # Black video
    Android 14, SDK 4.3.1. Error -17.

    Steps:
    1. Start a video call
    2. Press Home and wait ten seconds
    3. Open the app again: the video is black

正例
    # 黑屏
    Android 14，SDK 4.3.1，错误码 -17。

    步骤：
    1. 发起视频通话
    2. 按 Home 键，等十秒
    3. 再打开应用：画面黑屏
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "STP002"
NAME = "unfollowable-steps"
LEVEL = Level.INFO
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "What leads up to it? Please give the steps from the start.",
    "触发之前都做了什么？请从头写一下操作步骤。",
)
ASKED = 90
MESSAGE = Text("steps that nobody else could follow", "操作步骤不完整，别人无法照做")
HINT = Text(
    "start from the beginning (open, join, click …) and write one action a line",
    "请从头写起（打开、进入、点击……），一行一个动作",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug names a trigger but no sequence."""
    element = draft.elements["steps"]
    if draft.is_fault and element.status is Status.PARTIAL:
        yield Finding(element.spans[0] if element.spans else draft.anchor(Role.STEPS), MESSAGE, HINT)
