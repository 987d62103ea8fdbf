"""The lines of a draft, and of what kind one is: an item, a machine's, a placeholder, a greeting, a signature, a reply header.

What tells kinds takes folded text and uses anchored, bounded patterns.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ticket_lint import regex


class Line(NamedTuple):
    """A line without its line end: offsets into the source, its text and that text folded."""

    start: int
    end: int
    raw: str
    folded: str


def lines_of(source: str, folded: str, start: int) -> list[Line]:
    """Return the lines of `source` from offset `start` on."""
    lines = []
    at = start
    for raw in source[start:].split("\n"):
        clean = raw[:-1] if raw[-1:] == "\r" else raw
        end = at + len(clean)
        lines.append(Line(at, end, clean, folded[at:end]))
        at += len(raw) + 1
    return lines


def part_of(line: Line, begin: int, end: int) -> Line:
    """Return what stands between two offsets into a line, as a line."""
    return Line(line.start + begin, line.start + end, line.raw[begin:end], line.folded[begin:end])


_ITEM = regex.compile(
    r"[ ]*(?:([-*+•·●▪◦‣–])[ ]+|(\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)](?=[ ]|[^\d\sa-z.])|"
    r"\d{1,3}、|[一二三四五六七八九十]{1,3}[、.)]|\([一二三四五六七八九十]{1,3}\)|[①-⑳]|"
    r"第[一二三四五六七八九十]步[:、,]?|步骤[ ]?[\d一二三四五六七八九十]{1,2}[:、.]|step[ ]\d{1,2}[:.)])[ ]*)"
)

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_LOG_STARTS = regex.compile(
    r"[ ]{0,8}(?:"
    r"\[?\d{4}[-/]\d{1,2}[-/]\d{1,2}[ t_]{1,2}\d{1,2}:\d{2}(?::\d{2})?[.,]?\d{0,9}[\]z ,:+-]"
    r"|\[?\d{2}[-/]\d{2}[ ]\d{2}:\d{2}:\d{2}[.,:]?\d{0,6}[\] ]"
    r"|\[\d{1,2}:\d{2}:\d{2}(?:[.,:]\d{1,9})?\]"
    r"|\d{2}:\d{2}:\d{2}[.,]\d{1,9}[ \]|]"
    r"|\d{2}:\d{2}:\d{2}[ ]\[?(?:info|warn|warning|error|err|debug|fatal|trace|verbose|[eiwdvf])[\] :/]"
    r"|" + _MONTH + r"[ ]{1,2}\d{1,2}[ ]\d{2}:\d{2}:\d{2}[ ]"
    r"|[ewidvf]/[a-z_.$][\w.$ -]{0,40}[(:]"
    r"|[ewidf]\d{4}[ ]\d{2}:\d{2}:\d{2}"
    r"|\[(?:info|warn|warning|error|err|debug|fatal|trace|verbose|[eiwdvf])\][ ]"
    r"|(?:info|warn|warning|error|debug|fatal|trace)[ ]{0,3}[:|\[][ ]{0,2}[\[\w(]"
    r"|at[ ][\w.$<>/\[\] ]{1,120}\("
    r"|at[ ](?:async[ ])?(?:https?|file)://"
    r"|#\d{1,3}[ ]{1,4}(?:0x[0-9a-f]{4,16}|pc[ ])"
    r"|\d{1,3}[ ]{2,}[\w.+-]{2,40}[ ]{2,}0x[0-9a-f]{6,16}"
    r"|file[ ]\"[^\"\n]{1,200}\", line[ ]\d"
    r"|(?:traceback[ ]\(most recent|caused by:|exception in thread|fatal exception|abort message:|"
    r"exception type:|termination reason|thread[ ]\d{1,3}[ ](?:name|crashed)|signal[ ]\d{1,2}[ ]\(|"
    r"backtrace:|goroutine[ ]\d+|panic:|segmentation fault|error code:|errno:|"
    r"(?:uncaught[ ])?(?:\([\w ]{1,20}\)[ ])?(?:[a-z]\w{1,60}\.){0,8}[a-z]\w{0,60}(?:error|exception)(?:[ ]\[[\w ]{1,40}\])?:[ ])"
    r"|http/[12](?:\.\d)?[ ]\d{3}"
    r"|[{\[][ ]?[\"{]"
    r"|[\"][\w.-]{1,40}[\"][ ]?:"
    r"|<[ ]?(?:http/|[a-z-]{2,30}:[ ])"
    r"|(?:x-[a-z-]{2,30}|retry-after|content-type|set-cookie|server|via):[ ]\S"
    r"|[a-z_][\w.]{0,30}=[^\s=]{1,60}[ ,][ ]?[a-z_][\w.]{0,30}=\S"
    r")"
)
_PLACEHOLDERS = frozenset(
    "no response|n/a|n.a|n. a|na|none|null|nil|tbd|todo|tba|xxx|xxxx|x|unknown|as above|see above|see title|"
    "same as above|to be added|to be filled in|[to be filled in]|fill in|(none)|not applicable|not provided|"
    "无|暂无|空|未知|不详|同上|略|待补充|【待补充】|待填写|待填|待定|请填写|如题|见标题|见上|不清楚|不知道|未填写|"
    "未提供|(无)|(空)|没填|无。".split("|")
)
# What may stand behind the object of a template's hint: another clause of it. A sentence that tells what happened goes on
# otherwise: "在此页面上传图片时报 500 错误".
_HINT_GOES_ON = (
    r"(?:[,。;(:][ ]?(?:如|例|比如|包括|包含|并(?=[附说注提上粘])|以便|以及|尽量|最好|越|可|若|至少|否则|谢谢|必填|选填)[^\n]{0,80})?"
    r"[)。.!: ]{0,3}$"
)
_HERE = r" here[.:!*_)\]> ]{0,4}"
_TEMPLATE_TEXT = regex.compile(
    r"[ ]*(?:\(?(?:(?:请|如:|例如:|例:|必填|选填)[^\n]{0,14}?|请?(?:在此处?|此处|在这里)(?:[请您]|详细|简要|具体|[ ]){0,3})(?:"
    r"(?:(?:填写|描述|粘贴|替换|贴)[^\n,。\d]{0,16}|(?:输入|上传)[^\n,。\d不没崩]{0,10})"
    + _HINT_GOES_ON
    + "|"
    # "请提供根因" is a request; without digits, commas or a long object it is a template's hint.
    r"(?:说明|提供|补充)[^\n,。\d]{0,16}$)|"
    r"(?:a clear and concise description|please (?:describe|provide|fill|enter|paste|replace|tell us|add (?:any|more|your|all|relevant|details|logs|screenshots))[^\n]{0,80}$|"
    r"tell us what|describe (?:the|what)[^\n]{0,60}" + _HERE + "$|"
    r"(?:enter|type|write|paste|insert|add) (?:your )?[\w /]{2,40}"
    + _HERE
    + r"(?:\([^\n]{0,80}|,? ?(?:e\.g|for example|please)\b[^\n]{0,80})?$|"
    r"steps to reproduce the behaviou?r:?$|go to '\.\.\.'|click on '\.{3,4}'|scroll down to '|see error$|"
    r"if applicable, add|add any other context|your (?:answer|description|version|text)" + _HERE + "$))"
)
_BRACKETED = regex.compile(
    r"[ ]*[\[<({【](?:todo|tbd|xxx|[\w ]{0,20}placeholder|insert[^\])>}]{0,40}|your[ _-][^\])>}]{0,40}|"
    r"(?:请|待|在此|此处|这里)[^\])>}】]{1,20}|填写[^\])>}】]{0,20}|version|版本号?|e\.g\.[^\])>}]{0,60})[\])>}】][ ]*"
)


def item_of(line: str) -> re.Match[str] | None:
    """Return the mark that makes a line an item of a list, if one does; group 2 is a number or letter."""
    return _ITEM.match(line)


def is_log_line(line: str) -> bool:
    """Tell whether a machine wrote the (folded) line: log, stack frame, header, JSON, exception."""
    if line[:1] > "\u2fff":  # a Han character: most lines that a person wrote in Chinese
        return False
    return _LOG_STARTS.match(line) is not None


def is_directive(line: str) -> bool:
    """Tell whether a stripped, folded line is a note to the linter: `# ticket-lint: ignore …`."""
    return line.lstrip("#/;>-<! ").startswith("ticket-lint:")


def is_placeholder(text: str) -> bool:
    """Tell whether (folded) text stands where content should be but says nothing.

    `_No response_`, `N/A`, `无`, `待补充`, instructions of a template, "a clear and concise description".
    """
    if len(text) > 400:
        return False
    bare = text.strip().strip("*_`~。. :()").strip()
    if not bare:
        return True
    if bare in _PLACEHOLDERS or not any(char.isalnum() for char in bare):
        return True
    return all(
        not line.strip() or _TEMPLATE_TEXT.match(line) is not None or _BRACKETED.fullmatch(line) is not None
        for line in text.split("\n")
    )


_GREETING = regex.compile(
    r"(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^.!?\n]{0,40}[,!.:]?$|"
    r"(?:尊敬的|亲爱的)?[^\s,。]{0,14}(?:您好|你好|各位好|大家好|同学好|老师好|早上好|下午好|晚上好|好)[,。!:~ ]{0,3}$|"
    r"(?:to whom it may concern|dear sir|to the support)[^\n]{0,40}$|致[^\n]{1,20}(?:团队|支持|部):?$)"
)
_SIGNATURE = regex.compile(
    r"(?:--[ ]?$|(?:best|kind|warm|many thanks|thanks|thank you|cheers|regards|sincerely|with (?:best|kind) regards|"
    r"best regards|kind regards|yours|br|rgds|cordially)(?: (?:and )?(?:best |kind )?(?:regards|wishes|in advance|again|sincerely|a lot|so much))?[,.!]{0,2}$|"
    r"(?:祝好|此致|敬礼|顺颂商祺|祝工作顺利|祝(?:您|你|各位)?(?:工作)?(?:顺利|愉快|好)|谢谢[!。~]{0,3}|多谢[!。]?|感谢[!。]?|顺祝商祺|以上,?谢谢)[!。,]?$|"
    r"sent from my )"
)
_REPLY_HEADER = regex.compile(
    r"[ ]{0,3}(?:[-—–_]{2,}[ ]?(?:original message|forwarded message|原始邮件|转发邮件|原邮件|tuesday,|monday,|wednesday,|thursday,|friday,|saturday,|sunday,)[^\n]{0,60}$|"
    r"on [^\n]{4,80} wrote:[ ]?$|(?:在|于)?[ ]?\d{4}[^\n]{4,80}写道:[ ]?$)"
)


def is_greeting(line: str) -> bool:
    """Tell whether a stripped, folded line only greets."""
    return len(line) <= 60 and _GREETING.match(line) is not None


def is_signature_start(line: str, blank_before: bool) -> bool:
    """Tell whether a stripped, folded line begins the closing of a mail."""
    return blank_before and len(line) <= 40 and _SIGNATURE.match(line) is not None


def is_reply_header(line: str) -> bool:
    """Tell whether a folded line introduces the quoted message that is being answered."""
    return len(line) <= 160 and _REPLY_HEADER.match(line) is not None
