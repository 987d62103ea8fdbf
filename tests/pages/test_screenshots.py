"""Pictures of all pages, kept as build output to be looked at; none may be wider than its window."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.pages.conftest import opened, shots
from tests.pages.seeds import DRAFT, EN_DRAFT
from tests.pages.serving import served

LOOKS = [
    ("en", "light", 1280),
    ("zh", "dark", 1280),
    ("zh", "light", 390),
    ("en", "dark", 390),
]


@pytest.mark.parametrize(("lang", "theme", "width"), LOOKS)
def test_pages_look_finished(browser: Browser, service: str, lang: str, theme: str, width: int) -> None:
    options = {
        "locale": "zh-CN" if lang == "zh" else "en-GB",
        "color_scheme": theme,
        "viewport": {"width": width, "height": 900},
    }
    text = DRAFT if lang == "zh" else EN_DRAFT
    with opened(browser, service, **options) as page:

        def shot(name: str) -> None:
            overflow = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert overflow == 0, f"{name} is {overflow} px wider than the window"
            page.screenshot(path=shots() / f"{name}.{lang}.{theme}.{width}.png", full_page=True)

        page.goto("/")
        shot("draft-empty")
        _type(page, text)
        shot("draft")
        page.locator("button[formaction='/severity']").click()
        page.wait_for_selector(".ticket")
        shot("severity")
        page.goto("/dispute")
        shot("dispute-form")
        page.locator("#claimed").select_option("P0")
        page.locator("#assigned").select_option("P2")
        page.locator("form .button.main").click()
        page.wait_for_selector(".brief")
        shot("dispute")
        page.goto("/queue")
        shot("queue")
        page.locator("[data-entry] h2 a").first.click()
        page.wait_for_selector("[data-ticket]")
        shot("ticket")
        page.goto("/quality")
        shot("quality")


def test_moments_look_finished(browser: Browser, service: str, tmp_path: Path) -> None:
    """What is seen only for a moment, or only at first."""
    with opened(browser, service) as page:

        def shot(name: str) -> None:
            page.screenshot(path=shots() / f"{name}.png")

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
        page.goto("/nothing")
        shot("moment-not-found")
        page.goto("/queue?search=nothing+says+this")
        shot("moment-none")
        page.goto("/dispute")
        page.locator("#assigned").select_option("P0")
        page.locator("form .button.main").click()
        shot("moment-problem")
    with served(tmp_path / "empty.db") as address, opened(browser, address, locale="zh-CN") as page:
        for name in ("queue", "quality"):
            page.goto(f"/{name}")
            page.screenshot(path=shots() / f"empty-{name}.zh.png")


def _type(page: Page, text: str) -> None:
    page.locator("#text").fill(text)
    page.wait_for_selector("[data-found]:not([hidden])")
    page.wait_for_selector(".mirror mark")
