"""What a machine wrote or said: log lines, output, error codes, exact messages, log files.

Kinds of fact that show a failure by themselves: `log-line`, `output` (code block that holds output),
`error-code`, `http-status`, `constant` (ERR_TIMEOUT, SIGSEGV), `exception`, `message` (value: the
text) and `log-file` (value: the name). Weaker ones: `attached` (a log is said to be there, without its
name), `media` (screenshot, recording), `vague-error`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.document import Block, BlockKind, Role, Section, Ticket
from ticket_lint.document.lines import is_log_line
from ticket_lint.document.model import DEAD, MACHINE
from ticket_lint.signals import errors
from ticket_lint.signals.blocks import is_source
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Matches
from ticket_lint.signals.units import is_counted
from ticket_lint.text import Span

STRONG = frozenset(
    {"log-line", "output", "error-code", "http-status", "constant", "exception", "message", "log-file"}
)

# Behind the word that names a log: a stretch that nobody writes by hand.
_RAW_RUN = regex.compile(
    r"[^\n]{0,60}?(?:\n[^\n]{0,60}?){0,3}?(?:\w=[\w\"]|\w::\w|\]: |[a-z]\w{2,30}: [a-z][\w-]{1,30}[:=(\[]|'com\.|[a-z]{3,7} \[[\w .:-]{2,30}\] |[\w\])]:\d{2,5}: |-\[\w|[)\d][ ]->[ ]"
    r"|0x[0-9a-f]{3}|[a-z]{3,30}_[a-z]{3,30}|[a-z]\.[a-z]{3,30}\()",
    re.ASCII,
)
_MOST = 20_000  # more announcing words than any ticket has
_MOST_SOURCES = 500  # nobody names the log more often
# A line in the middle of prose that a machine wrote: [tag] …, a compiler's error, several key=value.
_LINE = regex.compile(
    r"(?m)^[ ]{0,8}(?:\[(?P<tag>[\w .:-]{1,30})\][ ]{1,2}[ -~]{8,80}|[\w./\\-]{2,80}:\d{1,6}(?::\d{1,5})?:[ ]?(?:fatal[ ]|)(?:(?:error|warning|note)\b|\*\*\*)"
    r"|[ -~]{0,60}?(?<![\w-])[a-z_.]{1,20}=[\w\"/.:-]{1,60}[ ,;|]{1,3}(?:[ -~]{0,40}?[ ])?[a-z_.]{1,20}=[\w\"]|\d\d:\d\d:\d\d[ ][ -~]{10,80})",
    re.ASCII,
)
_TAGS = frozenset(
    "bug feature doc docs feat question request rfc help idea suggestion enhancement p0 p1 p2 p3 ios android web x urgent critical".split()
)
_FIELD = regex.compile(r"[\w.]{2,40}:\S", re.ASCII)
_NUMBERS = regex.compile(r"\d(?<![\w.].)[\d.]*", re.ASCII)
# What only a machine writes: key=value, [tag], calls, constants.
_RAW = regex.compile(r"\w=[\w\"-]|\[[\w .:-]{1,40}\]|\w\(\)|[a-z]_[a-z]|[a-z]::[a-z]|0x[0-9a-f]{2}", re.ASCII)
_STATE = regex.compile(r"\w[ ]?=[ ]?[\w\"-]|^\[[\w .:-]{1,40}\]|0x[0-9a-f]{2}", re.ASCII)
_OUTPUT = regex.compile(
    r"http/\d|[\"'](?:code|err\w{0,10}|msg|message|status|request_?id|reason|ret)[\"'][ ]?:|\d:\d\d:\d\d|"
    r"(?:id|seq)[\"']?:[ ]?[\"']?\w{0,20}\d|(?:^|[ ,])(?:code|ret|err|state|status|reason|rtt|uid|ts)=",
    re.ASCII,
)
_DATA = ("{", '"', "#", "[{", '["', "[ {")
_CODE_ALONE = regex.compile(
    r"[ ]*[\"'`]?(?P<v>0x[0-9a-f]{1,16}|-?\d{2,10})(?![\w.:/-])", re.ASCII
)  # 错误码：-17
_ERROR_LABELS = ("error", "exception", "message", "报错", "错误", "异常")
_EXCUSES = ("i ", "we ", "no ", "none", "not ", "will ", "see ", "there ", "n/a")
_SIGNS = (
    "error",
    "exception",
    "fatal",
    "warn",
    "panic",
    "traceback",
    "stalled",
    "dropped",
    "[err]",
    "failed",
)
_QUOTED = regex.compile(
    r"[\"`'](?<![a-z].)(?:(?<=')(?P<q2>[^'\n]{3,160})'(?![a-z])|(?<=\")(?P<q>[^\n\"]{3,200})\"|(?<=`)(?P<q3>[^\n`]{3,200})`)"
)
_SNAKE = regex.compile(r"[^\n。a-z]{0,8}?(?P<q>[a-z]{2,20}(?:_[a-z0-9]{2,20}){1,6})(?![a-z_])", re.ASCII)
_LATIN_TEXT = regex.compile(
    r"[ ]?(?:了|的|是|说)?(?:[ ]?:[ ]?\n{1,2}[ >]{0,4}|[ :,(]{0,2})(?P<q>[a-z][a-z0-9 .:_'/#=()-]{6,160})"
)
_EXTENSION = regex.compile(r"\.(?P<x>(?:tar\.|pb\.)?[a-z0-9]{2,8})(?:\.\d)?(?![\w/])", re.ASCII)
_STEM = regex.compile(r"[\w.+-]{1,60}$", re.ASCII)
_LOG_FILES = frozenset(
    "log logs dmp dump hprof har pcapng pcap crash ips etl xlog mlog nettrace trace evtx pb.gz".split()
)
_MEDIA_FILES = frozenset("webm mp4 mov png jpg jpeg gif wav m4a pcm mp3".split())
_OTHER_FILES = frozenset("tar.gz tgz zip rar 7z gz txt csv xlsx json jsonl sdp bin bag dat blob".split())
_NOT_FILES = frozenset({"console", "math", "logger"})
_ATTACHING = (
    "附件", "附上", "附了", "附:", "见附", "attach", "enclos", "upload", "上传", "已传", "网盘", "打包", "已发", "在此", "如下", "两端", "日志", "log", "dump", "抓包", "名单", "明细",
)  # fmt: skip


def find(ticket: Ticket, phrases: Matches, margins: Matches) -> list[Fact]:
    """Return the facts about logs and errors in order of position.

    `phrases` and `margins` are the word hits in the prose and outside of it.
    """
    facts: list[Fact] = []
    for section in ticket.sections:
        for block in section.blocks:
            facts.extend(_block(ticket, margins, block, section.role))
            if section.role is Role.LOGS and _is_error_text(ticket, phrases, section, block):
                facts.append(Fact("message", block.span, ticket.text(block.span)))
    facts.extend(errors.find(ticket, phrases))
    facts.extend(_messages(ticket, phrases))
    facts.extend(_raw(ticket, phrases))
    facts.extend(_files(ticket))
    for kind, name in (("media", "log-media"), ("attached", "log-attached"), ("vague-error", "log-vague")):
        facts.extend(Fact(kind, hit.span) for hit in phrases.of(name))
    return sorted(set(facts), key=lambda fact: (fact.span, fact.kind))


def _block(ticket: Ticket, margins: Matches, block: Block, role: Role | None) -> Iterator[Fact]:
    text = ticket.folded[block.span.start : block.span.end]
    if block.kind is BlockKind.LOG:
        if text.lstrip()[:1] not in ("{", '"') or _is_output(text, margins.any(block.span, "log-bad")):
            yield Fact("log-line", block.span)
    elif block.kind is BlockKind.CODE:
        source = is_source(ticket, block)
        lines = text.split("\n")[1:]
        if not any(line.strip(" `~") for line in lines):
            return
        logged = [line for line in lines if is_log_line(line) and not line.lstrip().startswith(_DATA)]
        if logged and (not source or _is_output("\n".join(logged))):
            yield Fact("log-line", block.span)
        elif not source and (
            role is Role.LOGS or _is_output(text, margins.any(block.span, "log-bad")) or _is_listing(lines)
        ):
            yield Fact("output", block.span)
    elif role is Role.LOGS and block.kind not in DEAD:
        code = _CODE_ALONE.match(text)
        if code is not None and not is_counted(text, code.end()):
            yield Fact("error-code", Span(block.span.start, block.span.start + code.end()), code["v"])
        elif _RAW.search(text):
            yield Fact("log-line", block.span)


def _is_output(text: str, bad: bool = False) -> bool:
    """Tell what a machine answered from data that only looks like it, such as a JSON request.

    `bad` says that words of failure were found in it.
    """
    return bad or any(word in text for word in _SIGNS) or _OUTPUT.search(text) is not None


def _is_error_text(ticket: Ticket, phrases: Matches, section: Section, block: Block) -> bool:
    """Tell whether an English text stands under a label such as `报错：` or `the error:`."""
    if section.heading is None or block.kind in DEAD or block.kind in MACHINE:
        return False
    label = ticket.folded[section.heading.start : section.heading.end]
    text = ticket.folded[block.span.start : block.span.end]
    return (
        any(word in label for word in _ERROR_LABELS)
        and text.isascii()
        and not text.startswith(_EXCUSES)
        and phrases.any(block.span, "log-bad")
    )


def _is_listing(lines: list[str]) -> bool:
    """Tell rows of numbers, as `top` or `mtr` print them, or `name:value` lines."""
    rows = sum(1 for line in lines if len(_NUMBERS.findall(line)) >= 3 and "=" not in line)
    return rows >= 2 or sum(1 for line in lines if _FIELD.match(line)) >= 3


def _messages(ticket: Ticket, phrases: Matches) -> Iterator[Fact]:
    """Exact texts: quoted ones that sound like an error or that a word introduces, unquoted behind such a word."""
    text = ticket.prose
    quotes = [(match.start(), Span(*match.span(match.lastgroup or "q"))) for match in _QUOTED.finditer(text)]
    for _, span in quotes:
        quoted = text[span.start : span.end]
        credible = " " in quoted if quoted.isascii() else len(quoted) < 30
        if credible and "{" not in quoted and text[span.start - 1] != "'" and phrases.any(span, "log-bad"):
            yield Fact("message", span, ticket.text(span))
    starts = [start for start, _ in quotes]
    read = 0  # how far unquoted text has been read, so that a run of such words is read once
    for hit in phrases.of("log-says", "log-shows")[:_MOST]:
        at = bisect_left(starts, hit.end)
        if (
            at < len(quotes)
            and starts[at] - hit.end <= 24
            and "\n" not in (gap := text[hit.end : starts[at]])
            and "。" not in gap
        ):
            span = quotes[at][1]
            said = hit.name == "log-says" and any(char.isalpha() for char in text[span.start : span.end])
            if said or phrases.any(span, "log-bad") or _STATE.search(text, *span):
                yield Fact("message", span, ticket.text(span))
                continue
        if hit.start < read or (text[hit.end - 1].isascii() and hit.name != "log-says"):
            continue
        latin = _LATIN_TEXT.match(text, hit.end)
        read = latin.end() if latin is not None else read
        yield from _unquoted(ticket, phrases, hit.end, latin)


def _unquoted(ticket: Ticket, phrases: Matches, at: int, latin: re.Match[str] | None) -> Iterator[Fact]:
    """An English text right behind a word that introduces one: 报 room not found."""
    snake = _SNAKE.match(ticket.prose, at)
    if snake is not None and errors.sounds_like_one(snake["q"].upper()):
        yield Fact("constant", Span(*snake.span("q")), snake["q"])
        return
    if (
        latin is not None
        and " " in latin["q"].strip()
        and phrases.any(span := Span(*latin.span("q")), "log-bad")
    ):
        yield Fact("message", span, ticket.text(span))


def _raw(ticket: Ticket, phrases: Matches) -> Iterator[Fact]:
    """Machine text in the middle of prose: by its form, or behind a word that names its source."""
    text = ticket.prose
    for match in _LINE.finditer(text, ticket.title.end if ticket.title is not None else 0):
        if match["tag"] in _TAGS:
            continue
        yield Fact("log-line", Span(match.start(), match.end()))
    for hit in phrases.of("log-source")[:_MOST_SOURCES]:
        run = _RAW_RUN.match(text, hit.end, min(len(text), hit.end + 160))
        if run is not None:
            yield Fact("log-line", Span(hit.start, run.end()))


def _files(ticket: Ticket) -> Iterator[Fact]:
    text, end = ticket.prose, 0
    for match in _EXTENSION.finditer(text):
        extension = match["x"]
        if extension not in _LOG_FILES and extension not in _MEDIA_FILES and extension not in _OTHER_FILES:
            continue
        stem = _STEM.search(text, max(end, match.start() - 60), match.start())
        end = match.end()
        if stem is None or stem.group() in _NOT_FILES:
            continue
        span = Span(stem.start(), match.end())
        around = text[max(0, span.start - 24) : span.start] + " " + text[span.end : span.end + 24]
        if extension in _MEDIA_FILES:
            yield Fact("media", span, ticket.text(span))
        elif extension in _LOG_FILES or any(word in around for word in _ATTACHING):
            yield Fact("log-file", span, ticket.text(span))
