"""Severity, dispute and quality: what they show, how they print, and in which language."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.pages.conftest import opened, picture, shots
from tests.pages.seeds import DRAFT, EN_DRAFT


def weighed(page: Page, text: str) -> None:
    """Ask for a severity."""
    page.goto("/severity")
    page.locator("#text").fill(text)
    page.locator("form .button.main").click()
    page.wait_for_selector(".ticket")


def disputed(page: Page, claimed: str = "P0", assigned: str = "P2") -> None:
    """Ask for a brief."""
    page.goto("/dispute")
    page.locator("#text").fill(EN_DRAFT)
    page.locator("#claimed").select_option(claimed)
    page.locator("#assigned").select_option(assigned)
    page.locator("form .button.main").click()


def test_a_severity_is_told_with_its_evidence(page: Page) -> None:
    weighed(page, EN_DRAFT)
    chances = [one.strip("<>%") for one in page.locator(".chances li > span:last-child").all_inner_texts()]
    assert 97 <= sum(map(int, chances)) <= 103
    leading = page.locator(".chances .lead .p").inner_text()
    assert page.locator(".verdict-box .huge").inner_text() == leading
    assert page.locator(".dues .chosen .p").inner_text() == leading
    assert "".join(page.locator(".ticket .line").all_inner_texts()) == EN_DRAFT.replace("\n", "")
    page.locator("details summary", has_text="at least P1").click()
    for details in page.locator("details:has(.weights)").all():
        weights = [float(one.split()[0]) for one in details.locator(".weight").all_text_contents()]
        start, total = map(float, re.findall(r"[+-]\d+\.\d+", details.locator("p").text_content() or ""))
        assert abs(start + sum(weights) - total) < 0.01 * (len(weights) + 2)


def test_due_times_follow_the_sla_and_the_zone(page: Page) -> None:
    page.goto("/severity")
    page.locator("#text").fill("Nobody can join in production.")
    page.locator("#sla").select_option("azure-china")
    page.locator("#filed").fill("2026-03-06T17:59")
    page.locator("#zone").fill("Europe/Berlin")
    page.locator("form .button.main").click()
    due = page.locator(".dues li", has_text="Severity B")
    expect(due).to_contain_text("Sat 2026-03-07 06:00 +01:00")  # 09:00 in China, and four hours
    page.locator("summary", has_text="Change the text").click()
    page.locator("#zone").fill("Nowhere/Nothing")
    page.locator("form .button.main").click()
    expect(page.get_by_role("alert")).to_contain_text("Nowhere/Nothing")
    assert page.locator("#text").input_value() == "Nobody can join in production."


def test_the_brief_is_shown_printed_and_saved(page: Page, tmp_path: Path) -> None:
    disputed(page)
    brief = page.locator("article.brief")
    expect(brief.locator("h1")).to_have_text("Severity brief: P0 or P2?")
    assert brief.locator(".pair").first.locator(".card").count() == 2
    positions = [one.bounding_box() for one in brief.locator(".pair").first.locator(".card").all()]
    assert positions[0] is not None
    assert positions[1] is not None
    assert positions[0]["y"] == positions[1]["y"]  # side by side
    page.emulate_media(media="print")
    for hidden in (".top", ".foot", "details.again", "[data-print]"):
        expect(page.locator(hidden)).to_be_hidden()
    expect(brief).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.pdf(path=shots() / "dispute.pdf")
    page.set_viewport_size({"width": 794, "height": 1123})  # A4
    picture(page, "dispute.print.png", full_page=True)
    page.emulate_media(media="screen")
    for name, ending, begin in (
        ("HTML", "html", "<!doctype html>"),
        ("Markdown", "md", "# Severity brief: P0 or P2?"),
    ):
        with page.expect_download() as told:
            page.get_by_role("button", name=f"Save as {name}").first.click()
        told.value.save_as(tmp_path / "brief")
        assert told.value.suggested_filename == f"severity-brief.{ending}"
        assert (tmp_path / "brief").read_text("utf-8").startswith(begin)


def test_positions_and_stakes_that_do_not_fit_are_told(page: Page) -> None:
    disputed(page, "P1", "P1")
    expect(page.get_by_role("alert")).to_contain_text("Both sides name P1")
    page.locator("#assigned").select_option("P3")
    page.get_by_text("What is at stake").click()
    page.get_by_label("Affected users").fill("300")
    page.locator("form .button.main").click()
    expect(page.get_by_role("alert")).to_contain_text("all three or none")
    page.get_by_label("Value per user and hour").fill("1.20")
    page.get_by_label("Failing since").fill("2026-03-06T23:00")
    page.get_by_label("Until").fill("2026-03-06T12:30")
    page.locator("form .button.main").click()
    expect(page.get_by_role("alert")).to_contain_text("begin before it ends")
    page.get_by_label("Failing since").fill("2026-03-06T10:00")
    page.get_by_label("Until").fill("2026-03-06T12:30")
    page.get_by_label("Currency").fill("CNY")
    page.locator("form .button.main").click()
    expect(page.locator(".brief")).to_contain_text("2 h 30 min × 300 × 1.20 CNY = 900.00 CNY")


def test_an_estimate_for_what_has_recovered_needs_its_end(page: Page) -> None:
    page.goto("/dispute")
    page.locator("#text").fill(
        "Nobody could join any room in production. It recovered at 10:40, all is well again."
    )
    page.get_by_text("What is at stake").click()
    page.get_by_label("Affected users").fill("300")
    page.get_by_label("Value per user and hour").fill("1")
    page.get_by_label("Failing since").fill("2026-03-06T10:00")
    page.locator("form .button.main").click()
    expect(page.get_by_role("alert")).to_contain_text("fill in when it ended")


def test_quality_is_drawn_and_tabulated(page: Page) -> None:
    page.goto("/quality")
    cells = [int(one) for one in page.locator(".confusion tbody td").all_inner_texts()]
    decided = int(page.locator(".tile strong").nth(1).inner_text())
    assert sum(cells) == decided
    assert page.locator(".scroll:has(.confusion)").evaluate("box => box.scrollWidth <= box.clientWidth")
    agreed = sum(cells[at * 5] for at in range(4))
    assert page.locator(".tile strong").first.inner_text() == f"{agreed / decided:.0%}"
    for summary in page.locator("summary").all():
        summary.click()
    rows = page.locator("section[aria-labelledby=over-time] tbody tr").all()
    assert sum(int(row.locator("td").first.inner_text()) for row in rows) == decided
    assert page.locator("svg[role=img]").count() == page.locator("svg[role=img][aria-label]").count() > 2
    assert page.locator("[style]").count() == 0
    page.get_by_label("Period").select_option("30")
    page.get_by_role("button", name="Show").click()
    assert int(page.locator(".tile strong").nth(1).inner_text()) < decided


def test_the_language_is_switched_and_the_ticket_keeps_its_own(browser: Browser, service: str) -> None:
    with opened(browser, service) as page:
        weighed(page, DRAFT)
        page.get_by_role("button", name="中文").click()
        expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
        expect(page.locator("h1")).to_have_text("建议级别")
        expect(page.locator(".ticket")).to_have_attribute("lang", "zh-CN")
        page.goto("/")  # it stays, and so does the draft
        expect(page.locator("h1")).to_have_text("写工单")
        assert page.locator("#text").input_value() == DRAFT
        page.get_by_role("button", name="English", exact=True).first.click()
        expect(page.locator("h1")).to_have_text("Write a ticket")
        weighed(page, DRAFT)
        expect(page.locator(".ticket")).to_have_attribute("lang", "zh-CN")


def test_light_and_dark(browser: Browser, service: str) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    with opened(browser, service, color_scheme="light") as page:
        page.goto("/queue")
        light = page.evaluate(ground)
        page.get_by_role("button", name="Dark").click()
        page.wait_for_function(f"{ground} !== '{light}'")
        page.goto("/")
        assert page.evaluate(ground) != light
        page.get_by_role("button", name="As the system").click()
        page.wait_for_function(f"{ground} === '{light}'")
        page.emulate_media(color_scheme="dark")
        assert page.evaluate(ground) != light


def test_what_is_not_there_is_told(browser: Browser, service: str) -> None:
    with opened(browser, service, locale="zh-CN") as page:
        for address in ("/nothing", "/queue/999999", "/queue/x", "/static/../page.css", "/static/other.css"):
            answer = page.goto(address)
            assert answer is not None
            assert answer.status in (404, 422)
            expect(page.get_by_role("link", name="回到草稿页")).to_be_visible()
