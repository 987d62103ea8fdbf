"""Which severity the author claims. A claim is never evidence; it is what may be disputed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.document import Ticket
from ticket_lint.severity.labels import Severity
from ticket_lint.text import Span


class Claim(NamedTuple):
    """The claimed severity and the text that claims it."""

    severity: Severity
    span: Span


# A level told of something else: another ticket, a definition, a question about levels, a condition.
_OTHER = regex.compile(
    r"(?:(?:上次|上回|之前|去年|上周|前一|另一|另外|别的|其他|隔壁|如果|要是|否则|再不|不是|并非|不算|不要|(?<![级类])别|不必|不用|不够|"
    r"什么是|怎么|如何|算不算|是不是|应该是|定义|sla|合同|"
    r"inc-\d|#\d|\b(?:last|previous|other|says?|another|not|isn't|if|unless|would be|otherwise|definition|sla|what is|was|instead of|rather than)\b)"
    r"[^\n。;,]{0,14}"
    # what a level was before; 主从同步, 还原按钮 and a download from somewhere say nothing of one
    r"|(?:(?<!主)从|(?<![还复])原)[来先本有始的定]{0,3}(?:(?:优先)?级别?|等级)?[为是:]?[ ]?[\[(【\"']?"
    r"|\bfrom[ ](?:(?:an?|the|its|original|initial|old)[ ]){0,2}(?:(?:priority|severity|level)[ :]{0,2})?[\[(\"']?"
    r")$"
)
_CORRECTION = regex.compile(
    r"(?:改为|改成|改按|改|降为|降到|降级为|降成|调整为|调整到|调为|调到|更正为|更正|升级为|升为|提到|按|到|→|->|"
    r"downgrad\w{1,3} (?:it |this |that )?to|change\w? (?:it |this |that )?to|lower\w{0,3} (?:it |this )?to|make (?:it|this|that) a?|now|rather|treat (?:it|this) as|to)[ ]{0,2}$"
)


@lru_cache(maxsize=1)
def _literal() -> re.Pattern[str]:
    return regex.compile(
        r"(?<![a-z0-9/._\"'-])(?<!/ )p[ ]?([0-3])(?![a-z0-9%\"]|\.\d|[ ]?(?:ms|fps|/)|[-~–—/]p?[0-3])"
    )


def find_claim(ticket: Ticket) -> Claim | None:
    """Return what the author claims for this ticket, or None.

    Only a literal P0–P3 counts. An explicit correction wins over what was said before it.
    """
    text = ticket.live
    claim: Claim | None = None
    for match in _literal().finditer(text):
        before = text[max(0, match.start() - 30) : match.start()]
        if _OTHER.search(before) and not _CORRECTION.search(before):
            continue
        if claim is None or _CORRECTION.search(before):
            claim = Claim(Severity(int(match[1])), Span(match.start(), match.end()))
    return claim
