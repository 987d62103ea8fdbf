"""What should happen: norms, wishes, goals, and contrasts with something that works."""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.document import Role, Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.text import Span

# A version such as 4.2.6 or v3.x; not a decimal of a measure.
_VERSION = regex.compile(
    r"(?<![\w.])v?\d{1,4}\.(?:\d{1,4}|x)(?:\.(?:\d{1,4}|x)){0,3}"
    r"(?![\d%]|[ ]?(?:%|s\b|ms|秒|倍|mb|gb|元|万|亿))"
)
_MAJOR = regex.compile(r"[a-z卓果蒙][ ]?\d{1,4}|\d[ ]?的")  # Android 13, 安卓 14, iOS17
_CLAUSE = regex.compile(r"[,;:|]| but | while |→")
_NEGATED = regex.compile(r"(?:\bnot|n't|\bno|never|cannot)[ ](?:\w{1,12}[ ])?$")
_OPPOSED = ("反而", "却", "而", "倒", "但", "同", "以下", "以上")
# These end a clause where they mean "it works there".
_SHORT = frozenset(("没有", "没", "不会", "可以", "就好", "没有的"))
_CLOSED = ",。.;!?)|、\n"
_KINDS = {
    "expected-norm": "norm",
    "expected-correction": "norm",
    "expected-wish": "wish",
    "expected-goal": "goal",
    "expected-past": "contrast",
    "expected-change": "contrast",
}
_BESIDE = 16  # the same for a word that says so only beside a version
_MOST = 300  # words that say it works; nobody writes more, and hostile text is not read on
_REACH = 36  # characters between what serves as the norm and the word that says it works
_ASKS = ("需求", "建议", "希望", "愿望", "feature", "suggestion", "wish", "idea", "proposal")
_DATES = ("时间", "优先级", "日期", "date", "priority", "deadline")  # 期望时间 tells no behaviour


def find(ticket: Ticket, phrases: Matches) -> list[Fact]:
    """Return what `ticket` says should happen, in order of position.

    Kinds: `section` (text under a heading such as Expected), `norm` (应该, should), `wish`
    (希望, would be nice), `goal` (the aim of a question) and `contrast` (a version, time,
    setting or device on which it works; a value that got worse).
    """
    facts = [*_sections(ticket)]
    facts.extend(Fact(_KINDS[hit.name], hit.span) for hit in phrases.of(*_KINDS))
    facts.extend(_goals(ticket, phrases))
    facts.extend(_contrasts(ticket, phrases))
    facts.sort(key=lambda fact: fact.span)
    return facts


def _sections(ticket: Ticket) -> Iterator[Fact]:
    for section in ticket.of_role(Role.EXPECTED, Role.REQUEST):
        content = section.content
        if not content or section.heading is None:
            continue
        heading = ticket.folded[section.heading.start : section.heading.end]
        expected = section.role is Role.EXPECTED
        if (expected and not any(word in heading for word in _DATES)) or (
            not expected and any(word in heading for word in _ASKS)
        ):
            span = Span(content[0].span.start, content[-1].span.end)
            yield Fact("section" if expected else "wish", span)


def _goals(ticket: Ticket, phrases: Matches) -> Iterator[Fact]:
    """What the writer wants to do, where the ticket asks how."""
    wants = phrases.of("expected-want")
    if wants and "?" in ticket.prose:
        yield from (Fact("goal", hit.span) for hit in wants)


def _contrasts(ticket: Ticket, phrases: Matches) -> Iterator[Fact]:
    """Something that works, beside a version, an earlier time, a setting or a device."""
    text = ticket.prose
    starts = [sentence.start for sentence in ticket.sentences]
    for hit in phrases.of("expected-fine", "expected-fine-weak")[:_MOST]:
        at = bisect.bisect_right(starts, hit.start) - 1
        if at < 0 or (text[hit.start : hit.end] in _SHORT and text[hit.end : hit.end + 1] not in _CLOSED):
            continue
        if _NEGATED.search(text, max(0, hit.start - 24), hit.start):
            continue
        sentence = ticket.sentences[at]
        before = Span(max(sentence.start, hit.start - _REACH), hit.start)
        after = Span(hit.end, min(sentence.end, hit.end + _REACH))
        if (span := _reference(ticket, phrases, before, after, hit)) is not None:
            yield Fact("contrast", Span(min(span.start, hit.start), max(span.end, hit.end)))


def _reference(ticket: Ticket, phrases: Matches, before: Span, after: Span, fine: Hit) -> Span | None:
    """What serves as the norm, in the clause around the word that says it works."""
    text = ticket.prose
    breaks = [match.end() for match in _CLAUSE.finditer(text, before.start, before.end)]
    begin = breaks[-1] if breaks else before.start
    stop = _CLAUSE.search(text, after.start, after.end)
    if fine.name == "expected-fine-weak":
        begin = max(begin, before.end - _BESIDE)
    windows = [Span(begin, before.end)]
    if text[after.start : after.start + 1] == " ":  # 正常 is said of what stands in front of it
        windows.append(Span(after.start, stop.start() if stop else after.end))
    for window in windows:
        hits = phrases.within(window, "expected-past-ref")
        if fine.name == "expected-fine":
            hits = hits or phrases.within(window, "expected-setting")
            hits = hits or _opposed(ticket, phrases, window)
        if hits:
            return hits[0].span
        version = _VERSION.search(text, window.start, window.end)
        if version is not None:
            return Span(version.start(), version.end())
    return None


def _opposed(ticket: Ticket, phrases: Matches, window: Span) -> list[Hit]:
    """A platform in `window` that is set against another one: by its version, a word or the title."""
    hits = phrases.within(window, "expected-device")
    clause = ticket.prose[window.start : window.end]
    in_title = ticket.title is not None and window.start < ticket.title.end
    if in_title or clause.isascii() or any(word in clause for word in _OPPOSED):
        return hits
    return hits if _MAJOR.search(clause) else []
