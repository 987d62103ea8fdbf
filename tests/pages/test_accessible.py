"""The pages by keys alone, and for who wants nothing to move; axe-core looks at them in `test_screenshots`."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from tests.pages.conftest import opened


def test_the_skip_link_leads_past_the_navigation(page: Page) -> None:
    page.goto("/queue")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_focus_is_seen_wherever_it_goes(page: Page) -> None:
    for address in ("/", "/severity", "/dispute", "/queue", "/quality"):
        page.goto(address)
        _tab_through(page, address)


def _tab_through(page: Page, address: str) -> None:
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
