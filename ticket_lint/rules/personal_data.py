"""A phone number, ID number, e-mail address or bank card stands in the ticket.

What
    Personal data is written out in text, code or logs: phone numbers (mainland China, international, labelled ones),
    Chinese ID numbers, e-mail addresses, bank cards. Checksums and the words in front keep order numbers, ids and
    timestamps out. In the closing of a mail, where people sign, it is only an info.

说明
    正文、代码或日志里写出了个人信息：手机和电话号码、身份证号、邮箱、银行卡号。
    会核对校验位和前面的词，订单号、各类 ID、时间戳不会误报。邮件落款里的联系方式只提示。

Why
    It is seldom needed to solve the problem, and sharing somebody's data without need is a breach of privacy law. A user
    id does the job.

原因
    解决问题很少用得上，无必要地传出他人信息还可能违法。用用户 ID 就够了。

Bad ticket
    # A user cannot log in
    The user with the phone 13912345678 cannot log in, code 110.

反例
    # 用户登录不了
    手机号 13912345678 的用户登录不了，返回码 110。

Good ticket
    # A user cannot log in
    The user with the phone 139****5678 (uid 80412) cannot log in, code 110.

正例
    # 用户登录不了
    手机号 139****5678（uid 80412）的用户登录不了，返回码 110。

Options
    `allow`: addresses (`help@vendor.com`), mailboxes of any domain (`support@`) and domains (`vendor.com`) that may stay.

选项
    `allow`：允许保留的地址（`help@vendor.com`）、任意域名下的邮箱名（`support@`）、域名（`vendor.com`）。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import BlockKind
from ticket_lint.rules.base import Draft, Finding, Options, listed, touches
from ticket_lint.signals import personal

CODE = "PII001"
NAME = "personal-data"
LEVEL = Level.WARNING
OPTIONS: Options = {
    "allow": [
        "support@",
        "service@",
        "help@",
        "kefu@",
        "feedback@",
        "info@",
        "sales@",
        "security@",
        "contact@",
    ]
}
QUESTION: Text | None = None
ASKED = 0
MESSAGE = Text("personal data stands in the ticket ({kind})", "工单里写出了个人信息（{kind}）")
HINT = Text("mask it, or give a user id instead", "请打码，或改用用户 ID")
_KINDS = {
    "phone": Text("phone number", "电话号码"),
    "id-card": Text("ID number", "身份证号"),
    "email": Text("e-mail address", "邮箱"),
    "bank-card": Text("bank card", "银行卡号"),
}


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield a finding for each piece of personal data that is no part of a secret."""
    ticket = draft.ticket
    secrets = [secret.span for secret in draft.secrets]
    signed = [block.span for block in ticket.blocks() if block.kind is BlockKind.SIGNATURE]
    for fact in personal.find(ticket.folded, listed(options, "allow")):
        if touches(fact.span, secrets):
            continue
        kind = _KINDS[fact.kind]
        message = Text(MESSAGE.en.format(kind=kind.en), MESSAGE.zh.format(kind=kind.zh))
        level = Level.INFO if touches(fact.span, signed) else None
        yield Finding(fact.span, message, HINT, secret=True, replacement=fact.value, level=level)
