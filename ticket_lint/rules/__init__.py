"""The rules. The registry is this literal; a test holds it to the modules, cases and docs."""

from __future__ import annotations

from ticket_lint.rules import malformed_identifier, missing_identifier, missing_logs
from ticket_lint.rules.base import Draft, Field, Finding, Options, Rule

__all__ = ["RULES", "Draft", "Field", "Finding", "Options", "Rule"]

RULES: tuple[Rule, ...] = (missing_logs, missing_identifier, malformed_identifier)
