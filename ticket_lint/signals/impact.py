"""Who and how many are affected, and what it costs.

Kinds of facts: `count` (value: the number), `share` (value: a fraction from 0 to 1 where it can be told),
`all`, `one`, `segment` (a named group), `consequence`, `none` (no harm), `load` (size of the service) and
`vague` (many, without a number).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ticket_lint.document import Role, Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.sentences import Sentence, by_sentence
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
_CLASSES = (*_QUANTITIES, *_ALONE, "impact-who", "impact-thing", "impact-both")
# Numbers of people under these headings set the scene; they are not the people affected.
_NOT_HERE = frozenset(
    {Role.STEPS, Role.ENVIRONMENT, Role.LOGS, Role.IDENTIFIERS, Role.CATEGORY, Role.TITLE, Role.REQUEST}
)
_CLASSIFIERS = frozenset("个名位家间台路条笔单场所起例节通份辆部只次堂座张户人多余来几万千百亿")
_TOO_SMALL = frozenset({"1", "一", "one", "半", "half", "零", "0", "第"})
_LATIN = re.compile(r"[a-z] ")
_APART = frozenset(",;:()、|=/\"”“「")


def find(ticket: Ticket, matches: Matches) -> list[Fact]:
    """Return what `ticket` tells about its impact, in order; `matches` are its hits of the word lists."""
    return [
        fact
        for sentence in by_sentence(ticket, matches, _CLASSES)
        if sentence.role not in _NOT_HERE
        for fact in _facts(sentence, matches.text)
    ]


def _facts(sentence: Sentence, text: str) -> Iterator[Fact]:
    asked = text[sentence.span.end - 1] == "?"
    for name, kind in _ALONE.items():
        if asked and kind in ("count", "one", "consequence"):
            continue
        for hit in sentence.of(name):
            yield Fact(kind, hit.span)
    if asked:
        return
    whos = sentence.of("impact-who")
    things = sentence.of("impact-who", "impact-thing")
    for name, kind in _QUANTITIES.items():
        for hit in sentence.of(name):
            if kind == "count" and not _is_count(hit, text):
                continue
            who = _behind(hit, whos if kind == "one" else things, text)
            if who is None and kind == "count":
                who = _before(hit, whos, text)
            if who is not None:
                yield Fact(kind, Span(min(hit.start, who.start), max(hit.end, who.end)))
    for hit in sentence.of("impact-both"):
        for who in whos:
            if hit.start == who.end and who.end - who.start > 1:
                yield Fact("all", Span(who.start, hit.end))


def _is_count(hit: Hit, text: str) -> bool:
    """Tell a number that can count people from a version, an address or a part of a name."""
    word = text[hit.start : hit.end]
    if word in _TOO_SMALL:
        return False
    before = text[hit.start - 1] if hit.start else " "
    after = text[hit.end] if hit.end < len(text) else " "
    if before in "./-_:#第=" or (before.isascii() and before.isalnum()) or after in "/:.-_%=":
        return False
    if "." in word and after not in "万亿k":
        return False
    # "android 13 手机": a number behind a Latin word is a version where the noun is Chinese.
    return not (word.isdigit() and _LATIN.match(text, max(0, hit.start - 2), hit.start) and is_han(text[hit.end : hit.end + 2].strip()[:1] or " "))


def _behind(hit: Hit, whos: list[Hit], text: str) -> Hit | None:
    """The noun that a quantity counts: close behind it and within the same clause."""
    for who in whos:
        if who.start < hit.end:
            continue
        between = text[hit.end : who.start]
        if any(char in _APART for char in between):
            return None
        if between.isascii() and text[who.start].isascii():
            return who if len(between) <= 16 else None
        counted = between.strip()
        if hit.name == "impact-number" and counted and counted[0] not in _CLASSIFIERS:
            return None
        return who if len(between) <= (16 if counted.endswith("的") else 8) else None
    return None


def _before(hit: Hit, whos: list[Hit], text: str) -> Hit | None:
    """The noun in front of a number with a classifier: 主播有九十来个."""
    after = text[hit.end : hit.end + 2].lstrip("多余来几 ")
    if after[:1] not in ("个", "台", "家", "人", "名", "位"):
        return None
    for who in reversed(whos):
        if who.end <= hit.start:
            between = text[who.end : hit.start]
            return who if len(between) <= 6 and not any(char in _APART for char in between) else None
    return None
