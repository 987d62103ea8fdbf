"""The impact is told without a number or a group.

What
    The impact is told in words such as “big impact” or “many users complain”, with no number, share or
    group.

说明
    影响只写了“影响很大”“很多用户反馈”，没有数量、比例或具体人群。

Why
    “Many” does not hold in a dispute about the level; a share or a count does.

原因
    定级有分歧时，“很多”说明不了问题，数量或比例才有用。

Bad ticket
    # Login fails
    SDK 4.3.1 on Android 14. Login fails with code 110. Many users see it.

反例
    # 登录失败
    Android 14，SDK 4.3.1，登录失败，返回码 110。很多用户反馈，影响很大。

Good ticket
    # Login fails
    SDK 4.3.1 on Android 14. Login fails with code 110. 300 of 2,000 users cannot log in.

正例
    # 登录失败
    Android 14，SDK 4.3.1，登录失败，返回码 110。2000 个用户里有 300 个登录不了。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role
from ticket_lint.elements import Status
from ticket_lint.rules.base import Draft, Finding, Options

CODE = "IMP002"
NAME = "unquantified-impact"
LEVEL = Level.INFO
OPTIONS: Options = {}
QUESTION: Text | None = Text(
    "How many users, rooms or calls are affected, out of how many?",
    "受影响的用户、房间或通话有多少？占总数的多少？",
)
ASKED = 60
MESSAGE = Text("impact without a number or a group", "影响没有量化")
HINT = Text(
    "give a count or share: 300 of 2,000 users, one call in ten, all Android 14 devices",
    "请写数量或比例：2000 个用户中的 300 个、每十通电话有一通、所有 Android 14 设备",
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where the impact of a bug is vague."""
    element = draft.elements["impact"]
    if draft.is_bug and element.status is Status.PARTIAL:
        yield Finding(element.spans[0] if element.spans else draft.anchor(Role.IMPACT), MESSAGE, HINT)
