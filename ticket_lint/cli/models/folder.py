"""The folder that the commands about versions work on."""

from __future__ import annotations

from pathlib import Path

from ticket_lint.errors import InputError
from ticket_lint.severity import registry


def existing(folder: str) -> Path:
    """The folder of that name; raises InputError where there is none, UsageError where it is that of a single model."""
    root = Path(folder)
    if not root.is_dir():
        raise InputError(f"{root}: no such folder", f"{root}：文件夹不存在")
    registry.refuse_model(root)
    return root
