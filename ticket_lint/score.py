"""The score 0–100 with its reasons, and the questions that a supporter would ask first.

Every point that is lost belongs to a rule that fired, so a ticket without diagnostics has 100, a question or a wish (of which
nobody demands logs or steps) can reach 100, and a rule that is switched off costs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from ticket_lint.diagnostic import Diagnostic, Level, Text
from ticket_lint.report import Deduction
from ticket_lint.rules import RULES

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
# The rules that say what an element lacks, and the share of its points that each costs, in percent.
SHARES = {
    "missing-logs": ("logs", 100),
    "screenshot-only-log": ("logs", 50),
    "vague-error": ("logs", 50),
    "log-misses-time": ("logs", 25),
    "missing-environment": ("environment", 100),
    "partial-environment": ("environment", 50),
    "vague-version": ("environment", 35),
    "missing-steps": ("steps", 100),
    "unfollowable-steps": ("steps", 50),
    "missing-frequency": ("steps", 25),
    "missing-actual": ("actual", 100),
    "vague-actual": ("actual", 50),
    "missing-impact": ("impact", 100),
    "unquantified-impact": ("impact", 50),
    "missing-expected": ("expected", 100),
    "nothing-tried": ("troubleshooting", 100),
    "untold-result": ("troubleshooting", 50),
}
# What any other rule costs: the first finding, and each further one.
COSTS = {Level.ERROR: (12, 4), Level.WARNING: (5, 2), Level.INFO: (2, 1)}
MOST_FURTHER = 3


def score_of(diagnostics: Sequence[Diagnostic]) -> tuple[int, tuple[Deduction, ...]]:
    """Return the score and what was taken off, the greatest loss first.

    An element costs no more than its weight, whatever rules fire for it.
    """
    fired: dict[str, list[Diagnostic]] = {}
    for found in diagnostics:
        fired.setdefault(found.name, []).append(found)
    left = dict(WEIGHTS)
    lost: list[Deduction] = []
    for name, found_all in sorted(fired.items(), key=lambda pair: -SHARES.get(pair[0], ("", 0))[1]):
        if name in SHARES:
            element, share = SHARES[name]
            points = min(left[element], round(WEIGHTS[element] * share / 100))
            left[element] -= points
        else:
            first, further = COSTS[max(found.level for found in found_all)]
            points = first + further * min(MOST_FURTHER, len(found_all) - 1)
        if points:
            lost.append(Deduction(name, points, _reason(found_all)))
    lost.sort(key=lambda one: -one.points)
    return max(0, 100 - sum(one.points for one in lost)), tuple(lost)


def _reason(found: Sequence[Diagnostic]) -> Text:
    """The first message, and how many more there are."""
    message = found[0].message
    if len(found) == 1:
        return message
    more = len(found) - 1
    return Text(f"{message.en} (and {more} more)", f"{message.zh}（另有 {more} 处）")


def questions_for(diagnostics: Sequence[Diagnostic]) -> tuple[Text, ...]:
    """The questions of the rules that fired, most asked first; one for each element, however many rules fired for it."""
    fired = {found.name for found in diagnostics}
    asked = sorted((rule for rule in RULES if rule.NAME in fired), key=lambda rule: -rule.ASKED)
    questions: dict[str, Text] = {}
    for rule in asked:
        about = SHARES.get(rule.NAME, (rule.NAME, 0))[0]
        if rule.QUESTION is not None and rule.QUESTION not in questions.values():
            questions.setdefault(about, rule.QUESTION)
    return tuple(questions.values())
