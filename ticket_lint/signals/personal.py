"""Find personal data: phone numbers, Chinese ID numbers, e-mail addresses, bank cards.

Checksums (ID numbers, cards) and what stands in front of a number keep ids, timestamps, hashes and versions out.
The value of a fact is the mask to put in its place; it shows what kind of thing was there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ticket_lint import regex
from ticket_lint.signals.masks import apart, masked
from ticket_lint.signals.model import Fact

# What numbers of phones, and of cards and IDs, have at least: most tickets hold neither.
_EIGHT_DIGITS = r"\d(?:[ ()-]{0,2}\d){7}"
_FIFTEEN_DIGITS = r"\d(?:[ -]?\d){14}"
_MOBILE = r"(?<![\d.*#/_-])(?<![a-z0-9_])(?:(?:\+|00)?86[ -]?)?(1[3-9]\d)[ -]?(\d{4})[ -]?(\d{4})(?![\d*#._-]?\d|[a-z_])"
_ID_CARD = r"(?<![\da-z.*_-])[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?![\da-z_])"
_INTERNATIONAL = r"(?<![\w+*/=-])(?:\+|00)[1-9]\d{0,2}(?:[ .-]?\(?\d{1,5}\)?){2,6}(?![\w*]|[.-]\d)"
_LABELLED = (
    r"(?:phone|mobile|telephone|tel|cell|whatsapp|call me(?: at| on)?|电话|手机号?码?|手机|座机|固话|联系方式|行动电话|热线)"
    r"(?: number| no\.?|号码?)?[\"']?[ ]{0,2}(?:[:=是为]|is |at |on )?[ ]{0,2}[\"']?(\(?0?\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?![\d*]|\.\d))"
)
# (415) 555-2671
_NORTH_AMERICAN = r"(?<![\w+*])\([2-9]\d{2}\)[ -]?\d{3}-\d{4}(?![\d*]|[.-]\d)"
_CARD = r"(?<![\d.*_-])(?<![a-z0-9])(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?:[ -]\d{3})?|\d{15,19})(?![\da-z_*]|[ .-]\d)"
_LOCAL = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._%+-")
_DOMAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-")
_NO_TLD = frozenset(
    "png jpg jpeg gif webp svg ico js ts jsx tsx css json html htm py java kt go rs rb php cpp cc h so dll log txt md "
    "zip tar gz tgz apk aar ipa exe local internal localhost lan invalid test example run let also apply block yml yaml "
    "svc cluster home corp0 xml sdk vue map lock min framework".split()
)
_NOBODY = frozenset(
    "git noreply no-reply donotreply do-not-reply user username you your your.name name someone somebody me foo bar "
    "example mailer-daemon postmaster this super test xxx abc".split()
)
_DOCS = (
    "example.com",
    "example.org",
    "example.net",
    "example.cn",
    "test.com",
    "domain.com",
    "yourdomain.com",
    "xxx.com",
)
_ID_WORDS = (
    "id", "no", "order", "trace", "seq", "ts", "time", "timestamp", "bytes", "size", "ssrc", "pid", "tid", "sn", "code",
    "hash", "nonce", "offset", "number", "订单", "订单号", "单号", "流水号", "编号", "时间戳", "序号", "房间号", "会议号",
)  # fmt: skip
_PERSON_IDS = ("uid", "userid", "user_id", "user id", "用户id", "account_id")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_SHOWN_CARDS = ("4242424242424242", "5555555555554444", "378282246310005", "4000000000")


def find(folded: str, allow: Iterable[str] = ()) -> list[Fact]:
    """Return personal data in folded text in order; `allow` lists addresses and domains that may stay.

    Kinds: `phone`, `id-card`, `email`, `bank-card`.
    """
    found = list(_emails(folded, frozenset(one.lower() for one in allow)))
    if regex.compile(_EIGHT_DIGITS).search(folded):
        found += [*_mobiles(folded), *_phones(folded)]
        if regex.compile(_FIFTEEN_DIGITS).search(folded):
            found += [*_id_cards(folded), *_cards(folded)]
    return apart(found)


def _mobiles(folded: str) -> Iterator[Fact]:
    for match in regex.compile(_MOBILE).finditer(folded):
        middle = match[2] + match[3]
        plain = match.end() - match.start() == 11
        if len(set(middle)) <= 1 or (plain and _is_identifier(folded, match.start())):
            continue
        yield masked("phone", *match.span(), f"{match[1]}****{match[3]}")


def _id_cards(folded: str) -> Iterator[Fact]:
    for match in regex.compile(_ID_CARD).finditer(folded):
        digits = match.group()
        check = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False)) % 11
        if "10x98765432"[check] == digits[17]:
            yield masked("id-card", *match.span())


def _phones(folded: str) -> Iterator[Fact]:
    if "+" in folded or "00" in folded:
        for match in regex.compile(_INTERNATIONAL).finditer(folded):
            digits = sum(char.isdigit() for char in match.group())
            plus = match.group()[0] == "+"
            grouped = any(char in " .-(" for char in match.group())
            if 10 <= digits <= 15 and (plus or grouped) and not _fictional(match.group()):
                yield masked("phone", *match.span())
    if "(" in folded:
        for match in regex.compile(_NORTH_AMERICAN).finditer(folded):
            if not _fictional(match.group()):
                yield masked("phone", *match.span())
    for match in regex.compile(_LABELLED).finditer(folded):
        if 8 <= sum(char.isdigit() for char in match[1]) <= 12 and not _fictional(match[1]):
            yield masked("phone", *match.span(1))


def _fictional(number: str) -> bool:
    """Tell numbers kept for examples (555-01xx) and counting ones."""
    digits = "".join(char for char in number if char.isdigit())
    return "55501" in digits[-8:] or len(set(digits)) <= 2


def _cards(folded: str) -> Iterator[Fact]:
    for match in regex.compile(_CARD).finditer(folded):
        digits = "".join(char for char in match.group() if char.isdigit())
        grouped = len(digits) != match.end() - match.start()
        if (
            digits.startswith(_SHOWN_CARDS)
            or len(set(digits)) == 1
            or not _issued(digits)
            or not _luhn(digits)
        ):
            continue
        before = folded[max(0, match.start() - 24) : match.start()]
        named = any(
            word in before for word in ("card", "卡", "pan", "account", "账户", "账号", "visa", "银联")
        )
        if named or grouped:
            yield masked("bank-card", *match.span())


def _issued(digits: str) -> bool:
    """Tell whether a network issues numbers of this length that begin so."""
    size, two = len(digits), int(digits[:2])
    if two == 62:
        return 16 <= size <= 19
    if two in (34, 37):
        return size == 15
    return size == 16 and (digits[0] == "4" or 51 <= two <= 55 or 22 <= two <= 27 or two in (35, 60, 65))


def _luhn(digits: str) -> bool:
    total = 0
    for at, char in enumerate(reversed(digits)):
        value = int(char) * (1 + at % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _is_identifier(folded: str, start: int) -> bool:
    """Tell whether the number at `start` stands behind `orderId:`, `ts=`, `流水号` and the like."""
    before = folded[max(0, start - 20) : start].rstrip(" :=\"'`#([")
    return before.endswith(_ID_WORDS) and not before.endswith(_PERSON_IDS)


def _emails(folded: str, allow: frozenset[str]) -> Iterator[Fact]:
    at = folded.find("@")
    while at != -1:
        if folded[at - 1 : at] not in _LOCAL or folded[at + 1 : at + 2] not in _DOMAIN:
            at = folded.find("@", at + 1)
            continue
        start, end = at, at + 1
        while start and at - start < 64 and folded[start - 1] in _LOCAL:
            start -= 1
        while end < len(folded) and end - at < 120 and folded[end] in _DOMAIN:
            end += 1
        end -= len(folded[at + 1 : end]) - len(folded[at + 1 : end].rstrip(".-"))
        start += len(folded[start:at]) - len(folded[start:at].lstrip(".-%+"))
        local, domain = folded[start:at], folded[at + 1 : end]
        if local and not _in_url(folded, start) and _is_person(local, domain, allow):
            yield masked("email", start, end, f"{local[0]}***@{domain}")
        at = folded.find("@", at + 1)


def _in_url(folded: str, start: int) -> bool:
    """Tell `user:password@host` and `scheme://user@host` from an address."""
    return folded[start - 1 : start] in (":", "/") and "//" in folded[max(0, start - 70) : start]


def _is_person(local: str, domain: str, allow: frozenset[str]) -> bool:
    labels = domain.split(".")
    top = labels[-1]
    if len(labels) < 2 or not all(labels) or not top.isalpha() or len(top) < 2 or top in _NO_TLD:
        return False
    if local in _NOBODY or domain.endswith(_DOCS):
        return False
    return not (
        f"{local}@{domain}" in allow
        or f"{local}@" in allow
        or any(domain == one or domain.endswith("." + one) for one in allow)
    )
