"""No version and no platform.

What
    A bug report names neither the version of what fails nor the system, device, browser or server that it
    runs on.
    For a mere slip of wording, spelling or colour it is an info.

说明
    故障单既没有写出问题所在的版本，也没有写系统、设备、浏览器或服务器。
    单纯的文字、颜色、对齐等外观问题只提示。

Why
    Most defects belong to one version on one platform. Without them nobody can tell whether it is known,
    fixed or yours alone.

原因
    大多数缺陷只出现在某个版本、某个平台上。不写明，就无法判断是已知问题、已修复问题，还是只有你遇到。

Bad ticket
    # No sound after joining
    I join a channel, the other side speaks, and I hear nothing; `joinChannel` returns -17.

反例
    # 进频道后没声音
    进频道后对方说话，我这边听不到任何声音，joinChannel 返回 -17。

Good ticket
    # No sound after joining
    On Windows 11 with SDK 4.3.1: I join a channel, the other side speaks, and I hear nothing;
    `joinChannel` returns -17.

正例
    # 进频道后没声音
    Windows 11，SDK 4.3.1，进频道后对方说话，我这边听不到任何声音，joinChannel 返回 -17。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "ENV001"
NAME = "missing-environment"
LEVEL = Level.ERROR
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "Which version (SDK, app, server) is it, and on which system, device or browser?",
    "用的是哪个版本（SDK、应用、服务端）？在什么系统、设备或浏览器上？",
)
ASKED = 340
MESSAGE = Text("no version and no platform", "没有写版本，也没有写平台")
HINT = Text(
    "name the exact version and where it runs, such as SDK 4.3.1 on Android 14, Pixel 8",
    "请写明具体版本和运行平台，例如 SDK 4.3.1、Android 14、Pixel 8",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where a bug tells nothing about its environment."""
    if draft.is_bug and draft.elements["environment"].status is Status.MISSING:
        level = None if draft.is_fault else Level.INFO
        yield Finding(draft.anchor(Role.ENVIRONMENT), MESSAGE, HINT, level=level)
