"""What must be given for the trouble to come: an action with 后 or 时 behind it, or anything behind "when"."""

from __future__ import annotations

from ticket_lint import regex
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.sentences import Sentence
from ticket_lint.text import Span

_WORDS = regex.compile(r"[a-z]{3}|[\u3400-\u9fff]{2}")
_BREAKS = ",;:、()\n"
_BREAK_SET = frozenset(_BREAKS)
_SYMPTOMS = (
    "symptom-outage", "symptom-crash", "symptom-loss", "symptom-degraded", "symptom-error", "symptom-defect",
)  # fmt: skip
_NEAR = 12  # characters between a use of a function and the 后 or 时 that makes it a condition
_RECOVERED = 7  # characters behind 后 in which a recovery makes the action a cure
# What happens at a point of time, and what is done to a product rather than with it, brings nothing on.
_NO_CONDITION = regex.compile(
    r"[\d一二三四五六七八九十几两半][ ]?(?:点|时|分|秒|号|日|月|周|年|天|个?小时|个?月|个?星期|次)|[:：]\d\d|"
    r"今|昨|前天|明天|早上|上午|中午|下午|晚|凌晨|高峰|周|升级|更新|发版|维护|变更|扩容|割接|迁移|上线|联调|测试|升 ?[v\d]|恢复|解决|到期|"
    r"同|当|平|临|定|实|及"
)

# 一横过来就, but not 一下就, 第一就.
_SOON = regex.compile(
    r"(?<![第统同唯之万单])一(?![下会点直起天次个样般些条位路台场旦定切半方周月年])[^\s,;:、。\d]{1,7}?(?:就|便)(?![是算近])"
)


def condition(text: str, phrases: Matches, sentence: Sentence) -> Span | None:
    """Return the condition that `sentence`, which stands in `text`, names, or None.

    It is an action or use of a function in front of 后, 时 or the like in the same clause. Where the sentence
    tells what goes wrong as well, it is whatever stands in front of them or behind "when" and "if". What cured
    the trouble is none.
    """
    links = sentence.of("steps-link")
    opened = sentence.of("steps-cond", "steps-soon")
    if not links and not opened:
        return None
    links = [link for link in links if not _is_cure(phrases, link)]
    if links and (span := _linked(text, links, sentence)) is not None:
        return span
    if not (links or opened) or not _tells_trouble(phrases, sentence):
        return None
    if phrases.any(sentence.span, "expected-norm"):  # what should happen then
        return None
    for link in links:
        start = max(sentence.span.start, link.start - _NEAR)
        clause = text[start : link.start]
        clause = clause[max(clause.rfind(mark) for mark in _BREAKS) + 1 :]
        if _WORDS.search(clause) and not _NO_CONDITION.search(clause):
            return Span(link.start - len(clause), link.end)
    for hit in opened:
        if hit.name == "steps-soon":
            if _SOON.match(text, hit.start):
                return hit.span
        elif text.count('"', sentence.span.start, hit.start) % 2 == 0:
            return hit.span
    return None


def _tells_trouble(phrases: Matches, sentence: Sentence) -> bool:
    """Tell whether a sentence says what goes wrong."""
    return any(phrases.any(sentence.span, name) for name in _SYMPTOMS)


def is_act(text: str, hit: Hit) -> bool:
    """Tell 点"保存" from 8 点"..." and 节点."""
    return not (
        text[hit.start] == "点" and hit.start and text[hit.start - 1] in "0123456789 节站地热一优缺重焦"
    )


def _linked(text: str, links: list[Hit], sentence: Sentence) -> Span | None:
    """An action in front of one of `links`, in the same clause."""
    uses = [use for use in sentence.of("steps-use", "steps-hand") if is_act(text, use)]
    at = 0
    for link in links:
        while at < len(uses) and uses[at].start < link.start - _NEAR:
            at += 1
        for use in uses[at:]:
            if use.end > link.start:
                break
            if not _BREAK_SET.intersection(text[use.end : link.start]):
                return Span(use.start, link.end)
    return None


def _is_cure(phrases: Matches, link: Hit) -> bool:
    """Tell whether what follows a condition is that it works again: 切到备库后恢复."""
    return phrases.any(Span(link.start, link.end + _RECOVERED), "steps-cured")
