"""Nothing was tried or ruled out.

What
    A bug report does not tell what was tried, compared or ruled out.
    A mere slip of wording, spelling or colour is not asked for it.

说明
    故障单没有写做过哪些尝试、对比或排除。
    单纯的文字、颜色、对齐等外观问题不要求。

Why
    The usual second reply is “please try …”. What you tried already saves that round, and a comparison
    often shows the cause.

原因
    第二个回复通常是“请试试……”。写明试过什么可以省掉这一轮，一个对比往往就能指出原因。

Bad ticket
    # Choppy audio
    Android 14, SDK 4.3.1. The remote voice is choppy for the whole call.

反例
    # 声音断断续续
    Android 14，SDK 4.3.1，整个通话中对方的声音断断续续。

Good ticket
    # Choppy audio
    Android 14, SDK 4.3.1. The remote voice is choppy for the whole call. We switched from Wi-Fi to 4G,
    it is just as choppy; on an iPhone in the same room it is fine.

正例
    # 声音断断续续
    Android 14，SDK 4.3.1，整个通话中对方的声音断断续续。换成 4G 还是一样；同一房间用 iPhone 就正常。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "TRY001"
NAME = "nothing-tried"
LEVEL = Level.INFO
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "What have you tried, and what came of it (other network, device, version, the vendor's demo)?",
    "试过哪些办法，结果如何（换网络、设备、版本，官方 Demo）？",
)
ASKED = 80
MESSAGE = Text("nothing tried or ruled out", "没有写试过什么、排除了什么")
HINT = Text(
    "tell one comparison and its result: other network, other device, earlier version, the vendor's demo",
    "请写一个对比和它的结果：换网络、换设备、换旧版本、跑官方 Demo",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug tells of no attempt."""
    if draft.is_fault and draft.elements["troubleshooting"].status is Status.MISSING:
        yield Finding(draft.anchor(Role.TROUBLESHOOTING), MESSAGE, HINT)
