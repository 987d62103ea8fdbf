"""Generated files are what their generators write."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generate import fold
from ticket_lint.signals import lexicon

LEXICONS = sorted(path.name for path in lexicon.FOLDER.iterdir() if path.is_dir() and any(path.glob("*.lex")))


def test_every_compiled_lexicon_has_sources() -> None:
    assert sorted(path.stem for path in lexicon.FOLDER.glob("*.bin")) == LEXICONS


@pytest.mark.parametrize("name", LEXICONS)
def test_lexicon_is_current(name: str, tmp_path: Path) -> None:
    lexicon.write(tmp_path / "fresh.bin", lexicon.compiled(name))
    stored = (lexicon.FOLDER / f"{name}.bin").read_bytes()
    assert stored == (tmp_path / "fresh.bin").read_bytes(), "run `make lexicon`"


def test_folding_table_is_current() -> None:
    assert Path(fold.TARGET).read_text("utf-8") == fold.source(), "run `make fold`"
