"""Nothing says what should happen.

What
    A bug report does not tell what should have happened instead.
    A mere slip of wording, spelling or colour is not asked for it.

说明
    故障单没有写正常情况下应该是什么结果。
    单纯的文字、颜色、对齐等外观问题不要求。

Why
    What you see as a defect may be as designed. Only the expected result shows that it is one, and when it
    is fixed.

原因
    你眼中的缺陷可能是设计如此。写明预期，才能判断是不是问题，以及怎样才算修好。

Bad ticket
    # Preview is mirrored
    Android 14, SDK 4.3.1. I open the camera preview and the picture is mirrored.

反例
    # 预览画面是镜像的
    Android 14，SDK 4.3.1，打开摄像头预览，画面左右颠倒。

Good ticket
    # Preview is mirrored
    Android 14, SDK 4.3.1. I open the camera preview and the picture is mirrored. It should not be mirrored
    with the rear camera.

正例
    # 预览画面是镜像的
    Android 14，SDK 4.3.1，打开摄像头预览，画面左右颠倒。预期后置摄像头不做镜像。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "EXP001"
NAME = "missing-expected"
LEVEL = Level.INFO
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "What did you expect to happen?",
    "正常情况下应该是什么结果？",
)
ASKED = 60
MESSAGE = Text("nothing says what should happen", "没有写期望结果")
HINT = Text(
    "add one sentence: “It should …”, or say on which version or device it is right",
    "请补一句“正常应该……”，或写明在哪个版本、设备上是正常的",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug has no expected result."""
    if draft.is_fault and draft.elements["expected"].status is Status.MISSING:
        yield Finding(draft.anchor(Role.EXPECTED), MESSAGE, HINT)
