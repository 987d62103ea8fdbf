"""Words that tell a scope: quantifiers, the others who are well, segments, a single one."""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.told import Cue
from ticket_lint.signals.phrases import Hit
from ticket_lint.signals.sentences import following, preceding
from ticket_lint.text import Span, ahead, gap

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
_MOST = 40  # cues of one kind that are looked at, so that no text takes long
_NEAR = 14  # from a quantifier to its noun
_WELL = 26  # from the people to the word that tells that they are well
_REACH = 44  # how far in front of such a word the others are looked for
_CLOSE = 18  # and a part of the users; English takes twice the room
_APART = frozenset(",;:()、|\n。")
_ENDS = frozenset("。\n;.,")
_BROKEN = frozenset(",(")
_TRAFFIC = frozenset(
    "call calls session sessions meeting meetings 会议 通话 课 class classes lesson exam 次".split()
)
_DEVICES = frozenset("手机 设备 机器 平板 终端 phones tablets devices laptops machines".split())
_ONCE = frozenset({"down", "billing", "hobby"})  # telling it again adds nothing
_SURE = frozenset({"down", "alike", "zero", "fails-all", "nobody"})
# In front of "a device": another, each, as many as…
_NOT_SINGLE = frozenset("另每任同逐是止便册一")
# One of them stands for many people.
_GROUPS = (
    "客户", "学校", "店铺", "店", "机房", "customer", "customers", "client", "clients", "tenant", "site", "store", "shop",
    "office", "branch",
)  # fmt: skip
_KINDS_OF = (" per ", " family", " model", " type", " version", "机型", "型号")
_ONE_AHEAD = regex.compile(r"\b(?:only|just|exactly|on|for|in|at|with|of|from|to|it's|is) $|[.:(\n] ?$")
# "room 3", "用户 A", but not "用户 3 万"
_NAMED = regex.compile(
    r"\d(?![\d,.]{0,8} ?[多个间余万千百亿人位名%])|第|(?:^|[^a-z])[abcx](?![a-z])|[甲乙丙丁]|某某|u?id(?![a-z])"
)
# Behind 用户都: how they feel, not what happens to them.
_FEELING = regex.compile(
    r" ?(?:在|要|快|已经|又|开始)?(?:催|炸|急|骂|怒|疯|慌|闹|不满|着急|等不及|火大|生气)"
)
_COUNTED = regex.compile(r"[\d两三四五六七八九几]|其他|其余|别的|部分|有些|有的|一些|少数|个别|某些|[谁一]$")
_MORE = frozenset("好十数上")
# "none of our 300 rooms", "each of the 2,300 staff"
_TOTAL = frozenset({"every", "none"})
_TOTALLED = regex.compile(r" ?\d[\d,]{0,9} ?(?:[a-z-]{1,10} )?(?:[个名位台间家路条]的?)?")
_SEPARATED = regex.compile(r"(?<=\d),(?=\d{3})")
# "no customer can", but not "no candidate pairs"
_PREDICATE = regex.compile(
    r"s? (?:can|could|is|are|was|were|gets?|has|have|goes|went|receives?|sees?|starts?|works?|left|comes?|came|"
    r"succeed|in |on |registers?)"
)


def find(facts: Facts) -> Iterator[Cue]:
    """Yield the cues that words give."""
    text = facts.ticket.prose
    fine = facts.matches.of("scope-fine")[:_MOST]
    for name, value, kind in _ALONE:
        hits = facts.matches.of(name)
        for hit in hits[:1] if kind in _ONCE else hits[:_MOST]:
            if _is_meant(kind, hit, text):
                group = kind == "single" and text[hit.start : hit.end].endswith(_GROUPS)
                yield _cue(facts, value, "single-group" if group else kind, hit.span, fine)
    yield from _quantified(facts, fine)
    yield from _contrasts(facts, fine)
    yield from _segments(facts)


def _quantified(facts: Facts, fine: list[Hit]) -> Iterator[Cue]:
    """Quantifiers with what they count: all rooms, no customer can, half of the calls, 用户都."""
    text = facts.ticket.prose
    lists = [facts.signals.phrases.of(name) for name in ("impact-who", "impact-thing")]
    lists.append(facts.matches.of("scope-noun"))
    for name, value, kind in _WITH_NOUN:
        for hit in facts.matches.of(name)[:_MOST]:
            noun = _next(lists, hit.end)
            if noun is not None and _belongs(kind, hit, noun, text):
                people = noun.name == "impact-who" and text[noun.start : noun.end] not in _TRAFFIC
                people = people or (kind == "none" and not text.startswith("no ", hit.start))
                yield _cue(facts, value, kind if people else f"{kind}-thing", Span(hit.start, noun.end), fine)
    for fact in facts.signals.affected[:_MOST]:
        start, end = fact.span
        counted = _COUNTED.search(text, max(0, start - 8), start + 1)
        if (
            fact.kind == "all"
            and text[end - 1] in "都全均"
            and counted is None
            and not _FEELING.match(text, end)
        ):
            yield _cue(facts, "all", "noun-all", fact.span, fine)


def _next(lists: list[list[Hit]], at: int) -> Hit | None:
    """The first hit of several lists that begins at or behind `at`, the longest of those that begin together."""
    found = [hit for hits in lists if (hit := following(hits, at)) is not None]
    return min(found, key=lambda hit: (hit.start, -hit.end), default=None)


def _belongs(kind: str, hit: Hit, noun: Hit, text: str) -> bool:
    """Tell whether the quantifier `hit` speaks of `noun` behind it."""
    between = text[hit.end : noun.start]
    if gap(text, hit.end, noun.start) > _NEAR or _apart(_SEPARATED.sub("", between)):
        return False
    if any(char.isdigit() for char in between) and not (kind in _TOTAL and _TOTALLED.fullmatch(between)):
        return False
    if kind == "few":  # 好几家 is many
        return hit.start == 0 or text[hit.start - 1] not in _MORE
    if kind == "none" and text[hit.start].isascii() and not between.strip()[:1].isdigit():
        return len(between) <= 9 and _PREDICATE.match(text, noun.end) is not None
    return True


def _is_meant(kind: str, hit: Hit, text: str) -> bool:
    """Tell a single one from "another device" and "one line per order", and a room's number from a count."""
    if kind == "named":
        named = _NAMED.search(text[hit.start : hit.end + 12])
        return named is not None and named.start() < hit.end - hit.start + 2
    if kind != "single":
        return True
    before = ahead(text, hit.start, 8)
    if before.strip()[-1:] in _NOT_SINGLE or before.endswith(("not ", "per ", "each ")):
        return False
    if text.startswith(_KINDS_OF, hit.end):
        return False
    if text.startswith("one ", hit.start) and not text.startswith("one of", hit.start):
        return not before.strip() or before[-1:] == "\n" or _ONE_AHEAD.search(before) is not None
    return True


def _cue(facts: Facts, value: str, kind: str, span: Span, fine: list[Hit]) -> Cue:
    """The cue, marked where it is no present fact or tells who is well."""
    text = facts.ticket.prose
    if value == "one":
        denied = text[max(0, span.start - 2) : span.start].endswith(("不是", "并非", "不止", "不只"))
        return Cue(value, f"{kind}-denied" if denied else kind, span, 1 if denied else 2)
    if value == "all" and kind not in _SURE:
        well = following(fine, span.end)
        if (
            well is not None
            and gap(text, span.end, well.start) <= _WELL
            and _one_clause(text, span.end, well.start)
        ):
            return Cue("some", f"{kind}-well", Span(span.start, well.end), 1)
    mode = facts.modality(span)
    return Cue(value, f"{kind}-{mode}", span, 1) if mode else Cue(value, kind, span, 2)


def _apart(between: str) -> bool:
    """Tell whether a clause ends in the text between two hits."""
    return not _APART.isdisjoint(between) or ". " in between


def _one_clause(text: str, start: int, end: int) -> bool:
    return _ENDS.isdisjoint(text[start:end])


def _contrasts(facts: Facts, fine: list[Hit]) -> Iterator[Cue]:
    """The others, or another part of the users, who are well."""
    text = facts.ticket.prose
    for hit in fine:
        start = max(0, hit.start - _REACH)
        start = max(
            start, *(text.rfind(mark, start, hit.start) + 1 for mark in ("\n", "。", "?", ";", "…", ". "))
        )
        latin = text[hit.start].isascii()
        near = Span(max(start, hit.start - _CLOSE * (1 + latin)), hit.start)
        if found := facts.matches.within(Span(start, hit.start), "scope-others"):
            yield Cue("one", "others-fine", Span(found[-1].start, hit.end), 2)
        elif found := facts.matches.within(near, "scope-rest"):
            yield Cue("some", "rest-fine", Span(found[-1].start, hit.end), 2)
        else:
            found = facts.matches.within(near, "scope-segment")
            if found and _BROKEN.isdisjoint(text[found[-1].end : hit.start]):
                yield Cue("some", "segment-fine", Span(found[-1].start, hit.end), 2)


def _segments(facts: Facts) -> Iterator[Cue]:
    """A part of the users by device, system or region: named alone, with its people, or in the title."""
    text = facts.ticket.prose
    segments = facts.matches.of("scope-segment")
    if not segments:
        return
    for hit in facts.matches.of("scope-only")[:_MOST]:
        named = following(segments, hit.end)
        denied = text.startswith(("不", "非"), max(0, hit.start - 1))
        near = named is not None and gap(text, hit.end, named.start) <= 12
        if named is not None and near and not denied and not _apart(text[hit.end : named.start]):
            yield Cue("some", "only-segment", Span(hit.start, named.end), 2)
        before = preceding(segments, hit.start)
        if text[hit.start] == "o" and before is not None and hit.start - before.end <= 2:  # Safari only
            yield Cue("some", "only-segment", Span(before.start, hit.end), 2)
    lists = [facts.signals.phrases.of(name) for name in ("impact-who", "impact-thing")]
    for named in segments[:_MOST]:
        noun = _next(lists, named.end)
        if noun is not None and _are_people(named, noun, text):
            yield Cue("some", "segment-people", Span(named.start, noun.end), 2)
    title = facts.ticket.title
    if title is not None and (found := facts.matches.within(title, "scope-segment")):
        yield Cue("some", "title-segment", found[0].span, 1)


def _are_people(named: Hit, noun: Hit, text: str) -> bool:
    """Tell whether `noun` behind a segment is who uses it: Android 14 的主播, users' Huawei phones."""
    between = text[named.end : noun.start]
    if len(between) > (9 if between.isascii() else 5) or _apart(between):
        return False
    word = text[noun.start : noun.end]
    if noun.name == "impact-thing":
        return word in _DEVICES
    return len(word) > 1 and word not in _TRAFFIC and text[noun.end : noun.end + 1] != "端"
