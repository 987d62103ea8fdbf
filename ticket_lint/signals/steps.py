"""What brings a problem on: lists and chains of actions, code to run, conditions."""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.document import Block, BlockKind, Role, Section, Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.text import Span

_ARROW = regex.compile(r"[ ]?(?:→|➜|⇒|➡|-{1,2}>|=>|>{2}|—{1,2}>|(?<=[^<\s])[ ]>[ ](?=[^=\s]))[ ]?")
_MARK = regex.compile(r"[①-⑳]|(?<![\d.])\d{1,2}[)、](?![\d])|\(\d\)|(?<![\d.])\d\.(?=[ ]?[^\d\s])")
_WORDS = regex.compile(r"[a-z]{3}|[\u3400-\u9fff]{2}")
_CODE = regex.compile(
    r"(?m)^[ ]{0,12}(?:[$>%#][ ](?!uname|(?:sudo )?[\w.-]{1,20} (?:-v|--?version|version|info|doctor)\b)[a-z./~]|(?:curl|npm|npx|pnpm|yarn|bun|pip3?|docker|git|ffmpeg|ffplay|kubectl|helm|go|python3?|"
    r"node|java|mvn|gradle|\./gradlew|flutter|adb|make|cmake|psql|mysql|redis-cli|wget|brew|cargo|pod|dotnet|terraform|sudo|cd|"
    r"export|ssh|dig|openssl|mkdir|rails|php|ruby|composer|gst-launch-1\.0|xcodebuild|select|insert|update|create) "
    r"(?!(?:-v|--?version|version|info|doctor)\b)[^\n]"
    r"|(?:const|let|var|import|def|func|fun|class|await|async|public|private|protected|using|fn|package|val|return|for|while|if|"
    r"try|new|static|void|int|auto|function|export default|@\w)\b[^\n]{0,200}[({;:=]"
    r"|from [\w.]{1,60} import|#include|<(?:script|template|div|view|video)\b|[\w.]{2,60}\([^\n]{0,200}\)[;{]?[ ]*(?://[^\n]*)?$"
    r"|(?:get|post|put|delete|patch) /\w)"
)
# 1 Start it / 2 Open a file / 3:Press "Save": numbers without the dot of a list.
_NUMBERED = regex.compile(r"(?m)^[ ]{0,8}1[ :)]{1,2}[^\d\s][^\n]{2,200}\n{1,2}[ ]{0,8}2[ :)]{1,2}[^\d\s]")
_PROMPT = regex.compile(r"(?m)^[ ]{0,8}\$ (?!uname|(?:sudo )?[\w.-]{1,20} (?:-v|--?version|version|info|doctor)\b)[a-z./][^\n]{3,200}$")  # a command as typed
_NO_STEPS = frozenset(
    {Role.TROUBLESHOOTING, Role.ENVIRONMENT, Role.EXPECTED, Role.IMPACT, Role.REQUEST, Role.SEVERITY,
     Role.CATEGORY, Role.TIME, Role.IDENTIFIERS, Role.ATTACHMENT, Role.FREQUENCY}
)
_ACTS = ("steps-hand", "steps-when")
_SYMPTOMS = ("symptom-outage", "symptom-crash", "symptom-loss", "symptom-degraded", "symptom-error", "symptom-defect")
_CLAUSE_BREAKS = frozenset(",;:、()\n")
_TRIED = 10  # characters around an action in which 试过 or 没用 makes it an attempt
_LONGEST = 600  # characters of a sentence that are read
_MOST = 800  # sentences that are read
_BETWEEN = 2  # sentences from one order to the next
_BULLETS = " \n-*+•>0123456789.):"
_NEAR = 12  # characters between a use of a function and the 后 or 时 that makes it a condition
_RECOVERED = 7  # characters behind 后 in which a recovery makes the action a cure
# What happens at a point of time, and what is done to a product rather than with it, brings nothing on.
_NO_CONDITION = regex.compile(
    r"[\d一二三四五六七八九十几两半][ ]?(?:点|时|分|秒|号|日|月|周|年|天|个?小时|个?月|个?星期|次)|[:：]\d\d|"
    r"今|昨|前天|明天|早上|上午|中午|下午|晚|凌晨|高峰|周|升级|更新|发版|维护|变更|扩容|割接|迁移|上线|联调|测试|升 ?[v\d]|恢复|解决|到期|"
    r"同|当|平|临|定|实|及"
)


def find(ticket: Ticket, phrases: Matches) -> list[Fact]:
    """Return what `ticket` tells about bringing the problem on, in order of position.

    Kinds: `list` (several actions: items, a chain with arrows, a sequence in prose), `code` (a
    command or code to run), `section` (text under a heading such as Steps that is no list),
    `trigger` (a condition, or an action with what it brings on) and `action` (a single action).
    """
    facts: list[Fact] = []
    for section in ticket.sections:
        if section.role is Role.STEPS:
            facts.extend(_steps_section(ticket, phrases, section))
        elif section.role not in _NO_STEPS:
            facts.extend(_free_section(ticket, phrases, section))
    facts.extend(_prose(ticket, phrases))
    facts.extend(_orders(ticket, phrases))
    facts.extend(Fact("list", Span(*match.span())) for match in _NUMBERED.finditer(ticket.prose))
    facts.extend(Fact("code", Span(*match.span())) for match in _PROMPT.finditer(ticket.live))
    facts.sort(key=lambda fact: fact.span)
    return facts


def _steps_section(ticket: Ticket, phrases: Matches, section: Section) -> Iterator[Fact]:
    blocks = [block for block in section.content if _WORDS.search(ticket.folded, *block.span)]
    if not blocks:
        return
    span = Span(blocks[0].span.start, blocks[-1].span.end)
    text = ticket.folded[span.start : span.end]
    items = sum(block.kind is BlockKind.ITEM for block in blocks)
    if any(block.kind is BlockKind.CODE for block in blocks):
        yield Fact("code", span)
    elif items < 2 and len(text) < 48 and phrases.any(span, "steps-rate", "steps-tried"):
        return  # Reproducible: Always
    elif (
        items >= 2
        or len(_MARK.findall(text)) >= 2
        or _ARROW.search(text)
        or len(phrases.within(span, *_ACTS)) >= 2
        or len(text) > 90
    ):
        yield Fact("list", span)
    else:
        yield Fact("section", span)


def _free_section(ticket: Ticket, phrases: Matches, section: Section) -> Iterator[Fact]:
    """Code, and runs of items that are actions, outside a section for steps."""
    run: list[Block] = []
    for block in [*section.content, None]:
        if block is not None and block.kind is BlockKind.ITEM and block.ordered:
            run.append(block)
            continue
        acts = [item for item in run if _is_action(phrases, item.span)]
        if len(acts) >= 2:
            yield Fact("list", Span(run[0].span.start, run[-1].span.end))
        run = []
        if block is None or block.kind is not BlockKind.CODE:
            continue
        if _CODE.search(ticket.folded, *block.span):
            yield Fact("code", block.span)


def _is_action(phrases: Matches, span: Span) -> bool:
    return phrases.any(span, *_ACTS) and not phrases.any(span, "steps-tried", "steps-ask")


def _prose(ticket: Ticket, phrases: Matches) -> Iterator[Fact]:
    """Chains, sequences, conditions and actions in sentences."""
    skip = [
        Span(section.blocks[0].span.start, section.blocks[-1].span.end)
        for section in ticket.sections
        if section.blocks and (section.role in _NO_STEPS or section.role is Role.STEPS)
    ]
    at = 0
    for sentence in ticket.sentences[:_MOST]:
        while at < len(skip) and skip[at].end <= sentence.start:
            at += 1
        if at < len(skip) and skip[at].start <= sentence.start:
            continue
        yield from _sentence(ticket, phrases, Span(sentence.start, min(sentence.end, sentence.start + _LONGEST)))


def _orders(ticket: Ticket, phrases: Matches) -> Iterator[Fact]:
    """Sentences that tell the reader what to do, one after the other: "Select it. Choose Edit."."""
    begin = ticket.title.end if ticket.title is not None else 0
    sentences = ticket.sentences
    last = -_BETWEEN - 1
    for hit in phrases.of("steps-imperative"):
        at = bisect.bisect_right(sentences, hit.start, key=lambda span: span.start) - 1
        if hit.start < begin or at < 0 or at >= _MOST or at == last:
            continue
        if ticket.prose[sentences[at].start : hit.start].strip(_BULLETS):
            continue
        if phrases.any(sentences[at], "expected-wish", "steps-tried"):
            continue
        if at - last <= _BETWEEN:
            yield Fact("list", Span(sentences[last].start, sentences[at].end))
        last = at


def _sentence(ticket: Ticket, phrases: Matches, sentence: Span) -> Iterator[Fact]:
    text = ticket.prose[sentence.start : sentence.end]
    tried = phrases.any(sentence, "steps-tried")
    segments = _ARROW.split(text)
    if len(segments) > 2 and not tried and sum(_WORDS.search(part) is not None for part in segments) > 2:
        yield Fact("list", sentence)
        return
    hands = [hit for hit in phrases.within(sentence, "steps-hand") if _is_act(ticket.prose, hit)]
    whens = phrases.within(sentence, "steps-when")
    if not tried and phrases.any(sentence, "steps-next") and len(hands) + len(whens) >= 3:
        yield Fact("list", sentence)
    if whens:
        yield Fact("trigger", whens[0].span)
    elif (linked := _linked(ticket.prose, phrases, sentence)) is not None:
        yield Fact("trigger", linked)
    elif (condition := _condition(ticket.prose, phrases, sentence)) is not None:
        yield Fact("trigger", condition)
    for hit in hands:
        if not phrases.any(Span(hit.start - _TRIED, hit.end + _TRIED), "steps-tried"):
            yield Fact("action", hit.span)
            break


def _is_act(text: str, hit: Hit) -> bool:
    """Tell 点"保存" from 8 点"..." and 节点."""
    return not (text[hit.start] == "点" and hit.start and text[hit.start - 1] in "0123456789 节站地热一优缺重焦")


def _linked(text: str, phrases: Matches, sentence: Span) -> Span | None:
    """An action followed by 后, 时 or the like in the same clause, unless it is what cured the trouble."""
    uses = [use for use in phrases.within(sentence, "steps-use", "steps-hand") if _is_act(text, use)]
    at = 0
    for link in phrases.within(sentence, "steps-link"):
        while at < len(uses) and uses[at].start < link.start - _NEAR:
            at += 1
        if _is_cure(phrases, link):
            continue
        for use in uses[at:]:
            if use.end > link.start:
                break
            if not _CLAUSE_BREAKS.intersection(text[use.end : link.start]):
                return Span(use.start, link.end)
    return None


def _is_cure(phrases: Matches, link: Hit) -> bool:
    """Tell whether what follows a condition is that it works again: 切到备库后恢复."""
    return phrases.any(Span(link.start, link.end + _RECOVERED), "steps-cured")


def _condition(text: str, phrases: Matches, sentence: Span) -> Span | None:
    """Whatever stands in front of 时 or behind "when" in a sentence that tells what goes wrong."""
    if not phrases.any(sentence, *_SYMPTOMS):
        return None
    for link in phrases.within(sentence, "steps-link"):
        start = max(sentence.start, link.start - _NEAR)
        clause = text[start : link.start]
        clause = clause[max(clause.rfind(mark) for mark in _CLAUSE_BREAKS) + 1 :]
        if _WORDS.search(clause) and not _NO_CONDITION.search(clause) and not _is_cure(phrases, link):
            return Span(link.start - len(clause), link.end)
    for hit in phrases.within(sentence, "steps-cond"):
        if text.count('"', sentence.start, hit.start) % 2 == 0:
            return hit.span
    return None
