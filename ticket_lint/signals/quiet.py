"""Claims, tone and urgency are blanked before anything is read as evidence.

Adding or removing them must not change a suggestion, so they become spaces of the same length:
offsets stay, facts stay, loudness goes. All signals are read from the quiet ticket, by rules and
severity alike; only what judges tone itself reads the loud one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from ticket_lint import regex
from ticket_lint.document import Ticket
from ticket_lint.text import Span

_LEVEL = r"(?:p[ ]?[0-3]|s(?:ev)?[ -]?[0-4]|[一二三四]级(?:故障|事故|工单)?|p[0-3]级)"
_LABEL = (
    r"(?:(?:问题|工单|故障|建议|申请|期望)?(?:优先级|级别|等级|定级|严重(?:程度|等级|级别|性)|紧急(?:程度|级别))|"
    r"(?:requested |suggested )?(?:priority|severity|sev|prio|urgency)(?: level)?)"
)
_WORDS = (
    "十万火急|万分紧急|非常紧急|特别紧急|紧急紧急|紧急|加急|特急|火速|速度处理|速速|急急急|急急|很急|急需处理|"
    "尽快处理|尽快解决|立刻处理|立即处理|马上处理|马上解决|立刻解决|立即解决|尽快|赶紧|抓紧|赶快|在线等|最高级别|最高优先级|最高优先|"
    "请立即|请立刻|请马上|麻烦快点|快点处理|快处理|快点|气死|要疯了|太离谱|忍无可忍|严重|重大|致命"
)
# Requests to hurry, with the verb they hurry: what is left of "请尽快处理" would read as an attempt to solve it.
# "修复" and "fix" are left: that something is to be mended tells a bug from a question.
_POLITE = "请务必|还请|烦请|恳请|请|麻烦|拜托|务必"
_ASKING = f"{_POLITE}|希望能|希望|望"
_SOON = "尽快|尽早|赶紧|抓紧|赶快|火速"
_HURRY = "紧急|加急|立即|立刻|马上|优先|第一时间"
_TO_DO = (
    "帮忙处理|帮忙解决|帮忙看看|协助处理|协助解决|协助排查|给予处理|处理一下|解决一下|看一下|查一下|看看|处理|解决|排查|"
    "协助|帮忙|跟进|回复|响应|支持|安排|定位|恢复|介入"
)
_LATIN_ASKING = (
    r"(?:(?:this|it|that|the (?:issue|matter|ticket)) is |(?:please |pls |kindly |can you |could you |we need (?:this |it )?)"
    r"(?:(?:resolved?|handled?|help|respond|reply|look into|address(?:ed)?|investigate|treat|prioriti[sz]e|advise|do)"
    r"(?: (?:us|this|it|to this|(?:this|the) (?:issue|matter|ticket|problem)))?(?: as)? )?)"
)
_LATIN_WORDS = (
    r"(?:extremely |very |most |super |highly )?(?:urgent(?:ly)?|asap|a\.s\.a\.p\.?|emergency|immediately|critical|blocker|"
    r"high(?:est)? priority|top priority|showstopper|right away|at once|unacceptable|ridiculous|escalate|escalation|"
    r"please hurry|hurry up|drop everything|as soon as possible|at your earliest convenience|without delay)"
)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return regex.compile(
        rf"\[redacted(?::[a-z-]{{1,30}})?\]|[\[【(]?{_LABEL}[】\])]?[ ]?[:=]?[ ]?(?:{_LEVEL}|critical|high|medium|low|urgent|紧急|高|中|低|最高)[\]】)]?(?![a-z0-9])"
        rf"|[\[【(][ ]?{_LEVEL}[ ]?[\]】)]"
        rf"|(?<![a-z0-9/._-])p[ ]?[0-3](?![a-z0-9%]|\.\d|[ ]?(?:ms|fps))(?:级别|级故障|级)?"
        rf"|(?:{_ASKING})?(?:{_SOON})(?:{_TO_DO})|(?:{_ASKING})(?:{_HURRY})(?:{_TO_DO})"
        rf"|(?:{_ASKING})(?:{_SOON}|{_HURRY})(?![\u4e00-\u9fffa-z])|(?:{_POLITE})?(?:{_SOON}|{_WORDS})|(?:{_POLITE})(?:{_HURRY})"
        rf"|(?<![a-z])(?:{_LATIN_ASKING})?{_LATIN_WORDS}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _marks() -> re.Pattern[str]:
    # A mark between two sentences ends the first, as a full stop would; all others are noise.
    more = r"!(?=!{0,9}"
    return regex.compile(
        rf"((?<=[a-z0-9)\]\"'*`_]){more}[ ]{{1,3}}[^\s!]))|((?<=[^\s!.。,;:?…]){more}[ ]{{0,3}}[^\s!=]))|!"
    )


@lru_cache(maxsize=1)
def _leavings() -> re.Pattern[str]:
    # Punctuation and brackets of which nothing is left.
    return regex.compile(
        r"([\n。?;…]|\.(?= ))((?:[ ,、;:。]|\.(?=[ \n]|$)){1,80})|[\[【(][ ]{2,40}[\]】)][:、,]?"
    )


# Every match of the pattern holds one of these. Finding them is so much cheaper than trying the pattern at
# every character that only what surrounds a find is handed to it.
_ANCHORS = (
    *_WORDS.split("|"),
    *_SOON.split("|"),
    *_HURRY.split("|"),
    *"! 优先级 级别 等级 定级 严重 紧急 级故障 级事故 级工单 priority severity sev prio urgency urgent asap emergency".split(),
    *"a.s.a.p immediately critical blocker showstopper unacceptable ridiculous escalat s0 s1 s2 s3 s4".split(),
    *"[redacted|high priority|highest priority|right away|at once|please hurry|hurry up|drop everything".split(
        "|"
    ),
    *"as soon as possible|earliest convenience|without delay".split("|"),
    *(f"p{space}{level}" for space in ("", " ") for level in range(4)),
)
_AROUND = 40  # characters; longer than what a match can hold on either side of its anchor


@lru_cache(maxsize=1)
def _automaton() -> AhoCorasick:
    return AhoCorasick(_ANCHORS)


def quiet(ticket: Ticket) -> Ticket:
    """Return the ticket with claims, tone and urgency blanked in its folded text, and so in `prose` and `live`.

    Where there are none the same object is returned, so that what was read of it is shared.
    """
    folded = _quiet_text(ticket.folded)
    return ticket if folded == ticket.folded else _with_folded(ticket, folded)


def blanked(ticket: Ticket, spans: Iterable[Span]) -> Ticket:
    """Return the ticket with `spans`, which are in order and apart, blanked in the same way."""
    parts: list[str] = []
    at = 0
    for start, end in spans:
        parts += [ticket.folded[at:start], " " * (end - start)]
        at = end
    return _with_folded(ticket, "".join([*parts, ticket.folded[at:]]))


def _with_folded(ticket: Ticket, folded: str) -> Ticket:
    silent = Ticket(ticket.source, ticket.title, ticket.sections, ticket.body_start, folded)
    silent.__dict__["lines"] = ticket.lines
    return silent


def _quiet_text(text: str) -> str:
    pattern, marks = _pattern(), _marks()
    parts: list[str] = []
    at = 0
    for first, last in _windows(text):
        parts.append(text[at:first])
        inside = pattern.sub(_blank, marks.sub(_mark, text[first:last]))
        before = text[first - 1] if first else "\n"
        parts.append(_leavings().sub(_sweep, before + inside)[1:])
        at = last
    return "".join([*parts, text[at:]]) if parts else text


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Where the pattern has to be tried: around the anchors, within their lines, joined where they overlap."""
    first = last = -1
    for _, start, end in _automaton().find_matches_as_indexes(text):
        line_end = text.find("\n", end, end + _AROUND)
        stop = min(len(text), end + _AROUND) if line_end == -1 else line_end
        if start - _AROUND <= last and text.find("\n", max(last, 0), start) == -1 and first != -1:
            last = max(last, stop)
            continue
        if first != -1:
            yield first, last
        first, last = (
            max(last, text.rfind("\n", max(0, start - _AROUND), start) + 1, start - _AROUND, 0),
            stop,
        )
    if first != -1:
        yield first, last


def _mark(match: re.Match[str]) -> str:
    return "." if match[1] else "。" if match[2] else " "


def _sweep(match: re.Match[str]) -> str:
    kept = match[1] or ""
    return kept + " " * (match.end() - match.start() - len(kept))


def _blank(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())
