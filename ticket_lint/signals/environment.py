"""Versions, vague versions and the names of what the software runs on.

Kinds of fact: `version` (value: the number), `vague-version`, and `os`, `device`, `browser`,
`platform`, `runtime`, `server`, `region` (value: the name, with its number where one follows).
A number behind a name is told twice: `Chrome 126` is a `browser` and a `version`; of an operating
system only the name counts, since its number does not tell which release of the product runs.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator
from itertools import accumulate

from ticket_lint import regex
from ticket_lint.document import Role, Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.units import is_counted
from ticket_lint.text import Span

PLATFORMS = frozenset({"os", "device", "browser", "platform", "server", "region"})
_CLASSES = (
    "env-os",
    "env-device",
    "env-browser",
    "env-edge",
    "env-platform",
    "env-runtime",
    "env-server",
    "env-region",
)

_MOST = 20_000  # more names than any ticket has

# A number with dots, or with a v in front; letters may follow it as in 2022.3.20f1 or 1.0-rc.2.
_NUMBER = regex.compile(
    r"([\dv](?<![\w./%#$¥].)(?<!\d[:,].)(?<![^a-z]-.)(?:(?<=v)\d{1,3}(?![\d.])|(?:(?<=v)\d{1,4}|(?<=\d)\d{0,3})(?:\.(?:\d{1,6}|x\b)){1,4}))"
    r"(?:[-_+.]?(?:alpha|beta|rc|build|lts|sp|snapshot|patch|f|a|b|c|p)[-.]?\d{0,6}(?:c\d)?)?(?![\w%‰℃°])",
    re.ASCII,
)
_DATED = regex.compile(r"(?:\bversion|版本)[ :=]{1,3}(20\d\d-\d\d(?:-\d\d)?)(?![\d:])", re.ASCII)
# The number behind a name: Chrome 126, iOS 17.x, Android/14, 小程序 SDK 2.1.3, Safari（17.5）.
_AFTER = regex.compile(
    r"(?:[ (/@:_=-]{0,2}|[ ]?(?:sdk|版本?|version|release|plugin|client|app|系统|手机|端|插件|播放器|build|api|server|server sdk)[ ]?[ :]{0,2})"
    r"v?(\d{1,4}(?:\.(?:\d{1,6}|x\b)){0,4})(?!\d|[.,:/-]\d|[%‰])",
    re.ASCII,
)
# Around the name in a line of a stack: the java of Call.java:12 is no runtime, and its line no version.
_FILE = regex.compile(r"\w\.$")
_LINE = regex.compile(r":\d")
_LABELLED = regex.compile(r"[ :=\"'`*_|(v/@-]{0,4}$")
_NAME_BEFORE = regex.compile(r"([A-Za-z][\w.+/#-]{0,39})[ @`*:_=-]{0,3}v?$")
_NAME_STOPS = frozenset(
    "a about above after all also an and are around as at average avg before below between but by costs counts down each exactly "
    "fall falls fell for from gives got grew grows has have he i if in is it its just last less like mos more most mean median "
    "nearly no not now of on only or over p50 p90 p95 p99 per plus ratio rises rose rtt score section she since so still than "
    "that the their them then there they this to total under until up was we went were when with you your table figure chapter "
    "step loss rate bitrate fps error errors code room floor cad aud inr cny hkd sgd gbp jpy nzd chf brl twd krw myr idr vnd php aed section clause article schedule page usd eur rmb http https tcp tls ip ipv4 ssl size avg max min".split()
)
_AFTERWARDS = (
    "版", "以后", "之后", "及以上", "及以下", "以上版", "之前", "以前", "起", "开始", "里", "上", "rollout", "release", "build", "sdk", "client", "app", "onward", "and later",
)  # fmt: skip
_NOT_PLACE = (
    "时间",
    "公司",
    "分公司",
    "子公司",
    "科技",
    "大学",
    "银行",
    "路",
    "总部",
    " time",
    "人民",
    "话",
    "语",
)
_OS_MAJORS = {
    "android": range(5, 20),
    "安卓": range(5, 20),
    "ios": range(11, 30),
    "ipados": range(13, 30),
    "macos": range(10, 30),
    "windows": frozenset((7, 8, 10, 11, 2008, 2012, 2016, 2019, 2022, 2025, 95, 98)),
    "linux": frozenset((4, 5, 6)),
}


def find(ticket: Ticket, phrases: Matches, margins: Matches) -> list[Fact]:
    """Return the facts about the environment in order of position.

    `phrases` and `margins` are the word hits in the prose and outside of it.
    """
    facts: set[Fact] = set()
    numbered: set[int] = set()
    for hits in (phrases, margins):
        for hit in hits.of(*_CLASSES)[:_MOST]:
            facts.update(_named(ticket, hit, numbered))
        facts.update(
            Fact("vague-version", hit.span, hits.text[hit.start : hit.end]) for hit in hits.of("env-vague")
        )
    facts.update(_versions(ticket, phrases, numbered))
    return sorted(facts, key=lambda fact: (fact.span, fact.kind))


def _named(ticket: Ticket, hit: Hit, numbered: set[int]) -> Iterator[Fact]:
    """The facts that one name tells, with the number behind it."""
    text, kind = ticket.folded, hit.name.removeprefix("env-")
    name = text[hit.start : hit.end]
    if kind == "edge":
        if ticket.source[hit.start] != "E":
            return
        kind = "browser"
    if _LINE.match(text, hit.end) and _FILE.search(text, max(0, hit.start - 2), hit.start):
        return
    if kind == "region" and text.startswith(_NOT_PLACE, hit.end):
        return
    match = _AFTER.match(text, hit.end)
    number = match[1] if match and not is_counted(text, match.end()) else ""
    if kind == "runtime" and (
        not number or (name in ("go", "qq", "java") and "." not in number and len(number) > 2)
    ):
        return
    end = match.end() if match and number else hit.end
    yield Fact(kind, Span(hit.start, end), f"{name} {number}".strip())
    if match is None or not number:
        return
    numbered.add(match.start(1))
    between = text[hit.end : match.start(1)] + text[max(0, hit.start - 8) : hit.start]
    if kind in ("browser", "runtime", "server", "platform") or (
        kind == "os"
        and (("." in number and ("sdk" in between or "版本" in between)) or not _os_number(name, number))
    ):
        yield Fact("version", Span(match.start(1), match.end(1)), number)


def _os_number(name: str, number: str) -> bool:
    """Tell whether `number` can be a release of the system `name`, not of an SDK for it."""
    majors = _OS_MAJORS.get(name)
    if majors is None:
        return True
    parts = number.split(".")
    if name in ("android", "安卓") and len(parts) > 2 and int(parts[0]) < 10:
        return parts[0] in ("5", "6", "7", "8") and parts[1:] in (
            ["0", "1"],
            ["1", "0"],
            ["1", "1"],
            ["1", "2"],
            ["0", "0"],
        )
    return int(parts[0]) in majors


class _Reach:
    """Where numbers are versions: from each start up to its end."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))  # the furthest so far

    def holds(self, at: int) -> bool:
        before = bisect.bisect_right(self._starts, at)
        return before > 0 and at <= self._ends[before - 1]


def _versions(ticket: Ticket, phrases: Matches, numbered: set[int]) -> Iterator[Fact]:
    """Versions of which the words around them, or their form, say that they are one."""
    text = ticket.live
    reach: list[tuple[int, int]] = [(hit.end, hit.end + 40) for hit in phrases.of("env-upgrade")]
    for section in ticket.of_role(Role.ENVIRONMENT):
        reach.extend(block.span for block in section.content)
    labels = {hit.end for hit in phrases.of("env-version-label")}
    reach.extend(
        (end, end + 12) for end in labels if text[end - 2 : end] == "版本" or text.endswith("version", 0, end)
    )
    told = _Reach(reach)
    for match in _DATED.finditer(text):
        yield Fact("version", Span(match.start(1), match.end(1)), match[1])
    for match in _NUMBER.finditer(text):
        number = match[1].lstrip("v")
        if match.end(1) - len(number) in numbered:
            continue
        parts = number.split(".")
        if (
            text[match.start() - 1 : match.start()] == " "
            and text[match.start() - 4 : match.start() - 1].isdigit()
            and len(parts) == 3
        ):
            continue  # 550 5.7.1 is the answer of a mail server
        if _is_address(parts, text, match.start()) or _is_date(parts):
            continue
        if len(parts) > 2 or (len(parts) == 2 and number != match[1]) or _told(ticket, match, told, labels):
            yield Fact("version", Span(match.start(), match.end()), number)


def _told(ticket: Ticket, match: re.Match[str], reach: _Reach, labels: set[int]) -> bool:
    """Tell whether the words around a number such as 4.2 say that it is a version."""
    text, at = ticket.live, match.start()
    if is_counted(text, match.end()):
        return False
    inside = "." in match[1] and reach.holds(at)
    if ticket.prose[at] != text[at]:  # in code, a log or a heading
        return inside
    lead = _LABELLED.search(text, max(0, at - 4), at)
    if lead is not None and lead.start() in labels:
        return True
    if text[match.end() : match.end() + 12].lstrip().startswith(_AFTERWARDS) or inside:
        return True
    name = _NAME_BEFORE.search(ticket.source[max(0, at - 42) : at])
    if name is None or name[1].lower() in _NAME_STOPS:
        return False
    word = name[1]
    return word[0].isupper() or any(char in "-_/" for char in word) or "`" in ticket.source[at - 2 : at]


def _is_address(parts: list[str], text: str, start: int) -> bool:
    if len(parts) == 4 and "x" in parts:
        return True
    if len(parts) != 4 or any(not part.isdigit() or int(part) > 255 for part in parts):
        return False
    return (
        int(parts[0]) >= 10
        or text[start - 1 : start] in ("/", ":")
        or parts[:2] in (["8", "8"], ["1", "1"], ["0", "0"])
    )


def _is_date(parts: list[str]) -> bool:
    """2024.5.21 and 21.5.2024 are dates, not versions."""
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return False
    year, month, day = parts if len(parts[0]) == 4 else parts[::-1]
    return len(year) == 4 and 1990 <= int(year) <= 2039 and 1 <= int(month) <= 12 and 1 <= int(day) <= 31
