"""What brings a problem on, as facts."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Signals


def kinds(text: str, title: str = "Ticket") -> set[str]:
    return {fact.kind for fact in Signals(parse(text, title)).steps}


@pytest.mark.parametrize(
    "text",
    [
        "复现步骤：\n1. 打开 App\n2. 点“开始”\n3. 切到后台",
        "重現步驟\n1. 開啟 App\n2. 按「開始導航」\n3. 立刻閃退",
        "## Steps to reproduce\n1. Join a room\n2. Mute\n3. Leave",
        "打开 App → 点匹配 → 对方接通，首帧出来之前崩。",
        "操作：选中一通通话 - 点“下载” -> 转几秒弹 500",
        "1. 点击“导出”\n2. 选择 CSV\n3. 没反应",
    ],
)
def test_finds_lists_of_actions(text: str) -> None:
    assert "list" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "```bash\ncurl -s https://api.example/v1/rooms\n```",
        "```ts\nconst room = await client.join(token);\nroom.leave();\n```",
        "  $ openssl s_client -connect play.example:443",
    ],
)
def test_finds_code_to_run(text: str) -> None:
    assert "code" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "切到后台就黑屏。",
        "进频道后听不到任何声音。",
        "每次点保存都弹错误。",
        "一导入就报红。",
        "連上藍牙之後聲音還是從手機放出來。",
        "The picture freezes when a third user joins.",
        "After joining from a second tab the sound is gone.",
        "Clicking Export does nothing.",
    ],
)
def test_finds_conditions(text: str) -> None:
    assert kinds(text) & {"trigger", "action"}


@pytest.mark.parametrize(
    "text",
    [
        "所有房间都进不去。",
        "从昨天 20 点 10 分起接口全部失败。",
        "Nobody can log in since 09:40 UTC.",
        "## Steps to reproduce\n1. ...\n2. ...",
        "Reproducible: Always",
        "节点“华东”超时，同时段其他地域没有。",
        "重启过服务，换了网络，没用。",
    ],
)
def test_ignores_times_and_bare_failures(text: str) -> None:
    assert kinds(text) == set()


def test_configuration_is_no_code_to_run() -> None:
    assert "code" not in kinds("```\nlisten 1935;\ngop_cache off;\nqueue_length 10;\n```")
