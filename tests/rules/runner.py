"""What the tests of rules share: which rules there are, and what one of them finds in a draft."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ticket_lint.cli.judging import judge_of
from ticket_lint.engine import Settings, assess
from ticket_lint.profiles import settings_of
from ticket_lint.rules import RULES, Rule

FOLDER = Path(__file__).parent
CASES = FOLDER / "cases"
NO_RULES = frozenset({"__init__", "base", "documentation"})


@cache
def settings_for(profile: str) -> Settings:
    """The settings of a profile, the defaults where it is empty."""
    return settings_of(profile) if profile else Settings()


def found(rule: Rule, draft: str) -> str:
    """What `rule` finds in `draft`, a line each: code, place, message in the draft's language.

    A rule that needs a profile names the one that its examples and cases are written for; one that needs a suggested severity says so.
    """
    judge = judge_of() if getattr(rule, "EXAMPLE_SEVERITY", False) else None
    report = assess(draft, settings=settings_for(getattr(rule, "EXAMPLE_PROFILE", "")), judge=judge)
    lines = []
    for one in report.diagnostics:
        if one.code == rule.CODE:
            line, column = report.ticket.lines.position(one.span.start)
            last, end = report.ticket.lines.position(one.span.end)
            until = str(end) if last == line else f"{last}:{end}"
            lines.append(f"{one.code} {line}:{column}-{until} {one.message.of(report.lang)}\n")
    return "".join(lines)


def rule_of(case: Path) -> Rule:
    """The rule that a case, a file in the folder with the rule's name, belongs to."""
    return next(rule for rule in RULES if case.parent.name == rule.NAME)
