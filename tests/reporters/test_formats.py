"""What each format owes to the program or the person that reads it."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from typing import Any

import jsonschema
import pytest

from tests.reporters.results import DRAFT, SECRET, VIEW, found, report, results
from ticket_lint.diagnostic import Level
from ticket_lint.engine import assess
from ticket_lint.redact import masker_of
from ticket_lint.report import SCHEMA
from ticket_lint.reporters import Result, reporter
from ticket_lint.reporters.base import place_of, visible
from ticket_lint.reporters.snippet import snippet
from ticket_lint.text import Span, display_width


def render(name: str, *items: Result) -> str:
    return "".join(reporter(name).render(items or results(), VIEW))


def lone(text: str, part: str, level: Level = Level.ERROR) -> Result:
    return Result("d.md", report(text, [found(text, "LOG001", level, part)], lang="en"), "d.md")


# -- text --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("环境：最新版 SDK", "最新版"),
        ("a\tb 最新版", "最新版"),
        ("café e\u0301 x", "x"),
        ("ｆｕｌｌ x", "x"),
        ("👍🏽 x", "x"),
    ],
)
def test_carets_stand_under_the_span(line: str, part: str) -> None:
    result = lone(line, part)
    (_, shown), (_, carets) = snippet(result.report, result.masker, result.report.diagnostics[0].span)
    before = shown[: shown.index(part)]
    assert display_width(carets) - carets.count("^") == display_width(before)
    assert carets.count("^") == display_width(part)


def test_a_span_over_lines_is_marked_on_its_first() -> None:
    result = lone("ab cd\nef", "cd\nef")
    assert [text for _, text in snippet(result.report, result.masker, result.report.diagnostics[0].span)] == [
        "ab cd",
        "   ^^",
    ]


def test_a_very_long_line_is_cut() -> None:
    text = "x" * 500_000 + "HERE" + "y" * 500_000
    result = lone(text, "HERE")
    (_, shown), (_, carets) = snippet(result.report, result.masker, result.report.diagnostics[0].span)
    assert len(shown) < 250
    assert shown.index("HERE") == carets.index("^")


def test_carets_take_the_mask_into_account() -> None:
    result = Result("d", results()[0].report)  # type: ignore[union-attr]
    span = next(
        one.span for one in result.report.diagnostics if "最新版" in DRAFT[one.span.start : one.span.end]
    )
    (_, shown), (_, carets) = snippet(result.report, result.masker, span)
    assert SECRET not in shown
    assert display_width(shown[: shown.index("最新版")]) == carets.index("^")


def test_a_span_inside_a_secret_shows_nothing_of_it() -> None:
    start = DRAFT.index(SECRET)
    first = results()[0]
    assert isinstance(first, Result)
    for span in (Span(start + 2, start + 4), Span(start - 3, start + 4), Span(start + 4, start + 20)):
        shown = "".join(text for _, text in snippet(first.report, first.masker, span))
        assert not any(SECRET[at : at + 4] in shown for at in range(len(SECRET) - 3))


def test_a_credential_is_masked_though_its_rule_is_off() -> None:
    from ticket_lint.engine import Setting, Settings

    settings = Settings({"leaked-secret": Setting(enabled=False)})
    text = f"# App 闪退\n\n升级到最新版后 password: {SECRET} 闪退\n"
    checked = assess(text, settings=settings)
    assert not any(one.secret for one in checked.diagnostics)
    assert SECRET not in masker_of(checked).cut(0, len(text))
    assert SECRET not in render("text", Result("d.md", checked))


def test_control_characters_do_not_reach_the_terminal() -> None:
    text = "bad \x1b[31mred\x1b]0;title\x07 \u202egnp.exe\x00 \x9b here"
    shown = render("text", lone(text, "here"), Result("\x1b[2J.md", lone(text, "red").report))
    assert not any(char < " " and char != "\n" for char in shown)
    assert "\u202e" not in shown
    assert "\x9b" not in shown
    assert visible("a\tb\x7f") == "a    b␡"


def test_colour_is_only_there_when_asked_for() -> None:
    item = lone("no log", "log")
    assert "\x1b[" not in "".join(reporter("text").render([item], VIEW))
    assert "\x1b[31;1m" in "".join(reporter("text").render([item], VIEW._replace(color=True)))


def test_quiet_shows_findings_alone() -> None:
    shown = "".join(reporter("text").render(results(), VIEW._replace(quiet=True)))
    assert "60" not in shown
    assert "LOG001" in shown


# -- programs ------------------------------------------------------------------


def test_json_is_the_report_with_its_name() -> None:
    data = json.loads(render("json"))
    assert data["schema"] == SCHEMA
    assert [one["name"] for one in data["tickets"]] == ["草稿.md", "export.json#7", "clean.md"]
    assert data["errors"] == ["gone.md: no such file"]
    first = results()[1 - 1]
    assert isinstance(first, Result)
    assert set(data["tickets"][0]) == {"name", *first.report.as_dict()}
    assert data["tickets"][1]["diagnostics"][0]["part"] == "title"


def test_github_escapes_and_leaves_out_columns_of_ranges() -> None:
    lines = render("github").splitlines()
    assert "50%25 &" in lines[0]
    assert "title=LOG001 missing-logs,file=草稿.md,line=1,endLine=1,col=3,endColumn=10::" in lines[0]
    over_lines = next(line for line in lines if "line=5" in line)
    assert "endLine=6" in over_lines
    assert "col=" not in over_lines.partition("::")[2].partition("::")[0].lower()
    odd = Result("a,b:c%.md", lone("no log", "log").report, "a,b:c%.md")
    assert "file=a%2Cb%3Ac%25.md" in render("github", odd)


def test_junit_is_xml_whatever_the_ticket_holds() -> None:
    root = ET.fromstring(render("junit"))
    assert root.attrib == {"name": "ticket-lint", "tests": "9", "failures": "3", "errors": "1"}
    # ended by the draft's own level: a warning does not fail, and is no failure
    assert len(root.findall(".//system-out")) == 4
    odd = Result("a\x00\ud800.md", lone("x\x0b log", "log").report)
    ET.fromstring(render("junit", odd))


def test_markdown_mentions_and_formats_nothing() -> None:
    shown = render("markdown")
    assert "@all" not in shown
    assert "<b>" not in shown
    row = next(line for line in shown.splitlines() if "LOG001" in line)
    assert row.replace("\\|", "").count("|") == 5


def test_markdown_fits_into_a_comment() -> None:
    one = lone("最新版 log", "log")
    many = one.report._replace(diagnostics=one.report.diagnostics * 3000, lang="zh")
    shown = render("markdown", one._replace(report=many))
    assert len(shown) < 65_536
    assert shown.count("LOG001") == 100
    assert "另有 2900 处未列出。" in shown
    assert "未列出" not in render("markdown", one)


_TEXT_OBJECT = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": {"type": "string"}},
    "additionalProperties": False,
}
_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_POSITIVE = {"type": "integer", "minimum": 1}


def _object(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties, "additionalProperties": False}


def _array(items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": items, **more}


# The part of the SARIF 2.1.0 schema that is used, with its names, types, limits and required properties.
SARIF = _object(
    ["version", "runs"],
    **{
        "$schema": {"type": "string"},
        "version": {"const": "2.1.0"},
        "runs": _array(
            _object(
                ["tool"],
                tool=_object(
                    ["driver"],
                    driver=_object(
                        ["name"],
                        name={"type": "string"},
                        version={"type": "string"},
                        rules=_array(
                            _object(
                                ["id"],
                                id={"type": "string"},
                                name={"type": "string", "pattern": "^[A-Za-z0-9]+$"},
                                shortDescription=_TEXT_OBJECT,
                                help=_TEXT_OBJECT,
                                defaultConfiguration=_object([], level=_LEVEL),
                            ),
                            uniqueItems=True,
                        ),
                    ),
                ),
                columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                invocations=_array(
                    _object(
                        ["executionSuccessful"],
                        executionSuccessful={"type": "boolean"},
                        toolExecutionNotifications=_array(
                            _object(["message"], level=_LEVEL, message=_TEXT_OBJECT)
                        ),
                    )
                ),
                results=_array(
                    _object(
                        ["message"],
                        ruleId={"type": "string"},
                        ruleIndex={"type": "integer", "minimum": 0},
                        level=_LEVEL,
                        message=_TEXT_OBJECT,
                        locations=_array(
                            _object(
                                [],
                                physicalLocation=_object(
                                    ["artifactLocation"],
                                    artifactLocation=_object(
                                        [], uri={"type": "string", "pattern": "^[!-~]+$"}
                                    ),
                                    region=_object(
                                        ["startLine"],
                                        startLine=_POSITIVE,
                                        startColumn=_POSITIVE,
                                        endLine=_POSITIVE,
                                        endColumn=_POSITIVE,
                                    ),
                                ),
                                logicalLocations=_array(
                                    _object(
                                        [], name={"type": "string"}, fullyQualifiedName={"type": "string"}
                                    )
                                ),
                            )
                        ),
                        suppressions=_array(
                            _object(
                                ["kind"],
                                kind={"enum": ["inSource", "external"]},
                                justification={"type": "string"},
                            )
                        ),
                    )
                ),
                properties={"type": "object"},
            )
        ),
    },
)


def test_sarif_follows_the_schema() -> None:
    data = json.loads(render("sarif"))
    jsonschema.validate(data, SARIF)
    (run,) = data["runs"]
    for one in run["results"]:
        if "ruleIndex" in one:
            assert run["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] == one["ruleId"]
    (suppressed,) = [one for one in run["results"] if "suppressions" in one]
    assert suppressed["suppressions"][0]["justification"].startswith("known, ask [REDACTED")
    assert run["invocations"][0]["executionSuccessful"] is False
    uris = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run["results"]}
    assert "%E8%8D%89%E7%A8%BF.md" in uris


def test_places_count_code_points_in_the_part_they_lie_in() -> None:
    titled = results()[2]
    assert isinstance(titled, Result)
    first, second = titled.report.diagnostics
    assert place_of(titled.report, first.span) == (True, 1, 1, 1, 5)
    assert place_of(titled.report, second.span) == (False, 1, 6, 1, 10)
    whole = lone("ab\ncd\n", "ab\n")
    assert place_of(whole.report, whole.report.diagnostics[0].span) == (False, 1, 1, 1, 3)
