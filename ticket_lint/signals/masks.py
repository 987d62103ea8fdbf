"""What secrets and personal data have in common: facts whose value is shown in place of what they found."""

from __future__ import annotations

from collections.abc import Iterable

from ticket_lint.signals.model import Fact
from ticket_lint.text import Span


def masked(kind: str, start: int, end: int, mask: str | None = None) -> Fact:
    """Return the fact that something of `kind` stands from `start` to `end`, to be shown as `mask`."""
    return Fact(kind, Span(start, end), mask or f"[REDACTED:{kind}]")


def apart(facts: Iterable[Fact]) -> list[Fact]:
    """Return `facts` in order; of those that overlap the first stays, of those that begin together the longest."""
    kept: list[Fact] = []
    end = -1
    for fact in sorted(facts, key=lambda fact: (fact.span.start, -fact.span.end)):
        if fact.span.start >= end:
            kept.append(fact)
            end = fact.span.end
    return kept
