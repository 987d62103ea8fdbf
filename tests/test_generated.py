"""Generated files are what their generators write."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generate import fold
from ticket_lint.signals import lexicon

LEXICONS = sorted(path.name for path in lexicon.FOLDER.iterdir() if path.is_dir() and any(path.glob("*.lex")))


def test_every_compiled_lexicon_has_sources() -> None:
    assert sorted(path.stem for path in lexicon.FOLDER.glob("*.json")) == LEXICONS


@pytest.mark.parametrize("name", LEXICONS)
def test_lexicon_is_current(name: str) -> None:
    stored = (lexicon.FOLDER / f"{name}.json").read_text("utf-8")
    assert stored == lexicon.dump(name), "run `make lexicon`"


def test_folding_table_is_current() -> None:
    assert Path(fold.TARGET).read_text("utf-8") == fold.source(), "run `make fold`"
