"""Claims, tone and urgency are blanked before anything is read as evidence.

Adding or removing them must not change a suggestion, so they become spaces of the same length:
offsets stay, facts stay, loudness goes. All signals are read from the quiet ticket, by rules and
severity alike; only what judges tone itself reads the loud one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from ticket_lint import regex
from ticket_lint.document import Ticket

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
_LATIN_WORDS = (
    r"(?:extremely |very |most |super |highly )?(?:urgent(?:ly)?|asap|a\.s\.a\.p\.?|emergency|immediately|critical|blocker|"
    r"high(?:est)? priority|top priority|showstopper|right away|at once|unacceptable|ridiculous|escalate|escalation|"
    r"please hurry|hurry up|drop everything)"
)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return regex.compile(
        rf"[\[【(]?{_LABEL}[】\])]?[ ]?[:=]?[ ]?(?:{_LEVEL}|critical|high|medium|low|urgent|紧急|高|中|低|最高)[\]】)]?(?![a-z0-9])"
        rf"|[\[【(][ ]?{_LEVEL}[ ]?[\]】)]"
        rf"|(?<![a-z0-9/._-])p[ ]?[0-3](?![a-z0-9%]|\.\d|[ ]?(?:ms|fps))(?:级别|级故障|级)?"
        rf"|{_WORDS}|(?<![a-z]){_LATIN_WORDS}(?![a-z])|!"
    )


# Every match of the pattern holds one of these. Finding them is so much cheaper than trying the pattern at
# every character that only what surrounds a find is handed to it.
_ANCHORS = (
    *_WORDS.split("|"),
    *"! 优先级 级别 等级 定级 严重 紧急 级故障 级事故 级工单 priority severity sev prio urgency urgent asap emergency".split(),
    *"a.s.a.p immediately critical blocker showstopper unacceptable ridiculous escalat s0 s1 s2 s3 s4".split(),
    *"high priority|highest priority|right away|at once|please hurry|hurry up|drop everything".split("|"),
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
    if folded == ticket.folded:
        return ticket
    silent = Ticket(ticket.source, ticket.title, ticket.sections, ticket.body_start, folded)
    silent.__dict__["lines"] = ticket.lines
    return silent


def _quiet_text(text: str) -> str:
    pattern = _pattern()
    parts: list[str] = []
    at = 0
    for _, start, end in _automaton().find_matches_as_indexes(text):
        if start < at:
            continue
        first = max(at, text.rfind("\n", 0, start) + 1, start - _AROUND)
        stop = text.find("\n", end)
        last = min(len(text) if stop == -1 else stop, end + _AROUND)
        parts.append(text[at:first])
        parts.append(pattern.sub(_blank, text[first:last]))
        at = last
    return "".join([*parts, text[at:]]) if parts else text


def _blank(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())
