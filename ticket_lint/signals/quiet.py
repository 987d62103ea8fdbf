"""Claims, tone and urgency are blanked before anything is read as evidence.

Adding or removing them must not change a suggestion, so they become spaces of the same length:
offsets stay, facts stay, loudness goes. All signals are read from the quiet ticket, by rules and
severity alike; only what judges tone itself reads the loud one.
"""

from __future__ import annotations

import re
from functools import lru_cache

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


def quiet(ticket: Ticket) -> Ticket:
    """Return the ticket with claims, tone and urgency blanked in `prose` and `live`.

    Where there are none the same object is returned, so that what was read of it is shared.
    """
    pattern = _pattern()
    prose, live = ticket.prose, ticket.live
    masked_prose = pattern.sub(_blank, prose)
    masked_live = pattern.sub(_blank, live)
    if masked_prose == prose and masked_live == live:
        return ticket
    silent = Ticket(ticket.source, ticket.title, ticket.sections, ticket.body_start, ticket.folded)
    silent.__dict__["lines"] = ticket.lines
    silent.__dict__["prose"] = masked_prose
    silent.__dict__["live"] = masked_live
    return silent


def _blank(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())
