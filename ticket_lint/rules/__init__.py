"""The rules. The registry is this literal; a test holds it to the modules, cases and docs."""

from __future__ import annotations

from ticket_lint.rules import (
    malformed_identifier,
    missing_identifier,
    missing_logs,
    suppression_without_reason,
    unknown_suppression,
    unused_suppression,
)
from ticket_lint.rules.base import Draft, Field, Finding, Options, Rule

__all__ = ["KNOWN", "RULES", "Draft", "Field", "Finding", "Options", "Rule", "rule_named"]

RULES: tuple[Rule, ...] = (
    missing_logs,
    missing_identifier,
    malformed_identifier,
    unused_suppression,
    suppression_without_reason,
    unknown_suppression,
)
KNOWN = frozenset(word.lower() for rule in RULES for word in (rule.CODE, rule.NAME))


def rule_named(name: str) -> Rule | None:
    """Return the rule with the code or name `name`, in any case, or None."""
    for rule in RULES:
        if name.upper() == rule.CODE or name.lower() == rule.NAME:
            return rule
    return None
