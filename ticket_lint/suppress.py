"""Inline suppression: which findings a ticket asks to leave out, and which of its requests were for nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from ticket_lint.diagnostic import Diagnostic
from ticket_lint.document.directives import ACTIONS, Directive
from ticket_lint.rules import rule_named
from ticket_lint.signals import Fact
from ticket_lint.text import Span


class Outcome(NamedTuple):
    """The findings that stay, those that are suppressed with the reason given, and names that suppressed nothing."""

    kept: list[Diagnostic]
    suppressed: list[tuple[Diagnostic, str]]
    unused: tuple[Fact, ...]


def apply(directives: Iterable[Directive], diagnostics: list[Diagnostic], ran: Collection[str]) -> Outcome:
    """Part `diagnostics` by `directives`; `ran` names the rules that ran.

    A directive without a reason suppresses nothing; neither does one with an unknown action. A name is unused only
    where its rule ran.
    """
    requests = [
        (rule.NAME, directive, span)
        for directive in directives
        if directive.reason and directive.action in ACTIONS
        for name, span in directive.names
        if (rule := rule_named(name)) is not None
    ]
    if not requests:
        return Outcome(diagnostics, [], ())
    kept: list[Diagnostic] = []
    suppressed: list[tuple[Diagnostic, str]] = []
    used: set[Span] = set()
    for found in diagnostics:
        asked = [
            (directive.reason, span)
            for name, directive, span in requests
            if name == found.name and _covers(directive, found)
        ]
        used.update(span for _, span in asked)
        if asked:
            suppressed.append((found, asked[0][0]))
        else:
            kept.append(found)
    unused = tuple(Fact(name, span) for name, _, span in requests if span not in used and name in ran)
    return Outcome(kept, suppressed, unused)


def _covers(directive: Directive, found: Diagnostic) -> bool:
    scope = directive.scope
    return scope is None or scope.start <= found.span.start < max(scope.end, scope.start + 1)
