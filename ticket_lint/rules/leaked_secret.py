"""A password, token, key or cookie stands in the ticket.

What
    A credential is written out in text, code, logs or a quoted mail: private keys, JSON web tokens, passwords, app
    certificates, cloud keys (AWS, Google Cloud, Azure, Aliyun, Tencent Cloud …), tokens of code hosts and chat services,
    connection strings, Authorization headers and cookies. Every output masks it; `--fix` and `redact` replace it.

说明
    正文、代码、日志或引用的邮件里写出了凭据：私钥、JWT、密码、App 证书、云密钥（AWS、Google Cloud、Azure、阿里云、腾讯云等）、
    代码托管和聊天服务的令牌、连接串、Authorization 头、Cookie。所有输出都会打码，`--fix` 和 `redact` 会替换掉它。

Why
    Tickets are mailed, forwarded, indexed and often public. A key that was sent must be taken as leaked and be revoked;
    masking it here comes before that.

原因
    工单会被转发、被检索，很多还是公开的。发出去的密钥就算泄露，只能作废重发；发之前打码才来得及。

Bad ticket
    # Cannot connect to the database
    The service cannot connect with `postgres://app:Gk3vTq81@db.internal:5432/main`.

反例
    # 连不上数据库
    服务连不上数据库，连接串是 `postgres://app:Gk3vTq81@db.internal:5432/main`。

Good ticket
    # Cannot connect to the database
    The service cannot connect with `postgres://app:***@db.internal:5432/main`.

正例
    # 连不上数据库
    服务连不上数据库，连接串是 `postgres://app:***@db.internal:5432/main`。

Options
    `allow`: values that may stay, such as the key of a public demo.

选项
    `allow`：允许保留的值，例如公开 Demo 的密钥。
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.diagnostic import Level, Text
from ticket_lint.rules.base import Draft, Finding, Options, listed

CODE = "SEC001"
NAME = "leaked-secret"
LEVEL = Level.ERROR
OPTIONS: Options = {"allow": []}
QUESTION: Text | None = None
ASKED = 0
MESSAGE = Text("a secret stands in the ticket ({kind})", "工单里写出了凭据（{kind}）")
HINT = Text(
    "mask it; if it was sent anywhere already, revoke it",
    "请打码；如果已经发出去，请立即作废更换",
)
_KINDS = {
    "password": Text("password", "密码"),
    "private-key": Text("private key", "私钥"),
    "token": Text("token", "令牌"),
    "secret": Text("secret key", "密钥"),
    "access-key": Text("access key", "访问密钥"),
    "api-key": Text("API key", "API 密钥"),
    "app-certificate": Text("app certificate", "App 证书"),
    "app-sign": Text("app sign", "AppSign"),
    "authorization": Text("Authorization header", "Authorization 头"),
    "bearer": Text("bearer token", "Bearer 令牌"),
    "cookie": Text("cookie", "Cookie"),
    "webhook": Text("webhook address", "Webhook 地址"),
}
_SERVICES = {
    "jwt": "JWT", "aws": "AWS", "gcp": "Google Cloud", "github": "GitHub", "gitlab": "GitLab", "npm": "npm", "pypi": "PyPI", "zego": "ZEGO",
    "usersig": "UserSig", "digitalocean": "DigitalOcean", "huggingface": "Hugging Face", "sendgrid": "SendGrid",
}  # fmt: skip


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield a finding for each credential, wherever it stands."""
    allowed = frozenset(listed(options, "allow"))
    for fact in draft.secrets:
        if draft.ticket.text(fact.span) in allowed:
            continue
        kind = _KINDS.get(fact.kind) or _service(fact.kind)
        message = Text(MESSAGE.en.format(kind=kind.en), MESSAGE.zh.format(kind=kind.zh))
        yield Finding(fact.span, message, HINT, secret=True, replacement=fact.value)


def _service(kind: str) -> Text:
    """The name of a key that belongs to a service: `github-token` is a “GitHub token”."""
    service, _, thing = kind.partition("-")
    name = _SERVICES.get(service, service.capitalize())
    things = {"key": " 密钥", "token": " 令牌", "sas": " SAS 签名"}
    return Text(f"{name} {thing}".strip(), f"{name}{things.get(thing, '')}")
