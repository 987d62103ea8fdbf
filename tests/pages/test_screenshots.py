"""All pages in pictures, kept as build output to be looked at; none is wider than its window, and all pass axe-core's rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.pages.conftest import opened, picture
from tests.pages.seeds import DRAFT, EN_DRAFT
from tests.pages.serving import served

_AXE = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
# Language, appearance, width, and whether axe-core looks as well.
LOOKS = [
    ("en", "light", 1280, True),
    ("zh", "dark", 1280, False),
    ("zh", "light", 390, False),
    ("en", "dark", 390, True),
]


@pytest.mark.parametrize(("lang", "theme", "width", "axe"), LOOKS)
def test_pages_look_finished(
    browser: Browser, service: str, lang: str, theme: str, width: int, axe: bool
) -> None:
    options = {
        "locale": "zh-CN" if lang == "zh" else "en-GB",
        "color_scheme": theme,
        "viewport": {"width": width, "height": 900},
        "reduced_motion": "reduce",
    }
    with opened(browser, service, **options) as page:
        for name in _walk(page, DRAFT if lang == "zh" else EN_DRAFT):
            picture(page, f"{name}.{lang}.{theme}.{width}.png", full_page=True)
            assert page.evaluate(_WIDER) == 0, f"{name} is wider than the window"
            if axe:
                _accessible(page)
            elif name == "quality":  # what follows looks alike in every look
                break


_WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def _walk(page: Page, text: str) -> Iterator[str]:
    """Go through all pages; what comes next is done when the one before was looked at."""
    page.goto("/")
    yield "draft-empty"
    _type(page, text)
    yield "draft"
    page.locator("button[formaction='/severity']").click()
    page.wait_for_selector(".ticket")
    yield "severity"
    page.goto("/dispute")
    yield "dispute-form"
    page.locator("#assigned").select_option("P2")
    page.locator("form .button.main").click()
    page.wait_for_selector(".brief")
    yield "dispute"
    page.goto("/queue")
    yield "queue"
    page.locator("[data-entry] h2 a").first.click()
    page.wait_for_selector("[data-ticket]")
    _open(page)
    yield "ticket"
    page.goto("/quality")
    yield "quality"
    page.goto("/queue?state=overruled")
    yield "queue-overruled"
    page.goto("/quality")
    _open(page)
    yield "quality-tables"
    page.goto("/nothing")
    yield "not-found"


def _open(page: Page) -> None:
    """Open all that is folded."""
    page.evaluate("for (const one of document.querySelectorAll('main details:not(.signer)')) one.open = true")


def _accessible(page: Page) -> None:
    """Fail with what axe-core has to say."""
    found = Axe().run(page, options=_AXE).response["violations"]
    told = [
        f"{page.url} {one['id']}: {node['html'][:200]} {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]
    assert told == []


def test_moments_look_finished(browser: Browser, service: str, tmp_path: Path) -> None:
    """What is seen only for a moment, or only at first."""
    with opened(browser, service) as page:

        def shot(name: str) -> None:
            picture(page, f"{name}.png")

        page.goto("/")
        _type(page, EN_DRAFT)
        mark = page.locator(".mirror mark", has_text="Latest version").bounding_box()
        assert mark is not None
        page.mouse.move(mark["x"] + 5, mark["y"] + 5)
        shot("moment-tip")
        page.goto("/queue")
        page.keyboard.press("j")
        page.keyboard.press("o")
        shot("moment-overrule")
        page.locator(".signer summary").click()
        shot("moment-name")
        page.keyboard.press("Escape")
        page.locator("[data-keys]").click()
        shot("moment-keys")
        page.goto("/queue?search=nothing+says+this")
        shot("moment-none")
        page.goto("/dispute")
        page.locator("#assigned").select_option("P0")
        page.locator("form .button.main").click()
        shot("moment-problem")
    with served(tmp_path / "empty.db") as address, opened(browser, address, locale="zh-CN") as page:
        for name in ("queue", "quality"):
            page.goto(f"/{name}")
            picture(page, f"empty-{name}.zh.png")


def _type(page: Page, text: str) -> None:
    page.locator("#text").fill(text)
    page.wait_for_selector("[data-found]:not([hidden])")
    page.wait_for_selector(".mirror mark")
