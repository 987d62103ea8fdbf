"""What reports look like, and that nothing of a ticket breaks out of them."""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser
from importlib import resources
from xml.etree import ElementTree

import pytest

from tests.audit.exports import HEAD, csv_text, run
from tests.audit.test_judged import DOWN, TYPO
from ticket_lint.audit import Audit, Options
from ticket_lint.audit.formats import FORMATS, format_of

SECRET = "sk_live_9aF3kQ7LmZ2xB8vT"
EVIL = '<script>alert(1)</script>"><img src=x onerror=alert(2)>\x1b[31m'
VOID = {"meta", "br", "img", "link", "input", "hr"}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    times = ("2026-03-05T10:00Z", "2026-03-05T15:00Z", "2026-03-06T10:00Z")
    rows = [
        (
            f"A {EVIL}",
            f"{EVIL} secret_key={SECRET}",
            f"{DOWN} {EVIL}\npassword: {SECRET}",
            *times,
            "P0",
            "P2",
            EVIL,
        ),
        ("=cmd()", "Typo", TYPO, *times, "P0", "P3", "=1+1"),
        (f"key={SECRET}", "no time", "x", "", *times[1:], "P0", "P1", "portal"),
        (f"token={SECRET}", "bad level", "x", *times, "P0", f"secret_key={SECRET}", f"token={SECRET}"),
        ("ok", "Typo", TYPO, *times, "P0", "P3", f"secret_key={SECRET}"),
    ]
    path = tmp_path_factory.mktemp("audit") / "closed.csv"
    path.write_text(csv_text(rows, HEAD), "utf-8")
    return run(path, Options(jobs=1))


def rendered(found: Audit, name: str, lang: str = "en") -> str:
    return "".join(format_of(name).render(found, lang))


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("name", FORMATS)
def test_no_format_shows_a_secret_or_a_control_character(found: Audit, name: str, lang: str) -> None:
    text = rendered(found, name, lang)
    assert SECRET not in text
    assert SECRET[8:] not in text
    assert "\x1b" not in text
    assert "bad level" in text or "unknown level" in text or "级别未知" in text


class Page(HTMLParser):
    """Checks that tags are closed in order, and keeps what could load or run something."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.active: list[str] = []
        self.svg = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.svg += tag == "svg"
        names = {name for name, _ in attrs}
        if tag in ("script", "img", "iframe", "object", "link") or any(
            name.startswith("on") for name in names
        ):
            self.active.append(tag)
        if names & {"src", "href", "srcset"}:
            self.active.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_page_is_whole_and_holds_nothing_active(found: Audit, lang: str) -> None:
    text = rendered(found, "html", lang)
    page = Page()
    page.feed(text)
    page.close()
    assert page.open == []
    assert page.active == []
    assert page.svg >= 4
    assert "default-src 'none'" in text
    assert "http" not in re.sub(r'xmlns="[^"]*"|http-equiv', "", text)
    assert "&lt;script&gt;" in text
    for drawing in re.findall(r"<svg.*?</svg>", text, re.DOTALL):
        ElementTree.fromstring(drawing)
    assert ('lang="zh-CN"' in text) is (lang == "zh")


def test_the_page_follows_light_dark_and_paper() -> None:
    style = (resources.files("ticket_lint.audit.formats") / "page.css").read_text("utf-8")
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style


def test_json_holds_all_figures(found: Audit) -> None:
    data = json.loads(rendered(found, "json"))
    assert data["schema"] == 1
    assert (data["tickets"], data["unread"]) == (3, 2)
    assert [one["row"] for one in data["rejects"]] == [4, 5]
    assert {one["key"]: one["response_target"] for one in data["levels"]} == {"P2": 86400.0, "P3": 172800.0}
    assert data["downgrades"]["lower"] == 3
    assert data["downgrades"]["supported"] == 1
    assert [one["row"] for one in data["disputes"]] == [2]
    assert data["agreement"]["confusion"]["P2"]["P0"] == 1
    assert {one["element"] for one in data["missing"]["elements"]} >= {"logs", "any"}


def test_csv_is_one_table_and_no_formula(found: Audit) -> None:
    rows = list(csv.reader(io.StringIO(rendered(found, "csv"))))
    assert {len(row) for row in rows} == {6}
    tables = {row[0] for row in rows[1:]}
    assert tables >= {
        "all",
        "level",
        "channel",
        "hour",
        "weekday",
        "downgrade",
        "agreement",
        "missing",
        "dispute",
        "reject",
    }
    numbers = re.compile(r"-?[0-9.]+")
    for row in rows[1:]:
        assert all(not cell.startswith(("=", "+", "@")) for cell in row)
        assert all(not cell.startswith("-") or numbers.fullmatch(cell) for cell in row)


def test_text_lists_what_could_not_be_used(found: Audit) -> None:
    text = rendered(found, "text")
    assert "5 rows: 3 tickets audited, 2 rows could not be used" in text
    assert "filed is empty" in text
    assert "1. A " in text


def test_chinese_has_no_english_left(found: Audit) -> None:
    text = rendered(found, "text", "zh")
    assert "tickets" not in text
    assert "median" not in text
    assert "按渠道" in text
