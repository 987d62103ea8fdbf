"""Bug, question or suggestion."""

from __future__ import annotations

import pytest

from ticket_lint import elements
from ticket_lint.document import parse
from ticket_lint.elements import Kind
from ticket_lint.elements.kind import _WEIGHTS, observe
from ticket_lint.signals import Signals


def kind(title: str, body: str) -> Kind:
    """The kind of a ticket."""
    return elements.kind_of(Signals(parse(body, title)))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("", ""),
        ("问题", "在吗"),
        ("无法登录", "昨晚升级后所有用户都登录失败，提示 token 无效。能不能尽快处理？"),
        ("請問是不是掛了", "從早上九點開始，所有教室都進不去，用戶一直投訴，重啟也一樣。"),
        (
            "No audio on iOS",
            "Since the update nobody hears anything. We tried another phone, same result. Please check.",
        ),
        ("Crash on exit", "The app crashes when I leave the room. It would be nice to get a fix soon."),
    ],
)
def test_bug(title: str, body: str) -> None:
    assert kind(title, body) is Kind.BUG


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("码率单位", "设置码率的参数怎么填？单位是 kbps 还是 bps？"),
        ("請教", "請問錄製檔案可以保留多久？要怎麼延長？"),
        ("P0 紧急", "控制台密码忘了，怎么重置？"),
        ("rate limit?", "What's the rate limit per key? And does a 304 count?"),
        ("Quick question", "How do I record audio only, is there an option for that?"),
    ],
)
def test_question(title: str, body: str) -> None:
    assert kind(title, body) is Kind.QUESTION


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("导出", "希望账单导出能增加一列备注，现在只能手工对。"),
        ("建議", "希望後台支援深色模式，不急。"),
        ("P0 需求", "请增加批量导出功能，排进下个版本。"),
        ("Feature request: dark mode", "Would be nice to have for the console. No rush."),
        (
            "Allow custom headers on webhooks",
            "Our gateway checks a tenant header. At present we run a proxy for it.",
        ),
    ],
)
def test_suggestion(title: str, body: str) -> None:
    assert kind(title, body) is Kind.SUGGESTION


@pytest.mark.parametrize("claim", ["问题类别：功能需求\n", "问题类别：咨询\n", "【类型】建议\n"])
def test_a_claim_alone_does_not_make_it(claim: str) -> None:
    body = claim + "昨天升级后，进房就黑屏，听不到声音，重装也没用。用户都在投诉。"
    assert kind("黑屏", body) is Kind.BUG


def test_what_is_observed_has_a_weight() -> None:
    seen = observe(Signals(parse("### Type\nbug\n\nIt crashes. How do I fix it?", "Add a switch")))
    assert set(seen) <= set(_WEIGHTS)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Split view please", "On a wide screen half of it is empty."),
        ("Dark maps when?", "Everything else is perfect."),
        ("One more for the list", "A counter beside the title would be lovely."),
        ("Room for a small thing", "Could the page also show the author?"),
        ("皮肤", "能不能整个下雪的皮肤,好看"),
        ("搜索", "要是能按时间搜就好了。"),
        ("主題", "啥時候能出個深藍色的主題啊"),
    ],
)
def test_a_wish_in_free_words(title: str, body: str) -> None:
    assert kind(title, body) is Kind.SUGGESTION


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("small one", "do vouchers count as turnover? our accountant asks"),
        ("Seats", "Are guests charged as well?"),
    ],
)
def test_a_question_by_its_form_alone(title: str, body: str) -> None:
    assert kind(title, body) is Kind.QUESTION
