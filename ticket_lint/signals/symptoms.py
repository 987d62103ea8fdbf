"""What goes wrong, in concrete terms: the wrong behaviour that a ticket tells.

Kinds of facts, from the worst down:

============ ==============================================================================
`loss`       data lost or exposed, money taken wrongly
`outage`     a function cannot be used: black screen, no sound, cannot join, fails, hangs
`crash`      a program ends by itself
`degraded`   usable but bad: freezes, delay, echo, blur, disconnects
`error`      an error is shown or returned
`defect`     wrong behaviour that leaves the function usable
`limit`      nothing fails, but the present state falls short of what is wanted
`vague`      says that something is wrong, not what ("有问题", "doesn't work")
============ ==============================================================================

A symptom that is denied ("没有崩溃", "without errors") or only asked about ("会不会断线？",
"will it crash?") is none.
"""

from __future__ import annotations

import bisect

from ticket_lint import regex
from ticket_lint.document import Role, Ticket
from ticket_lint.signals.intent import questions
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.text import Span

KINDS = ("loss", "outage", "crash", "degraded", "error", "defect", "limit", "vague")
CONCRETE = frozenset(KINDS) - {"limit", "vague"}
_CLASSES = tuple(f"symptom-{kind}" for kind in KINDS)

_MOST = 2000  # hits looked at: no ticket tells more
_REACH = 40  # how far before a hit its negation or its question is looked for
_CLAUSE = regex.compile(r"[,，、;；:。.!?\n]")
_DENIED = regex.compile(
    r"(?:没有?|没(?:有)?(?:出现|发生|再|遇到|见|看到)(?:过|任何)?|未(?:见|出现|发生|再|发现)|无|并无|不会(?:再)?|不再|从未|从不|"
    r"避免|防止|以免|免得|防|杜绝|不是|并非|不想|不要|别|"
    r"\b(?:no|not|without|never|avoid|avoids|prevent|prevents|neither|nor|free of|"
    r"instead of|isn't|wasn't|don't|didn't|doesn't) ?(?:any|more|a|an|the|cause|get|see|have|show)?) ?$"
)
_ASKED = regex.compile(
    r"会不会|是否|是不是|要不要|能不能|能否|有没有|会$|是$|超过|超出|如果|万一|"
    r"\b(?:will|would|does|do|is|are|can|could|should|what happens)\b"
)
_SUPPOSED = regex.compile(r"(?:了?(?:之后|以后|后|时|的时候|的话)|是[^,;。?\n]{1,12}还是)")
_CONTRASTS = frozenset({"而不是", "instead of", "rather than"})
_CAUSE = regex.compile(r"为什么|为啥|为何|怎么|咋|原因|\b(?:why|what|how)\b")
_TO_BE = regex.compile(r"(?:不应|不该|不能再|应该|应当|should|must|expected to)[^,，。;；]{0,10}$")


def find(ticket: Ticket, phrases: Matches) -> list[Fact]:
    """Return the symptoms of a ticket in order of position, each with its kind and the matched words."""
    norms = [block.span for section in ticket.of_role(Role.EXPECTED) for block in section.blocks]
    asked = questions(ticket)
    facts = []
    for hit in phrases.of(*_CLASSES)[:_MOST]:
        kind = hit.name.removeprefix("symptom-")
        if kind in CONCRETE:
            if any(span.start <= hit.start < span.end for span in norms):
                continue
            if not _told(ticket.prose, hit, asked):
                continue
        facts.append(Fact(kind, hit.span, ticket.prose[hit.start : hit.end]))
    return facts


def _told(prose: str, hit: Hit, asked: list[Span]) -> bool:
    """Tell whether a hit is told as a fact: not denied, not asked about, not what should be."""
    before = prose[max(0, hit.start - _REACH) : hit.start]
    clause = _CLAUSE.split(before)[-1]
    if _DENIED.search(clause[-14:]) or _TO_BE.search(clause):
        return False
    at = bisect.bisect_right(asked, hit.start, key=lambda span: span.start) - 1
    if at < 0 or hit.start >= asked[at].end:
        return True
    if _CAUSE.search(clause):
        return True
    if prose[hit.start : hit.end] in _CONTRASTS:  # "could it do this instead of that?"
        return False
    if _SUPPOSED.match(prose, hit.end):
        return False
    return _ASKED.search(clause) is None
