"""The score 0–100 with its reasons, and the questions that a supporter would ask first."""

from __future__ import annotations

from collections.abc import Sequence

from ticket_lint.diagnostic import Diagnostic, Text
from ticket_lint.elements import Status
from ticket_lint.report import Deduction
from ticket_lint.rules import RULES, Draft

# Points of each element; their order follows how often first replies ask for it.
WEIGHTS = {
    "logs": 22,
    "environment": 18,
    "steps": 16,
    "actual": 14,
    "impact": 12,
    "expected": 9,
    "troubleshooting": 9,
}


def score_of(draft: Draft, diagnostics: Sequence[Diagnostic]) -> tuple[int, tuple[Deduction, ...]]:
    """Return the score and what was taken off. To be written with the rules."""
    lost = [
        Deduction(name, weight if status is Status.MISSING else weight // 2, Text(name, name))
        for name, weight in WEIGHTS.items()
        if draft.is_bug and (status := draft.elements[name].status) is not Status.PRESENT
    ]
    return max(0, 100 - sum(one.points for one in lost)), tuple(lost)


def questions_for(diagnostics: Sequence[Diagnostic]) -> tuple[Text, ...]:
    """The questions of the rules that fired, most asked first."""
    fired = {found.name for found in diagnostics}
    asked = sorted((rule for rule in RULES if rule.NAME in fired), key=lambda rule: -rule.ASKED)
    return tuple(rule.QUESTION for rule in asked if rule.QUESTION is not None)
