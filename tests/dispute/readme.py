"""The excerpts of real briefs in the READMEs."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "README.zh-CN.md")
_BLOCK = re.compile(r"(?<=```console\n)\$ ticket-lint (dispute (?:.+\\\n)*.+)\n((?:.*\n)+?)(?=```)")
_KEPT = (
    "# ", "**", "| It is still going on", "| 故障仍在持续", "- **Against", "- **针对",
)  # fmt: skip


def excerpt(brief: str) -> str:
    """The lines of a brief that the READMEs show, with … for those between; no figure of the model is among them."""
    found: list[str] = []
    for line in brief.splitlines():
        if line.startswith(_KEPT):
            found.append(line)
        elif found and found[-1] != "…":
            found.append("…")
    return "\n".join(found).removesuffix("…")


def shown(text: str) -> tuple[list[str], str]:
    """The command of a README's example and the excerpt under it."""
    match = next(match for match in _BLOCK.finditer(text) if "data/examples" in match[1])
    return shlex.split(match[1].replace("\\\n", " ")), match[2]


def replaced(text: str, new: str) -> str:
    """A README with a new excerpt."""
    return text.replace(shown(text)[1], new)
