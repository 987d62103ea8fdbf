"""The run of `train --from-store` in the READMEs; `python -m tests.cli.retrain_readme` (or `make docs`) writes it anew."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.store.decided import decided, one_lower

ROOT = Path(__file__).parents[2]
READMES = {"en": ROOT / "README.md", "zh": ROOT / "README.zh-CN.md"}
_COUNT = 160
_TRAIN = "train --only --from-store sqlite:///tickets.db -o our-models"
_LIST = "models list our-models"
_LANG = {"en": "", "zh": "--lang zh "}


def shown(text: str, lang: str) -> tuple[str, str]:
    """What a README shows of `train` and of `models list`."""
    train, models = (re.escape(f"$ ticket-lint {_LANG[lang]}{command}\n") for command in (_TRAIN, _LIST))
    match = re.search(rf"{train}((?:.*\n)+?){models}((?:.*\n)+?)(?=\$ )", text)
    assert match is not None
    return match[1], match[2]


def main() -> None:
    """Write the run into both READMEs."""
    for lang, path in READMES.items():
        text = path.read_text("utf-8")
        with TemporaryDirectory() as name:
            decided(Path(name) / "tickets.db", one_lower, _COUNT)
            for old, command in zip(shown(text, lang), (_TRAIN, _LIST), strict=True):
                run = [sys.executable, "-m", "ticket_lint", "--lang", lang, *command.split()]
                done = subprocess.run(run, cwd=name, check=True, stdout=subprocess.PIPE, encoding="utf-8")
                text = text.replace(old, done.stdout)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
