"""The draft page: what is typed is checked and underlined in place, and nothing of it gets lost."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, Route, expect

from tests.pages.conftest import opened
from tests.pages.seeds import DRAFT

TEMPLATE = re.compile(r"^My own words\.\n\n# \n<!-- 标题.*## 影响范围", re.DOTALL)
API = "**/api/v1/assess"


def marks(page: Page) -> list[str]:
    """What is underlined."""
    return page.locator(".mirror mark").all_inner_texts()


def written(page: Page, text: str) -> None:
    """Type a text and wait for its findings."""
    with page.expect_response(API):
        page.locator("#text").fill(text)
    expect(page.locator("[data-found]")).to_be_visible()


def test_typing_updates_the_underlines(page: Page) -> None:
    page.goto("/")
    area = page.locator("#text")
    with page.expect_response(API):
        area.press_sequentially("# No sound\n\nSDK version: latest version", delay=2)
    expect(page.locator(".mirror mark.warning", has_text="latest version")).to_have_count(1)
    before = page.locator(".score text").text_content() or ""
    with page.expect_response(API):
        for _ in "latest version":
            area.press("Backspace")
        area.press_sequentially("4.3.1 on Android 14", delay=2)
    expect(page.locator(".mirror mark", has_text="4.3.1")).to_have_count(0)
    expect(page.locator(".score text")).not_to_have_text(before)
    assert page.locator(".mirror").inner_text().rstrip("\u200b\n") == area.input_value()


def test_underlines_move_with_the_text_until_the_answer_comes(page: Page) -> None:
    page.goto("/")
    written(page, "# No sound\n\nlatest version")
    page.route(API, lambda route: None)  # no answer from now on
    page.locator("#text").press("ControlOrMeta+Home")
    page.locator("#text").press_sequentially("😀 More in front. ")
    assert "latest version" in marks(page)
    page.locator("#text").press("ControlOrMeta+End")
    page.locator("#text").press("Backspace")
    assert "latest versio" not in marks(page)  # what was edited is no finding any more


def test_places_are_right_after_characters_of_two_units(page: Page) -> None:
    page.goto("/")
    written(page, "# 😀😀 直播间没有声音\n\n😀 SDK 版本：最新版 😀")
    assert "最新版" in marks(page)


def test_nothing_is_checked_while_an_input_method_composes(page: Page) -> None:
    page.goto("/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if request.url.endswith("/assess") else None)
    page.locator("#text").focus()
    keyboard = page.context.new_cdp_session(page)
    keyboard.send("Input.imeSetComposition", {"text": "ni hao", "selectionStart": 6, "selectionEnd": 6})
    page.wait_for_timeout(600)
    assert asked == []
    assert page.locator(".mirror").inner_text().startswith("ni hao")  # the layer shows what the text does
    with page.expect_response(API):
        keyboard.send("Input.insertText", {"text": "你好"})
    assert page.locator("#text").input_value() == "你好"


def test_hovering_and_the_cursor_show_the_message(page: Page) -> None:
    page.goto("/")
    written(page, "# No sound\n\nlatest version")
    tip = page.locator("#tip")
    box = page.locator(".mirror mark", has_text="latest version").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(tip).to_contain_text("latest version")
    page.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    page.mouse.move(0, 0)
    page.locator("#text").press("ControlOrMeta+End")
    page.locator("#text").press("ArrowLeft")
    expect(tip).to_contain_text("latest version")
    assert "latest version" in page.locator("#status").inner_text()  # for those who do not see it


def test_a_finding_leads_to_its_place(page: Page) -> None:
    page.goto("/")
    written(page, "# No sound\n\n" + "a line\n" * 60 + "latest version")
    page.locator(".finding", has_text="latest version").click()
    chosen = page.evaluate(
        "document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"
    )
    assert chosen == "latest version"
    expect(page.locator(".mirror mark", has_text="latest version")).to_be_in_viewport()


def test_the_profile_changes_what_is_asked_for(page: Page) -> None:
    page.goto("/")
    written(page, DRAFT)
    with page.expect_response(API) as told:
        page.locator("#profile").select_option("rtc")
    assert "IDN001" in {one["code"] for one in told.value.json()["diagnostics"]}
    expect(page.locator(".finding code", has_text="IDN001")).not_to_have_count(0)


def test_the_template_is_inserted_and_the_draft_copied(browser: Browser, service: str) -> None:
    with opened(browser, service, permissions=["clipboard-read", "clipboard-write"]) as page:
        page.goto("/")
        page.locator("#text").fill("My own words.")
        page.get_by_role("group", name="Insert template").get_by_role("button", name="中文").click()
        expect(page.locator("#text")).to_have_value(TEMPLATE)
        page.get_by_role("button", name="Copy as Markdown").click()
        expect(page.locator("#status")).to_have_text("Copied.")
        assert page.evaluate("navigator.clipboard.readText()") == page.locator("#text").input_value()
        page.get_by_role("button", name="Clear").click()
        expect(page.locator("[data-empty]")).to_be_visible()


def test_a_service_that_does_not_answer_is_told(browser: Browser, service: str) -> None:
    context = browser.new_context(base_url=service, locale="zh-CN")
    page = context.new_page()  # the console rightly tells of the refused connection
    page.route(API, lambda route: route.abort())
    page.goto("/")
    page.locator("#text").fill("没有声音")
    expect(page.locator("[data-state]")).to_contain_text("服务没有响应")
    context.close()


def test_a_slow_answer_does_not_replace_a_later_one(page: Page) -> None:
    page.goto("/")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(API, hold, times=1)
    page.locator("#text").fill("first")
    page.wait_for_timeout(500)
    written(page, "# No sound\n\nlatest version")
    assert "latest version" in marks(page)
    assert len(held) == 1


def test_the_draft_goes_along_to_other_pages_and_stays_in_its_tab(page: Page, browser: Browser) -> None:
    page.goto("/")
    page.locator("#text").fill("# No sound")
    page.goto("/severity")
    assert page.locator("#text").input_value() == "# No sound"
    other = page.context.new_page()
    other.goto("/severity")
    assert other.locator("#text").input_value() == ""


def test_the_page_is_whole_without_script(browser: Browser, service: str) -> None:
    with opened(browser, service, java_script_enabled=False, locale="zh-CN") as page:
        page.goto("/")
        page.get_by_role("group", name="插入模板").get_by_role("button", name="English").click()
        assert "## Steps to reproduce" in page.locator("#text").input_value()
        page.locator("#text").fill(DRAFT)
        page.get_by_role("button", name="检查").click()
        assert page.locator("#text").input_value() == DRAFT
        assert page.locator(".preview mark.warning").last.inner_text() == "最新版"
        assert (page.locator(".score text").text_content() or "").isdecimal()
        assert page.locator(".questions li").count() == 3
        for link in page.locator("a.finding").all():  # each leads to its place in the text
            assert page.locator(f"[id='{(link.get_attribute('href') or '')[1:]}']").count() == 1
