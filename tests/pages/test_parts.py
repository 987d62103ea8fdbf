"""The parts of the pages that need no browser."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from tests.dispute.page import Page
from tests.reporters import results
from ticket_lint.audit.statistics import Interval
from ticket_lint.diagnostic import Diagnostic, Level, Text
from ticket_lint.redact import Masker
from ticket_lint.server.app import create_app
from ticket_lint.server.pages import charts
from ticket_lint.server.pages.decisions import Given, kind_of, reason_in
from ticket_lint.server.pages.forms import Form, FormError
from ticket_lint.server.pages.jobs import draft
from ticket_lint.server.pages.preferences import inside
from ticket_lint.server.pages.queue import Wanted
from ticket_lint.server.security.tokens import digest_of, draw
from ticket_lint.server.settings import Settings, Token
from ticket_lint.server.work import Work
from ticket_lint.text import Span


def test_workers_load_nothing_of_the_web() -> None:
    code = (
        "import sys, ticket_lint.server.pages.jobs.draft, ticket_lint.server.pages.jobs.severity,"
        " ticket_lint.server.pages.jobs.dispute, ticket_lint.server.pages.jobs.arrival;"
        "print(*sorted({name.split('.')[0] for name in sys.modules} & {'fastapi', 'starlette', 'jinja2', 'uvicorn', 'sqlalchemy'}))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == ""


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.sampled_from(Level)), max_size=6))
def test_segments_carry_the_worst_finding_over_them(places: list[tuple[int, int, Level]]) -> None:
    text, words = "0123456789", Text("x", "x")
    spans = [(Span(min(a, b), max(a, b)), level) for a, b, level in places]
    report = results.report(text, [Diagnostic("X", "x", level, words, words, span) for span, level in spans])
    segments = list(draft._segments(report, Masker(text)))
    assert "".join(segment.text for segment in segments) == text
    at = 0
    for segment in segments:
        end = at + len(segment.text)
        over = [level for span, level in spans if span.start <= at and end <= span.end]
        assert segment.level == (max(over).label if over else "")
        assert segment.anchor == (f"at-{at}" if any(span.start == at for span, _ in spans) else "")
        at = end


@pytest.mark.parametrize(
    ("given", "result"),
    [
        ({"outcome": "agreed"}, Given("P2", "")),
        ({"severity": "P0", "reason": "scope"}, Given("P0", "scope")),
        ({"severity": "P0", "reason": "other", "note": " by phone "}, Given("P0", "other: by phone")),
    ],
)
def test_decisions_are_read(given: dict[str, str], result: Given) -> None:
    assert Given.of(Form(given), "P2") == result


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"severity": "P0"},
        {"severity": "P0", "reason": "because"},
        {"severity": "P2", "reason": "scope"},  # that is what was suggested
        {"severity": "P9", "reason": "scope"},
        {"severity": "P0", "reason": "other", "note": "  "},
    ],
)
def test_decisions_that_lack_something_are_told(given: dict[str, str]) -> None:
    with pytest.raises(FormError):
        Given.of(Form(given), "P2")


def test_there_is_nothing_to_agree_with_without_a_suggestion() -> None:
    with pytest.raises(FormError):
        Given.of(Form({"outcome": "agreed"}), None)


def test_reasons_are_told_in_the_language_of_the_reader() -> None:
    assert reason_in("scope: 3 rooms", "en") == "More or fewer people are affected: 3 rooms"
    assert reason_in("scope", "zh") == "影响人数判断有误"
    assert reason_in("anything: that a program said", "zh") == "anything: that a program said"
    assert (kind_of("scope: 3 rooms"), kind_of("as told")) == ("scope", "as told")


@pytest.mark.parametrize("address", ["/queue?state=all", "/", "/queue/7#ticket-8"])
def test_addresses_inside(address: str) -> None:
    assert inside(address) == address


@pytest.mark.parametrize(
    "address", ["", "//evil", "https://evil", "/\\evil", "/\x00", "queue", "/\n/evil", "/中"]
)
def test_addresses_outside(address: str) -> None:
    assert inside(address) == "/"


def test_the_address_of_the_queue_says_only_what_differs() -> None:
    assert Wanted().address() == "/queue"
    assert (
        Wanted(search="a&b=c", state="all").address(cursor="x")
        == "/queue?state=all&search=a%26b%3Dc&cursor=x"
    )


def test_forms_hold_to_their_choices() -> None:
    form = Form({"sla": "aws", "text": " a\r\nb "})
    assert form.one_of("sla", ["default", "aws"]) == "aws"
    assert form.one_of("profile", ["generic"]) == "generic"
    assert form.ticket(10) == " a\nb "
    with pytest.raises(FormError):
        form.one_of("sla", ["default"])
    with pytest.raises(FormError):
        form.ticket(3)
    with pytest.raises(FormError):
        Form({"text": " \r\n"}).ticket(10)


@pytest.mark.parametrize("weeks", [0, 1, 2, 12, 60])
def test_charts_are_drawn_whatever_there_is(weeks: int) -> None:
    points = [
        charts.Point(
            date(2026, 3, 2) + timedelta(weeks=at), at % 5, Interval(at % 5 / 5, 0.0, 1.0) if at % 5 else None
        )
        for at in range(weeks)
    ]
    page = Page(charts.over_time("<b>name</b>", points))
    assert page.open == []
    assert page.elements[0].attributes["aria-label"] == "<b>name</b>"
    inside_it = [one for one in page.elements if one.name == "circle"]
    assert all(
        0 <= float(one.attributes["cx"]) <= 960 and 0 <= float(one.attributes["cy"]) <= 270
        for one in inside_it
    )
    dots = [charts.Dot(at / 10, Interval(0.5, 0.1, 0.9), at) for at in range(weeks % 11)]
    assert Page(charts.calibration("calibration", dots)).open == []
    assert Page(charts.spark("course", [None, 0.5, None][: weeks % 4], 0.3)).open == []


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[tuple[TestClient, str]]:
    """A service that lets in only who has a token, and such a token."""
    token = draw()
    known = (Token("ops", digest_of(token), frozenset({"read"})),)
    app = create_app(
        Settings(database=f"sqlite:///{tmp_path}/t.db", tokens=known), work=cast(Work, _Nobody())
    )
    with TestClient(app, base_url="http://127.0.0.1:8321", headers={"accept": "text/html"}) as client:
        yield client, token


class _Nobody:
    """Stands for workers that are not needed."""

    ready = True
    pending = 0

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"asked for {name}")


def _csrf(text: str) -> str:
    """The token that the first form of a page carries."""
    return text.split('name="csrf" value="')[1].split('"', maxsplit=1)[0]


def test_people_sign_in_with_a_token(closed: tuple[TestClient, str]) -> None:
    client, token = closed
    answer = client.get("/queue?state=all")
    assert answer.status_code == 401
    csrf = _csrf(answer.text)
    wrong = client.post("/sign-in", data={"csrf": csrf, "token": "tl_wrong", "next": "/queue"})
    assert wrong.status_code == 401
    assert "not known" in wrong.text
    answer = client.post(
        "/sign-in", data={"csrf": csrf, "token": token, "next": "/queue?state=all"}, follow_redirects=False
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "/queue?state=all")
    shown = client.get("/queue?state=all")
    assert shown.status_code == 200
    assert "Signed in as ops" in shown.text
    assert client.get("/").status_code == 403  # the token may read, not assess
    left = client.post("/sign-out", data={"csrf": _csrf(shown.text)}, follow_redirects=False)
    assert left.status_code == 303
    assert client.get("/queue").status_code == 401


def test_pages_carry_the_strict_policy(closed: tuple[TestClient, str]) -> None:
    client, _ = closed
    answer = client.get("/queue")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"
    style = client.get("/static/page.css")
    assert style.status_code == 200
    assert "immutable" in style.headers["cache-control"]
