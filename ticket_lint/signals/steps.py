"""What brings a problem on: lists and chains of actions, code to run, conditions."""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.document import Block, BlockKind, Role, Section, Ticket
from ticket_lint.signals.conditions import condition, is_act
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.sentences import Sentence, by_sentence
from ticket_lint.text import Span

_HEAD = regex.compile("[→➜⇒➡>]")  # every arrow holds one; a scan for a set of characters is fast
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
_PROMPT = regex.compile(
    r"(?m)^[ ]{0,8}\$ (?!uname|(?:sudo )?[\w.-]{1,20} (?:-v|--?version|version|info|doctor)\b)[a-z./][^\n]{3,200}$"
)  # a command as typed
_NO_STEPS = frozenset(
    {
        Role.TROUBLESHOOTING,
        Role.ENVIRONMENT,
        Role.EXPECTED,
        Role.IMPACT,
        Role.REQUEST,
        Role.SEVERITY,
        Role.CATEGORY,
        Role.TIME,
        Role.IDENTIFIERS,
        Role.ATTACHMENT,
        Role.FREQUENCY,
    }
)
_ACTS = ("steps-hand", "steps-when")
_CLASSES = (
    *_ACTS,
    "steps-use",
    "steps-link",
    "steps-cond",
    "steps-soon",
    "steps-next",
    "steps-tried",
    "steps-imperative",
)
_TRIED = 10  # characters around an action in which 试过 or 没用 makes it an attempt
_WISHED = 5  # characters in front of an action in which 应该 or 无法 says that nobody did it
_NOT_DONE = regex.compile(
    r"(?:应该?|应当|希望|能否|能不能|无法|没法|不能|不会|未|没|自动|被|需要)[^,;、\n]{0,2}$"
)
_LONGEST = 600  # characters of a sentence that are read
_MOST = 800  # sentences that are read
_BETWEEN = 2  # sentences from one order to the next
_BULLETS = " \n-*+•>0123456789.):"


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
    yield from _chains(ticket, phrases, skip)
    at = 0
    for sentence in by_sentence(ticket, phrases, _CLASSES):
        while at < len(skip) and skip[at].end <= sentence.span.start:
            at += 1
        if at == len(skip) or skip[at].start > sentence.span.start:
            yield from _sentence(ticket.prose, phrases, sentence)


def _chains(ticket: Ticket, phrases: Matches, skip: list[Span]) -> Iterator[Fact]:
    """Sentences with actions between arrows."""
    text = ticket.prose
    if _HEAD.search(text) is None:
        return
    last = -1
    for arrow in _ARROW.finditer(text):
        at = bisect.bisect_right(ticket.sentences, arrow.start(), key=lambda span: span.start) - 1
        if at == last or not 0 <= at < _MOST:
            continue
        last = at
        sentence = _cut(ticket.sentences[at])
        if any(span.start <= sentence.start < span.end for span in skip) or phrases.any(
            sentence, "steps-tried"
        ):
            continue
        segments = _ARROW.split(text[sentence.start : sentence.end])
        if len(segments) > 2 and sum(_WORDS.search(part) is not None for part in segments) > 2:
            yield Fact("list", sentence)


def _cut(sentence: Span) -> Span:
    return Span(sentence.start, min(sentence.end, sentence.start + _LONGEST))


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


def _sentence(text: str, phrases: Matches, sentence: Sentence) -> Iterator[Fact]:
    hands = [hit for hit in sentence.of("steps-hand") if is_act(text, hit)]
    whens = sentence.of("steps-when")
    tried = sentence.of("steps-tried")
    chained = len(hands) + len(whens) >= 3 and sentence.of("steps-next")
    if not tried and (chained or sum(_is_order(text, hit) for hit in sentence.of("steps-imperative")) >= 2):
        yield Fact("list", _cut(sentence.span))
    if whens:
        yield Fact("trigger", whens[0].span)
    elif (span := condition(text, phrases, sentence)) is not None:
        yield Fact("trigger", span)
    for hit in hands:
        if _NOT_DONE.search(text, max(sentence.span.start, hit.start - _WISHED), hit.start):
            continue
        if not tried or not phrases.any(Span(hit.start - _TRIED, hit.end + _TRIED), "steps-tried"):
            yield Fact("action", hit.span)
            break


def _is_order(text: str, hit: Hit) -> bool:
    """Tell whether a word such as "open" begins a clause: "…: open the cover, hold the button, then choose …"."""
    return text[max(0, hit.start - 5) : hit.start].endswith((", ", ": ", "then "))
