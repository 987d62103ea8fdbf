"""What the writer wants: to know how, to have something new, to be helped out of trouble.

Kinds of facts:

============ ==============================================================================
`howto`      asks how, whether, which, how much: documentation or advice answers it
`support`    asks whether something exists or is possible
`admin`      wants an action on an account: quota, white list, permission, invoice
`repair`     asks for the cause or a repair, as every bug report may
`wish`       wants something that does not exist yet
`feedback`   opinion or praise without a task
`not-bug`    says that nothing is broken
`ask`        opens a question politely
`no-hurry`   says that there is no hurry, or that all this is still being planned
`question`   a sentence that ends as a question, whatever it asks
============ ==============================================================================
"""

from __future__ import annotations

from ticket_lint import regex
from ticket_lint.document import Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Matches
from ticket_lint.text import Span

KINDS = ("howto", "support", "admin", "repair", "wish", "feedback", "not-bug", "no-hurry", "question", "ask")
_CLASSES = tuple(f"intent-{kind}" for kind in KINDS)
_CLOSING = " \n\"”')"
_ENDS = ("?", "吗", "么", "呢", "不", "嘛")


_MOST = 2000  # hits looked at: no ticket wants more
_QUERY = regex.compile(r"\?[A-Za-z0-9_%]{1,40}=")  # of an address: "/play?id=7"


def questions(ticket: Ticket) -> list[Span]:
    """Return the sentences that end as a question, in order."""
    return [span for span in ticket.sentences[:_MOST] if _asks(ticket, span)]


def _asks(ticket: Ticket, sentence: Span) -> bool:
    start = max(sentence.start, sentence.end - 40)
    said = ticket.prose[start : sentence.end].rstrip(_CLOSING)
    if not said.endswith(_ENDS) or _QUERY.match(ticket.source, sentence.end - 1) is not None:
        return False
    # "没这么严重", of which "严重" was blanked, asks nothing.
    return not any(char.isalnum() for char in ticket.source[start + len(said) : sentence.end])


def find(ticket: Ticket, phrases: Matches) -> list[Fact]:
    """Return the intents of a ticket in order of position, each with its kind and the matched words."""
    prose = ticket.prose
    facts = [
        Fact(hit.name.removeprefix("intent-"), hit.span, prose[hit.start : hit.end])
        for hit in phrases.of(*_CLASSES)[:_MOST]
    ]
    facts.extend(Fact("question", span) for span in questions(ticket))
    facts.sort(key=lambda fact: fact.span)
    return facts
