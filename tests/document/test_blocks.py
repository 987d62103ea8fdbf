"""Where code and mails in a ticket begin and end."""

from __future__ import annotations

import pytest

from ticket_lint.document import BlockKind, Role, parse

AFTER = "Since 10:00 UTC all 300 users cannot pay."


@pytest.mark.parametrize(
    "code",
    [
        "```error 1104```",
        "- ```error 1104```",
        "> ```\n> adb logcat\n> ```",
        "> ```\n> adb logcat",
        "```\nadb logcat\n```",
        "~~~\nadb `logcat`\n~~~",
        "- ```\n  adb logcat\n  ```",
    ],
)
def test_what_follows_code_is_read(code: str) -> None:
    for text in (f"It failed.\n{code}\n{AFTER}", f"It failed.\n\n{code}\n\n{AFTER}"):
        assert AFTER.lower() in parse(text, "Title").prose


def test_code_that_never_ends_goes_to_the_end() -> None:
    ticket = parse(f"```sh\n{AFTER}", "Title")
    assert [block.kind for block in ticket.blocks()] == [BlockKind.CODE]


@pytest.mark.parametrize("lead", ["报错如下：", "Error message:"])
@pytest.mark.parametrize("said", ["error 1104", "\n```\nerror 1104\n\nerror 1105\n```"])
def test_a_lead_in_ends_with_what_it_leads_in(lead: str, said: str) -> None:
    ticket = parse(f"{lead}\n{said}\n\n{AFTER}", "Title")
    assert [section.role for section in ticket.sections if section.content] == [Role.LOGS, None]


EARLIER = {
    "en": "From: Support\nSent: Monday\nTo: me\nSubject: Re: code 17\n\nPlease attach the log.",
    "zh": "发件人：客服\n发送时间：周一\n收件人：我\n主题：回复：支付失败\n\n请补充日志。",
    "wrote": "On Monday Support wrote:\nPlease attach the log.",
    "rule": "----- Original Message -----\nPlease attach the log.",
    "forwarded": "---------- Forwarded message ----------\nFrom: Support\nDate: Monday\n\nPlease attach the log.",
}


@pytest.mark.parametrize("earlier", EARLIER.values(), ids=EARLIER)
def test_an_earlier_message_below_the_ticket_is_not_read(earlier: str) -> None:
    ticket = parse(f"Hello,\n\n{AFTER}\n\n{earlier}", "Title")
    assert ticket.live.strip().endswith(AFTER.lower())
    assert {block.kind for block in ticket.blocks()} == {
        BlockKind.GREETING,
        BlockKind.PARAGRAPH,
        BlockKind.REPLY,
    }


@pytest.mark.parametrize(
    "line",
    [
        "Sent: 500 packets, received: 12",
        "From: the login page on",
        "From: <sip:1@a.example>\nTo: <sip:2@a.example>\nCall-ID: 7",
        "发件人：列表是空的",
    ],
)
def test_a_single_label_is_no_header_of_a_mail(line: str) -> None:
    assert AFTER.lower() in parse(f"Ping test:\n{line}\n{AFTER}", "Title").prose


@pytest.mark.parametrize("name", ["en", "zh", "forwarded"])
def test_headers_at_the_top_open_the_mail(name: str) -> None:
    for text in (EARLIER[name], f"Hello,\n\n{EARLIER[name]}"):
        ticket = parse(text, "Title")
        assert [block.kind for block in ticket.blocks()][-2:] == [BlockKind.FRONT_MATTER, BlockKind.PARAGRAPH]
