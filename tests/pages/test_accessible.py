"""Everybody can use the pages: by axe-core's rules, and by keys alone."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.pages.conftest import opened
from tests.pages.seeds import DRAFT, EN_DRAFT

_OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}


def accessible(page: Page) -> None:
    """Fail with what axe-core has to say."""
    found = Axe().run(page, options=_OPTIONS).response["violations"]
    told = [
        f"{page.url} {one['id']}: {node['html'][:200]} {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]
    assert told == []


@pytest.mark.parametrize(("locale", "theme", "width"), [("en-GB", "light", 1280), ("zh-CN", "dark", 390)])
def test_all_pages_pass_axe(browser: Browser, service: str, locale: str, theme: str, width: int) -> None:
    size = {"width": width, "height": 900}
    with opened(
        browser, service, locale=locale, color_scheme=theme, viewport=size, reduced_motion="reduce"
    ) as page:
        page.goto("/")
        accessible(page)
        page.locator("#text").fill(DRAFT if locale == "zh-CN" else EN_DRAFT)
        page.wait_for_selector("[data-found]:not([hidden])")
        accessible(page)
        page.locator("#text").press("ControlOrMeta+End")
        page.locator("button[formaction='/severity']").click()
        page.wait_for_selector(".ticket")
        _open_all(page)
        accessible(page)
        page.goto("/dispute")
        accessible(page)
        page.locator("form .button.main").click()
        page.wait_for_selector(".brief")
        accessible(page)
        page.goto("/queue?state=all&sort=oldest")
        _open_all(page)
        accessible(page)
        page.locator("[data-entry] h2 a").first.click()
        page.wait_for_selector("[data-ticket]")
        _open_all(page)
        accessible(page)
        page.goto("/quality")
        _open_all(page)
        accessible(page)
        page.goto("/nothing")
        accessible(page)


def _open_all(page: Page) -> None:
    page.evaluate("for (const one of document.querySelectorAll('main details:not(.signer)')) one.open = true")


def test_the_skip_link_leads_past_the_navigation(page: Page) -> None:
    page.goto("/queue")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("address", ["/", "/severity", "/dispute", "/queue", "/quality"])
def test_focus_is_seen_wherever_it_goes(page: Page, address: str) -> None:
    page.goto(address)
    seen = set()
    for _ in range(30):
        page.keyboard.press("Tab")
        name, outline, inside = page.evaluate(_FOCUS)
        if name == "BODY":
            break
        seen.add(name)
        assert outline or inside, f"no outline on {name} of {address}"
    assert {"A", "BUTTON"} <= seen


# The element with the focus, and whether it, or what stands around it, is outlined.
_FOCUS = """(() => {
    const drawn = (one) => { const style = getComputedStyle(one); return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2; };
    const one = document.activeElement;
    return [one.tagName, drawn(one), one.closest(".editor, .radio label") !== null && drawn(one.closest(".editor, .radio label"))];
})()"""


def test_nothing_moves_for_who_asks_for_that(browser: Browser, service: str) -> None:
    with opened(browser, service, reduced_motion="reduce") as page:
        page.goto("/")
        moving = "[...document.querySelectorAll('*')].filter(one => getComputedStyle(one).transitionDuration !== '0s').length"
        assert page.evaluate(moving) == 0
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
