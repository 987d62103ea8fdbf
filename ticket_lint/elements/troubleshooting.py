"""Does the ticket tell `troubleshooting`? As the guideline defines it.

Present: something was tried or ruled out, and its result. Partial: tried, result not told, or the
documentation searched in vain.
"""

from __future__ import annotations

from ticket_lint.document import Role
from ticket_lint.elements import kind
from ticket_lint.elements.model import MISSING, Element, Kind, Status, points
from ticket_lint.signals import Signals
from ticket_lint.text import Span

# How much a fact shows that somebody tried. One remark in passing ("sound is fine") tells little.
_POINTS = {
    "practice": 4, "result": 3, "tried": 3, "checked": 2, "docs": 2, "workaround": 1, "same": 2, "compared": 2,
    "change": 1, "contrast": 1,
}  # fmt: skip
_UNTOLD = frozenset({"tried", "docs"})
_SECTION = 3
# What is asked or wished for is full of comparisons that nobody made to find a fault.
_NEEDED = {Kind.BUG: 1, Kind.QUESTION: 2, Kind.SUGGESTION: 4}
_NEEDED_SHORT = 3
_SHORT = 70  # Han characters, or twice as many Latin letters


def judge(signals: Signals) -> Element:
    """Return the status of `troubleshooting` and the spans that show it."""
    facts = signals.attempts
    section = _section(signals)
    if not facts and not section:
        return MISSING
    sort = kind.judge(signals)
    needed = _NEEDED_SHORT if sort is Kind.BUG and _is_short(signals) else _NEEDED[sort]
    if points(facts, _POINTS) + (_SECTION if section else 0) < needed:
        return MISSING
    told = tuple(fact.span for fact in facts if fact.kind not in _UNTOLD)
    if told:
        return Element(Status.PRESENT, told)
    return Element(Status.PARTIAL, section or tuple(fact.span for fact in facts))


def _section(signals: Signals) -> tuple[Span, ...]:
    return tuple(
        block.span
        for section in signals.ticket.of_role(Role.TROUBLESHOOTING)
        for block in section.content
        if block.span.end - block.span.start > 1
    )


def _is_short(signals: Signals) -> bool:
    prose = signals.ticket.prose
    length = len(prose) - prose.count("\n")
    return length < (_SHORT if signals.ticket.language == "zh" else 2 * _SHORT)
