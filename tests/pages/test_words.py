"""The words of the pages: in both languages, all of them used, and none missing."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from ticket_lint.server.pages.decisions import REASONS
from ticket_lint.server.pages.messages import MESSAGES, say_in

PAGES = Path(__file__).parents[2] / "ticket_lint" / "server" / "pages"
# Half-width punctuation between Chinese characters.
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]")


def sources() -> str:
    """All code and templates of the pages."""
    paths = [*PAGES.glob("*.py"), *PAGES.glob("jobs/*.py"), *PAGES.glob("templates/*.html")]
    return "\n".join(path.read_text("utf-8") for path in paths)


def fields(text: str) -> set[str]:
    """The names of the places to fill in."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", MESSAGES)
def test_both_languages_say_the_same(key: str) -> None:
    text = MESSAGES[key]
    assert text.en
    assert text.zh
    assert fields(text.zh) <= fields(text.en)
    assert not HALF_WIDTH.search(re.sub(r"\{\w+\}", "", text.zh))
    words = re.sub(r"\{\w+\}", "", text.zh)
    assert re.search(r"[\u4e00-\u9fff]", words) or text.zh == text.en or not re.search(r"\w", words)


def test_every_word_is_used_and_every_used_one_is_there() -> None:
    text = sources()
    named = set(re.findall(r"""["']((?:frame|draft|severity|dispute|queue|quality)\.[\w.-]+)["']""", text))
    assert {one for one in named if one not in MESSAGES and not one.endswith(".")} <= _FILES
    begun = tuple(set(re.findall(r"""["'](\w+\.(?:[\w-]+\.)+)["']""", text)))
    built = {f"{room}.{name}" for room, names in _BUILT.items() for name in names.split()}
    traits = ("quality.language.", "quality.kind.", "queue.state.", "queue.source.", "queue.sort.")
    unused = {key for key in MESSAGES if key not in named | built and not key.startswith((*begun, *traits))}
    assert unused == set()


_FILES = {f"{name}.html" for name in ("draft", "severity", "dispute", "queue", "quality")}
# Keys that templates put together.
_BUILT = {
    "draft": "name title present partial missing",
    "severity": "name title raise lower raise.none lower.none",
    "dispute": "name title claimed assigned users value since until",
    "queue": "name title state severity source sort",
    "quality": "name title",
}


def test_reasons_have_words() -> None:
    for lang in ("zh", "en"):
        assert len({say_in(lang)(f"queue.reason.{name}") for name in REASONS}) == len(REASONS)


def test_templates_trust_nothing() -> None:
    for path in PAGES.glob("templates/*.html"):
        text = path.read_text("utf-8")
        assert "|safe" not in text.replace(" ", "")
        assert "autoescape" not in text
        assert "style=" not in text
        assert not re.search(r"\son\w+=", text)
        assert not re.search(r"<script(?![^>]*\bsrc=)", text)
    script = (PAGES / "static" / "page.js").read_text("utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|srcdoc", script
    )
    sheet = (PAGES / "static" / "page.css").read_text("utf-8")
    assert "url(" not in sheet
    assert "@import" not in sheet
