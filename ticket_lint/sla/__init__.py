"""SLA profiles and their clock: what a level promises, which facts it asks for, and when an answer is due.

Shipped profiles are the TOML files in this folder; a file of one's own works the same.
"""

from __future__ import annotations

from pathlib import Path

from ticket_lint.sla.clauses import Verdict, evaluate, told
from ticket_lint.sla.model import ALWAYS, Clause, Hours, Scenario, SlaLevel, SlaProfile, Target, Window

__all__ = [
    "ALWAYS", "Clause", "Hours", "Scenario", "SlaLevel", "SlaProfile", "Target", "Verdict", "Window",
    "evaluate", "load", "shipped", "told",
]  # fmt: skip

NAMES = ("default", "aws", "azure", "azure-china", "google-cloud", "huawei-cloud", "tencent-cloud")
FOLDER = Path(__file__).parent


def shipped() -> tuple[str, ...]:
    """Return the names of the shipped profiles, `default` first."""
    return NAMES


def load(name_or_path: str | Path) -> SlaProfile:
    """Load a shipped profile by name, or a file of one's own (its name ends in .toml).

    Raises `UsageError` where there is none, and `ConfigError` with every problem of the file, one a line.
    """
    raise NotImplementedError
