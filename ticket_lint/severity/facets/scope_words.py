"""Words that tell a scope: quantifiers, the others who are well, segments, a single one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ticket_lint.severity.facts import Cue, Facts
from ticket_lint.signals.phrases import Hit
from ticket_lint.signals.sentences import following, preceding
from ticket_lint.text import Span

_ALONE = (
    ("scope-whole", "all", "whole"),
    ("scope-nobody", "all", "nobody"),
    ("scope-zero", "all", "zero"),
    ("scope-failall", "all", "fails-all"),
    ("scope-failboth", "all", "fails-both"),
    ("scope-alike", "all", "alike"),
    ("scope-down", "all", "down"),
    ("scope-spread", "many", "spread"),
    ("scope-seldom", "some", "seldom"),
    ("scope-self", "one", "self"),
    ("scope-hobby", "one", "hobby"),
    ("scope-single", "one", "single"),
    ("scope-named", "one", "named"),
    ("scope-sole", "one", "sole"),
    ("scope-billing", "one", "billing"),
    ("scope-notall", "some", "not-all"),
    ("scope-notonly", "all", "not-only"),
    ("scope-onepart", "some", "one-part"),
)
# A quantifier counts where a noun of people or rooms stands close behind it.
_WITH_NOUN = (
    ("scope-every", "all", "every"),
    ("scope-none", "all", "none"),
    ("scope-any", "all", "any"),
    ("scope-most", "many", "most"),
    ("scope-many", "many", "many"),
    ("scope-few", "some", "few"),
)
_NEAR = 14
_APART = frozenset(",;:()、|\n。")
_TRAFFIC = frozenset("call calls session sessions meeting meetings 会议 通话 课 class classes lesson exam 次".split())
_NOT_SINGLE = frozenset("另每任同逐是止便册一")
_ONE_AHEAD = re.compile(r"\b(?:only|just|exactly|on|for|in|at|with|of|from|to|it's|is) $|[.:\n] ?$")
_NAMED = re.compile(r"\d(?![\d,]{0,8} ?[多个间余])|第")
_COUNTED = re.compile(r"[\d两三四五六七八九几]|其他|其余|别的|[谁一]$")
_MORE = frozenset("好十数上")
_PREDICATE = re.compile(r"s? (?:can|could|is|are|was|were|gets?|has|have|goes|went|receives?|sees?|starts?|works?|left|comes?|came|succeed|in |on |registers?)")
_DEVICES = frozenset("手机 设备 机器 平板 终端 phones tablets devices laptops machines".split())
_WELL = 26  # how far behind the people the word stands that tells that they are well


def find(facts: Facts) -> Iterator[Cue]:
    """Yield the cues that words give."""
    text = facts.ticket.prose
    fine = facts.matches.of("scope-fine")
    for name, value, kind in _ALONE:
        for hit in facts.matches.of(name):
            if (kind != "single" or _is_single(text, hit)) and (kind != "named" or _NAMED.search(text, hit.start, hit.end + 2)):
                yield _cue(facts, value, kind, hit.span, fine)
    nouns = [*facts.signals.phrases.of("impact-who", "impact-thing"), *facts.matches.of("scope-noun")]
    nouns.sort(key=lambda hit: (hit.start, -hit.end))
    for name, value, kind in _WITH_NOUN:
        for hit in facts.matches.of(name):
            noun = following(nouns, hit.end)
            if noun is None or noun.start - hit.end > _NEAR or _APART & set(text[hit.end : noun.start]):
                continue
            if kind == "few" and text[max(0, hit.start - 1) : hit.start] in _MORE:
                continue
            if kind == "none" and text[hit.start].isascii() and (noun.start - hit.end > 9 or not _PREDICATE.match(text, noun.end)):
                continue
            if any(char.isdigit() for char in text[hit.end : noun.start]):
                continue
            what = kind if noun.name == "impact-who" and text[noun.start : noun.end] not in _TRAFFIC else f"{kind}-thing"
            yield _cue(facts, value, what, Span(hit.start, noun.end), fine)
    for fact in facts.signals.affected:
        if fact.kind == "all" and text[fact.span.end - 1] in "都全均" and not _COUNTED.search(text, max(0, fact.span.start - 8), fact.span.start + 1):
            yield _cue(facts, "all", "noun-all", fact.span, fine)
    yield from _contrasts(facts, text, fine)
    yield from _segments(facts, text)


def _is_single(text: str, hit: Hit) -> bool:
    """Tell a single one that is meant from "another device", "one line per order"."""
    before = text[max(0, hit.start - 8) : hit.start]
    if before.strip()[-1:] in _NOT_SINGLE:
        return False
    if text.startswith("one ", hit.start) and not text.startswith("one of", hit.start):
        return not before.strip() or before[-1:] == "\n" or _ONE_AHEAD.search(before) is not None
    return True


def _cue(facts: Facts, value: str, kind: str, span: Span, fine: list[Hit]) -> Cue:
    """The cue, marked where it is no present fact or tells who is well."""
    if value == "all" and kind not in ("down", "alike", "zero", "fails-all", "nobody"):
        well = following(fine, span.end)
        if well is not None and well.start - span.end <= _WELL and not set("。\n;.,") & set(facts.ticket.prose[span.end : well.start]):
            return Cue("some", f"{kind}-well", Span(span.start, well.end), 1)
    if value == "one":
        denied = facts.ticket.prose[max(0, span.start - 2) : span.start].endswith(("不是", "并非", "不止", "不只"))
        return Cue(value, f"{kind}-denied" if denied else kind, span, 1 if denied else 2)
    mode = facts.modality(span)
    return Cue(value, f"{kind}-{mode}", span, 1) if mode else Cue(value, kind, span, 2)


def _contrasts(facts: Facts, text: str, fine: list[Hit]) -> Iterator[Cue]:
    """The others, or another part of the users, who are well."""
    for hit in fine:
        start = max(text.rfind(mark, max(0, hit.start - 44), hit.start) for mark in "\n。?;…") + 1
        start = max(start, text.rfind(". ", max(0, hit.start - 44), hit.start) + 1, hit.start - 44)
        before = Span(start, hit.start)
        near = Span(max(start, hit.start - 18), hit.start)
        if found := facts.matches.within(before, "scope-others"):
            yield Cue("one", "others-fine", Span(found[-1].start, hit.end), 2)
        elif found := facts.matches.within(near, "scope-rest"):
            yield Cue("some", "rest-fine", Span(found[-1].start, hit.end), 2)
        elif (found := facts.matches.within(near, "scope-segment")) and not {",", "("} & set(text[found[-1].end : hit.start]):
            yield Cue("some", "segment-fine", Span(found[-1].start, hit.end), 2)


def _stands_for_people(noun: Hit, text: str) -> bool:
    word = text[noun.start : noun.end]
    if noun.name == "impact-thing":
        return word in _DEVICES
    return word not in _TRAFFIC and (len(word) > 1) and text[noun.end : noun.end + 1] != "端"


def _segments(facts: Facts, text: str) -> Iterator[Cue]:
    """A part of the users by device, system, region: alone named, in the title, or with the people it stands for."""
    segments = facts.matches.of("scope-segment")
    if not segments:
        return
    for hit in facts.matches.of("scope-only"):
        named = following(segments, hit.end)
        if named is not None and named.start - hit.end <= 12 and not _APART & set(text[hit.end : named.start]) and text[hit.start - 1 : hit.start] not in ("不", "非"):
            yield Cue("some", "only-segment", Span(hit.start, named.end), 2)
        before = preceding(segments, hit.start)
        if text[hit.start] == "o" and before is not None and hit.start - before.end <= 2:
            yield Cue("some", "only-segment", Span(before.start, hit.end), 2)
    people = facts.signals.phrases.of("impact-who", "impact-thing")
    for named in segments:
        noun = following(people, named.end)
        if noun is not None and noun.start - named.end <= 9 and _stands_for_people(noun, text):
            between = text[named.end : noun.start]
            if not _APART & set(between) and (between.isascii() or len(between) <= 5):
                yield Cue("some", "segment-people", Span(named.start, noun.end), 2)
    title = facts.ticket.title
    if title is not None and (found := facts.matches.within(title, "scope-segment")):
        yield Cue("some", "title-segment", found[0].span, 1)
