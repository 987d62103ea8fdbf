"""What brings a problem on: lists and chains of actions, code to run, conditions."""

from __future__ import annotations

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
    r"(?m)^[ ]{0,12}(?:[$>%#][ ][a-z./~]|(?:curl|npm|npx|pnpm|yarn|bun|pip3?|docker|git|ffmpeg|ffplay|kubectl|helm|go|python3?|"
    r"node|java|mvn|gradle|\./gradlew|flutter|adb|make|cmake|psql|mysql|redis-cli|wget|brew|cargo|pod|dotnet|terraform|sudo|cd|"
    r"export|ssh|dig|openssl|mkdir|rails|php|ruby|composer|gst-launch-1\.0|xcodebuild|select|insert|update|create) [^\n]"
    r"|(?:const|let|var|import|def|func|fun|class|await|async|public|private|protected|using|fn|package|val|return|for|while|if|"
    r"try|new|static|void|int|auto|function|export default|@\w)\b[^\n]{0,200}[({;:=]"
    r"|from [\w.]{1,60} import|#include|<(?:script|template|div|view|video)\b|[\w.]{2,60}\([^\n]{0,200}\)[;{]?[ ]*(?://[^\n]*)?$"
    r"|(?:get|post|put|delete|patch) /\w)"
)
_PROMPT = regex.compile(r"(?m)^[ ]{0,8}\$ [a-z./][^\n]{3,200}$")  # a command as typed
_NO_STEPS = frozenset(
    {Role.TROUBLESHOOTING, Role.ENVIRONMENT, Role.EXPECTED, Role.IMPACT, Role.REQUEST, Role.SEVERITY,
     Role.CATEGORY, Role.TIME, Role.IDENTIFIERS, Role.ATTACHMENT, Role.FREQUENCY}
)
_ACTS = ("steps-hand", "steps-when")
_CLAUSE_BREAKS = frozenset(",;:、()\n")
_TRIED = 10  # characters around an action in which 试过 or 没用 makes it an attempt
_LONGEST = 600  # characters of a sentence that are read
_MOST = 800  # sentences that are read
_NEAR = 12  # characters between a use of a function and the 后 or 时 that makes it a condition


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
    for hit in hands:
        if not phrases.any(Span(hit.start - _TRIED, hit.end + _TRIED), "steps-tried"):
            yield Fact("action", hit.span)
            break


def _is_act(text: str, hit: Hit) -> bool:
    """Tell 点"保存" from 8 点"..." and 节点."""
    return not (text[hit.start] == "点" and hit.start and text[hit.start - 1] in "0123456789 节站地热一优缺重焦")


def _linked(text: str, phrases: Matches, sentence: Span) -> Span | None:
    """An action followed by 后, 时 or the like in the same clause."""
    uses = phrases.within(sentence, "steps-use", "steps-hand")
    at = 0
    for link in phrases.within(sentence, "steps-link"):
        while at < len(uses) and uses[at].start < link.start - _NEAR:
            at += 1
        for use in uses[at:]:
            if use.end > link.start:
                break
            if not _CLAUSE_BREAKS.intersection(text[use.end : link.start]):
                return Span(use.start, link.end)
    return None
