"""Numbers that tell a scope: counts of people, rooms and things, parts of a total, shares."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ticket_lint.severity.facts import Cue, Facts
from ticket_lint.signals.numbers import value_of
from ticket_lint.signals.phrases import Hit
from ticket_lint.signals.sentences import following, preceding
from ticket_lint.text import Span

_ENGLISH = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
)
_PERCENT = re.compile(
    r"(\d{1,3}(?:\.\d{1,4})?) ?(?:%|percent|per cent|pct)|百分之([一二三四五六七八九十零]{1,4})|"
    r"([一二两三四五六七八九几])成(?![功员本立为品都长绩交果了片批人就熟])|([万千]分之[一二三四五六七八九])"
)
# "46 of our 90", "3 out of 20", "nine in ten"
_OF = re.compile(
    rf"(?<![\d.,:/-])(\d[\d,]{{0,9}}|\b(?:zero|one|{_ENGLISH})(?:-[a-z]{{3,5}})?\b)(?: [a-z]{{3,12}})? (?:out of|of|in) "
    r"(?:(?:our|the|all|my|these|those|last|about|some|every|a|total) ){0,2}(?:[a-z]{3,9}-)?"
    rf"(\d[\d,]{{0,9}}|(?:{_ENGLISH})\b)(?![%:/]| ?%|\.\d)"
)
_UNIT = "[个台间家名位场通单人辆所户层套节条段趟封]"
# "90 间里有 46 间", "抽查 200 个教室 186 个"
_HAN_OF = re.compile(
    rf"(\d[\d,]{{0,9}}|[一二两三四五六七八九十百千]{{1,5}}) ?(?:多|余|来)?{_UNIT}[^\d\n,。;]{{0,8}}?(?:里面|里|中|当中|之中|,?其中| )"
    rf"(?:的|有|就有|至少有|只有|大概|约|大约|已有|已经有)? ?(\d[\d,]{{0,9}}|[一二两三四五六七八九十百千]{{1,5}}) ?(?:多|余|来)?{_UNIT}"
)
# "抽查 200 个教室 186 个", "抽了 50 个任务,37 个有漏"
_SAMPLE = re.compile(rf"抽(?:查|检|样|了|测|取)?[^\d\n。]{{0,5}}(\d{{1,6}}) ?[条张次份]?{_UNIT}?[^\d\n。]{{1,10}}?(\d{{1,6}}) ?{_UNIT}")
_COUNT = re.compile(
    r"(\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,3})?|[一二两三四五六七八九十百千几数]{1,6}|"
    rf"\b(?:{_ENGLISH}|dozens|hundreds|thousands|several)\b) ?(万|千|百|k\b|hundred|thousand|million)?(?:多|余|来|几)?(?:号(?=人))? ?"
    r"([个名位台间家路户条场笔单通所副人辆])?"
)
_FACTORS = {"万": 1e4, "千": 1e3, "百": 100.0, "k": 1e3, "hundred": 100.0, "thousand": 1e3, "million": 1e6}
_SUCCESS = re.compile(r"成功率|接通率|通过率|到达率|完成率|可用率|起播率|送达率|success|completion|availability|answer rate|通过的")
# A percentage tells a scope where it is a part of users or traffic, or a rate of failures.
_RATE = re.compile(
    r"失败|报错|超时|崩溃|闪退|异常|受影响|中招|用户|客户|观众|主播|学生|老师|学员|考生|会员|玩家|房间|直播间|教室|通话|请求|订单|会话|设备|门店|"
    r"日活|活跃|流量|占比|占|机型|看不到|听不到|进不|连不|打不|收不|fail|error|crash|affected|users|customers|calls|requests|sessions|patients|"
    r"callers|traffic|devices|viewers|rooms|drivers|orders|messages|dau|mau|active|clients|visitors|students|joins|logins|比例|达到|payments|of our|of all|attempts|volume|customers|playe"
)
_NOISE = re.compile(
    r"cpu|内存|memory|packet loss|丢包|磁盘|disk|sla|可用性|uptime|配额|quota|电量|battery|音量|zoom|缩放|放大|进度|progress|使用率|"
    r"负载|fps|帧率|码率|width|faster|slower|cheaper|idle|投诉率|取消率|转化|留存|停留|利用率|发生在|出现在|集中在|throw away|打折|\||灰度|费率|手续费|fees|vat|折扣"
)
_CHANCE = re.compile(r"概率|几率|probability|tries|次里|runs|of the time|每次|rotations|必现|restarts|starts|次中|次有|in perhaps|retries|restart")
_TRIED = re.compile(r"换|试|测|抽|看了|问了|重启|拿了|tried|test|checked|sampl|swap|reproduc|模拟|反复|压测|限制|limit|max|up to|最多|支持|升到|above|超过|over ")
_OTHERS = re.compile(r"另外|其他|其余|别的|其它|other |rest |remaining |the last ")
_ALL_BEHIND = re.compile(r"[^,。;\n]{0,5}?(?:都|全|均|同时|一律|无一|没一|一家也|一个也|悉数)")
_ALL_AHEAD = re.compile(r"\b(?:all|every one)(?: of)?(?: our| the| my| these| of)? $|(?:全部|所有|全)(?:的)?$")
_PLACE_UNITS = frozenset({"家", "间", "所"})
_NO_COUNT = frozenset("后前每第好")
_UNITS = re.compile(r"times|minute|hour|second|day|week|month|year|percent|%| ms| mb| gb")
_OVER = frozenset(",;:()、|=/\"”“「」\n。")
_PLACES = frozenset(
    "房间 教室 直播间 频道 会议室 会议 课堂 包厢 房 店 门店 医院 学校 机构 公司 企业 门诊 租户 群 公会 站点 网站 小区 校区 园区 工厂 车间 分店 网点 商户 "
    "单位 县 省 城市 场 商家 业务线 考场 法庭 诊室 班级 班 商铺 店铺 country countries regions hospitals hospital schools school sites site stores store shops shop "
    "clinics tenants tenant companies organisations offices rooms room channels meetings classes classrooms streams customers clients merchants branches "
    "warehouses hotels".split()
)
_TRAFFIC = frozenset("通话 会议 call calls session sessions meetings lesson lessons exam exams class classes 课 visits streams".split())


def find(facts: Facts) -> Iterator[Cue]:
    """Yield the cues that numbers give."""
    text = facts.ticket.prose
    yield from _shares(text)
    taken = []
    for cue in _parts(text):
        taken.append(cue.span)
        yield cue
    yield from _counts(facts, text, taken)


def _shares(text: str) -> Iterator[Cue]:
    for match in _PERCENT.finditer(text):
        clause = _clause(text, match.start(), match.end())
        if _NOISE.search(clause):
            continue
        span = Span(match.start(), match.end())
        if _CHANCE.search(clause):
            yield Cue("unknown", "chance", span, 1)
        elif success := _SUCCESS.search(clause):
            value = 1 - _value(match)
            yield Cue(part_value(value), "success-rate", span, 2) if value > 0.1 else Cue("unknown", "success-before", span, 1)
        elif _RATE.search(clause) and (value := _value(match)):
            yield Cue(part_value(value), "share", span, 2)


def _value(match: re.Match[str]) -> float:
    if match[1]:
        return float(match[1]) / 100
    if match[2]:
        return (value_of(match[2]) or 0) / 100
    return (value_of(match[3]) or 0) / 10 if match[3] else 0.0005


def _parts(text: str) -> Iterator[Cue]:
    for pattern in (_OF, _HAN_OF, _SAMPLE):
        for match in pattern.finditer(text):
            words = (match[1], match[2]) if pattern is _OF else (match[2], match[1])
            part, total = (value_of(word.split("-")[0]) for word in words)
            if part is None or total is None or total < 2 or part > total:
                continue
            clause = _clause(text, match.start(), match.end())
            span = Span(match.start(), match.end())
            if _CHANCE.search(clause) or _NOISE.search(clause):
                yield Cue("unknown", "chance-of", span, 1)
            elif part == 0:
                yield Cue("all", "none-of", span, 3)
            elif part == 1:
                yield Cue("one" if total <= 1000 else "some", "one-of", span, 2)
            else:
                value = "many" if part >= 100 and 0.05 <= part / total < 0.95 else part_value(part / total)
                yield Cue(value, "part-of", span, 2)


def _counts(facts: Facts, text: str, taken: list[Span]) -> Iterator[Cue]:
    people = facts.signals.phrases.of("impact-who")
    things = facts.signals.phrases.of("impact-thing")
    for match in _COUNT.finditer(text):
        start, end = match.span()
        if _inside_name(text, start, end) or any(span.start <= start < span.end for span in taken):
            continue
        value = (value_of(match[1]) or 0) * _FACTORS.get(match[2] or "", 1.0)
        if value < 2 or text[max(0, start - 1) : start] in _NO_COUNT:
            continue
        noun = _noun(people, text, match) or _noun(things, text, match)
        if noun is None and (match[3] or " ") not in "人位名户":
            continue
        span = Span(start, end) if noun is None else Span(min(start, noun.start), max(end, noun.end))
        yield _counted(facts, text, span, value, noun, match[3] or "")


def _counted(facts: Facts, text: str, span: Span, value: float, noun: Hit | None, unit: str) -> Cue:
    word = text[noun.start : noun.end] if noun is not None else "人"
    what = "people"
    if noun is not None and (noun.name == "impact-thing" or word in _TRAFFIC):
        what = "thing"
    elif word in _PLACES or unit in _PLACE_UNITS:
        what = "place"
    head = re.split(r"[\n,。;]", text[max(0, span.start - 14) : span.start])[-1]
    if _OTHERS.search(head[-10:]):
        return Cue("unknown", "count-others", span, 1)
    if _TRIED.search(head):
        return Cue("unknown", "count-tried", span, 1)
    lot = value >= (10 if what == "place" else 100)
    if _ALL_BEHIND.match(text, span.end) or _ALL_AHEAD.search(head):
        return Cue("all" if lot else "some", "count-all", span, 2)
    if facts.matches.any(Span(max(0, span.start - 16), span.start), "scope-size"):
        return Cue("unknown", "count-size", span, 1)
    return Cue("many" if lot else "some", f"count-{what}", span, 2)


def _inside_name(text: str, start: int, end: int) -> bool:
    """Tell whether the number is a part of a version, an address, a date or an identifier."""
    before = text[start - 1] if start else " "
    return before in "./-_:#第=年月号p" or (before.isascii() and before.isalnum()) or text[end : end + 1] in "/:.-_%="


def _noun(nouns: list[Hit], text: str, match: re.Match[str]) -> Hit | None:
    """The noun that the number of `match` counts."""
    end = match.end()
    noun = following(nouns, end - 1 if match[3] == "人" else end)
    if noun is not None and text[noun.end : noun.end + 1] == "端":
        return None
    if noun is not None and noun.start >= end - 1:
        between = text[end : noun.start]
        if len(between) <= (18 if between.isascii() else 5) and not _OVER & set(between) and ". " not in between and not _UNITS.search(between):
            if match[3] or between.isascii():
                return noun
    if match[3] and match[3] in "个家名位台间":
        noun = preceding(nouns, match.start())
        if noun is not None and match.start() - noun.end <= 3 and not _OVER & set(text[noun.end : match.start()]):
            return noun
    return None


def part_value(value: float) -> str:
    """The scope that a part of all is: a quarter or more is `many`."""
    return "all" if value >= 0.95 else "many" if value >= 0.25 else "some"


def _clause(text: str, start: int, end: int) -> str:
    head = re.split(r"[\n。;?]", text[max(0, start - 28) : start])[-1]
    tail = re.split(r"[\n。;?,]", text[end : end + 28])[0]
    return head + tail
