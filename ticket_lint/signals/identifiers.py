"""Identifiers that a supporter can look up: calls, requests, tasks, rooms, users, applications.

`kind` says what the identifier names (`request`, `room`, `user`, `app`, `stream`, `order`, …, or
`token` for one that only its form gives away); `value` is the identifier itself. The span covers
label and value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.document import Ticket
from ticket_lint.signals.blocks import source_spans
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.units import is_counted
from ticket_lint.text import Span, touches

# What is looked up by itself; a room or a user needs company or a time.
EXACT = frozenset(
    {
        "call",
        "request",
        "task",
        "session",
        "order",
        "event",
        "message",
        "stream",
        "object",
        "account",
        "token",
    }
)
_CLASSES = tuple(
    f"id-{kind}"
    for kind in "call request task session order event message stream object account room user app".split()
)

_MOST = 20_000  # more labels than any ticket has

_VALUE = r"(?P<v>(?=[a-z#*_.:…/-]{0,24}\d)[a-z0-9#*][\w.:…*/-]{0,63}[\w*…])"
_TAIL = regex.compile(
    r"(?:s|_no)?(?:[ ](?:sample|example))?(?P<i>[ _-]?(?:ids?|no\.|numbers?|name|key|ref|code|#)(?![a-z])|[ ]?(?:id|号码?|编号|尾号|名|代码|单号|流水号))?"
    r"(?:后四位|例子|样例)?(?:[ ]of[ ][a-z ]{1,20})?[ ]{0,2}(?P<s>[:=]|是|为|is[ ]|例:?|尾号|例如|such as|e\.g\.|like)?[ ]{0,2}[\"'`(\[<]{0,2}[\"': =]{0,3}(?P<h>#|尾号)?"
    + _VALUE,
    re.ASCII,
)
# Several numbers behind a word that tells what they are: 三个房间都一样(51203、51207).
_LIST = regex.compile(r"[^\d\n。;]{0,12}[(:是][ ]?(?P<v>\d{4,12}(?:[ ]?[、,/][ ]?\d{4,12}){1,20})", re.ASCII)
# A token whose form gives it away: c-0619-064518-3b1, rec_0619_8841, i-bp1h77, a UUID, 8fe1c0d2b7aa.
_TOKEN = regex.compile(
    r"(?:[0-9a-f]{8}|[a-z][a-z0-9]{0,9})(?:[_-][a-z0-9]{1,20}){1,5}(?![\w/@-]|\.\w)", re.ASCII
)
_JOINT = regex.compile(r"[_-](?<=[a-z0-9].)[a-z0-9]")
_HEX = regex.compile(r"[0-9a-f](?<![\w./@-].)[0-9a-f]{9,39}(?![\w/@-]|\.\w)", re.ASCII)
_DIGITS = regex.compile(r"\d")
_NOT_TOKENS = (
    "utf-", "iso-", "rfc-", "sha-", "hmac-", "aes-", "wpa-", "base-", "cve-", "rtx-", "gtx-", "covid-", "us-", "eu-", "ap-", "cn-", "h-", "wi-", "es-", "win-",
)  # fmt: skip


def find(ticket: Ticket, phrases: Matches, margins: Matches) -> list[Fact]:
    """Return the identifiers in order of position.

    `phrases` and `margins` are the word hits in the prose and outside of it.
    """
    labelled = list(_labelled(ticket, phrases, margins))
    facts = list(labelled)
    at = 0
    for fact in sorted(_tokens(ticket), key=lambda fact: fact.span):
        while at < len(labelled) and labelled[at].span.end <= fact.span.start:
            at += 1
        if at == len(labelled) or not labelled[at].span.overlaps(fact.span):
            facts.append(fact)
    facts.sort(key=lambda fact: fact.span)
    sources = source_spans(ticket)  # a constant in a program is no case to look up
    return [fact for fact in facts if not touches(fact.span, sources)]


def _labelled(ticket: Ticket, phrases: Matches, margins: Matches) -> Iterator[Fact]:
    text, end = ticket.folded, 0
    hits = [*phrases.of(*_CLASSES), *margins.of(*_CLASSES)]
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    for hit in hits[:_MOST]:
        if hit.start < end:
            continue
        match = _TAIL.match(text, hit.end)
        if match is None or not _looks_like_id(_value(match), _told(text, hit, match), text, match.end()):
            match = _LIST.match(text, hit.end)
        if match is not None:
            start = match.start("v")
            end = start + len(_value(match))
            yield Fact(hit.name[3:], Span(hit.start, end), ticket.source[start:end])


def _value(match: re.Match[str]) -> str:
    return match["v"].rstrip(".:/-")


def _told(text: str, hit: Hit, match: re.Match[str]) -> bool:
    """Tell whether a word or a mark says that an identifier follows, so that a short one will do."""
    return (
        bool(match["i"] or match["s"] or match["h"])
        or text[hit.start : hit.end] in _SELF_TELLING
        or text.endswith(("id", "_no", "_ref"), hit.start, hit.end)
    )


_SELF_TELLING = frozenset({"sid", "uid", "uids", "rid", "cname", "traceparent", "conn", "单号", "编号"})


def _looks_like_id(value: str, told: bool, text: str, end: int) -> bool:
    digits = len(_DIGITS.findall(value))
    if not digits or value.startswith("http"):
        return False
    if told:
        return (digits >= 2 or len(value) >= 6) and not is_counted(text, end)
    if value.isdigit():
        return digits >= 5 and not is_counted(text, end)
    return (
        digits >= 3
        and ("_" in value or "-" in value or digits >= 5)
        and not any(char in value for char in ":./")
    )


def _tokens(ticket: Ticket) -> Iterator[Fact]:
    text, at = ticket.live, 0
    while (joint := _JOINT.search(text, at)) is not None:
        at, start = joint.end(), joint.start()
        while (
            start and joint.start() - start < 12 and text[start - 1].isalnum() and text[start - 1].isascii()
        ):
            start -= 1
        match = _TOKEN.match(text, start)
        if match is None or text[start - 1 : start] in ("_", ".", "/", "@", "-"):
            continue
        at = match.end()
        if _is_token(match.group()):
            yield Fact("token", Span(start, at), ticket.source[start:at])
    for match in _HEX.finditer(text):
        value = match.group()
        if not value.isdigit() and not value.isalpha():
            yield Fact("token", Span(*match.span()), ticket.text(Span(*match.span())))


def _is_token(value: str) -> bool:
    digits = len(_DIGITS.findall(value))
    if digits < 2 or value.startswith(_NOT_TOKENS) or value[:5].replace("-", "").isdigit():
        return False
    return digits >= 4 or any(_is_mixed(part) for part in value.replace("_", "-").split("-")[1:])


def _is_mixed(part: str) -> bool:
    return len(part) >= 5 and part.isalnum() and not part.isdigit() and not part.isalpha()
