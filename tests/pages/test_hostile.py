"""Text of tickets stays text: in every page, in the draft while one types, and in what is stored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.pages.conftest import opened
from tests.pages.seeds import PAYLOADS, hostile
from tests.pages.serving import served

ALL = "\n".join(PAYLOADS)


@pytest.fixture(scope="module")
def hostile_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A service full of hostile tickets."""
    path = tmp_path_factory.mktemp("hostile") / "tickets.db"
    hostile(path)
    with served(path) as address:
        yield address


def harmless(page: Page) -> None:
    """Nothing of a ticket became an element, an attribute or a script; `opened` sees to the policy's complaints."""
    assert page.evaluate("window.hit") is None
    assert (
        page.locator(
            "img, iframe, object, embed, main script, main style, svg[onload], [onerror], [onload]"
        ).count()
        == 0
    )
    assert page.locator("a[href^='javascript:' i], a[href^='data:' i]").count() == 0
    assert page.locator("title").count() == 1 + page.locator("svg title").count()
    assert "49" not in page.locator("main").inner_text().split("{{")[0][-20:]


def test_the_draft_page(browser: Browser, hostile_service: str) -> None:
    with opened(browser, hostile_service) as page:
        page.goto("/")
        with page.expect_response("**/api/v1/assess"):
            page.locator("#text").fill(f"# {ALL}\nlatest version {ALL}")
        expect(page.locator("[data-found]")).to_be_visible()
        harmless(page)
        page.locator("#text").press("ControlOrMeta+Home")
        page.locator("#text").press("ArrowRight")
        harmless(page)
        page.goto("/severity")
        assert PAYLOADS[0] in page.locator("#text").input_value()
        harmless(page)


@pytest.mark.parametrize("address", ["/", "/severity", "/dispute"])
def test_what_forms_send_back(browser: Browser, hostile_service: str, address: str) -> None:
    with opened(browser, hostile_service, java_script_enabled=address != "/") as page:
        page.goto(address)
        page.locator("#text").fill(f"# {ALL}\n\n所有用户都无法进入直播间 {ALL}")
        page.locator("form:has(#text) .button.main").click()
        page.wait_for_load_state()
        if address != "/":
            harmless(page)
        shown = page.locator("main").inner_text()
        for payload in PAYLOADS[:3]:
            assert payload in shown


def test_fields_that_are_no_choice(browser: Browser, hostile_service: str) -> None:
    with opened(browser, hostile_service) as page:
        page.goto("/severity")
        page.evaluate(
            "document.querySelector('#sla option').value = '\"><script>window.hit=1</script>../../etc/passwd'"
        )
        page.locator("#sla").select_option(index=0)
        page.locator("#text").fill("no sound")
        page.locator("#zone").fill(PAYLOADS[1])
        page.locator("form:has(#text) .button.main").click()
        expect(page.get_by_role("alert")).to_contain_text("<script>window.hit=1</script>")
        harmless(page)
        page.goto(f"/queue?state={PAYLOADS[0]}&search={PAYLOADS[1]}&cursor=&done={PAYLOADS[2]}")
        assert page.get_by_label("Search").input_value() == PAYLOADS[1]
        harmless(page)


def test_the_queue_its_tickets_and_the_figures(browser: Browser, hostile_service: str) -> None:
    with opened(browser, hostile_service) as page:
        page.goto("/queue?state=all")
        harmless(page)
        shown = page.locator("main").inner_text()
        for payload in PAYLOADS[:4]:
            assert payload in shown
        for address in [one.get_attribute("href") for one in page.locator("[data-entry] h2 a").all()]:
            page.goto(address or "")
            harmless(page)
        page.goto("/quality")
        assert PAYLOADS[1] in page.locator("main").inner_text()
        harmless(page)


def test_nobody_is_sent_elsewhere(browser: Browser, hostile_service: str) -> None:
    with opened(browser, hostile_service) as page:
        for following in ("//example.com", "https://example.com", "/\\example.com", "javascript:alert(1)"):
            page.goto("/queue")
            page.evaluate(
                "next => document.querySelector('[data-prefs] [name=next]').value = next", following
            )
            page.evaluate("document.querySelector('[data-prefs]').submit()")
            page.wait_for_url(f"{hostile_service}/")


def test_forged_forms_are_refused(browser: Browser, hostile_service: str) -> None:
    with opened(browser, hostile_service) as page:
        page.goto("/queue")
        for address in (
            "/queue/1",
            "/queue",
            "/queue/name",
            "/preferences",
            "/sign-in",
            "/",
            "/severity",
            "/dispute",
        ):
            page.goto("/queue")
            page.evaluate(
                "address => { const form = document.querySelector('form[method=post]'); form.action = address; form.querySelector('[name=csrf]').value = 'x'; form.submit(); }",
                address,
            )
            expect(page.locator(".empty .figure")).to_have_text("403")
