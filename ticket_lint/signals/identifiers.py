"""Identifiers that a supporter can look up: calls, requests, tasks, rooms, users, applications.

`kind` says what the identifier names (`request`, `room`, `user`, `app`, `stream`, `order`, …, or
`token` for one that only its form gives away); `value` is the identifier itself. The span covers
label and value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ticket_lint.document import Ticket
from ticket_lint.signals.blocks import source_spans
from ticket_lint.signals.model import Fact
from ticket_lint.text import Span

# What is looked up by itself; a room or a user needs company or a time.
EXACT = frozenset({"call", "request", "task", "session", "order", "event", "message", "stream", "object", "account", "token"})

_KINDS = (
    ("call", "call conference meeting 通话 会议 呼叫 conversation"),
    ("request", "request req trace span correlation 请求 追踪 链路"),
    ("task", "task job run pipeline build recording 任务 录制 作业 流水线 批次"),
    ("session", "session sess 会话 场次"),
    ("order", "order transaction trade payment charge invoice auth refund bill out_trade_no 订单 交易 流水 单据 账单 支付单 退款单 运单 单号"),
    ("event", "event alert incident rule 事件 告警 规则"),
    ("message", "message msg mail 消息 邮件"),
    ("stream", "stream converter 转推 混流"),
    ("object", "instance node fleet device machine cluster project bucket certificate ticket file 实例 节点 设备 集群 项目 工单 文件 样例 序列"),
    ("account", "account tenant merchant customer org organisation organization workspace store 账号 账户 租户 商户 企业 门店 客户"),
    ("room", "room channel cname group 房间 频道 教室 直播间 群 包厢"),
    ("user", "user uid userid participant attendee member 用户 主播 学生 老师 观众 成员 学员 坐席"),
    ("app", "app sdkappid appid application 应用"),
)
_KIND_OF = {word: kind for kind, words in _KINDS for word in words.split()}
_HAN = "|".join(word for word in sorted(_KIND_OF, key=len, reverse=True) if not word.isascii())
_LATIN = "|".join(word for word in sorted(_KIND_OF, key=len, reverse=True) if word.isascii())
_VALUE = r"(?P<v>(?=[a-z#*_.:…/-]{0,24}\d)[a-z0-9#*][\w*.:…/-]{0,63}[\w*…])"
_LABELLED = re.compile(
    rf"(?:(?<![a-z])(?:sdk[ _-]?|room|user|stream|channel|local|x-|trouble)?(?P<l>{_LATIN})s?"
    r"(?:[ ](?:sample|example))?(?P<i>[ _-]?(?:ids?|no\.?|numbers?|name|key|ref|code|#|号|尾号)(?![a-z]))?"
    rf"|(?P<c>{_HAN})[ ]?(?P<j>id|号码?|编号|尾号|名|代码|单号|流水号)?(?:后四位|例子|样例|尾号)?)"
    r"(?:[ ]of[ ][a-z ]{1,20})?[ ]{0,2}(?:[:=]|是|为|is|例:?|尾号|例如|such as|e\.g\.|like)?[ ]{0,2}[\"'`(\[<]{0,2}(?:#|is |尾号)?" + _VALUE,
    re.ASCII,
)
_BARE_LABELS = re.compile(
    r"(?<![a-z_])(?P<l>uid|userid|cname|sdkappid|appid|roomid|streamid|channelid|callid|call_id|taskid|requestid|traceid|sid|rid|"
    r"msgid|eventid|sessionid|converterid|orderid|rayid|out_trade_no|transaction_id|order_ref|rquid|reqid|logid|traceparent|log_id|request_id|trace_id|"
    r"task_id|resourceid|clientid|conn|instanceid|[a-z]{2,16}[_-]id|id(?=s?[ ]?[:=]))s?[ ]?(?:[:=]|是|为|is)?[ ]{0,2}[\"'`(\[]{0,2}[\"': =]{0,3}" + _VALUE,
    re.ASCII,
)
# Several numbers behind a word that tells what they are: 三个房间都一样(51203、51207).
_LIST = re.compile(
    rf"(?:(?<![a-z])(?P<l>{_LATIN})s?(?![a-z])|(?P<c>{_HAN}))[^\d\n。;]{{0,12}}[(:是][ ]?(?P<v>\d{{4,12}}(?:[ ]?[、,/][ ]?\d{{4,12}}){{1,20}})", re.ASCII
)
# A token whose form gives it away: c-0619-064518-3b1, rec_0619_8841, i-bp1h77, a UUID.
_TOKEN = re.compile(
    r"(?<![\w./@-])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[a-z]{1,10}(?:[_-][a-z0-9]{1,20}){1,5}|(?=\d{0,39}[a-f])(?=[a-f]{0,39}\d)[0-9a-f]{10,40})(?![\w/@-]|\.\w)",
    re.ASCII,
)
_DIGITS = re.compile(r"\d")
_NOT_TOKENS = ("utf-", "hmac-", "aes-", "wpa-", "base-", "iso-", "rfc-", "sha-", "cve-", "rtx-", "gtx-", "covid-", "us-", "eu-", "ap-", "cn-", "h-", "wi-", "es-", "win-")
_UNITS = re.compile(r"[ ]?(?:个|人|名|台|位|次|路|%|秒|分|点|号|楼|月|ms\b|users?\b|people\b|rooms?\b|times\b|am\b|pm\b|participants?\b)", re.ASCII)


def find(ticket: Ticket) -> list[Fact]:
    """Return the identifiers in order of position."""
    labelled = list(_labelled(ticket))
    at = 0
    facts = list(labelled)
    for fact in _tokens(ticket):
        while at < len(labelled) and labelled[at].span.end <= fact.span.start:
            at += 1
        if at == len(labelled) or not labelled[at].span.overlaps(fact.span):
            facts.append(fact)
    facts.sort(key=lambda fact: fact.span)
    for source in source_spans(ticket):  # a constant in a program is no case to look up
        facts = [fact for fact in facts if not fact.span.overlaps(source)]
    return facts


def _labelled(ticket: Ticket) -> Iterator[Fact]:
    text = ticket.live
    end = 0
    for match in sorted((*_BARE_LABELS.finditer(text), *_LABELLED.finditer(text), *_LIST.finditer(text)), key=lambda one: one.start()):
        if match.start() < end:
            continue
        kind = _kind(match)
        value = match["v"].rstrip(".:/-")
        if not kind or not _looks_like_id(value, bool(_named(match)), text, match.end()):
            continue
        end = match.end()
        yield Fact(kind, Span(match.start(), match.start("v") + len(value)), ticket.source[match.start("v") : match.start("v") + len(value)])


def _named(match: re.Match[str]) -> str:
    """The word that says "id", or the separator: what makes a short value credible."""
    groups = match.groupdict()
    if "i" not in groups:  # the other patterns need no such word
        return "id"
    return groups["i"] or groups["j"] or (":" if re.search(r"[:=`\"#]|尾号", match.group()[: match.start("v") - match.start()]) else "")


def _kind(match: re.Match[str]) -> str:
    groups = match.groupdict()
    word: str = groups.get("c") or groups["l"]
    if word in _KIND_OF:
        return _KIND_OF[word]
    for kind, words in _KINDS:
        if any(word.replace("_", "").startswith(name.replace("_", "")) for name in words.split() if name.isascii()):
            return kind
    return {"sid": "session", "rid": "request", "rayid": "request", "traceparent": "request", "logid": "request", "log_id": "request",
            "rquid": "request", "resourceid": "task", "clientid": "object", "instanceid": "object", "conn": "session"}.get(word, "object")


def _looks_like_id(value: str, named: bool, text: str, end: int) -> bool:
    digits = len(_DIGITS.findall(value))
    if not digits or value.startswith("http"):
        return False
    if named:
        return (digits >= 2 or len(value) >= 6) and _UNITS.match(text, end) is None
    if value.isdigit():
        return digits >= 5 and _UNITS.match(text, end) is None
    return digits >= 3 and ("_" in value or "-" in value or digits >= 5) and not any(char in value for char in ":./")


def _tokens(ticket: Ticket) -> Iterator[Fact]:
    text = ticket.live
    for match in _TOKEN.finditer(text):
        value = match.group()
        digits = len(_DIGITS.findall(value))
        mixed = any(part.isalnum() and not part.isdigit() and not part.isalpha() and len(part) >= 5 for part in re.split("[-_]", value)[1:])
        if ("-" not in value and "_" not in value) or ((digits >= 4 or (digits >= 2 and mixed)) and not value.startswith(_NOT_TOKENS)):
            yield Fact("token", Span(match.start(), match.end()), ticket.source[match.start() : match.end()])


