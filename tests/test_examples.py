"""The examples that `make demo` shows: the complete ones pass, the others are told what they lack."""

from __future__ import annotations

import pytest

import ticket_lint
from tests.drafts import EXAMPLES
from ticket_lint.diagnostic import Level

ALL = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix in (".md", ".txt"))
COMPLETE = ("rtc-complete.zh.md", "sync-complete.en.md")
WANTED = {
    "export-form.en.md": {"missing-logs"},
    "login-email.en.txt": {"missing-logs"},
    "rtc-portal.zh.txt": {"missing-logs", "vague-version"},
    "payment-callback.mixed.md": {"leaked-secret"},
}


@pytest.mark.parametrize("name", COMPLETE)
def test_complete_examples_have_no_errors(name: str) -> None:
    report = ticket_lint.assess((EXAMPLES / name).read_text("utf-8"))
    assert [found.name for found in report.diagnostics if found.level is Level.ERROR] == []
    assert [element for element, found in report.elements.items() if found.status.value == "missing"] == []


@pytest.mark.parametrize("name", WANTED)
def test_incomplete_examples_are_told(name: str) -> None:
    report = ticket_lint.assess((EXAMPLES / name).read_text("utf-8"))
    assert WANTED[name] <= {found.name for found in report.diagnostics}


def test_a_question_is_not_asked_for_logs() -> None:
    report = ticket_lint.assess((EXAMPLES / "quota-question.zh.md").read_text("utf-8"))
    assert report.kind == "question"
    assert "missing-logs" not in {found.name for found in report.diagnostics}


@pytest.mark.parametrize("name", ALL)
def test_the_language_is_that_of_the_name(name: str) -> None:
    report = ticket_lint.assess((EXAMPLES / name).read_text("utf-8"))
    assert report.ticket.language == ("en" if name.split(".")[-2] == "en" else "zh")
