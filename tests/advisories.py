"""Look the pinned packages up in the advisory database: `python -m tests.advisories`.

Ends with 1 where a version has a known vulnerability. A database that cannot be reached is no reason to fail a run; then it says what was
not looked up.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).parents[1] / "constraints" / "serve.txt"
_PATIENCE = 120  # seconds for all of it


class Found(NamedTuple):
    """What came of the look-up: how many packages were, which were not, and what is known of them."""

    looked_up: int
    left_out: tuple[str, ...]
    known: tuple[str, ...]


def read(output: str) -> Found | None:
    """Read what `pip-audit --format json` printed; None where that is no result."""
    try:
        rows = json.loads(output)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return None
    left_out = tuple(row["name"] for row in rows if "skip_reason" in row)
    known = tuple(
        f"{row['name']} {row['version']}: {one['id']}, mended in {', '.join(one['fix_versions']) or 'no version yet'}"
        for row in rows
        for one in row.get("vulns", ())
    )
    return Found(len(rows) - len(left_out), left_out, known)


def told(found: Found | None) -> tuple[int, str]:
    """The exit code and what to print."""
    if found is None:
        return 0, "audit: the advisory database cannot be reached; no package was looked up"
    lines = [f"audit: {one}" for one in found.known]
    if found.left_out:
        lines.append(
            f"audit: the advisory database knows nothing of, or cannot be asked for: {', '.join(found.left_out)}"
        )
    lines.append(f"audit: {found.looked_up} packages looked up, {len(found.known)} known vulnerabilities")
    return int(bool(found.known)), "\n".join(lines)


def main() -> int:
    """Run pip-audit on the pinned packages."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(FILE), "--no-deps", "--disable-pip"]
    options = ["--format", "json", "--progress-spinner", "off", "--timeout", "10"]
    try:
        run = subprocess.run(
            [*command, *options],
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_PATIENCE,
        )
        found = read(run.stdout)
    except subprocess.TimeoutExpired:
        found = None
    code, text = told(found)
    print(text)
    return code


if __name__ == "__main__":
    sys.exit(main())
