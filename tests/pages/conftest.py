"""One browser and one service for all tests of the pages; a page fails its test by an error in the console."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request

from tests.pages.browser import launched
from tests.pages.seeds import filled
from tests.pages.serving import served


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """A real browser."""
    with launched() as found:
        yield found


@pytest.fixture(scope="package")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a service with some weeks of tickets."""
    database = tmp_path_factory.mktemp("pages") / "tickets.db"
    filled(database, 112)
    with served(database) as address:
        yield address


@pytest.fixture
def page(browser: Browser, service: str) -> Iterator[Page]:
    """An English page of the service."""
    with opened(browser, service) as found:
        yield found


class opened:  # noqa: N801 - used like a function
    """A page of a service in a fresh context; an error, a refused load or a script's exception fails the test."""

    def __init__(self, browser: Browser, address: str, **options: object) -> None:
        options = {"locale": "en-GB", "viewport": {"width": 1280, "height": 900}, **options}
        self.context = browser.new_context(base_url=address, **options)  # type: ignore[arg-type]
        self.problems: list[str] = []
        self._at = ""

    def __enter__(self) -> Page:
        """Open it."""
        page = self.context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", self._console)
        page.on("request", self._asked)
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        return page

    def _asked(self, request: Request) -> None:
        if request.is_navigation_request():
            self._at = request.url

    def _console(self, message: ConsoleMessage) -> None:
        told = "Failed to load resource" in message.text and message.location["url"] == self._at
        if (
            message.type in ("error", "warning") and not told
        ):  # the browser repeats the status of the page itself
            self.problems.append(message.text)

    def __exit__(self, *error: object) -> None:
        """Close it."""
        self.context.close()
        if error[0] is None:
            assert self.problems == []


def shots() -> Path:
    """Where screenshots are kept."""
    folder = Path(__file__).parents[2] / "build" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def picture(page: Page, name: str, *, full_page: bool = False) -> None:
    """Take a screenshot. While one page gives way to the next Chromium has nothing to take, so it is asked again."""
    try:
        page.screenshot(path=shots() / name, full_page=full_page)
    except Error:
        page.wait_for_load_state("networkidle")
        page.screenshot(path=shots() / name, full_page=full_page)
