"""Write what the cases expect and the counts over the corpus: `python -m tests.rules.regenerate`.

Look at the difference before it is committed: it is the effect of a change.
"""

from __future__ import annotations

from tests.rules.counts import TARGET, text
from tests.rules.runner import CASES, found, rule_of


def main() -> None:
    """Write every `.out` beside its `err-*.md`, and the counts."""
    for case in sorted(CASES.glob("*/err-*.md")):
        case.with_suffix(".out").write_text(found(rule_of(case), case.read_text("utf-8")), "utf-8")
    TARGET.write_text(text(), "utf-8")


if __name__ == "__main__":
    main()
