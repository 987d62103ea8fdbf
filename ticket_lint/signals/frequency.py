"""How often it happens: always, now and then, a share of tries, a count in a span of time."""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.document import Role, Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Matches
from ticket_lint.text import Span

_KINDS = {"frequency-always": "always", "frequency-some": "sometimes", "frequency-rate": "rate"}


def find(ticket: Ticket, phrases: Matches) -> list[Fact]:
    """Return what `ticket` says of how often it happens, in order of position.

    Kinds: `always` (必现, every time), `sometimes` (偶现, intermittent), `rate` (十次有三次, once an
    hour) and `section` (text under a heading such as Frequency that none of these reads).
    """
    facts = [
        Fact(_KINDS[hit.name], hit.span, ticket.folded[hit.start : hit.end]) for hit in phrases.of(*_KINDS)
    ]
    facts.extend(_sections(ticket, facts))
    facts.sort(key=lambda fact: fact.span)
    return facts


def _sections(ticket: Ticket, known: list[Fact]) -> Iterator[Fact]:
    for section in ticket.of_role(Role.FREQUENCY):
        content = section.content
        if not content:
            continue
        span = Span(content[0].span.start, content[-1].span.end)
        if not any(fact.span.overlaps(span) for fact in known):
            yield Fact("section", span)
