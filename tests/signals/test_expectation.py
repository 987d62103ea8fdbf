"""What should happen, as facts."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Signals


def kinds(text: str, title: str = "Ticket") -> list[str]:
    return [fact.kind for fact in Signals(parse(text, title)).expectations]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("点挂断之后，画面应该回到会话列表。", "norm"),
        ("按文档，主动离开应为 0，现在收到的是 1。", "norm"),
        ("The list should keep its order.", "norm"),
        ("I'd expect the upload to resume by itself.", "norm"),
        ("It shows the old name instead of the new one.", "norm"),
        ("菜单里“云端录制”写成了“云瑞录制”。", "norm"),
        ("希望观众席也能有音量回调。", "wish"),
        ("能不能给错误码加个 JSON 文件？", "wish"),
        ("Please add dark mode to the console.", "wish"),
        ("It would be nice to have fish completions too.", "wish"),
        ("怎么把延迟降到一秒以内？", "goal"),
        ("I want to show two cameras at once, which call is meant for that?", "goal"),
        ("旧版本 3.8.1 没有这个问题。", "contrast"),
        ("平时首帧 300 毫秒，今天要三秒。", "contrast"),
        ("Before the upgrade it took 1 s.", "contrast"),
        ("On Android it works.", "contrast"),
        ("5.3.2 is fine, 5.4.0 hangs.", "contrast"),
        ("首包延迟从 300 ms 涨到 2 s。", "contrast"),
        ("開發者工具裡正常，真機白屏。", "contrast"),
    ],
)
def test_finds_what_should_happen(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "应该是你们服务端缓存的问题。",
        "所以应该不是网络。",
        "应该填 127.0.0.1 还是内网地址？",
        "All rooms fail to open, nobody can join.",
        "进房失败，其他都正常。",
        "What should I check first?",
        "The command line is used to start the server.",
        "请尽快处理，希望尽快回复。",
        "从前天开始一直卡。",
        "It fails with an unexpected status code 429.",
    ],
)
def test_ignores_guesses_and_other_uses(text: str) -> None:
    assert kinds(text) == []


def test_section_needs_content() -> None:
    filled = Signals(parse("## 期望结果\n五分钟内收到回调。", "回调"))
    assert [fact.kind for fact in filled.expectations] == ["section"]
    empty = Signals(parse("## Expected behaviour\n<!-- what should happen -->\n\n## Logs\nnone", "Crash"))
    assert empty.expectations == []
    assert Signals(parse("期望时间：尽快", "收不到回调")).expectations == []


def test_span_covers_the_norm_and_what_it_is_said_of() -> None:
    text = "换回 3.24.5 正常。"
    ticket = parse(text, "黑屏")
    (fact,) = Signals(ticket).expectations
    assert ticket.text(fact.span).endswith("正常")
    assert ticket.text(fact.span)[0] in "换3"
