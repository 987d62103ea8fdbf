"""The queue: people decide by keys, by forms and without script, and nothing that was decided is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.pages.conftest import opened
from tests.pages.seeds import filled
from tests.pages.serving import served


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A service of its own: here tickets are decided."""
    path = tmp_path_factory.mktemp("queue") / "tickets.db"
    filled(path, 56)
    with served(path) as address:
        yield address


def here(page: Page) -> str:
    """The id of the ticket that has the focus."""
    found: str = page.evaluate("document.activeElement.closest('[data-entry]')?.id ?? ''")
    return found


def test_an_overrule_survives_a_restart(browser: Browser, tmp_path: Path) -> None:
    database = tmp_path / "tickets.db"
    filled(database, 7)
    with served(database) as address, opened(browser, address) as page:
        page.goto("/queue")
        page.locator(".signer summary").click()
        page.get_by_label("Your name").fill("王 Lin ✓")
        page.get_by_role("button", name="Save", exact=True).click()
        entry = page.locator("[data-entry]").first
        title = entry.locator("h2").inner_text()
        wanted = "P0" if entry.locator(".p").first.inner_text() != "P0" else "P3"
        entry.get_by_text("Overrule").click()
        entry.locator(f"input[value={wanted}]").check()
        entry.locator("select").select_option("contract")
        entry.get_by_label("In your own words").fill("annex 2 <b>bold</b>")
        entry.get_by_role("button", name="Save the decision").click()
        expect(page.locator("[data-announce]")).to_contain_text(f"→ {wanted}")
        expect(page.locator("h2", has_text=title)).to_have_count(0)
    with served(database) as address, opened(browser, address) as page:
        page.goto("/queue?state=overruled")
        entry = page.locator("[data-entry]", has_text=title)
        expect(entry.locator(".decision")).to_contain_text(wanted)
        expect(entry.locator(".decision")).to_contain_text("王 Lin ✓")
        expect(entry.locator(".decision")).to_contain_text("The contract says otherwise: annex 2 <b>bold</b>")


def test_the_queue_is_worked_by_keys_alone(browser: Browser, desk: str) -> None:
    with opened(browser, desk) as page:
        page.goto("/queue")
        ids = [one.get_attribute("id") for one in page.locator("[data-entry]").all()]
        press = page.keyboard.press
        press("j")
        assert here(page) == ids[0]
        press("j")
        press("j")
        press("k")
        assert here(page) == ids[1]
        with page.expect_navigation():
            press("a")
        expect(page.locator("[data-announce]")).to_contain_text("Agreed with")
        expect(page.locator(f"#{ids[1]}")).to_have_count(0)
        assert here(page) == ids[2]  # goes on with the next one

        press("o")
        press("Space")
        press("Tab")
        page.keyboard.type("The")  # chooses by the first letters
        press("Tab")
        page.keyboard.type("by phone; jka?/")  # in a field, letters are letters
        with page.expect_navigation():
            press("Enter")
        expect(page.locator("[data-announce]")).to_contain_text("Overruled")
        assert here(page) == ids[3]

        press("?")
        expect(page.get_by_role("dialog")).to_be_visible()
        press("Escape")
        expect(page.get_by_role("dialog")).to_be_hidden()
        press("/")
        expect(page.get_by_label("Search")).to_be_focused()
        page.goto("/queue")
        press("j")
        with page.expect_navigation():
            press("Enter")
        expect(page.locator("[data-ticket]")).to_be_visible()
        with page.expect_navigation():
            press("a")
        assert "/queue?done=" in page.url


def test_decisions_without_script(browser: Browser, desk: str) -> None:
    with opened(browser, desk, java_script_enabled=False, locale="zh-CN") as page:
        page.goto("/queue?sort=oldest")
        entry = page.locator("[data-entry]").first
        number = (entry.get_attribute("id") or "").removeprefix("ticket-")
        entry.get_by_role("button", name="同意").click()
        expect(page.locator("[data-announce]")).to_contain_text("已同意")
        assert page.url.startswith(f"{desk}/queue?sort=oldest&done={number}#ticket-")
        entry = page.locator("[data-entry]").first
        entry.get_by_text("改判", exact=True).click()
        entry.locator("input[type=radio]").first.check()
        entry.locator("select").select_option("other")  # which needs words, and none are given
        entry.get_by_role("button", name="保存改判").click()
        expect(page.get_by_role("alert")).to_contain_text("请简要说明理由")
        page.get_by_label("补充说明").fill("电话确认")
        page.get_by_role("button", name="保存改判").click()
        expect(page.locator("[data-announce]")).to_contain_text("已改判")
        page.goto(f"/queue/{number}")
        assert page.locator(".history .decision").count() == 2  # the suggestion and the decision


def test_the_list_is_filtered_and_sorted(page: Page) -> None:
    page.goto("/queue")
    page.get_by_label("State").select_option("all")
    page.get_by_label("Sort").select_option("severity")
    page.get_by_label("Source").select_option("github")
    page.get_by_role("button", name="Apply").click()
    shown = page.locator("[data-entry] > .entry > div:first-child").all_inner_texts()
    assert shown == sorted(shown)
    assert len(shown) == 28
    assert set(page.locator("[data-entry] .meta > :first-child").all_inner_texts()) <= {
        f"GitHub classroom/app#{number}" for number in range(100, 220)
    }
    page.get_by_label("State").select_option("open")
    page.get_by_label("Search").fill("no ticket says this")
    page.get_by_role("button", name="Apply").click()
    expect(page.get_by_role("heading", name="No ticket fits the filter")).to_be_visible()
    page.get_by_role("link", name="Reset").first.click()
    assert page.url.endswith("/queue")


def test_pages_follow_each_other(page: Page) -> None:
    page.goto("/queue?state=all")
    first = set(page.locator("[data-entry] h2").all_inner_texts())
    page.get_by_role("link", name="Next page").click()
    assert page.locator("[data-entry]").count() == 30
    assert not first & set(page.locator("[data-entry]").evaluate_all("all => all.map(one => one.id)"))
    page.get_by_role("link", name="Back to the first page").click()
    assert set(page.locator("[data-entry] h2").all_inner_texts()) == first


def test_a_ticket_put_in_by_hand_is_shown_with_its_evidence(browser: Browser, desk: str) -> None:
    with opened(browser, desk) as page:
        page.goto("/severity")
        page.locator("#text").fill(" ")
        page.get_by_role("button", name="Put into the queue").click()
        expect(page.locator("main")).to_contain_text("Paste a ticket first")
        page.goto("/severity")
        page.locator("#text").fill(
            "# Nobody can join\n\nAll users in production, nothing helps. token: Bearer abcdef0123456789abcdef"
        )
        page.get_by_role("button", name="Put into the queue").click()
        expect(page.locator("h1")).to_have_text("Nobody can join")
        expect(page.locator("[data-announce]")).to_have_text("The ticket is in the queue.")
        expect(page.locator(".ticket mark.for").first).to_be_visible()
        assert "abcdef0123456789" not in page.content()  # secrets are not kept
        page.get_by_role("button", name="Open as a draft").click()
        assert page.locator("#text").input_value().startswith("# Nobody can join")
