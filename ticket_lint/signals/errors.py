"""Error codes, statuses of HTTP, constants and exception classes in what a person wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.document import Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.units import is_counted
from ticket_lint.text import Span

_MOST = 20_000  # more announcing words than any ticket has
_STATUSES = r"4(?:0[0-9]|1[0-9]|2[0-9]|51|99)|50\d|52\d"
_STRONG = regex.compile(
    r"(?:[ ]?(?:是|为|都是|全是|is|was|of|[:=]))?[ ]?[\"'(`#]{0,2}(?P<v>-?(?:0x[0-9a-f]{1,8}|[a-z]{0,8}[-_:]?[a-z\d:-]{0,20}?\d{1,10}))(?![\d])",
    re.ASCII,
)
_KEY = regex.compile(
    r"(?:[\"'` ]{0,2}(?P<m>[=:(])[=:(\"'` ]{0,2}|[ ](?:is[ ]|was[ ]|of[ ])?[#(]?)(?P<v>-?\d{1,10})\b",
    re.ASCII,
)
_VERB = regex.compile(
    r"(?:[ ]?(?:了|的是|的|出|个|一个|错误|状态|码))?[ :\"'(`]{0,2}(?:(?:a|an|only|plain|bare|error|errors|always|just|code|with|http|constant|status|me|us)[ ]){0,3}[\"'(`]?"
    rf"(?P<v>-\d{{1,10}}|(?P<http>{_STATUSES})(?!\d)|[1-9]\d{{2,9}})(?!\d|\.\d)",
    re.ASCII,
)
_PLURAL = regex.compile(r"[ ][a-z]{3,20}s\b")
_HTTP = regex.compile(r"(?:[ /]?(?:code|status|error|response))?[ :=/]{0,2}(?P<v>[1-6]\d\d)\b", re.ASCII)
_HEX = regex.compile(r"0x[0-9a-f]{4,16}\b(?<!\w0x....)", re.ASCII)
_BRACKET = regex.compile(r"\([ ]?(?P<w>code|错误码|err|error|错误)?[ :=]{0,2}(?P<v>-?[1-9]\d{0,9})\)")
_FAILURES = (
    "失败", "错误", "异常", "过期", "超时", "不可用", "不存在", "拒绝", "无效", "failed", "failure", "error", "invalid", "timeout", "timed out", "denied", "expired",
    "unreachable", "rejected", "refused", "suspended", "unavailable",
)  # fmt: skip
_WORD_BEFORE = regex.compile(r"[a-z_]{3,20}[ ]?$", re.ASCII)
_STATUS = regex.compile(
    r"[45](?<![\w.,:/#|-].)(?<!\| .)(?:(?:0[1345689]|10|13|22|29|99|0[2348]|2\d)(?![\w.,:/-]?\d|[a-rt-z_]|s\w)|0[0-4](?=[ ](?:bad|unauth|forbidden|not|internal|gateway|service|server|error|错误)))",
    re.ASCII,
)
# A word with a capital in front, as constants, classes and codes have one.
_NAME = regex.compile(
    r"[A-Z](?<![\w$].)[\w$]{1,60}(?:[-:][A-Z0-9][A-Z0-9]{1,12}){0,3}(?:[ ]?\((?P<p>-?[1-9]\d{0,9})\))?",
    re.ASCII,
)
_KNOWN = frozenset(
    "SIGSEGV SIGABRT SIGBUS SIGILL SIGFPE SIGKILL SIGTRAP SIGTERM ETIMEDOUT ECONNRESET ECONNREFUSED ECONNABORTED EACCES ENOENT EPIPE EMFILE ENOTFOUND EADDRINUSE "
    "EHOSTUNREACH SERVFAIL NXDOMAIN OOMKilled CrashLoopBackOff ImagePullBackOff NoSuchKey NoSuchBucket AccessDenied READONLY InvalidToken".split()
)
_CLASS_ENDS = (
    "Error",
    "Exception",
    "Failure",
    "Fault",
    "Denied",
    "TimedOut",
    "NotFound",
    "Mismatch",
    "Unreachable",
    "Exceeded",
)
_ANNOUNCING = (
    "错误", "错误是", "报错", "报错是", "报", "报了", "异常", "码", "码是", "码为", "提示", "提示了", "返回", "返回了", "回", "抛", "抛了", "弹", "弹了", "显示", "繁忙",
    "error", "code", "errors", "return", "returns", "returned",
)  # fmt: skip
_ERROR_PARTS = tuple(
    "ERR FAIL INVALID TIMEOUT TIMED_OUT DENIED REJECT EXPIRED UNAVAIL UNREACH REFUSED RESET ABORT EXCEED LIMIT MISMATCH NOT_ NO_ LOST CLOSED DISCONNECT SUSPEND "
    "UNKNOWN UNSUPPORT OVERFLOW FORBID UNAUTH BAD_ MISSING DUPLICATE CONFLICT INTERRUPT KILLED BUSY WRONG ILLEGAL TOO_ OUT_OF EXC_ CRASH FATAL REUSED EXHAUST REDEEM "
    "LOCKED BLOCKED BANNED RECONNECTING UNDELIV QUALITY_LOW".split()
)
_SHORT_KEYS = ("state", "status", "result", "code", "reason", "sub")


def sounds_like_one(constant: str) -> bool:
    """Tell whether a name in capitals such as `INVALID_GRANT` speaks of a failure."""
    return any(part in constant for part in _ERROR_PARTS)


def find(ticket: Ticket, phrases: Matches) -> Iterator[Fact]:
    """Yield the codes and names of errors in the prose, not in order."""
    text = ticket.prose
    for hit in phrases.of("log-code", "log-code-key", "log-code-verb", "log-code-http")[:_MOST]:
        yield from _behind(text, hit)
    for match in _STATUS.finditer(text):
        if text.startswith("s", match.end()) or not _counted(text, match.end()):  # the 429s
            yield Fact("http-status", Span(*match.span()), match.group())
    for match in _HEX.finditer(text):
        yield Fact("error-code", Span(*match.span()), match.group())
    for match in _BRACKET.finditer(text):
        if (
            match["w"]
            or text[max(0, match.start() - 16) : match.start()].rstrip().endswith(_FAILURES)
            or _is_long(text, match)
        ):
            yield Fact("error-code", Span(*match.span()), match["v"])
    yield from _names(ticket)


def _behind(text: str, hit: Hit) -> Iterator[Fact]:
    """The code behind a word that announces one."""
    pattern = {"log-code": _STRONG, "log-code-key": _KEY, "log-code-verb": _VERB, "log-code-http": _HTTP}[
        hit.name
    ]
    match = pattern.match(text, hit.end)
    if match is None:
        return
    value = match["v"]
    if hit.name != "log-code" and not value.startswith("-") and _counted(text, match.end()):
        return
    if (
        hit.name == "log-code-key"
        and match["m"] != "="
        and len(value) < 2
        and text.startswith(_SHORT_KEYS, hit.start)
    ):
        return
    english = hit.name == "log-code-verb" and text[hit.start].isascii() and value[0] != "-"
    named = text[hit.end : match.start("v")].lstrip().startswith(":")  # failed: 10054
    if english and not named and (not match["http"] or _PLURAL.match(text, match.end())):
        return
    kind = "http-status" if hit.name == "log-code-http" else "error-code"
    yield Fact(kind, Span(hit.start, match.end()), value)


def _is_long(text: str, match: re.Match[str]) -> bool:
    """A number of three to seven digits in brackets behind a word, but no year: closed (1011)."""
    value = match["v"].lstrip("-")
    if not 3 <= len(value) <= 7 or (len(value) == 4 and value[:2] in ("19", "20")):
        return False
    return _WORD_BEFORE.search(text, max(0, match.start() - 21), match.start()) is not None


def _announced(prose: str, start: int) -> bool:
    return prose[max(0, start - 14) : start].rstrip(" :\"'(`").endswith(_ANNOUNCING)


def _counted(text: str, at: int) -> bool:
    follows = text[at : at + 2]
    return (
        follows[:1].isdigit() or (follows[:1] in "%.,:/-" and follows[1:].isdigit()) or is_counted(text, at)
    )


def _names(ticket: Ticket) -> Iterator[Fact]:
    prose = ticket.prose
    for match in _NAME.finditer(ticket.source):
        start, end = match.span()
        if prose[start] == "\n":
            continue
        name = match.group()
        word = name.partition("(")[0].rstrip()
        if word.isupper() and "_" in word:
            if match["p"] or sounds_like_one(word) or _announced(prose, start):
                yield Fact("constant", Span(start, end), name)
        elif word in _KNOWN or (word.isupper() and ":" in word):
            yield Fact("constant", Span(start, end), name)
        elif word.endswith(_CLASS_ENDS) and word not in _CLASS_ENDS:
            yield Fact("exception", Span(start, end), word)
        elif word[-1].isdigit() and word.isupper() and _announced(prose, start):
            yield Fact("error-code", Span(start, end), word)
