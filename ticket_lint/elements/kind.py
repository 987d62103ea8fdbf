"""Is the ticket a bug, a question or a suggestion?

Three sums of points decide; `bug` wins a draw. What the ticket tells counts by sentences, a few at
most, so that a long ticket is not judged by its length. What the ticket claims to be (a category, a
title that begins with "Bug:") counts little: tickets are often misfiled.
"""

from __future__ import annotations

import bisect
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.document import BlockKind, Role, Section, Ticket
from ticket_lint.elements.model import Kind
from ticket_lint.signals import Signals


class _Weight(NamedTuple):
    """Points that one sentence (or one fact of the layout) is worth, and how many count."""

    bug: int
    question: int
    suggestion: int
    most: int = 1


# A ticket that tells nothing is a bug. Two sentences of symptoms outweigh one wish or question.
_BASE = _Weight(4, 0, 0)
_WEIGHTS = {
    "severe": _Weight(2, 0, 0, 4),
    "mild": _Weight(2, 0, 0, 4),
    "vague": _Weight(1, 0, 0),
    "onset": _Weight(2, 0, 0, 3),
    "affected": _Weight(2, 0, 0),
    "attempts": _Weight(2, 0, 0, 2),
    "repair": _Weight(2, 0, 0, 2),
    "log": _Weight(1, 0, 0),
    "steps": _Weight(2, 0, 0),
    "howto": _Weight(0, 4, 0, 3),
    "question": _Weight(0, 5, 2, 3),
    "support": _Weight(0, 1, 1, 2),
    "mostly-asks": _Weight(0, 3, 1),
    "admin": _Weight(0, 2, 0),
    "wish": _Weight(0, 1, 7, 3),
    "limit": _Weight(0, 0, 2, 2),
    "feedback": _Weight(0, 0, 1),
    "not-bug": _Weight(0, 2, 3),
    "no-hurry": _Weight(0, 1, 1),
    "title-severe": _Weight(1, 0, 0),
    "title-mild": _Weight(1, 0, 0),
    "title-wish": _Weight(0, 0, 1),
    "title-orders": _Weight(0, 0, 5),
    "title-plea": _Weight(0, 0, 8),
    "claims-bug": _Weight(1, 0, 0),
    "claims-question": _Weight(0, 3, 0),
    "claims-suggestion": _Weight(0, 0, 3),
}
_GROUP = {
    "loss": "severe", "outage": "severe", "crash": "severe", "error": "severe",
    "degraded": "mild", "defect": "mild",
}  # fmt: skip
_HARM = frozenset({"count", "share", "all", "consequence"})
_EFFORT = frozenset({"tried", "result", "compared"})
_CLAIMS = (
    (
        "claims-suggestion",
        regex.compile(
            r"需求|建议|新功能|功能请求|feature|enhancement|suggestion|improvement|proposal|wish|solution you"
        ),
    ),
    ("claims-question", regex.compile(r"咨询|使用问题|提问|问答|question|how-to|inquiry|support")),
    ("claims-bug", regex.compile(r"故障|缺陷|报错|崩溃|错误|异常|bug|defect|incident|crash|regression")),
)
_PREFIX = regex.compile(r"\W{0,3}[\w ./()-]{0,24}[\])】:]")
# Headings of forms in which something new is asked for.
_ASKED_FOR = regex.compile(
    r"\bfeature\b|solution you'd like|^\W{0,4}(?:suggestion|proposal|idea|wish)s?\W{0,3}$|功能需求|需求(?:描述|类型|背景|标题|说明)|建议(?:内容|描述|方案)"
)
_FORM = regex.compile(r"do you want to request a [^\n]{0,40}\?\W{0,12}([^\n]{0,40})")
_LEAD = r"(?:[\[(【][^\])】\n]{1,30}[\])】] ?|[\w/.&-]{1,24}(?: [\w/.&-]{1,20})? ?: ?)?"
_ORDERS = regex.compile(
    _LEAD
    + r"(?:please |pls )?(?:(?:add|allow|support|provide|expose|enable|implement|introduce|extend|improve|"
    r"make|let|consider|include|offer|integrate|option|ability)\b|增加|新增|添加|提供|优化)"
)
# "Tablet layout please", "Crossfade when?": a thing and a plea, no verb between them.
_PLEA = regex.compile(r"[^\n.!?;:,]{2,60}[ ,-](?:please|pls|plz|when)\W{0,4}$")
_REPAIR = regex.compile(
    r"\b(?:help|fix|rca|cause|check|look|advi[cs]e|assist|assistance|support|reply|respon[ds]e?|update|explain|"
    r"explanation|urgent|asap|investigate|restore|back|answer|refund|unlock|reset|since|broken|fails?|down|error)\b"
)
_QUESTION = regex.compile(
    r"(?:(?:and|so|but|also|or|then|hi|hello|hey)\W{1,3}){0,2}"
    r"(?!(?:are|is) (?:you|anyone|anybody|someone|somebody) there\b)(?:do|does|will|would|is|are|can|may|must|should|shall|has|which|whose|who|where|when|how|what)\b"
)


@lru_cache(maxsize=1)  # asked for by `actual` as well
def judge(signals: Signals) -> Kind:
    """Return the kind of the ticket; `bug` where nothing says otherwise."""
    points = [_BASE.bug, _BASE.question, _BASE.suggestion]
    for name, number in counted(signals).items():
        for at in range(3):
            points[at] += _WEIGHTS[name][at] * number
    kinds = (Kind.BUG, Kind.QUESTION, Kind.SUGGESTION)
    return kinds[points.index(max(points))]


@lru_cache(maxsize=1)
def counted(signals: Signals) -> dict[str, int]:
    """Return the names of `observe` that were seen, each with how many of them count."""
    return {name: min(number, _WEIGHTS[name].most) for name, number in observe(signals).items() if number}


def observe(signals: Signals) -> Counter[str]:
    """Count the sentences (or facts of the layout) of each name in `_WEIGHTS`."""
    ticket = signals.ticket
    starts = [sentence.start for sentence in ticket.sentences]
    title_end = ticket.title.end if ticket.title is not None else -1
    where: dict[str, set[int]] = {}
    titles: set[str] = set()
    facts = [(_GROUP.get(fact.kind, fact.kind), fact.span.start) for fact in signals.symptoms]
    facts += [(fact.kind, fact.span.start) for fact in signals.intents]
    facts += [("onset", hit.start) for hit in signals.phrases.of("report-onset")]
    for name, start in facts:
        where.setdefault(name, set()).add(bisect.bisect_right(starts, start))
        if start < title_end:
            titles.add(f"title-{name}")
    repairs = where.get("repair", set())
    if "severe" not in where:
        where["howto"] = where.get("howto", set()) | _asking(ticket, starts)
    where["question"] = where.get("question", set()) - where.get("wish", set())  # "could it have …?"
    for name in ("howto", "support", "question"):  # "please check why" asks for no lesson
        where[name] = where.get(name, set()) - repairs
    where["mild"] = where.get("mild", set()) - where.get("severe", set())
    seen = Counter({name: len(sentences) for name, sentences in where.items() if name in _WEIGHTS})
    asks = where["howto"] | where["support"] | where["question"]
    seen["mostly-asks"] = int(bool(asks) and len(asks) * 2 >= len(starts))
    seen.update(dict.fromkeys(titles & _WEIGHTS.keys(), 1))
    seen["affected"] = int(any(fact.kind in _HARM for fact in signals.affected))
    seen["attempts"] = sum(fact.kind in _EFFORT for fact in signals.attempts)
    seen.update(_layout(ticket))
    if titles & {"title-severe", "title-mild", "title-repair"}:
        del seen["title-plea"]
    return seen


def _asking(ticket: Ticket, starts: list[int]) -> set[int]:
    """The numbers of the sentences that begin and end as a question does."""
    found = set()
    for sentence in ticket.sentences:
        text = ticket.prose[sentence.start : sentence.end + 1].strip()
        if text.endswith("?") and _QUESTION.match(text):
            found.add(bisect.bisect_right(starts, sentence.start))
    return found


def _layout(ticket: Ticket) -> dict[str, int]:
    """What the title's form, the sections and the claimed category say."""
    seen = {}
    if any(block.kind is BlockKind.LOG for block in ticket.blocks()):
        seen["log"] = 1
    if any(_says(ticket, section) for section in ticket.of_role(Role.STEPS, Role.FREQUENCY)):
        seen["steps"] = 1
    title = ticket.folded[ticket.title.start : ticket.title.end].strip() if ticket.title is not None else ""
    if _ORDERS.match(title) and not title.endswith("?"):
        seen["title-orders"] = 1
    if _PLEA.match(title) and not _REPAIR.search(title):
        seen["title-plea"] = 1
    for claim in _claims(ticket, title):
        for name, words in _CLAIMS:
            if words.search(claim):
                seen[name] = 1
    return seen


def _says(ticket: Ticket, section: Section) -> bool:
    """Tell whether a section holds more than what was blanked."""
    return any(not ticket.folded[block.span.start : block.span.end].isspace() for block in section.content)


def _claims(ticket: Ticket, title: str) -> list[str]:
    """The texts in which the ticket says what it is: title prefix, category, issue form."""
    claims = []
    prefix = _PREFIX.match(title)
    if prefix is not None:
        claims.append(prefix.group())
    for section in ticket.of_role(Role.CATEGORY):
        claims.extend(ticket.folded[block.span.start : block.span.end][:40] for block in section.content[:1])
    headings = [section.heading for section in ticket.sections if section.heading is not None]
    claims.extend(
        ticket.folded[start:end] for start, end in headings if _ASKED_FOR.search(ticket.folded[start:end])
    )
    form = _FORM.search(ticket.live)
    if form is not None:
        claims.append(form[1])
    return claims
