"""Reads percentages that tell how much still works or fails: "成功率掉到 3%", "61 % of all calls ended in ..."."""

from __future__ import annotations

from itertools import islice

from ticket_lint import regex
from ticket_lint.severity.hearing.seen import Seen
from ticket_lint.severity.hearing.told import Told
from ticket_lint.text import Span

_PERCENT = regex.compile(r"(\d{1,3}(?:\.\d{1,4})?) ?(?:%|percent|per cent)")
_WORKS = (
    "成功率", "接通率", "建立率", "到达率", "可用率", "进房率", "入会率", "登录率", "送达率", "完成率", "通过率",
    "success", "completion", "connect rate", "answer rate", "acceptance", "availability", "set-up", "setup",
)  # fmt: skip
_FAILS = (
    "失败", "报错", "超时", "被拒", "断", "打不", "进不", "不了", "不上", "500", "502", "503", "504",
    "fail", "error", "timeout", "time out", "timed out", "dropped", "cut", "ended in", "declined", "reject", "lost",
)  # fmt: skip
_NIL, _LOW, _MOST, _ALL = 5.0, 40.0, 50.0, 94.0
_BEFORE, _BEHIND = 200, 40  # characters around a percentage that say what it counts
_LIMIT = 40


def rates(facts: Told) -> list[Seen]:
    """Return the rates of a ticket: `ok-nil`, `ok-low` (what works), `bad-all`, `bad-most`, `bad-part`."""
    text = facts.ticket.prose
    found: list[Seen] = []
    if "%" not in text and "percent" not in text and "per cent" not in text:
        return found
    for match in islice(_PERCENT.finditer(text), _LIMIT):
        kind = _kind(facts, text, match.start(), match.end(), float(match[1]))
        if kind:
            found.append(Seen(kind, Span(match.start(), match.end())))
    return found


def _kind(facts: Told, text: str, start: int, end: int, share: float) -> str:
    sentence = facts.sentence(start)
    before = text[max(sentence.start, start - _BEFORE) : start]
    behind = text[end : min(sentence.end, end + _BEHIND)]
    if any(word in before for word in _WORKS):
        return "ok-nil" if share <= _NIL else "ok-low" if share <= _LOW else ""
    if share <= 100 and any(word in before or word in behind for word in _FAILS):
        return "bad-all" if share >= _ALL else "bad-most" if share >= _MOST else "bad-part"
    return ""
