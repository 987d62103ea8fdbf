"""The headers of a mail (`From: …`, `主题：…`): those of the ticket itself, and those above an earlier message."""

from __future__ import annotations

from ticket_lint import regex
from ticket_lint.document.lines import Line, is_reply_header
from ticket_lint.text import Span

_HEADER = regex.compile(
    r"[ ]{0,3}(?:(?P<sender>from|发件人|寄件人)|(?P<sent>sent|date|发件时间|发送时间|发送日期|日期|时间)|(?P<subject>subject|主题)|"
    r"to|cc|bcc|reply-to|收件人|抄送|密送)[ ]?:[ ]*"
)
_MOST = 12  # headers of one mail


def past_headers(lines: list[Line], at: int) -> int:
    """Return the index of the line behind the headers of a mail that begin at line `at`, `at` itself where none do.

    They are lines next to each other, one of which names the sender and one the date or the subject; the line
    "Forwarded message" may stand above. A single one is none: `Sent: 500 packets, received: 12`.
    """
    first = at + 1 if is_reply_header(lines[at].folded) else at
    past = first
    told = set()
    for line in lines[first : first + _MOST]:
        if (header := _HEADER.match(line.folded)) is None:
            break
        told.add(header.lastgroup)
        past += 1
    return past if "sender" in told and told & {"sent", "subject"} else at


def subject(lines: list[Line]) -> Span | None:
    """Return where the first of `lines` that tells a subject tells it; None where none does."""
    for line in lines:
        header = _HEADER.match(line.folded)
        if header and header["subject"] and (words := line.raw[header.end() :].rstrip()):
            begin = line.start + header.end()
            return Span(begin, begin + len(words))
    return None
