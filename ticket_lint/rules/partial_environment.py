"""A version without a platform, or a platform without a version.

What
    Only one half of the environment is told: the version of what fails, or the system, device, browser or server.
    For a mere slip of wording, spelling or colour it is an info.

说明
    环境只写了一半：只有版本，没有系统、设备、浏览器或服务器；或者只有平台，没有版本。
    单纯的文字、颜色、对齐等外观问题只提示。

Why
    The same version behaves differently on two systems, and the same system differently under two versions.

原因
    同一版本在不同系统上表现不同，同一系统换个版本也可能不同，两样都要有。

Bad ticket
    # No sound after joining
    On an iPhone: I join a channel, the other side speaks, and I hear nothing.

反例
    # 进频道后没声音
    在 iPhone 上进频道，对方说话，我这边听不到任何声音。

Good ticket
    # No sound after joining
    On an iPhone 15 with iOS 17.4 and SDK 4.3.1: I join a channel, the other side speaks, and I hear nothing.

正例
    # 进频道后没声音
    iPhone 15，iOS 17.4，SDK 4.3.1，进频道后对方说话，我这边听不到任何声音。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "ENV002"
NAME = "partial-environment"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "Which version is it exactly, and on which system, device or browser does it run?",
    "具体是哪个版本？运行在什么系统、设备或浏览器上？",
)
ASKED = 300
MESSAGE = Text("a platform, but no version", "写了平台，没有写版本")
NO_PLATFORM = Text("a version, but no platform", "写了版本，没有写平台")
HINT = Text(
    "add the version of the SDK, app or server, such as 4.3.1", "请补上 SDK、应用或服务端的版本号，例如 4.3.1"
)
ADD_PLATFORM = Text(
    "add what it runs on: system and its version, device model, browser or server",
    "请补上运行平台：系统及版本、设备型号、浏览器或服务器",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug tells only half of its environment."""
    element = draft.elements["environment"]
    if not draft.is_bug or element.status is not Status.PARTIAL:
        return
    level = None if draft.is_fault else Level.INFO
    span = element.spans[0] if element.spans else draft.anchor(Role.ENVIRONMENT)
    if any(fact.kind == "version" for fact in draft.signals.environment):
        yield Finding(span, NO_PLATFORM, ADD_PLATFORM, level=level)
    else:
        yield Finding(span, MESSAGE, HINT, level=level)
