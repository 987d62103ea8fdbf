"""The excerpts of a real suggestion in the READMEs; `python -m tests.severity.readme` (or `make docs`) writes them anew."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
READMES = {"en": ROOT / "README.md", "zh": ROOT / "README.zh-CN.md"}
_BLOCK = re.compile(
    r"```console\n\$ cat draft\.md\n((?:.*\n)+?)\$ ticket-lint triage draft\.md\n((?:.*\n)+?)```"
)
_FACET = re.compile(r"  (?:scope|影响范围)  ")
_BOUNDARY = re.compile(r"  .*≥P0")
_CHANGES = re.compile(r"  (?:would|会)")
_SHOWN = 2  # lines of evidence, facts that would raise it, and facts that would lower it


def excerpt(output: str) -> str:
    """The lines of a suggestion that the READMEs show, with … for those between."""
    found: list[str] = []
    left = 1  # how many lines from here on are shown
    for line in output.rstrip("\n").split("\n"):
        if _CHANGES.match(line) or _BOUNDARY.match(line):
            left = 1 + _SHOWN
        elif _FACET.match(line):
            left = 1
        if left:
            found.append(line)
            left -= 1
        elif found[-1] != "  …":
            found.append("  …")
    return "\n".join(found) + "\n"


def shown(text: str) -> tuple[str, str]:
    """The draft and the excerpt in a README."""
    match = _BLOCK.search(text)
    assert match is not None
    return match[1], match[2]


def triage(draft: str, folder: Path) -> str:
    """What `triage` prints for the draft."""
    (folder / "draft.md").write_text(draft, "utf-8")
    command = [sys.executable, "-m", "ticket_lint", "triage", "draft.md"]
    return subprocess.run(
        command, cwd=folder, check=True, capture_output=True, encoding="utf-8", timeout=60
    ).stdout


def main() -> None:
    """Write the excerpts of both READMEs."""
    from tempfile import TemporaryDirectory

    for path in READMES.values():
        text = path.read_text("utf-8")
        draft, old = shown(text)
        with TemporaryDirectory() as folder:
            path.write_text(text.replace(old, excerpt(triage(draft, Path(folder)))), "utf-8")


if __name__ == "__main__":
    main()
