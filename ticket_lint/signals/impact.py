"""Who and how many are affected, and what it costs.

Kinds of facts:

============= =============================================================================
`count`       a number of people, rooms, devices, orders; value: the number where it can be told
`share`       a part of them; value: a fraction from 0 to 1 where it can be told
`all`         all of them, or none that works
`one`         a single one
`segment`     a named group
`consequence` what it costs: money, complaints, work that stops or is done by hand
`none`        it harms nobody, or the work goes on
`load`        the size of the service
`vague`       many, somebody complains, great impact
============= =============================================================================
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.document import Role, Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.numbers import value_of
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.sentences import Sentence, by_sentence, following, preceding
from ticket_lint.text import Span, is_han

# A quantity and what it counts, joined where they stand close: class -> kind of fact.
_QUANTITIES = {
    "impact-number": "count",
    "impact-part": "share",
    "impact-every": "all",
    "impact-alone": "one",
    "impact-many": "vague",
}
_ALONE = {
    "impact-people": "count",
    "impact-received": "count",
    "impact-percent": "share",
    "impact-load": "load",
    "impact-all": "all",
    "impact-one": "one",
    "impact-none": "none",
    "impact-segment": "segment",
    "impact-consequence": "consequence",
    "impact-vague": "vague",
}
_CLASSES = (*_QUANTITIES, *_ALONE, "impact-who", "impact-thing", "impact-both", "impact-fails")
# Numbers of people under these headings set the scene; they are not the people affected.
_NOT_HERE = frozenset(
    {Role.STEPS, Role.ENVIRONMENT, Role.LOGS, Role.IDENTIFIERS, Role.CATEGORY, Role.TITLE, Role.REQUEST}
)
_CLASSIFIERS = frozenset("个名位家间台路条笔单场所起例节通份辆部只次堂座张户人多余来几万千百亿")
_MULTIPLIERS = frozenset("百千万亿")
_TOO_SMALL = frozenset({"1", "一", "one", "半", "half", "零", "0", "第"})
_MEASURE = regex.compile(r"(?:[kmg]?hz|[kmg]i?b(?:ps|it)?|[kmg]bit|fps|ms|[kc]m|mm|db|px|ipv)\b")
_LATIN = regex.compile(r"[a-z] ")
_APART = frozenset(',;:()、|=/"”“「')
_PERSONAL = frozenset("个台家人名位")
_NOT_ASKED = frozenset({"count", "one", "consequence"})
_FAR = 16  # the widest gap between a quantity and its noun
_FIRST_NUMBER = regex.compile(
    r"(\d[\d,.]{0,15}|[零一二两三四五六七八九十百千几数半]{1,12}|"
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|dozens?|hundreds?|thousands?|million|several|half)\b) ?(?:多|余|来)?([万亿千百k]?)"
)
# In this order: the longer words first.
_PARTS = (
    ("三分之二", 0.67), ("三分之一", 0.33), ("四分之一", 0.25), ("五分之一", 0.2), ("十分之一", 0.1),
    ("十有八九", 0.85), ("绝大", 0.9), ("大部分", 0.75), ("大多数", 0.75), ("大半", 0.7), ("半数", 0.5), ("一半", 0.5),
    ("过半", 0.5), ("多数", 0.6), ("少部分", 0.1), ("小部分", 0.1), ("少数", 0.1), ("万分之", 0.001), ("two thirds", 0.67),
    ("two-thirds", 0.67), ("three quarters", 0.75), ("a quarter", 0.25), ("a third", 0.33), ("nine out of ten", 0.9),
    ("every second", 0.5), ("every other", 0.5), ("every third", 0.33), ("every tenth", 0.1), ("half", 0.5),
    ("most", 0.75), ("majority", 0.6), ("a tenth", 0.1), ("few of", 0.05),
)  # fmt: skip


def find(ticket: Ticket, matches: Matches) -> list[Fact]:
    """Return what `ticket` tells about its impact, in order; `matches` are its hits of the word lists."""
    facts = [
        fact
        for sentence in by_sentence(ticket, matches, _CLASSES)
        if sentence.role not in _NOT_HERE
        for fact in _facts(sentence, matches.text)
    ]
    facts.sort(key=lambda fact: fact.span)
    return facts


def _facts(sentence: Sentence, text: str) -> Iterator[Fact]:
    asked = sentence.asks(text)
    # A percentage beside nothing that can be counted is one of a processor or a progress bar.
    shared = bool(sentence.of("impact-who", "impact-thing", "impact-fails"))
    for name, kind in _ALONE.items():
        hits = sentence.hits.get(name)
        if not hits or (asked and kind in _NOT_ASKED):
            continue
        for hit in hits:
            percent = kind == "share" and "%" in text[hit.start : hit.end]
            if (shared or not percent) and not _is_multiplier(hit, text):
                yield _valued(kind, hit.span, text)
    if not asked:
        yield from _quantities(sentence, text)


def _quantities(sentence: Sentence, text: str) -> Iterator[Fact]:
    whos = sentence.of("impact-who")
    things = sentence.of("impact-who", "impact-thing")
    if not things:
        return
    for name, kind in _QUANTITIES.items():
        for hit in sentence.hits.get(name, ()):
            if kind == "count" and not _is_count(hit, text):
                continue
            who = _behind(hit, whos if kind == "one" else things, text)
            if who is None and kind == "count":
                who = _before(hit, whos, text)
            if who is not None:
                span = Span(min(hit.start, who.start), max(hit.end, who.end))
                yield _valued(kind, span, text)
    if both := sentence.hits.get("impact-both"):
        ends = {who.end: who for who in whos if who.end - who.start > 1}
        for hit in both:
            if hit.start in ends:
                yield Fact("all", Span(ends[hit.start].start, hit.end))


def _valued(kind: str, span: Span, text: str) -> Fact:
    """The fact with its number: how many, or which part."""
    words = text[span.start : span.end]
    value: float | None = None
    if kind == "count":
        value = _number(words)
    elif kind == "share":
        value = _fraction(words)
    return Fact(kind, span, "" if value is None else f"{value:g}" if kind == "share" else f"{value:.0f}")


def _number(words: str) -> float | None:
    match = _FIRST_NUMBER.search(words)
    return value_of(match[1], match[2]) if match else None


def _fraction(words: str) -> float | None:
    """The part that `words` tell: `38%`, `三成`, `三分之一`, `46 of our 90`, `half of`; a percentage before words: `at most 3%`."""
    numbers = [
        value
        for match in _FIRST_NUMBER.finditer(words)
        if (value := value_of(match[1], match[2])) is not None
    ]
    if numbers and ("%" in words or "percent" in words or "per cent" in words or "百分之" in words):
        return round(min(numbers[-1], 100.0) / 100, 4)
    for word, part in _PARTS:
        if word in words:
            return part
    if not numbers:
        return None
    if "成" in words:
        return min(numbers[0] / 10, 1.0)
    if len(numbers) >= 2 and max(numbers) > 0:
        return round(min(numbers) / max(numbers), 4)
    return None


def _is_count(hit: Hit, text: str) -> bool:
    """Tell a number that can count people from a version, an address or a part of a name."""
    word = text[hit.start : hit.end]
    if word in _TOO_SMALL or _is_multiplier(hit, text):
        return False
    before = text[hit.start - 1] if hit.start else " "
    after = text[hit.end] if hit.end < len(text) else " "
    if before in "./-_:#第=" or (before.isascii() and before.isalnum()) or after in "/:.-_%=":
        return False
    if "." in word and text[hit.end : hit.end + 2].lstrip()[:1] not in ("万", "亿", "k"):
        return False
    # "android 13 手机": a number behind a Latin word is a version where the noun is Chinese.
    named = _LATIN.match(text, max(0, hit.start - 2), hit.start) is not None
    return not (named and word.isdigit() and is_han(text[hit.end : hit.end + 2].strip()[:1] or " "))


def _is_multiplier(hit: Hit, text: str) -> bool:
    """Tell the 万 of `1.2 万`, which is counted with its digits, from a number of its own."""
    return text[hit.start] in _MULTIPLIERS and text[max(0, hit.start - 2) : hit.start].strip().isdecimal()


def _behind(hit: Hit, whos: list[Hit], text: str) -> Hit | None:
    """The noun that a quantity counts: close behind it and within the same clause."""
    who = following(whos, hit.end)
    if who is None or who.start - hit.end > _FAR:
        return None
    between = text[hit.end : who.start]
    if _MEASURE.match(between.lstrip()):
        return None
    if any(char in _APART for char in between):
        return None
    if between.isascii() and text[who.start].isascii():
        return who
    counted = between.strip()
    if hit.name == "impact-number" and counted and counted[0] not in _CLASSIFIERS:
        return None
    return who if len(between) <= (_FAR if counted.endswith("的") else _FAR // 2) else None


def _before(hit: Hit, whos: list[Hit], text: str) -> Hit | None:
    """The noun in front of a number with a classifier: 主播有九十来个."""
    after = text[hit.end : hit.end + 2].lstrip("多余来几 ")
    who = preceding(whos, hit.start)
    if who is None or after[:1] not in _PERSONAL or hit.start - who.end > _FAR // 2:
        return None
    return None if any(char in _APART for char in text[who.end : hit.start]) else who
