"""SLA profiles and their clock: what a level promises, which facts it asks for, and when an answer is due.

Shipped profiles are the TOML files in this folder; a file of one's own works the same.
"""

from __future__ import annotations

from pathlib import Path

from ticket_lint.errors import UsageError
from ticket_lint.sla.clauses import Verdict, evaluate, told
from ticket_lint.sla.model import ALWAYS, Clause, Hours, Scenario, SlaLevel, SlaProfile, Target, Window

__all__ = [
    "ALWAYS", "Clause", "Hours", "Scenario", "SlaLevel", "SlaProfile", "Target", "Verdict", "Window",
    "evaluate", "load", "locate", "shipped", "told",
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
    from ticket_lint.sla.read import read

    path = locate(name_or_path)
    return read(path, trusted=path.parent == FOLDER)


def locate(name_or_path: str | Path) -> Path:
    """Return the file of a profile: a shipped name, or a path. Raises `UsageError` where there is none."""
    given = str(name_or_path)
    if given in NAMES:
        return FOLDER / f"{given}.toml"
    if given.endswith(".toml") or "/" in given or "\\" in given:
        path = Path(given)
        if path.is_file():
            return path
        raise UsageError(f"no such SLA file: {given}", f"找不到 SLA 文件：{given}")
    from ticket_lint.profiles.source import suggestion

    close = suggestion(given, NAMES)
    raise UsageError(
        f'no SLA is named "{given}"{close.en}; shipped: {", ".join(NAMES)}; a file of your own ends in .toml',
        f"没有名为“{given}”的 SLA{close.zh}；内置：{'、'.join(NAMES)}；自己的文件须以 .toml 结尾",
    )
