"""The generated documentation is what the generator writes."""

from __future__ import annotations

import pytest

from tests.generate import docs


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_readme_table_is_current(lang: str) -> None:
    text = docs.READMES[lang].read_text("utf-8")
    assert text == docs.readme(text, lang), "run `make docs`"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_reference_is_current(lang: str) -> None:
    assert docs.REFERENCES[lang].read_text("utf-8") == docs.reference(lang), "run `make docs`"
