"""What a machine wrote or said: log lines, output, error codes, exact messages, log files.

Kinds of fact that show a failure by themselves: `log-line`, `output` (code block that holds output),
`stack-trace`, `error-code`, `http-status`, `constant` (ERR_TIMEOUT, SIGSEGV), `exception`, `message`
(value: the text) and `log-file` (value: the name). Weaker ones: `attached` (a log is said to be
there, without its name), `media` (screenshot, recording), `vague-error`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ticket_lint.document import Block, BlockKind, Role, Ticket
from ticket_lint.document.lines import is_log_line
from ticket_lint.document.model import DEAD
from ticket_lint.signals.blocks import is_source
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Matches
from ticket_lint.text import Span

STRONG = frozenset(
    {"log-line", "output", "stack-trace", "error-code", "http-status", "constant", "exception", "message", "log-file"}
)

_COUNTERS = (
    r"(?![\d%.,:/-]?\d|[ ]?(?:个|台|人|名|位|次|路|%|秒|毫秒|分|小时|天|条|笔|元|块|万|亿|倍|多|间|场|米|字|行|家|户|张|度|兆|点|岁|号|"
    r"kbps|ms\b|s\b|k\b|m\b|mb|kb|gb|fps|px|hz|users?\b|people\b|times\b|rooms?\b|viewers\b|percent|seconds|minutes|hours|days|lines|eur\b|usd\b|"
    r"requests\b|calls\b|sessions\b|students\b|customers\b|devices\b|pm\b|am\b))"
)
_CODE = re.compile(
    r"(?<![\w.])(?:0x[0-9a-f]{4,16}\b"
    r"|http[ /]?(?:code|status|error)?(?:[ ]code)?[ :=]{0,2}(?P<http>[1-5]\d\d)\b"
    r"|(?:err(?:or)?[ _]?code|errcode|errno|error|err|code|ret|retcode|rc|reason|status|state|result|sub_?code|exit code|sqlstate|errorcode)"
    r"(?:[\"'` ]{0,2}[=:(]{1,2}[\"'` ]{0,2}|[ ](?:is[ ]|was[ ]|of[ ])?[#(]?)-?(?P<num>\d{1,10})\b" + _COUNTERS +
    r"|sip[ ](?P<sip>[3-6]\d\d)\b)"
    r"|(?:错误码|报错码|返回码|状态码|错误代码|错误编号|异常码|返回值|渠道返回码|代码|失败码)[ ]?(?:是|为|都是|全是|[:=])?[ ]?[\"'(]?(?P<zh>-?[a-z]{0,8}[-:]?[a-z\d:-]{0,20}\d{1,10})"
    r"|(?:报错|报|返回|返|回调|回|提示|抛|弹|错误|异常|接口|状态|一直|全是|都是|全报)[ ]?(?:了|的是|的|出|个|一个|错误|状态)?[ :\"'(]{0,2}(?P<say>-\d{1,10}(?![\d.])|[1-9]\d{2,9}(?![\d.])" + _COUNTERS + r")"
    r"|(?:returns?|returned|returning|gives?|gave|gets?|got|getting|answers?|throws|fails?|failed|errors?|with|→|->|=>)[ ]{1,2}(?:(?:a|an|only|plain|bare|error|errors|always|just|code|with|http|constant|status)[ ]){0,3}[\"'(]?(?P<en>-\d{2,10}|4(?:0[0-9]|1[0-9]|2[0-9]|51|99)|50\d|52\d)\b(?![.,]\d|[ ][a-z]{3,20}s\b)" + _COUNTERS +
    r"|(?:failed|error|失败|错误)[ ]?:[ ]?(?P<col>-?\d{2,10})\b" + _COUNTERS +
    r"|(?:失败|错误|异常|过期|超时|不可用|不存在|拒绝|无效|failed|failure|error|invalid|timeout|timed out|denied|expired|wrong|unreachable|rejected|refused|suspended|unavailable|[a-z]_[a-z]{2,30})[ ]?\([ ]?(?:code|错误码|err|error)?[ :=]{0,2}-?(?P<par>[1-9]\d{0,9})\)"
    r"|[a-z]{3,20}[ ]?\((?:code[ ]?|error[ ]?)?(?P<any>(?!19\d\d\)|20\d\d\))-?[1-9]\d{2,6})\)",
    re.ASCII,
)
_STATUS = re.compile(
    r"(?<![\w.,:/#-])(?:40[1345689]|410|413|422|429|499|50[2348]|52\d)(?![\w.,:/-]?\d|[a-rt-z_]|s\w)" + _COUNTERS
    + r"|(?<![\w.,:/#-])(?:400|401|402|404|500|501|502|503|504)[ ](?:bad|unauth|forbidden|not|internal|gateway|service|server|error|错误)", re.ASCII
)
# On the original text, where capitals tell a constant or a class from a word.
_NAME = re.compile(
    r"\b(?:[A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,8}(?:[ ]?\(-?[1-9]\d{0,9}\))?"
    r"|[A-Z]{2,12}(?::[A-Z0-9]{2,12}){1,3}|SIG(?:SEGV|ABRT|BUS|ILL|FPE|KILL|TRAP|TERM)|E(?:XC_\w{3,30}|CONN[A-Z]{4,8}|TIMEDOUT|ACCES|NOENT|PIPE|AGAIN|MFILE|NOTFOUND|ADDRINUSE|HOSTUNREACH|AI_\w{3,10})"
    r"|SERVFAIL|NXDOMAIN|OOMKilled|CrashLoopBackOff|ImagePullBackOff|NoSuchKey|NoSuchBucket|AccessDenied|READONLY"
    r"|(?:[A-Za-z][\w$]{0,40}\.){0,8}[A-Z][A-Za-z0-9]{2,60}(?:Error|Exception|Failure|Fault|Denied|TimedOut|NotFound|Mismatch|Unreachable|Exceeded)(?:\.\w{1,30})?"
    r"|[A-Z]{1,5}(?:-[A-Z]{2,5})?[-:]?\d{3,8}(?::\d{2,6})?)(?![\w])", re.ASCII
)
_CODE_BEFORE = re.compile(r"(?:错误|报错|报|异常|码|提示|返回|回|抛|弹|显示|繁忙|error|code|errors|returns?|returned)[ ]?(?:码|是|为|了)?[ :\"'(`]{0,3}$")
_ERROR_PART = re.compile(
    r"ERR|FAIL|INVALID|TIMEOUT|TIMED_OUT|DENIED|REJECT|EXPIRED|UNAVAIL|UNREACH|REFUSED|RESET|ABORT|EXCEED|LIMIT|MISMATCH|NOT_|NO_|LOST|CLOSED|DISCONNECT|SUSPEND|"
    r"UNKNOWN|UNSUPPORT|OVERFLOW|FORBID|UNAUTH|BAD_|MISSING|DUPLICATE|CONFLICT|INTERRUPT|KILLED|BUSY|WRONG|ILLEGAL|LOW$|OUT_OF|EXC_|CRASH|FATAL|REUSED|EXHAUST|REDEEM|LOCKED|BLOCKED|BANNED|RECONNECTING"
)
_QUOTED = re.compile(r"[^\n。\"`]{0,24}?(?P<m>[\"`])(?P<q>[^\n]{3,200}?)(?P=m)")
_SINGLE = re.compile(r"[^\n。'\"]{0,16}?(?<![a-z])'(?P<q>[^'\n]{3,200})'(?![a-z])")
_SNAKE = re.compile(r"[^\n。a-z]{0,8}?(?P<q>[a-z]{2,20}(?:_[a-z0-9]{2,20}){1,6})(?![a-z_])", re.ASCII)
# Behind the word that names a log: a stretch that nobody writes by hand.
_RAW_RUN = re.compile(
    r"[^\n]{0,60}?(?:\n[^\n]{0,60}?){0,3}?(?:\w=[\w\"]|\w::\w|\]: |[a-z]\w{2,30}: [a-z][\w-]{1,30}[:=(\[]|'com\.|[a-z]{3,7} \[[\w .:-]{2,30}\] |[\w\])]:\d{2,5}: |-\[\w|[)\d][ ]->[ ]|0x[0-9a-f]{3}|[a-z]{3,30}_[a-z]{3,30}|[a-z]\.[a-z]{3,30}\()",
    re.ASCII,
)
_ANY_QUOTED = re.compile(r"(?P<m>[\"`])(?P<q>[^\n]{4,160}?)(?P=m)")
_LATIN_TEXT = re.compile(r"[ ]?(?:了|的|是|说)?[ :,(]{0,2}(?P<q>[a-z][a-z0-9 .:_'/#=()-]{6,160})")
_FILE = re.compile(
    r"(?<![\w@])[\w./\\~-]{0,80}?(?P<n>[\w.+-]{1,60}\.(?P<x>log|logs|dmp|dump|hprof|har|pcapng|pcap|crash|ips|etl|xlog|mlog|nettrace|trace|tar\.gz|tgz|zip|rar|7z|gz|txt|csv|xlsx|json|evtx|pb\.gz|jsonl|sdp|bin|bag|dat|blob|webm|mp4|mov|png|jpe?g|gif|wav|m4a|pcm|mp3))(?:\.\d)?(?![\w/])",
    re.ASCII,
)
_LOG_FILES = frozenset("log logs dmp dump hprof har pcapng pcap crash ips etl xlog mlog nettrace trace evtx pb.gz".split())
_MEDIA_FILES = frozenset("webm mp4 mov png jpg jpeg gif wav m4a pcm mp3".split())
_ATTACHING = re.compile(r"附件|附上|附了|附:|见附|attach|enclos|upload|上传|已传|网盘|打包|已发|在此|如下|两端|日志|log|dump|trace|抓包|名单|明细")
# A line in the middle of prose that a machine wrote: [tag] …, a compiler's error, several key=value.
_LINE = re.compile(
    r"(?m)^[ ]{0,8}(?:\[(?!(?:bug|feature|docs?|doc|feat|question|request|rfc|help|idea|suggestion|enhancement|p\d|prod down|ios|android|web|x|urgent|critical)\b)[\w .:-]{1,30}\][ ]{1,2}[ -~]{8,}|[\w./\\-]{2,80}:\d{1,6}(?::\d{1,5})?:[ ]?(?:fatal[ ]|)(?:error|warning|note)\b"
    r"|[ -~]{0,60}?(?<![\w-])[a-z_.]{1,20}=[\w\"/.:-]{1,60}[ ,;|]{1,3}(?:[ -~]{0,40}?[ ])?[a-z_.]{1,20}=[\w\"]|\d\d:\d\d:\d\d[ ][ -~]{10,})",
    re.ASCII,
)
_FIELD = re.compile(r"[\w.]{2,40}:\S", re.ASCII)
_NUMBERS = re.compile(r"(?<![\w.])\d[\d.]*")
# What only a machine writes: key=value, [tag], calls, constants.
_RAW = re.compile(r"\w=[\w\"-]|\[[\w .:-]{1,40}\]|\w\(\)|[a-z]_[a-z]|[a-z]::[a-z]|0x[0-9a-f]{2}", re.ASCII)
_STATE = re.compile(r"\w[ ]?=[ ]?[\w\"-]|^\[[\w .:-]{1,40}\]|0x[0-9a-f]{2}", re.ASCII)
_OUTPUT = re.compile(
    r"\b(?:err(?:or)?s?|fail(?:ed|ure|s)?|exception|fatal|warn(?:ing)?|denied|refused|timeout|timed out|panic|traceback|abort(?:ed)?|not found|unable|cannot|undefined|"
    r"invalid|unauthorized|forbidden|killed|mismatch|stalled|lost|loss|dropped|unexpected)\b|http/\d|[\"'](?:code|err\w{0,10}|msg|message|status|request_?id|reason|ret)[\"'][ ]?:|"
    r"\d{1,2}:\d\d:\d\d|\b[a-z]{0,12}(?:id|seq)[\"']?:[ ]?[\"']?\w{0,20}\d|(?:^|[ ,])(?:code|ret|err|state|status|reason|rtt|uid|ts)=", re.ASCII
)


def find(ticket: Ticket, phrases: Matches) -> list[Fact]:
    """Return the facts about logs and errors in order of position."""
    facts: list[Fact] = []
    for section in ticket.sections:
        for block in section.blocks:
            facts.extend(_block(ticket, block, section.role))
    facts.extend(_codes(ticket))
    facts.extend(_names(ticket))
    facts.extend(_messages(ticket, phrases))
    facts.extend(_quotations(ticket, phrases))
    facts.extend(_raw(ticket, phrases))
    facts.extend(_files(ticket))
    facts.extend(Fact("media", hit.span) for hit in phrases.of("log-media"))
    facts.extend(Fact("attached", hit.span) for hit in phrases.of("log-attached"))
    facts.extend(Fact("vague-error", hit.span) for hit in phrases.of("log-vague"))
    return sorted(set(facts), key=lambda fact: (fact.span, fact.kind))


def _block(ticket: Ticket, block: Block, role: Role | None) -> Iterator[Fact]:
    text = ticket.folded[block.span.start : block.span.end]
    if block.kind is BlockKind.LOG:
        if _is_record(text):
            yield Fact("log-line", block.span)
    elif block.kind is BlockKind.CODE:
        lines = text.split("\n")[1:]
        source = is_source(ticket, block)
        if any(is_log_line(line) and _is_record(line, source) for line in lines if line.strip()[:1] not in ("{", "[", '"', "#")):
            yield Fact("log-line", block.span)
        elif not source and (role is Role.LOGS or any(_OUTPUT.search(line) for line in lines) or _is_listing(lines)):
            yield Fact("output", block.span)
    elif role is Role.LOGS and block.kind not in DEAD and _RAW.search(text):
        yield Fact("log-line", block.span)


def _is_listing(lines: list[str]) -> bool:
    """Tell rows of numbers, as `top` or `mtr` print them, or `name:value` lines."""
    rows = sum(1 for line in lines if len(_NUMBERS.findall(line)) >= 3 and "=" not in line)
    return rows >= 2 or sum(1 for line in lines if _FIELD.match(line)) >= 3


def _is_record(line: str, source: bool = False) -> bool:
    """Tell a log line or an answer from data that only looks like one, such as a JSON request."""
    return (line.lstrip()[:1] not in ("{", '"') and not source) or _OUTPUT.search(line) is not None


def _codes(ticket: Ticket) -> Iterator[Fact]:
    text = ticket.prose
    for match in _CODE.finditer(text):
        value = next((match[name] for name in ("http", "num", "zh", "say", "en", "col", "par", "any", "sip") if match[name]), match.group())
        if match.group().startswith(("state", "status", "result", "code", "reason")) and match["num"] and "=" not in match.group() and len(value) < 2:
            continue
        yield Fact("http-status" if match["http"] else "error-code", Span(match.start(), match.end()), value)
    for match in _STATUS.finditer(text):
        yield Fact("http-status", Span(match.start(), match.end()), match.group()[:3])


def _names(ticket: Ticket) -> Iterator[Fact]:
    prose = ticket.prose
    for match in _NAME.finditer(ticket.source):
        start, end = match.span()
        if prose[start] == "\n":
            continue
        name = match.group()
        if name[0].isupper() and "_" in name and name == name.upper():
            if _ERROR_PART.search(name) or name.endswith(")") or _CODE_BEFORE.search(prose, max(0, start - 12), start):
                yield Fact("constant", Span(start, end), name)
        elif name[-1].isdigit():
            if _CODE_BEFORE.search(prose, max(0, start - 12), start):
                yield Fact("error-code", Span(start, end), name)
        else:
            yield Fact("constant" if name.isupper() else "exception", Span(start, end), name)


def _messages(ticket: Ticket, phrases: Matches) -> Iterator[Fact]:
    """Exact texts behind a word that introduces them."""
    text = ticket.prose
    for hit in phrases.of("log-says", "log-shows"):
        match = _QUOTED.match(text, hit.end) or _SINGLE.match(text, hit.end)
        if match is not None:
            span = Span(match.start("q"), match.end("q"))
            if (hit.name == "log-says" and _is_text(text[span.start : span.end])) or (
                phrases.any(span, "log-bad") or _STATE.search(text, span.start, span.end)
            ):
                yield Fact("message", span, ticket.text(span))
                continue
        if text[hit.end - 1].isascii() and hit.name != "log-says":
            continue
        snake = _SNAKE.match(text, hit.end)
        if snake is not None and _ERROR_PART.search(snake["q"].upper()):
            yield Fact("constant", Span(snake.start("q"), snake.end("q")), snake["q"])
            continue
        latin = _LATIN_TEXT.match(text, hit.end)
        if latin is not None and latin["q"].strip().count(" ") >= 1 and phrases.any(
            span := Span(latin.start("q"), latin.end("q")), "log-bad"
        ):
            yield Fact("message", span, ticket.text(span))


def _raw(ticket: Ticket, phrases: Matches) -> Iterator[Fact]:
    """Machine text in the middle of prose: by its form, or behind a word that names its source."""
    begin = ticket.title.end if ticket.title is not None else 0
    for match in _LINE.finditer(ticket.prose, begin):
        yield Fact("log-line", Span(match.start(), match.end()))
    for hit in phrases.of("log-source"):
        run = _RAW_RUN.match(ticket.prose, hit.end, min(len(ticket.prose), hit.end + 160))
        if run is not None:
            yield Fact("log-line", Span(hit.start, run.end()))


def _quotations(ticket: Ticket, phrases: Matches) -> Iterator[Fact]:
    """Texts in quotes that sound like an error, whatever stands in front of them."""
    for match in _ANY_QUOTED.finditer(ticket.prose):
        quoted = match["q"]
        span = Span(match.start("q"), match.end("q"))
        if "{" in quoted or not (" " in quoted if quoted.isascii() else len(quoted) < 30):
            continue
        if phrases.any(span, "log-bad"):
            yield Fact("message", span, ticket.text(span))


def _is_text(quoted: str) -> bool:
    return any(char.isalpha() for char in quoted)


def _files(ticket: Ticket) -> Iterator[Fact]:
    text = ticket.prose
    for match in _FILE.finditer(text):
        extension = match["x"]
        span = Span(match.start(), match.end())
        if extension in _MEDIA_FILES:
            yield Fact("media", span, match["n"])
        elif match["n"] not in ("console.log", "math.log") and (
            extension in _LOG_FILES or _ATTACHING.search(text, max(0, span.start - 24), min(len(text), span.end + 24))
        ):
            yield Fact("log-file", span, match["n"])
