"""What was tried or ruled out is found, with its result."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Fact, Signals


def attempts(body: str) -> list[Fact]:
    """The attempts of a ticket."""
    return Signals(parse(body, "标题 title")).attempts


def kinds(body: str) -> set[tuple[str, str]]:
    """Kinds and values of the attempts of a ticket."""
    return {(fact.kind, fact.value) for fact in attempts(body)}


@pytest.mark.parametrize(
    "body",
    [
        "重启过服务，没用。",
        "換了網路和帳號，都一樣。",
        "清缓存、换浏览器都不行。",
        "Restarted the app and the phone, no luck.",
        "I reinstalled the client. Same.",
        "We rolled back to 5.2 but it still fails.",
    ],
)
def test_an_attempt_that_failed(body: str) -> None:
    assert ("result", "same") in kinds(body)


@pytest.mark.parametrize(
    "body",
    [
        "回退到上个版本就好了。",
        "换成 4G 就好。",
        "Rolled back to 4.1 and it works.",
        "With the proxy disabled, turning off TLS helped.",
    ],
)
def test_an_attempt_that_helped(body: str) -> None:
    assert ("result", "good") in kinds(body)


@pytest.mark.parametrize(
    "body", ["进房黑屏，iOS 正常。", "Black screen. Chrome on the same laptop is fine.", "4.6.5 没这个问题。"]
)
def test_a_comparison(body: str) -> None:
    assert ("compared", "good") in kinds(body)


def test_an_attempt_without_a_result() -> None:
    assert kinds("一进房就黑屏，重启过了。") == {("tried", "")}
    assert ("tried", "") in kinds("Black screen. I tried reinstalling.")


def test_documentation_searched_in_vain() -> None:
    assert ("docs", "") in kinds("这个参数怎么填？文档里没找到说明。")
    assert ("docs", "") in kinds("I couldn't find this anywhere in the docs.")


@pytest.mark.parametrize(
    "body",
    [
        "是不是要重启一下？",
        "没试过重启。",
        "希望重启以后能自动恢复正常。",
        "Should I restart the server?",
        "We have not tried reinstalling yet.",
        "点开麦克风按钮就闪退。",
    ],
)
def test_no_attempt(body: str) -> None:
    assert not any(fact.kind in ("tried", "result") for fact in attempts(body))


def test_steps_are_no_attempts() -> None:
    assert attempts("## 复现步骤\n1. 重启 App\n2. 换成 4G\n3. 进房失败\n") == []


def test_spans_show_the_words() -> None:
    ticket = parse("昨天起黑屏。重启过两次，没用。", "黑屏")
    spans = [ticket.text(fact.span) for fact in Signals(ticket).attempts if fact.kind == "result"]
    assert "重启过两次，没用" in spans


@pytest.mark.parametrize(
    "body",
    [
        "换版本换网络都没好。",
        "turned it off and on, swapped the cable, nothing.",
        "授权也重新点过，没有任何改变。",
    ],
)
def test_a_verdict_beside_an_attempt(body: str) -> None:
    assert any(kind == "result" for kind, _ in kinds(body))


@pytest.mark.parametrize(
    "body",
    [
        "好几个小区都这样。",  # says who is hit
        "The line is painted in the same grey.",
        "一换歌就没声。",
        "能不能从 CDN 切换过来？还是要重连？",
        "想确认是不是宿主机的问题。",
    ],
)
def test_scope_questions_and_triggers_are_no_attempts(body: str) -> None:
    assert kinds(body) == set()
