"""Clock times, dates, ranges and relative days, each with its zone where one is told.

Kinds of fact: `time` (a clock time), `range` (two clock times), `date`, `day` (昨天, since Monday),
`stamp` (date and time of a log line, or Unix seconds). `value` holds what can be read, as
`[YYYY-MM-DD|--MM-DD] [HH:MM[-HH:MM]] [zone]`; `clock_of` turns it into numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.document import Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Matches
from ticket_lint.text import Span

DAY = 24 * 60
_MOST = 20_000  # more moments than any log of a ticket has

_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = (
    r"(?:(?P<y>20\d\d)(?:[-/.]|年)(?P<m>\d{1,2})(?:[-/.]|月)(?P<d>\d{1,2})(?:日|号)?(?![\d.])"
    r"|(?P<m2>1[0-2]|0?[1-9])(?:[ ]?月[ ]?(?P<d2>[12]\d|3[01]|0?[1-9])[ ]?(?:日|号)?|[-/](?P<d3>[12]\d|3[01]|0?[1-9])(?![\d/.%-]))"
    rf"|(?P<d4>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?[ ](?:of[ ])?(?P<mon>{_MONTH})[a-z]{{0,6}}\b(?:[ ,]{{1,2}}(?P<y2>20\d\d))?"
    rf"|\b(?P<mon2>{_MONTH})[a-z]{{0,6}}\.?[ ](?P<d5>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\b(?!:)(?:[ ,]{{1,2}}(?P<y3>20\d\d))?)"
)
_PARTS = "凌晨|清晨|早上|早晨|今早|早|上午|中午|正午|下午|午后|傍晚|今晚|昨晚|前晚|晚上|晚间|夜里|晚|半夜"
_DAY_PARTS = frozenset(_PARTS.split("|"))
_HOUR = (
    rf"(?:(?P<part>{_PARTS})?[ ]?"
    r"(?:(?P<h2>1[0-2]|0?[1-9])(?::(?P<n3>[0-5]\d)|\.(?P<n4>[0-5]\d))?[ ]?(?P<ap>[ap])\.?m\b\.?"
    r"|(?P<h>[01]?\d|2[0-3])(?::(?P<n>[0-5]\d)(?P<s>:[0-5]\d(?:[.,]\d{1,9})?)?(?![\d%])"
    r"|[ ]?[点时](?![间候延长])(?P<half>半|一刻|三刻)?(?:(?P<n2>[0-5]?\d)分?|[ ](?P<n5>[0-5]?\d)[ ]?分)?)"
    r"|(?P<hz>十[一二]|[一二两三四五六七八九十])点(?!的|个|儿|钟内)(?P<half2>半|一刻|三刻|[一二三四五]?十[一二三四五六七八九]?)?))"
)
_ZONES = "utc|gmt|cst|cet|cest|pst|pdt|est|edt|ist|jst|kst|bst|sgt|hkt|wib|pht|gst|msk|aest|aedt|eet|eest|wet|mst|mdt|cdt|brt|z|et|pt|ct"
_ZONE = (
    rf"(?:[ ]?\(?(?P<z>{_ZONES})(?![a-z])(?P<o>[ ]?[+-]\d{{1,2}}(?::?\d\d)?)?"
    r"|[ ]?(?P<o2>[+-](?:0\d:?[0-5]\d|1[0-3]:?[0-5]\d|14:?00))(?![\d\w:])"
    r"|[ ]?\(?(?P<zh>北京时间|当地时间|local time))"
)
_MOMENT = regex.compile(
    rf"(?:{_DATE}[ ,t(_]{{0,2}}(?:[a-z]{{2,5}}day[ ,]{{0,2}})?)?(?:{_HOUR}(?:{_ZONE})?)?", re.ASCII
)
# 一点 is mostly "a bit", 1/2 a half; what follows tells.
_AFTER_ONE = frozenset("多左钟起开后前整")
_AFTER_DATE = frozenset("上下凌早晚中起开之以前到至全日号的当那(-~–")
# Where a moment may begin; a set of characters comes first, since a scan for one is fast.
_LEAD = regex.compile(
    r"[\d一二两三四五六七八九十](?:(?<=\d)(?<![\d.:/-].)\d{0,3}(?:[:年月点时]|[/.-](?=\d)|[ ]?[ap]\.?m\b|[ ][点时月]|(?:st|nd|rd|th)?[ ](?:of[ ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|(?<!\d)[一二]?点)",
    re.ASCII,
)
_JOIN = regex.compile(r"[ ]?(?:-|–|—|~|到|至|to|and|until|through)[ ]?(?:约|about)?")
_ZONE_BEFORE = regex.compile(
    r"(?P<z>utc|gmt|北京时间|当地时间|cst|pst)(?P<o>[ ]?[+-]\d{1,2})?[ :]{0,2}(?:的|\()?(?:今天|昨天|今日|昨日)?[ ]?$"
)
_UNIX = regex.compile(r"1(?<![\w.].)[5-9]\d{8}(?:\d{3})?(?![\w.])", re.ASCII)
_MONTHS = _MONTH.split("|")
_HAN = {char: value for value, char in enumerate("零一二三四五六七八九十")} | {"两": 2}


class Clock(NamedTuple):
    """A moment as far as it is told: minutes since midnight, an ISO date (or --MM-DD), a zone."""

    minutes: int | None
    until: int | None
    date: str
    zone: str


_TOLD_CLOCK = regex.compile(r"\d\d:\d\d(-\d\d:\d\d)?")
_TOLD_DATE = regex.compile(r"(\d{4}|-)-\d\d-\d\d")


def clock_of(fact: Fact) -> Clock:
    """Return what the `value` of a fact of this module says."""
    date = zone = ""
    minutes = until = None
    for part in fact.value.split(" "):
        if _TOLD_CLOCK.fullmatch(part):
            minutes = int(part[:2]) * 60 + int(part[3:5])
            until = int(part[6:8]) * 60 + int(part[9:11]) if len(part) > 5 else None
        elif _TOLD_DATE.fullmatch(part):
            date = part
        else:
            zone = part
    return Clock(minutes, until, date, zone)


def find(ticket: Ticket, phrases: Matches) -> list[Fact]:
    """Return the facts about time in order of position, those of log lines as `stamp`."""
    text, prose = ticket.live, ticket.prose
    facts = [Fact("day", hit.span, text[hit.start : hit.end]) for hit in phrases.of("time-day")]
    for start, end, value, kind in islice(_moments(text), _MOST):
        written = any(char != "\n" for char in prose[start:end])
        facts.append(Fact(kind if written else "stamp", Span(start, end), value))
    for hit in phrases.of("time-month")[:_MOST]:
        match = _MOMENT.match(text, hit.start)
        if match is not None and (date := _date(match)):
            end = max(match.end(name) for name in ("d5", "y3"))
            facts.append(Fact("date", Span(hit.start, end), date))
    facts.extend(Fact("stamp", Span(match.start(), match.end()), "") for match in _UNIX.finditer(text))
    return sorted(facts, key=lambda fact: fact.span)


def _is_other(match: re.Match[str], text: str, clock: int | None) -> bool:
    """Tell what only looks like a moment: 一点问题, 1/2."""
    follows = text[match.end() : match.end() + 2].lstrip()[:1]
    if match["hz"] in ("一", "两"):
        return not (match["part"] or match["half2"] or follows in _AFTER_ONE)
    return clock is None and bool(match["d3"]) and (not follows or follows not in _AFTER_DATE)


def _with_part(text: str, start: int, floor: int) -> int:
    """Where the part of the day in front of an hour begins, else `start`."""
    end = start - 1 if text[start - 1 : start] == " " else start
    for size in (2, 1):
        if end - size >= floor and text[end - size : end] in _DAY_PARTS:
            return end - size
    return start


def _moments(text: str) -> Iterator[tuple[int, int, str, str]]:
    at = 0
    while (lead := _LEAD.search(text, at)) is not None:
        start = lead.start()
        start = _with_part(text, start, at)
        match = _MOMENT.match(text, start)
        clock, date = (_minutes(match), _date(match)) if match is not None else (None, "")
        if match is None or (clock is None and not date) or _is_other(match, text, clock):
            at = lead.start() + 1
            continue
        zone, end = (_zone(match), match.end()) if not _is_range(match) else ("", match.start("o2"))
        if not zone and (before := _ZONE_BEFORE.search(text, max(0, start - 16), start)):
            zone = before["z"].upper() + (before["o"] or "")
        value, kind = ("", "date") if clock is None else (_hhmm(clock), "time")
        if clock is not None and (join := _JOIN.match(text, end)):
            second = _MOMENT.match(text, join.end())
            until = _minutes(second) if second is not None else None
            if second is not None and until is not None:
                until = _later(until, clock, second)
                value, kind, end, zone = (
                    f"{value}-{_hhmm(until)}",
                    "range",
                    second.end(),
                    zone or _zone(second),
                )
        yield start, end, " ".join(part for part in (date, value, zone.replace(" ", "")) if part), kind
        at = end


def _is_range(match: re.Match[str]) -> bool:
    """Tell `14:10-14:35` from the offset of `2024-06-11T14:10-05:00`, `14:10:07-05:00`, `14:10 -05:00` and `14:10-0500`."""
    offset = match["o2"] or ""
    if offset[:1] != "-" or ":" not in offset or match["s"]:
        return False
    hour, at = match.start("h"), match.start("o2")
    return "t" not in match.string[max(0, hour - 1) : hour] and match.string[at - 1] != " "


def _later(until: int, clock: int, second: re.Match[str]) -> int:
    """The end of a range from `clock` on, where only the part of its begin is told: 下午 2 点到 4 点, 晚上 11 点到 12 点."""
    half = DAY // 2
    if clock < half or not until <= min(clock, half) or second["n"] or second["part"] or second["ap"]:
        return until
    early = until % half
    return early + half if early + half >= clock else early


def _hhmm(minutes: int) -> str:
    return f"{minutes % DAY // 60:02}:{minutes % 60:02}"


def _date(match: re.Match[str]) -> str:
    month = next((match[name] for name in ("m", "m2") if match[name]), "")
    name = match["mon"] or match["mon2"]
    day = next((match[name] for name in ("d", "d2", "d3", "d4", "d5") if match[name]), "")
    year = match["y"] or match["y2"] or match["y3"] or "-"
    number = _MONTHS.index(name) + 1 if name else int(month or 0)
    if not 1 <= number <= 12 or not 1 <= int(day or 0) <= 31:
        return ""
    return f"{year}-{number:02}-{int(day):02}"


def _minutes(match: re.Match[str]) -> int | None:
    """Minutes since midnight of the clock time in `match`, or None where it tells none."""
    if match["hz"]:
        digits = match["hz"]
        hour = 10 + (_HAN[digits[1]] if len(digits) > 1 else 0) if digits[0] == "十" else _HAN[digits]
        minute = _minute_word(match["half2"])
    elif match["h"]:
        hour = int(match["h"])
        minute = int(match["n"] or match["n2"] or match["n5"] or 0) or _minute_word(match["half"])
    elif match["h2"]:
        hour = int(match["h2"]) % 12 + (12 if match["ap"] == "p" else 0)
        return hour * 60 + int(match["n3"] or match["n4"] or 0)
    else:
        return None
    part = match["part"] or ""
    if hour < 12 and (any(word in part for word in ("下午", "午后", "傍晚")) or ("晚" in part and hour >= 5)):
        hour += 12
    elif hour == 12 and any(word in part for word in ("晚", "夜", "凌晨")):
        hour = 0
    return hour * 60 + minute


def _minute_word(word: str | None) -> int:
    if not word:
        return 0
    known = {"半": 30, "一刻": 15, "三刻": 45}
    if word in known:
        return known[word]
    tens, _, ones = word.partition("十")
    return (_HAN[tens] if tens else 1) * 10 + (_HAN[ones] if ones else 0)


def _zone(match: re.Match[str]) -> str:
    if match["z"]:
        return match["z"].upper() + (match["o"] or "").strip()
    return match["o2"] or match["zh"] or ""
