"""Write the snapshots of the example briefs anew: `python -m tests.dispute.regenerate`. Review the difference."""

from __future__ import annotations

from tests.dispute.cases import CASES, SNAPSHOTS, snapshot_of


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


if __name__ == "__main__":
    main()
