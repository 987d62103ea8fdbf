"""Personal data is found and masked; ids, timestamps and versions are not taken for it."""

from __future__ import annotations

import pytest

from ticket_lint.signals.personal import find
from ticket_lint.text import fold


def masked(text: str, allow: tuple[str, ...] = ()) -> str:
    for one in reversed(find(fold(text), allow)):
        text = text[: one.span.start] + one.value + text[one.span.end :]
    return text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("手机 13912345678。", "手机 139****5678。"),
        ("１３９１２３４５６７８", "139****5678"),
        ("/login?phone=13912345678&x=1", "/login?phone=139****5678&x=1"),
        ("phone=+86 139-1234-5678", "phone=139****5678"),
        ("用户13912345678登录失败", "用户139****5678登录失败"),
        ("uid 13912345678", "uid 139****5678"),
        ("call +44 20 7946 0958 now", "call [REDACTED:phone] now"),
        ("Phone: (415) 867-5309.", "Phone: [REDACTED:phone]."),
        ("I am at (415) 867-5309", "I am at [REDACTED:phone]"),
        ("電話：0912-345-678", "電話：[REDACTED:phone]"),
        ("联系电话：010-88886666", "联系电话：[REDACTED:phone]"),
        ("身份证 11010519491231002x", "身份证 [REDACTED:id-card]"),
        ("mail anna.k@corp-mail.de.", "mail a***@corp-mail.de."),
        ("邮箱：li@公司 li.wei@corp-mail.cn，", "邮箱：li@公司 l***@corp-mail.cn，"),
        ("卡号 6222021234567890128", "卡号 [REDACTED:bank-card]"),
        ("Card 4111 1111 1111 1111 was charged", "Card [REDACTED:bank-card] was charged"),
    ],
)
def test_found_and_masked(text: str, wanted: str) -> None:
    assert masked(text) == wanted
    assert find(fold(wanted)) == []


@pytest.mark.parametrize(
    "text",
    [
        "orderId: 13912345678",
        '{"id": 13912345678}',
        "订单号 13912345678",
        "ts=1718000000000",
        "1718000000",
        "139123456789",
        "v1.391.2345.678",
        "139****5678",
        "f13912345678e",
        "身份证 110105194912310021",
        "4242 4242 4242 4242",
        "6222021234567890121",
        "trace 4111111111111112",
        "2024-06-18 09:31:02 +0800",
        "icon@2x.png",
        "git@github.com:demo/app.git",
        "bob@example.com",
        "noreply@corp-mail.de",
        "sdk@4.20.0",
        "this@MainActivity.finish",
        "postgres://app@db.corp-mail.de/main",
        "555-0199",
        "+1 415 555 0132",
        "10.10.10.10:8080",
    ],
)
def test_what_is_no_personal_data(text: str) -> None:
    assert find(fold(text)) == []


@pytest.mark.parametrize("allow", ["corp-mail.de", "anna@corp-mail.de", "anna@", "Corp-Mail.DE"])
def test_allowed_addresses_stay(allow: str) -> None:
    assert masked("anna@corp-mail.de", (allow,)) == "anna@corp-mail.de"
