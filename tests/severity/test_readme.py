"""The suggestions that the READMEs show are those that the shipped model makes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.running import Runner
from tests.severity import readme


@pytest.mark.parametrize("lang", readme.READMES)
def test_the_readmes_show_what_triage_prints(lang: str, tmp_path: Path) -> None:
    draft, old = readme.shown(readme.READMES[lang].read_text("utf-8"))
    assert old == readme.excerpt(readme.triage(draft, tmp_path)), "run `make docs`"
    assert len([line for line in old.splitlines() if line != "  …"]) == 10


@pytest.mark.parametrize("lang", readme.READMES)
def test_the_readmes_show_what_check_prints(
    lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lint = Runner(tmp_path, monkeypatch)
    text = readme.READMES[lang].read_text("utf-8")
    lint.write("draft.md", readme.shown(text)[0])
    shown = re.search(r"\$ ticket-lint (check draft\.md --severity .*)\n(.*\n)", text)
    assert shown is not None
    assert lint(*shown[1].split()) == (0, shown[2], "")
