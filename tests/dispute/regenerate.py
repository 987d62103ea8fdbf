"""Write the snapshots of the example briefs and the excerpts in the READMEs anew: `python -m tests.dispute.regenerate`.

Review the difference.
"""

from __future__ import annotations

import subprocess
import sys

from tests.dispute.cases import CASES, SNAPSHOTS, snapshot_of
from tests.dispute.readme import READMES, ROOT, excerpt, replaced, shown


def main() -> None:
    """Write all snapshots and remove those without a case."""
    SNAPSHOTS.mkdir(exist_ok=True)
    names = {f"{case.file.rpartition('.')[0]}.md" for case in CASES}
    for path in SNAPSHOTS.iterdir():
        if path.name not in names:
            path.unlink()
    for case in CASES:
        name = f"{case.file.rpartition('.')[0]}.md"
        (SNAPSHOTS / name).write_text(snapshot_of(case), "utf-8", newline="\n")
    for readme in READMES:
        path = ROOT / readme
        text = path.read_text("utf-8")
        command = [sys.executable, "-m", "ticket_lint", *shown(text)[0]]
        brief = subprocess.run(
            command, cwd=ROOT, check=True, capture_output=True, text=True, encoding="utf-8"
        ).stdout
        path.write_text(replaced(text, excerpt(brief)), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
