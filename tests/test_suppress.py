"""Inline suppression: where it reaches, what it needs, and what is said about a useless one."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.document.directives import directives_of
from ticket_lint.engine import Setting, Settings, assess
from ticket_lint.report import Report

BODY = "\n\nWindows 11，SDK 4.3.1，进频道后听不到任何声音。\n"
BARE = "# 进频道后没声音" + BODY


def codes(report: Report) -> set[str]:
    return {found.code for found in report.diagnostics}


def told(report: Report) -> list[tuple[str, str]]:
    """The findings about suppressions, each with the text that it points to."""
    return [
        (found.code, report.ticket.text(found.span))
        for found in report.diagnostics
        if found.code.startswith("SUP")
    ]


@pytest.mark.parametrize(
    ("note", "reason"),
    [
        ("<!-- ticket-lint: ignore LOG001 -- logs were sent by e-mail -->", "logs were sent by e-mail"),
        ("<!-- ticket-lint: ignore missing-logs -- 日志已邮件发送 -->", "日志已邮件发送"),
        ("<!--ticket-lint:ignore log001--sent-->", "sent"),
        ("# ticket-lint: ignore missing-logs -- 日志已邮件发送", "日志已邮件发送"),
        ("ticket-lint: ignore LOG001 -- sent", "sent"),
        ("// ticket-lint: ignore LOG001 -- sent", "sent"),
        ("ticket-lint：ignore LOG001 —— 日志（已发）", "日志（已发）"),
        ("<!--\nticket-lint: ignore LOG001 -- sent\n-->", "sent"),
    ],
)
@pytest.mark.parametrize("where", ["{note}\n{bare}", "{bare}\n{note}\n"])
def test_a_note_suppresses(note: str, reason: str, where: str) -> None:
    assert "LOG001" in codes(assess(BARE))
    report = assess(where.format(note=note, bare=BARE))
    assert "LOG001" not in codes(report)
    assert [(found.code, why) for found, why in report.suppressed] == [("LOG001", reason)]
    assert told(report) == []
    assert report.as_dict()["suppressed"][0]["reason"] == reason


def test_the_note_is_no_part_of_the_ticket() -> None:
    report = assess("# ticket-lint: ignore LOG001 -- sent\n" + BARE)
    title = report.ticket.title
    assert title is not None
    assert report.ticket.text(title) == "进频道后没声音"
    assert "ticket-lint" not in report.ticket.live


def test_everything_else_stays_as_it_was() -> None:
    plain = assess(BARE)
    noted = assess(BARE + "\n<!-- ticket-lint: ignore LOG001 -- sent -->\n")
    assert codes(noted) == codes(plain) - {"LOG001"}
    assert not any("log" in question.en for question in noted.questions)


def test_several_rules_in_one_note() -> None:
    report = assess(BARE + "\n<!-- ticket-lint: ignore LOG001, missing-impact、EXP001 -- draft -->\n")
    assert {found.code for found, _ in report.suppressed} == {"LOG001", "IMP001", "EXP001"}


@pytest.mark.parametrize(
    ("note", "finding"),
    [
        ("<!-- ticket-lint: ignore LOG001 -->", ("SUP002", "ticket-lint: ignore LOG001")),
        ("<!-- ticket-lint: ignore LOG001 -- -->", ("SUP002", "ticket-lint: ignore LOG001 --")),
        ("<!-- ticket-lint: ignore LOG999 -- x -->", ("SUP003", "LOG999")),
        ("<!-- ticket-lint: ignore -- x -->", ("SUP003", "ticket-lint: ignore -- x")),
        ("<!-- ticket-lint: disable LOG001 -- x -->", ("SUP003", "ticket-lint: disable LOG001 -- x")),
        ("# ticket-lint: ignore malformed-identifier -- 无", ("SUP001", "malformed-identifier")),
    ],
)
def test_a_useless_note_is_told(note: str, finding: tuple[str, str]) -> None:
    report = assess(f"{BARE}\n{note}\n")
    assert told(report) == [finding]
    assert report.suppressed == ()
    assert "LOG001" in codes(report)


def test_a_note_for_a_rule_that_did_not_run_is_not_unused() -> None:
    settings = Settings({"malformed-identifier": Setting(enabled=False)})
    text = f"{BARE}\n<!-- ticket-lint: ignore IDN002 -- x -->\n"
    assert told(assess(text, settings=settings)) == []
    off = Settings({"unused-suppression": Setting(enabled=False)})
    assert told(assess(text, settings=off)) == []


def test_the_next_line() -> None:
    text = (
        "# 崩溃\n\n<!-- ticket-lint: ignore-next ENV002 -- 已核对 -->\n\n版本：最新版\n\n另一台机器：最新版\n"
    )
    plain = [
        found for found in assess(text.replace("ENV002", "ENV999")).diagnostics if found.code == "ENV002"
    ]
    report = assess(text)
    assert {found.code for found, _ in report.suppressed} <= {"ENV002"}
    kept = [found for found in report.diagnostics if found.code == "ENV002"]
    assert len(kept) + len(report.suppressed) == len(plain)
    for found, _ in report.suppressed:
        assert report.ticket.lines.position(found.span.start)[0] == 5


def test_the_scope_of_a_note() -> None:
    text = (
        "# T\n\n## 环境\n<!-- ticket-lint: ignore-section ENV001 -- r -->\n无\n\n### 版本\n1\n\n## 步骤\nx\n"
    )
    ticket = parse(text)
    (note,) = directives_of(ticket)
    assert note.scope is not None
    assert ticket.text(note.scope) == text[text.index("## 环境") : text.index("## 步骤")]
    (following,) = directives_of(parse("a\n\n<!-- ticket-lint: ignore-next X -- r -->\n\n  b\nc\n"))
    assert following.scope is not None
    assert "a\n\n<!-- ticket-lint: ignore-next X -- r -->\n\n  b\nc\n"[slice(*following.scope)] == "  b"
    (last,) = directives_of(parse("a\n\n<!-- ticket-lint: ignore-next X -- r -->"))
    assert last.scope is not None


def test_a_section_is_left_alone_outside() -> None:
    text = BARE + "\n## 环境\n无\n<!-- ticket-lint: ignore-section LOG001 -- x -->\n\n## 日志\n无\n"
    report = assess(text)
    assert "LOG001" in codes(report)
    assert told(report) == [("SUP001", "LOG001")]


def test_code_is_no_note() -> None:
    report = assess(BARE + "\n```\n# ticket-lint: ignore LOG999 -- x\n```\n")
    assert told(report) == []


def test_a_suppressed_secret_stays_a_secret() -> None:
    text = (
        BARE
        + "\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N\n"
    )
    secret = [found for found in assess(text).diagnostics if found.secret]
    assert secret
    names = ", ".join(sorted({found.name for found in secret}))
    report = assess(f"{text}\n<!-- ticket-lint: ignore {names} -- revoked -->\n")
    assert not any(found.secret for found in report.diagnostics)
    assert all(found.secret for found, _ in report.suppressed)


def test_notes_on_one_line_end_where_the_next_begins() -> None:
    text = (
        f"{BARE}\n<!-- ticket-lint: ignore LOG001 -- sent ticket-lint: ignore EXP001, exp001 -- plain -->\n"
    )
    assert [(note.names[0][0], note.reason) for note in directives_of(parse(text))] == [
        ("LOG001", "sent"),
        ("EXP001", "plain"),
    ]
    assert {found.code for found, _ in assess(text).suppressed} == {"LOG001", "EXP001"}
    assert told(assess(text)) == []


def test_a_ticket_of_notes_costs_no_more_than_a_few() -> None:
    line = "<!-- " + "ticket-lint: ignore a " * 400 + "-->"
    assert len(told(assess(line))) == 200  # no reason, no rule
    assert all(len(note.names) == 1 for note in directives_of(parse(line)))
    assert len(told(assess("<!-- ticket-lint: ignore" + " a" * 400 + " -- x -->"))) == 1


@pytest.mark.parametrize(
    ("below", "covered"), [("", ""), ("  \n", ""), ("\n \t\nb\nc", "b"), ("  b", "  b"), (" \n  b\n", "  b")]
)
def test_what_the_next_line_is(below: str, covered: str) -> None:
    text = f"a\n\n<!-- ticket-lint: ignore-next X -- r --> x\n{below}"
    (note,) = directives_of(parse(text))
    assert note.scope is not None
    assert text[slice(*note.scope)] == covered


def test_many_notes_stay_quick() -> None:
    text = "# T\n" + "<!-- ticket-lint: ignore LOG001 -- x -->\n" * 2000
    assert len(assess(text).suppressed) <= 1
