"""The page: nothing of the ticket becomes markup, nothing is fetched, and it can be read by everyone."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dispute.cases import CASES, Case, assessed, brief_of
from tests.dispute.page import Page
from ticket_lint import sla
from ticket_lint.diagnostic import Text
from ticket_lint.dispute import Brief, Stakes, brief, html
from ticket_lint.dispute.style import CSS
from ticket_lint.reporters.base import visible
from ticket_lint.severity.labels import Severity

TAGS = {
    "a", "bdi", "body", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "head", "header", "html", "li", "line", "main",
    "mark", "meta", "ol", "p", "rect", "section", "span", "style", "svg", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "aria-hidden", "aria-label", "charset", "class", "content", "data-label", "dir", "height", "href", "http-equiv", "id", "lang",
    "name", "preserveaspectratio", "role", "scope", "vector-effect", "viewbox", "width", "x", "x1", "x2", "y", "y2",
}  # fmt: skip
PAYLOADS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></style></main><iframe src=//example.com>",
    "&lt;b&gt; &#60;script&#62; &amp;amp;",
    "[click](javascript:alert(1)) <a href='javascript:alert(1)'>x</a>",
    "<!-- comment --> <![CDATA[ x ]]> <?php ?>",
    "\u202eelbisivni\u202c \u2066a\u2069 \x1b[31m \x00 \u2028",
    "所有用户都无法进入直播间<svg/onload=alert(1)>，仍未恢复",
)


def made_of(text: str, title: str | None = None, **more: str) -> Brief:
    return brief(
        assessed(text, title),
        claimed=Severity.P0,
        assigned=Severity.P1,
        profile=sla.load("default"),
        stakes=Stakes(3, Decimal(1), more.get("currency")),
        name=more.get("name", "ticket.md"),
    )


def check(page: Page) -> None:
    """What holds for every page."""
    assert page.open == []
    assert page.declarations == ["doctype html"]
    assert page.comments == []
    assert {one.name for one in page.elements} <= TAGS
    for element in page.elements:
        assert set(element.attributes) <= ATTRIBUTES
        assert all(
            re.fullmatch(r"[\d.]*", element.attributes.get(name, "")) for name in ("x", "width", "height")
        )
        assert re.fullmatch(r"(#(title|line-\d+))?", element.attributes.get("href", ""))
    ids = [one.attributes["id"] for one in page.elements if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    assert {one.attributes["href"][1:] for one in page.all("a")} <= set(ids)
    assert len(page.all("style")) == len(page.all("title")) == len(page.all("main")) == 1


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_of_the_ticket_is_markup(payload: str) -> None:
    body = f"# {payload}\n\n所有用户都无法进入直播间 {payload}\n{payload} 仍未恢复\n- {payload}"
    page = Page(html.render(made_of(body, payload, name=payload, currency=payload), "zh"))
    check(page)
    for number, line in enumerate(re.split("\n", body), 1):
        assert page.lines.get(f"line-{number}", "") == visible(line)
    assert page.lines["title"] == visible(payload.strip())


def test_a_profile_of_ones_own_is_no_markup_either() -> None:
    evil = Text("<script>en</script>", "<script>zh</script>")
    profile = sla.load("default")
    level = profile.levels[Severity.P0]
    clause = level.clauses[0]._replace(text=evil)
    levels = {
        **profile.levels,
        Severity.P0: level._replace(title=evil, clauses=(clause,), channel=evil, caveat=evil),
    }
    profile = profile._replace(title=evil, source=evil, note=evil, compensation=evil, levels=levels)
    report = assessed("所有用户都无法进入直播间")
    made = brief(report, claimed=Severity.P0, assigned=Severity.P1, profile=profile)
    page = Page(html.render(made, "en"))
    check(page)
    assert "".join(page.text).count("<script>en</script>") >= 6


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(codec="utf-8") | st.sampled_from("<>&\"'`\n#|-："), max_size=200))
def test_any_text_gives_a_sound_page(text: str) -> None:
    made = made_of(text)
    for lang in ("zh", "en"):
        check(Page(html.render(made, lang)))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_the_page_can_be_read_by_everyone(case: Case, lang: str) -> None:
    page = Page(html.render(brief_of(case), lang))
    check(page)
    assert page.all("html")[0].attributes["lang"] == {"zh": "zh-CN", "en": "en"}[lang]
    levels = [int(one.name[1]) for one in page.elements if one.name in ("h1", "h2", "h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(one.attributes["scope"] in ("row", "col") for one in page.all("th"))
    assert all(one.attributes["aria-label"] for one in page.all("table"))
    ticket = next(one for one in page.all("ol") if one.attributes["class"] == "ticket")
    assert ticket.attributes["lang"].startswith(case.file.split(".")[1])
    names = [one.attributes.get("name") for one in page.all("meta")]
    assert "viewport" in names


def test_nothing_is_fetched() -> None:
    text = html.render(brief_of(CASES[0]), "zh")
    assert "default-src 'none'" in Page(text).elements[3].attributes["content"]
    assert not re.search(r"url\(|@import|https?:|//[a-z]|<script|<link|\bsrc=", text)


def test_the_style_knows_paper_phones_and_the_dark() -> None:
    for wanted in ("@media print", "@media (max-width", "prefers-color-scheme: dark", "break-inside: avoid"):
        assert wanted in CSS
    assert CSS.count("{") == CSS.count("}")


@pytest.mark.parametrize(
    "body",
    [
        "所有用户都无法进入直播间<b>\n"
        + "2026-03-02 10:00:00 [ERROR] <joinRoom> failed, code=1003\n" * 18_000,
        "无法进入直播间 " + "<script>" * 125_000,
        "\n" * 100_000 + "全部用户都进不了直播间，仍未恢复",
    ],
    ids=["lines", "one line", "blank"],
)
def test_a_megabyte(body: str) -> None:
    made = made_of(body)
    text = html.render(made, "zh")
    assert len(text) < 300_000
    page = Page(text)
    check(page)
    hidden = sum(line.skipped for line in made.ticket.lines) + made.ticket.skipped
    cut = sum(line.cut for line in made.ticket.lines)
    assert hidden or cut
    assert f"{hidden or cut}" in "".join(page.text) or len(made.ticket.lines) > 1
