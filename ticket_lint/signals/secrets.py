"""Find credentials: keys with a known shape, and values behind words such as `password`.

`find` reads the whole source, dead text included: a key in a quoted reply or in a comment has leaked all the
same. Patterns are compiled only where their trigger occurs, and every run has one start and one end, so hostile
text stays linear. The value of a fact is the mask to put in its place.
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.signals.masks import apart, masked
from ticket_lint.signals.model import Fact
from ticket_lint.signals.placeholders import is_placeholder_value
from ticket_lint.text import Span

# kind, literal that must occur (case counts), pattern. Longest lists stay bounded by their own alphabet.
_SHAPES: tuple[tuple[str, str, str], ...] = (
    ("jwt", "eyJ", r"(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}"),
    ("agora-token", "007eJ", r"(?<![\w+/])007eJ[\w+/=]{40,}"),
    ("agora-token", "006", r"(?<![\w+/])006[0-9a-f]{32}IA[\w+/=]{30,}"),
    ("zego-token", "04AAAA", r"(?<![\w+/])04AAAA[\w+/=]{40,}"),
    ("usersig", "eJ", r"(?<![\w*/+=-])eJ[wxyz][\w*-]{60,}"),
    ("aws-key", "A", r"(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])"),
    ("aliyun-key", "LTAI", r"(?<![A-Za-z0-9])LTAI[0-9A-Za-z]{12,26}(?![A-Za-z0-9])"),
    ("tencent-key", "AKID", r"(?<![A-Za-z0-9])AKID[0-9A-Za-z]{13,40}(?![A-Za-z0-9])"),
    ("volcengine-key", "AKLT", r"(?<![A-Za-z0-9])AKLT[\w-]{30,70}"),
    ("baidu-key", "ALTAK", r"(?<![A-Za-z0-9])ALTAK[0-9A-Za-z-]{18,60}"),
    ("gcp-key", "AIza", r"(?<![\w-])AIza[\w-]{35}(?![\w-])"),
    ("gcp-key", "GOCSPX-", r"(?<![\w-])GOCSPX-[\w-]{20,40}"),
    ("gcp-token", "ya29.", r"(?<![\w-])ya29\.[\w-]{20,}"),
    ("azure-key", "AccountKey=", r"(?<=AccountKey=)[A-Za-z0-9+/]{40,100}={0,2}"),
    ("azure-key", "SharedAccessKey=", r"(?<=SharedAccessKey=)[A-Za-z0-9+/]{30,100}={0,2}"),
    ("azure-key", "Q~", r"(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{31,34}(?![\w~.-])"),
    ("azure-sas", "sig=", r"(?<=[?&]sig=)[A-Za-z0-9%+/]{36,120}=?"),
    ("github-token", "gh", r"(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{30,}"),
    ("github-token", "github_pat_", r"(?<![A-Za-z0-9])github_pat_\w{40,}"),
    ("gitlab-token", "gl", r"(?<![\w-])gl(?:pat|ptt|dt|rt|cbt|ft|soat|imt|agent)-[\w-]{18,}"),
    ("slack-token", "xox", r"(?<![\w-])xox[abceoprs]-[\w-]{10,}"),
    ("slack-token", "xapp-", r"(?<![\w-])xapp-[\w-]{20,}"),
    ("webhook", "hooks.slack.com/", r"(?<=hooks\.slack\.com/services/)[\w/]{20,}"),
    ("webhook", "oapi.dingtalk.com/", r"(?<=oapi\.dingtalk\.com/robot/send\?access_token=)[0-9a-f]{32,}"),
    ("webhook", "/bot/v2/hook/", r"(?<=/bot/v2/hook/)[\w-]{20,}"),
    ("webhook", "/webhook/send?key=", r"(?<=/webhook/send\?key=)[\w-]{20,}"),
    ("webhook", "/api/webhooks/", r"(?<=/api/webhooks/)\d{15,22}/[\w-]{40,}"),
    ("stripe-key", "k_", r"(?<![A-Za-z0-9])[sr]k_(?:live|test)_[0-9A-Za-z]{10,}"),
    ("stripe-key", "whsec_", r"(?<![A-Za-z0-9])whsec_[0-9A-Za-z+/]{20,}"),
    ("api-key", "sk-", r"(?<![\w-])sk-(?=[\w-]{0,60}\d)[\w-]{20,}"),
    ("twilio-key", "SK", r"(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![A-Za-z0-9])"),
    ("sendgrid-key", "SG.", r"(?<![\w.-])SG\.[\w-]{16,32}\.[\w-]{30,60}"),
    ("npm-token", "npm_", r"(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}"),
    ("pypi-token", "pypi-", r"(?<![\w-])pypi-AgE[\w-]{40,}"),
    ("huggingface-token", "hf_", r"(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,}"),
    ("digitalocean-token", "_v1_", r"(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{40,}"),
    ("shopify-token", "shp", r"(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[0-9a-f]{32}"),
    ("telegram-token", ":AA", r"(?<![\w:])\d{8,10}:AA[\w-]{32,36}(?![\w-])"),
)

# Word (folded) that a value may follow, kind. A key such as `access_token` ends in its word.
_WORDS: tuple[tuple[str, str], ...] = (
    ("password", "password"),
    ("passwd", "password"),
    ("pwd", "password"),
    ("passphrase", "password"),
    ("passcode", "password"),
    ("密码", "password"),
    ("口令", "password"),
    ("token", "token"),
    ("令牌", "token"),
    ("secret", "secret"),
    ("secret_key", "secret"),
    ("secretkey", "secret"),
    ("secret-key", "secret"),
    ("secret key", "secret"),
    ("密钥", "secret"),
    ("秘钥", "secret"),
    ("access_key", "access-key"),
    ("accesskey", "access-key"),
    ("access-key", "access-key"),
    ("access key", "access-key"),
    ("api_key", "api-key"),
    ("apikey", "api-key"),
    ("api-key", "api-key"),
    ("api key", "api-key"),
    ("auth_key", "api-key"),
    ("authkey", "api-key"),
    ("private_key", "private-key"),
    ("certificate", "app-certificate"),
    ("证书", "app-certificate"),
    ("appsign", "app-sign"),
    ("app_sign", "app-sign"),
    ("app sign", "app-sign"),
    ("usersig", "usersig"),
    ("user_sig", "usersig"),
)
# Tokens that open no door: a supporter may need them, so they stay.
_HARMLESS = (
    "device",
    "push",
    "csrf",
    "xsrf",
    "page",
    "next",
    "sync",
    "cancel",
    "continuation",
    "fcm",
    "apns",
)
_SEPARATOR = r"[\"'`\]*\\]{0,3}[ ]{0,3}(?::=|=>|[:=]|\||(?:是|为)[ ]?:?|is(?:[ ]?:|[ ]))[ ]{0,3}(?:\*\*)?"
_QUOTED = r"\\?([\"'`])((?:(?!\1)[^\n\\]){1,400})\\?\1"
_BARE = r"[^\s\"'`,;&)\]}<>|\\、,。;\u3400-\u9fff]{1,400}"
# A password may hold any mark, but not what leads to the next setting (`;Db=x`, `&uid:`), a tag or an escaped quote.
_PASSWORD = (
    r"(?:[!-~\u00a1-\u024f](?<![\"'`,;&<\\])|[,;&](?![A-Za-z_][\w.-]{1,40}(?:(?:[ ][\w.-]{1,20}){0,2}=|:))"
    r"|<(?!/|br\b)|\\(?![\"'`])){1,400}"
)
# User and password before a host. The password goes on to the last @: many are written as they are, not as %40.
_LOGIN = r"[^\s:/@\"'<>]{0,64}:([^\s/@\"'<>]{1,128}(?:@[^\s/@\"'<>\u3400-\u9fff]{0,128}){0,8})@[\w\[]"
_HEAD = r"[^,;&(]*"
_CLOSES = {")": "(", "]": "[", "}": "{", ">": "<"}
_HEX = frozenset("0123456789abcdef")
_MAX_KEY_LINES = 120
_MAX_KEY_LINE = 4_000


def find(source: str, folded: str) -> list[Fact]:
    """Return the credentials in `source` in order; `folded` is the same text folded.

    A fact's `kind` is a short name (`jwt`, `password`), its span the secret itself, its value the mask.
    """
    found = [*_private_keys(source), *_shaped(source), *_headers(folded)]
    found += [*_urls(folded), *_assigned(source, folded)]
    return apart(found)


def _private_keys(source: str) -> Iterator[Fact]:
    """`-----BEGIN … PRIVATE KEY-----` up to its end line, or as far as it looks like one."""
    at = source.find("-----BEGIN ")
    while at != -1:
        head = source.find("-----", at + 11, at + 60)
        if head != -1 and "PRIVATE KEY" in source[at:head]:
            close = source.find("-----END ", head, head + 20_000)
            tail = source.find("-----", close + 9, close + 60) if close != -1 else -1
            end = tail + 5 if tail != -1 else _key_end(source, head + 5)
            if end - head > 40:
                yield masked("private-key", at, end)
            at = source.find("-----BEGIN ", end)
        else:
            at = source.find("-----BEGIN ", at + 11)


def _key_end(source: str, start: int) -> int:
    """The end of the base64 lines that follow a key's first line, where its last line was cut off."""
    end = start
    for _ in range(_MAX_KEY_LINES):
        stop = source.find("\n", end + 1, end + _MAX_KEY_LINE)
        if stop == -1:
            stop = min(len(source), end + _MAX_KEY_LINE)
        line = source[end:stop].strip()
        if stop == end or (line and (" " in line or not line.isascii())):
            break
        end = stop
    return end


def _shaped(source: str) -> Iterator[Fact]:
    for kind, trigger, pattern in _SHAPES:
        if trigger in source and (kind != "aws-key" or _may_hold_aws(source)):
            for match in regex.compile(pattern).finditer(source):
                if not _is_sample(match.group()):
                    yield masked(kind, match.start(), match.end())


def _may_hold_aws(source: str) -> bool:
    return any(prefix in source for prefix in ("AKIA", "ASIA", "ABIA", "ACCA"))


def _is_sample(value: str) -> bool:
    """Tell keys of a known shape that documentation made up: `AKIAIOSFODNN7EXAMPLE`, `ghp_xxxxxxxx`."""
    return "EXAMPLE" in value or "xxxx" in value.lower() or len(set(value[8:])) <= 3


def _headers(folded: str) -> Iterator[Fact]:
    """Values of Authorization and cookie headers, and bearer tokens on their own."""
    for word, kind in (("authorization", "authorization"), ("cookie", "cookie"), ("bearer ", "bearer")):
        at = folded.find(word)
        while at != -1:
            start = at + len(word)
            span = _header_value(folded, start, kind)
            if span is not None and not is_placeholder_value(folded[span.start : span.end]):
                yield masked(kind, span.start, span.end)
                start = span.end
            at = folded.find(word, start)


def _header_value(folded: str, start: int, kind: str) -> Span | None:
    if kind == "bearer":
        pattern = r"[ ]{0,2}(?=[\w.~+/-]{0,40}\d)([\w.~+/-]{20,}=*)"
    elif kind == "cookie":
        pattern = r"[\"']?[ ]{0,2}[:=][ ]{0,2}[\"']?((?=[^\n\"']{0,200}=[\w%.+/-]{8,})[^\n\"']{8,2000})"
    else:
        pattern = (
            r"[\"']?[ ]{0,2}[:=][ ]{0,2}[\"']?(?:(?:bearer|basic|token|digest|apikey|hmac)[ ]{1,2})?"
            r"(?=[^\s\"']{0,60}\d)([^\s\"',]{12,2000})"
        )
    match = regex.compile(pattern).match(folded, start)
    return Span(*match.span(1)) if match else None


def _urls(folded: str) -> Iterator[Fact]:
    """Passwords in `scheme://user:password@host`."""
    at = folded.find("://")
    while at != -1:
        match = regex.compile(_LOGIN).match(folded, at + 3)
        if match and not is_placeholder_value(match[1]):
            yield masked("password", *match.span(1))
        at = folded.find("://", at + 3)


def _assigned(source: str, folded: str) -> Iterator[Fact]:
    """Values behind a telling word: `password: …`, `token=…`, `密钥是 …`, `--secret …`."""
    for word, kind in _WORDS:
        at = folded.find(word)
        while at != -1:
            end = at + len(word)
            span = _value_behind(source, folded, at, end, kind)
            if span is not None:
                if secret := _secret_in(source, folded, span, at, kind):
                    yield masked(kind, secret.start, secret.end)
                end = span.end  # words inside a value are not read again: long runs stay linear
            at = folded.find(word, end)


def _value_behind(source: str, folded: str, at: int, end: int, kind: str) -> Span | None:
    """The value that is assigned to the word at `at` … `end`, or None."""
    sep = regex.compile(_SEPARATOR).match(folded, end)
    if sep is None:
        flag = (
            folded[max(0, at - 20) : at].rpartition(" ")[2].startswith("--") and folded[end : end + 1] == " "
        )
        if not flag:
            return None
    start = sep.end() if sep else end + 1
    if match := regex.compile(_QUOTED).match(folded, start):
        return Span(*match.span(2))
    if kind == "password":  # in the source: a full-width mark ends what a half-width one may be part of
        match = regex.compile(_PASSWORD).match(source, start)
        cell = source.find("|", start, match.end()) if match and sep and "|" in sep.group() else -1
        return Span(start, match.end() if cell == -1 else cell) if match else None
    match = regex.compile(_BARE).match(folded, start)
    return Span(*match.span()) if match else None


def _secret_in(source: str, folded: str, span: Span, at: int, kind: str) -> Span | None:
    """The part of an assigned value that is a secret of `kind`, or None."""
    if kind == "token" and folded[max(0, at - 14) : at].rstrip("_- ").endswith(_HARMLESS):
        return None
    quoted = folded[span.start - 1] in "\"'`"
    value = source[span.start : span.end]
    value = value.rstrip(" ") if quoted else _bare(value)
    if source.startswith(("...", "…", "***"), span.end) and len(value) < 40:
        return None
    if _stands_in(value.lower()) or not _plausible(kind, value, quoted):
        return None
    return Span(span.start, span.start + len(value))


def _bare(value: str) -> str:
    """The value without the marks that end a sentence or close what was opened before it."""
    while value and (value[-1] in ".,;:|" or _CLOSES.get(value[-1], value) not in value):
        value = value[:-1]
    return value


def _stands_in(value: str) -> bool:
    """Tell a value that is no secret, also where more follows: `required,min-8`, `invalid(1001)`."""
    head = regex.compile(_HEAD).match(value)
    return is_placeholder_value(value) or bool(
        head and len(head.group()) > 2 and is_placeholder_value(head.group())
    )


def _plausible(kind: str, value: str, quoted: bool) -> bool:
    """Tell whether `value` can be what `kind` says; words, paths, ranges and slugs are not."""
    if not (value.isascii() or kind == "password") or value.startswith(
        ("/", "./", "~/", "http:", "https:", "c:\\", "C:\\")
    ):
        return False
    if kind == "password":
        return len(value) >= 4 and " " not in value and (quoted or _is_password(value))
    if kind in ("app-certificate", "app-sign"):
        return len(value) in (32, 64) and set(value.lower()) <= _HEX
    if " " in value or not _has_digit(value) or not any(char.isalpha() for char in value):
        return False
    return len(value) >= (16 if kind == "token" else 12) and not _is_slug(value)


def _is_password(value: str) -> bool:
    """Tell a password without quotes from a word, a date, a range or a share."""
    if value.isdigit():
        return len(value) >= 6
    mark = any(char in "!@#$%^&*?~+" for char in value)
    return (mark or _has_digit(value)) and regex.compile(r"[\d.:/-]{1,12}%?").fullmatch(value) is None


def _has_digit(value: str) -> bool:
    return any(char.isdigit() for char in value)


def _is_slug(value: str) -> bool:
    """Tell names such as `invalid_token_110` or `com.demo.Token2` from random text."""
    return all(map(_is_word, regex.compile(r"[-_.:/]").split(value)))


def _is_word(part: str) -> bool:
    """Tell a word with at most two digits behind it, or a short number, from random letters."""
    if part.isdigit() or not part:
        return len(part) <= 6
    letters = part.rstrip("0123456789")
    return letters.isalpha() and len(part) < 16 and len(part) - len(letters) <= 2
