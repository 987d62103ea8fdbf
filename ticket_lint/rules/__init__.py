"""The rules. The registry is this literal; a test holds it to the modules, cases and docs."""

from __future__ import annotations

from ticket_lint.rules import (
    empty_section,
    inflated_type,
    leaked_secret,
    leftover_template,
    log_misses_time,
    malformed_identifier,
    missing_actual,
    missing_environment,
    missing_expected,
    missing_frequency,
    missing_identifier,
    missing_impact,
    missing_logs,
    missing_steps,
    missing_time,
    nothing_tried,
    partial_environment,
    personal_data,
    screenshot_only_log,
    several_problems,
    suppression_without_reason,
    time_without_zone,
    unbacked_urgency,
    understated_claim,
    unfollowable_steps,
    unknown_suppression,
    unquantified_impact,
    unsupported_claim,
    untold_result,
    unused_suppression,
    vague_actual,
    vague_error,
    vague_title,
    vague_version,
)
from ticket_lint.rules.base import Draft, Field, Finding, Options, Rule, Verdict

__all__ = ["KNOWN", "RULES", "Draft", "Field", "Finding", "Options", "Rule", "Verdict", "rule_named"]

# In the order of the documentation.
RULES: tuple[Rule, ...] = (
    missing_environment,
    partial_environment,
    vague_version,
    missing_steps,
    unfollowable_steps,
    missing_frequency,
    missing_logs,
    screenshot_only_log,
    log_misses_time,
    vague_error,
    missing_expected,
    missing_actual,
    vague_actual,
    nothing_tried,
    untold_result,
    missing_impact,
    unquantified_impact,
    missing_time,
    time_without_zone,
    missing_identifier,
    malformed_identifier,
    vague_title,
    leftover_template,
    empty_section,
    several_problems,
    unbacked_urgency,
    inflated_type,
    unsupported_claim,
    understated_claim,
    leaked_secret,
    personal_data,
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
