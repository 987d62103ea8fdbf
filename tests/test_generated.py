"""Generated files are what their generators write."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generate import fold
from ticket_lint.signals import lexicon


def test_every_folder_of_word_lists_is_compiled() -> None:
    folders = {path.parent.name for path in lexicon.folder().glob("*/*.lex")}
    assert folders == set(lexicon.NAMES)
    assert {path.stem for path in lexicon.folder().glob("*.bin")} == folders


@pytest.mark.parametrize("name", lexicon.NAMES)
def test_lexicon_is_current(name: str, tmp_path: Path) -> None:
    lexicon.write(tmp_path / "fresh.bin", lexicon.compiled(name))
    stored = (lexicon.folder() / f"{name}.bin").read_bytes()
    assert stored == (tmp_path / "fresh.bin").read_bytes(), "run `make lexicon`"


def test_folding_table_is_current() -> None:
    assert Path(fold.TARGET).read_text("utf-8") == fold.source(), "run `make fold`"
