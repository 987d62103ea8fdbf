"""Numbers that tell a scope: counts of people, rooms and things, parts of a total, shares.

The word list finds the numbers; what stands around each tells what it is a number of.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.told import Cue
from ticket_lint.signals.numbers import value_of
from ticket_lint.signals.phrases import Hit
from ticket_lint.signals.sentences import following, preceding
from ticket_lint.text import Span, ahead

_MOST = 150  # numbers that are looked at, so that no text takes long
_SIDE = 28  # characters around a share that tell what it is a share of
_TABLE = 300  # characters above a share in a table that tell what its column is
_HEAD = 14  # characters in front of a count that tell whether it was only tried on
_BEHIND = regex.compile(
    r" ?(万|千|百|k\b|hundred|thousand|million)?[多余来几]?(?:号(?=人))? ?([个名位台间家路户条场笔单通所副人辆节层套段封])?"
)
_FACTORS = {"万": 1e4, "千": 1e3, "百": 100.0, "k": 1e3, "hundred": 100.0, "thousand": 1e3, "million": 1e6}
_PERCENT = (" percent", " per cent", " pct", "percent")
# What stands between a part and its total: "46 of our 90", "nine in ten", "90 间里有 46 间", "抽查 200 个教室 186 个"
_OF = regex.compile(
    r"(?: [a-z]{3,12})? (?:out of|of|in) "
    r"(?:(?:our|the|all|my|these|those|last|about|some|every|a|total) ){0,2}(?:[a-z]{3,9}-)?"
)
_IN_HAN = regex.compile(
    r" ?[^\d,。;]{1,10}?(?:里面|里|中|当中|之中|,?其中)(?:的|有|就有|至少有|只有|大概|大约|约|已有|已经有)? ?"
)
# "48,210 次,成功 312 次", "318 attempts, successful 0"
_SUCCEEDED = regex.compile(
    r" ?(?:[次笔通单个场条]|attempts|tries|calls|requests|payments)?[,、;:( ]{1,3}(?:其中|只有|仅|只|才|但|就|only |just ){0,2}"
    r"(?:成功|接通|通过|送达|到账|完成|successful|succeeded|completed|connected|delivered)(?:了|的|:|只有|仅|才|only|just){0,2} ?"
)
_SAMPLED = regex.compile(r" ?[^\d。]{1,12}")
_ALL_BEHIND = regex.compile(r"[^,。;\n]{0,5}?(?:都|全|均|同时|一律|无一|没一|一家也|一个也|悉数)")
_ALL_AHEAD = regex.compile(r"\ball(?: of)?(?: our| the| my| these| of)? $|(?:全部|所有|全)的?$")
_TIME = regex.compile(r"times|minute|hour|second|day|week|month|year|percent|%| ms| mb| gb")
_NO_COUNT = frozenset("./-_:#=年月号后前每第好")  # versions, dates, 后四位, 每两人, 好几家
_NOT_BEHIND = frozenset("/:-_%=")
_NO_SHARE = frozenset("功员本立为品都长绩交果了片批人就熟")  # 成功, 成员…
_OVER = frozenset(',;:()、|=/"”“「」\n。')
_COUNTS_PEOPLE = frozenset("人位名户")
_LOST_UNITS = frozenset("条笔个封段")
_GONE = (" gone", " lost", " missing", " deleted", " so far", "gone", "lost", "missing", "deleted")
_BARE_UNITS = frozenset("台间")  # 3 台 Win7 电脑
_BEHIND_NOUN = frozenset("个家名位台间")
_PLACE_UNITS = frozenset("家间所")
_PLACES = frozenset(
    "房间 教室 直播间 频道 会议室 课堂 包厢 房 店 门店 医院 学校 机构 公司 企业 门诊 租户 群 公会 站点 网站 小区 校区 园区 工厂 车间 分店 网点 商户 单位 县 省 城市 场 商家 "
    "业务线 考场 法庭 诊室 班级 班 商铺 店铺 country countries regions hospital hospitals school schools site sites store "
    "stores shop shops clinics tenant tenants companies organisations offices room rooms channels "
    "classrooms customers clients merchants branches warehouses hotels".split()
)
_DEVICES = frozenset(
    "设备 手机 终端 机器 平板 摄像头 device devices phones tablets laptops machines terminals cameras".split()
)
_TRAFFIC = frozenset(
    "通话 会议 课 call calls session sessions meetings lesson lessons exam exams class classes visits streams".split()
)


class _Number(NamedTuple):
    """A number of the text: where it stands without and with its unit, its value, its classifier."""

    start: int
    end: int
    stop: int
    value: float
    unit: str


def find(facts: Facts) -> Iterator[Cue]:
    """Yield the cues that numbers give."""
    numbers = list(_numbers(facts))
    if not numbers:
        return
    nouns = (facts.signals.phrases.of("impact-who"), facts.signals.phrases.of("impact-thing"))
    taken = -1
    for at, number in enumerate(numbers):
        cue = _share(facts, number)
        if cue is None and number.start >= taken and at + 1 < len(numbers):
            cue = _part(facts, number, numbers[at + 1])
        if cue is not None:
            taken = cue.span.end
            yield cue
        elif number.start >= taken and number.value >= 2 and (counted := _counted(facts, number, nouns)):
            yield counted


def part_value(value: float) -> str:
    """The scope that a part of all is: a quarter or more is `many`."""
    return "all" if value >= 0.95 else "many" if value >= 0.25 else "some"


def _numbers(facts: Facts) -> Iterator[_Number]:
    """The numbers that can count: no versions, dates, addresses and identifiers."""
    text = facts.ticket.prose
    taken = 0
    for hit in facts.matches.of("scope-number")[:_MOST]:
        word = text[hit.start : hit.end].rstrip(".,")
        end = hit.start + len(word)
        before = text[hit.start - 1] if hit.start else " "
        if hit.start < taken or before in _NO_COUNT or (before.isascii() and before.isalnum()):
            continue
        if text[end : end + 1] in _NOT_BEHIND and text[end : end + 1] != "%":
            continue
        value = value_of(word)
        behind = _BEHIND.match(text, end)
        if value is None or behind is None:
            continue
        taken = behind.end()
        yield _Number(hit.start, end, taken, value * _FACTORS.get(behind[1] or "", 1.0), behind[2] or "")


def _share(facts: Facts, number: _Number) -> Cue | None:
    """A percentage of users or traffic, or a rate of failure or success."""
    text = facts.ticket.prose
    value, end = _fraction(text, number)
    if value < 0:
        return None
    span = Span(number.start, end)
    clause = _clause(text, span)
    if "|" in text[clause.start : clause.end]:  # a table: what its column is stands above
        above = Span(max(0, span.start - _TABLE), span.start)
        if value < 0.5 and facts.matches.any(above, "scope-success"):
            return Cue(part_value(1 - value), "success-rate", span, 2)
        return Cue("unknown", "number", span, 1)
    if facts.matches.any(clause, "scope-noise"):
        return Cue("unknown", "number", span, 1)
    if facts.matches.any(clause, "scope-chance"):
        return Cue("unknown", "chance", span, 1)
    if facts.matches.any(clause, "scope-success"):
        if value >= 0.9:  # what it was before
            return Cue("unknown", "number", span, 1)
        return Cue(part_value(1 - value), "success-rate", span, 2)
    if value and facts.matches.any(clause, "scope-rate"):
        return Cue(part_value(value), "share", span, 2)
    return Cue("unknown", "number", span, 1)


def _fraction(text: str, number: _Number) -> tuple[float, int]:
    """The share that a number is, below zero where it is none, and where it ends."""
    end = number.end
    mark = end + 1 if text.startswith(" %", end) else end
    if text.startswith("%", mark):
        return number.value / 100, mark + 1
    if text.startswith(_PERCENT, end):
        return number.value / 100, end + 8
    if text.startswith("百分之", max(0, number.start - 3)) and number.start >= 3:
        return number.value / 100, end
    if text.startswith(("万分之", "千分之"), max(0, number.start - 3)) and number.start >= 3:
        return number.value / 10_000, end
    if number.value < 10 and text.startswith("成", end) and text[end + 1 : end + 2] not in _NO_SHARE:
        return number.value / 10, end + 1
    return -1.0, end


def _part(facts: Facts, first: _Number, second: _Number) -> Cue | None:
    """A count with its total: the two numbers and what joins them."""
    text = facts.ticket.prose
    if second.start - first.end > 36:
        return None
    if first.value >= second.value and _SUCCEEDED.fullmatch(text, first.end, second.start):
        failed = 1 - second.value / max(first.value, 1.0)
        return Cue(part_value(failed), "success-rate", Span(first.start, second.end), 2)
    if _OF.fullmatch(text, first.end, second.start):
        part, total = first.value, second.value
    elif _is_total(text, first, second):
        part, total = second.value, first.value
    else:
        return None
    if total < 2 or part > total or text.startswith(("%", " %"), second.end):
        return None
    span = Span(first.start, second.stop if second.unit else second.end)
    if facts.matches.any(_clause(text, span), "scope-chance", "scope-noise"):
        return Cue("unknown", "chance-of", span, 1)
    if part == 0 or ahead(text, first.start, 4) == "not ":  # "not one of our eleven studios"
        return Cue("all", "none-of", span, 3)
    if part == 1:
        return Cue("one" if total <= 1000 else "some", "one-of", span, 2)
    # Hundreds are many, though not where they are next to nothing of the whole.
    value = "many" if part >= 100 and 0.05 <= part / total < 0.95 else part_value(part / total)
    return Cue(value, "part-of", span, 2)


def _is_total(text: str, first: _Number, second: _Number) -> bool:
    """Tell whether `second` is a part of `first` in Chinese, where the total comes first."""
    if first.unit and _IN_HAN.fullmatch(text, first.end, second.start):
        return True
    sampled = second.unit and "抽" in text[max(0, first.start - 6) : first.start]
    return bool(sampled and _SAMPLED.fullmatch(text, first.end, second.start))


def _counted(facts: Facts, number: _Number, nouns: tuple[list[Hit], list[Hit]]) -> Cue | None:
    """The cue of a count: of people, of places that hold many people, or of things."""
    text = facts.ticket.prose
    if not number.unit and text[number.stop : number.stop + 1] in _OVER:
        return None
    noun = _noun(nouns[0], text, number) or _noun(nouns[1], text, number)
    if noun is None and number.unit not in _COUNTS_PEOPLE and number.unit not in _BARE_UNITS:
        return _lost(facts, number)
    span = Span(number.start, number.stop)
    if noun is not None:
        span = Span(min(number.start, noun.start), max(number.stop, noun.end))
    word = number.unit if noun is None else text[noun.start : noun.end]
    what = "place" if word in _PLACES or number.unit in _PLACE_UNITS else "people"
    if noun is None and number.unit in _BARE_UNITS:
        what = "units"
    elif noun is not None and ((noun.name == "impact-thing" and word not in _DEVICES) or word in _TRAFFIC):
        what = "thing"
    head = Span(max(_clause(text, span).start, span.start - _HEAD), span.start)
    for name, kind in (("scope-other", "others"), ("scope-tried", "tried")):
        if facts.matches.any(head, name):
            return Cue("unknown", f"count-{kind}", span, 1)
    lot = number.value >= (10 if what == "place" else 100)
    if _ALL_BEHIND.match(text, span.end) or _ALL_AHEAD.search(text, head.start, head.end):
        return Cue("many" if lot else "some", "count-all", span, 2)
    if facts.matches.any(head, "scope-size"):
        return Cue("unknown", "count-size", span, 1)
    return Cue("many" if lot else "some", f"count-{what}", span, 2)


def _lost(facts: Facts, number: _Number) -> Cue | None:
    """Hundreds of something that are lost, without its name: 已少 1200 条, several thousand gone."""
    text = facts.ticket.prose
    if number.value < 100 or not (number.unit in _LOST_UNITS or text.startswith(_GONE, number.stop)):
        return None
    if not facts.matches.of("harm-loss", "harm-money"):
        return None
    return Cue("many", "count-lost", Span(number.start, number.stop), 2)


def _noun(nouns: list[Hit], text: str, number: _Number) -> Hit | None:
    """The noun that is counted: behind the number, or in front of its classifier (主播有九十来个)."""
    end = number.stop
    noun = following(nouns, end - 1 if number.unit == "人" else end)
    if noun is not None and noun.start - end <= 18:
        if text[noun.end : noun.end + 1] == "端":  # 客户端
            return None
        between = text[end : noun.start]
        latin = between.isascii()
        near = (latin or number.unit) and len(between) <= (18 if latin else 5) and _OVER.isdisjoint(between)
        if near and ". " not in between and not _TIME.search(between):
            return noun
    if number.unit in _BEHIND_NOUN:
        noun = preceding(nouns, number.start)
        if (
            noun is not None
            and number.start - noun.end <= 3
            and _OVER.isdisjoint(text[noun.end : number.start])
        ):
            return noun
    return None


def _clause(text: str, span: Span) -> Span:
    """What stands around a number: back to the sentence's beginning, on to the next comma."""
    start = max(0, span.start - _SIDE)
    start = max(start, *(text.rfind(mark, start, span.start) + 1 for mark in ("\n", "。", ";", "?")))
    stop = min(len(text), span.end + _SIDE)
    ends = [at for mark in ("\n", "。", ";", "?", ",") if (at := text.find(mark, span.end, stop)) != -1]
    return Span(start, min(ends, default=stop))
