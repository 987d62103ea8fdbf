"""The excerpts of a real audit in the READMEs; `python -m tests.audit.readme` writes them anew."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
READMES = {"en": ROOT / "README.md", "zh": ROOT / "README.zh-CN.md"}
COMMAND = ("audit", "data/examples/closed.csv", "--zone", "Asia/Shanghai")
_BLOCK = re.compile(rf"(?<=```console\n\$ ticket-lint {re.escape(' '.join(COMMAND))}\n)(?:.*\n)+?(?=```)")
_KEPT = re.compile(  # all that stands below the first and the last title, and a few lines between
    r"  (?:Busiest|最忙时段|\d+ tickets claim|\d+ 张工单有自报)"
)
_WHOLE = ("data/examples", "Response and", "各级别", "Rows that", "无法使用的行")


def excerpt(report: str) -> str:
    """The lines of a report that the READMEs show, with … for those between; no figure of the model is among them."""
    found: list[str] = []
    whole = False
    for line in report.splitlines():
        if line and not line.startswith(" "):
            whole = line.startswith(_WHOLE)
        if not line or whole or not line.startswith(" ") or _KEPT.match(line):
            found.append(line)
        elif found[-1] != "  …":
            found.append("  …")
    return "\n".join(found) + "\n"


def shown(text: str) -> str:
    """The excerpt in a README."""
    match = _BLOCK.search(text)
    assert match is not None
    return match[0]


def main() -> None:
    """Write the excerpts of both READMEs."""
    for lang, path in READMES.items():
        command = [sys.executable, "-m", "ticket_lint", *COMMAND, "--lang", lang]
        run = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
        text = path.read_text("utf-8")
        path.write_text(text.replace(shown(text), excerpt(run.stdout)), "utf-8")


if __name__ == "__main__":
    main()
