"""Exports of four trackers become drafts."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ticket_lint.document.exports import Export, NoIssueError, looks_like_export, read_export
from ticket_lint.document.jira import from_adf, from_wiki
from ticket_lint.errors import InputError

GITHUB = {
    "number": 7,
    "title": "No sound",
    "body": "Nothing is heard.",
    "user": {"login": "reporter"},
    "comments": [
        {"author": {"login": "reporter"}, "body": "Log: code 110"},
        {"author": {"login": "support"}, "body": "Which version?"},
        {"author": {"login": "reporter"}, "body": "Nothing is heard."},
    ],
}
GITLAB = {
    "iid": 8,
    "title": "没声音",
    "description": "听不到。",
    "author": {"id": 3},
    "notes": [
        {"author": {"id": 3}, "body": "补充：SDK 4.3.1"},
        {"author": {"id": 3}, "body": "changed the description", "system": True},
    ],
}
ADF: dict[str, Any] = {
    "type": "doc",
    "version": 1,
    "content": [
        {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "Steps"}]},
        {
            "type": "orderedList",
            "content": [
                {
                    "type": "listItem",
                    "content": [{"type": "paragraph", "content": [{"type": "text", "text": text}]}],
                }
                for text in ("join", "speak")
            ],
        },
        {"type": "codeBlock", "content": [{"type": "text", "text": "E/rtc: -17\nat a.b(C)"}]},
        {
            "type": "paragraph",
            "content": [
                {"type": "mention", "attrs": {"text": "@kim"}},
                {"type": "hardBreak"},
                {"type": "text", "text": "see"},
            ],
        },
        {"type": "mediaSingle", "content": [{"type": "media", "attrs": {"alt": "sdk.log"}}]},
    ],
}
JIRA = {
    "key": "RTC-9",
    "fields": {
        "summary": "No sound",
        "description": ADF,
        "environment": "Windows 11",
        "reporter": {"accountId": "1"},
        "comment": {"comments": [{"author": {"accountId": "1"}, "body": "h2. More\n# one\n# two"}]},
    },
}
ZENDESK = {
    "ticket": {"id": 10, "subject": "No sound", "description": "Help", "requester_id": 5},
    "comments": [
        {"author_id": 5, "plain_body": "Help"},
        {"author_id": 5, "plain_body": "uid 4711"},
        {"author_id": 5, "body": "internal", "public": False},
        {"author_id": 6, "body": "hello"},
    ],
}


def test_github() -> None:
    (issue,) = read_export(json.dumps(GITHUB), "x.json")
    assert issue == Export("No sound", "Nothing is heard.\n\nLog: code 110", "7")


def test_gitlab() -> None:
    (issue,) = read_export(json.dumps([GITLAB]), "x.json")
    assert issue == Export("没声音", "听不到。\n\n补充：SDK 4.3.1", "8")


def test_jira() -> None:
    (issue,) = read_export(json.dumps({"issues": [JIRA]}), "x.json")
    assert issue.name == "RTC-9"
    assert issue.body == (
        "## Steps\n\n1. join\n2. speak\n\n```\nE/rtc: -17\nat a.b(C)\n```\n\n@kim\nsee\n\n[attachment: sdk.log]\n\n"
        "## Environment\n\nWindows 11\n\n## More\n1. one\n1. two"
    )


def test_zendesk() -> None:
    (issue,) = read_export(json.dumps(ZENDESK), "x.json")
    assert issue == Export("No sound", "Help\n\nuid 4711", "10")


def test_envelopes_and_one_object_a_line() -> None:
    graph = {"data": {"repository": {"issues": {"nodes": [GITHUB, GITHUB]}}}}
    assert len(read_export(json.dumps(graph), "x.json")) == 2
    assert len(read_export(json.dumps({"tickets": [ZENDESK["ticket"]]}), "x.json")) == 1
    lines = "\n".join(json.dumps(one, ensure_ascii=False) for one in (GITHUB, GITLAB)) + "\n"
    assert [issue.name for issue in read_export(lines, "x.jsonl")] == ["7", "8"]


def test_null_bodies_are_empty_bodies() -> None:
    assert read_export('{"title": "T", "body": null}', "x.json") == [Export("T", "", "1")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{\n "title": "x",\n "body": }', "x.json:3:10: broken JSON"),
        ('{"title": "x"}\n{"title": }', "x.json:2:"),
        ("[]", "no issue in it"),
        ("3", "no issue in it"),
        ('{"title": "x"}', "no issue in it"),
        ('{"title": "", "body": null}', "neither a title nor a body"),
        ('[{"title": "a", "body": "b"}, {"title": 3, "body": "x"}]', 'issue 2: "title" is not text'),
        ('{"title": "a", "body": ["b"]}', '"body" is not text'),
        ("[" * 100_000, "nested too deeply"),
        ('{"title": "a", "body": "b", "n": ' + "9" * 5000 + "}", "broken JSON"),
    ],
)
def test_broken_exports(text: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        read_export(text, "x.json")
    assert said in caught.value.en
    assert "\n" not in caught.value.en


def test_no_issue_has_an_error_of_its_own() -> None:
    with pytest.raises(NoIssueError):
        read_export('{"name": "some package"}', "package.json")


def test_streams_are_sniffed() -> None:
    assert looks_like_export(json.dumps(GITHUB))
    assert looks_like_export(json.dumps([GITLAB], indent=1))
    assert not looks_like_export('{"code":500,"msg":"x"} 为什么报这个错')
    assert not looks_like_export("[Bug] no sound, see the title of the window")


def test_wiki_markup() -> None:
    wiki = "h3. Env\nWin\n{code:java}\n# not an item\n{code}\nbq. said\n!shot.png|thumbnail!\n[^sdk.log]"
    assert from_wiki(wiki) == (
        "### Env\nWin\n\n```\n# not an item\n```\n\n> said\n[attachment: shot.png]\n[attachment: sdk.log]"
    )


def test_adf_tables_panels_and_tasks() -> None:
    cell = {
        "type": "tableCell",
        "content": [{"type": "paragraph", "content": [{"type": "text", "text": "v"}]}],
    }
    row = {"type": "tableRow", "content": [cell, cell]}
    task = {"type": "taskItem", "content": [{"type": "text", "text": "t"}]}
    document = {
        "content": [
            {"type": "table", "content": [row, row]},
            {"type": "panel", "content": [{"type": "blockquote", "content": [cell["content"][0]]}]},
            {"type": "taskList", "content": [task]},
            {"type": "rule"},
        ]
    }
    assert from_adf(document) == "| v | v |\n| --- | --- |\n| v | v |\n\n> v\n\n- t\n\n---"


# One node of each kind, and an issue of each tracker: anything may stand in the place of any part.
_TABLE = {
    "type": "table",
    "content": [{"type": "tableRow", "content": [{"type": "tableCell", "content": []}]}],
}
_WHOLE: dict[str, Any] = {
    "issues": [
        {
            **JIRA,
            "fields": {**JIRA["fields"], "description": {**ADF, "content": [*ADF["content"], _TABLE]}},  # type: ignore[dict-item]
        },
        GITHUB,
        GITLAB,
        {**ZENDESK["ticket"], "comments": ZENDESK["comments"]},  # type: ignore[dict-item]
    ]
}


def _places(value: object, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield (*place, key)
        yield from _places(one, (*place, key))


_JUNK: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3) | st.just([]) | st.just({})
)
_JUNK |= st.lists(_JUNK, max_size=2) | st.dictionaries(st.sampled_from(["type", "content", "text"]), _JUNK)


@settings(max_examples=300)
@given(st.lists(st.tuples(st.sampled_from(list(_places(_WHOLE))), _JUNK), min_size=1, max_size=3))
def test_anything_may_stand_in_the_place_of_a_part(
    changes: list[tuple[tuple[str | int, ...], object]],
) -> None:
    value: Any = copy.deepcopy(_WHOLE)
    for (*way, last), junk in changes:
        inner = value
        with contextlib.suppress(KeyError, IndexError, TypeError):  # an earlier change took the place away
            for key in way:
                inner = inner[key]
            inner[last] = junk
    with contextlib.suppress(InputError):
        assert all(
            isinstance(part, str) for issue in read_export(json.dumps(value), "x.json") for part in issue
        )


@pytest.mark.parametrize("junk", [5, None, "cell", {"type": "text"}, True])
def test_rows_without_cells(junk: object) -> None:
    document = {"content": [{"type": "table", "content": [{"type": "tableRow", "content": junk}, junk]}]}
    assert from_adf(document).replace("-", "").strip("| \n") == ""


def test_what_is_no_text_is_left_out() -> None:
    inline = [{"type": "text", "text": None}, {"type": "emoji", "attrs": {"text": {"a": 1}}}]
    inline += [{"type": "mediaInline", "attrs": {"alt": ["a"]}}, {"type": "text", "text": "x"}]
    assert from_adf({"content": [{"type": "paragraph", "content": inline}]}) == "[attachment]x"


def test_lists_in_lists_hold_no_issue() -> None:
    deep: object = [GITHUB]
    for _ in range(400):
        deep = [deep]
    with pytest.raises(NoIssueError):
        read_export(json.dumps(deep), "x.json")


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "content", "attrs", "text", "title", "body", "fields", "summary", "comments", "user"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=200)
@given(_json)
def test_any_json_is_read_or_refused(value: object) -> None:
    try:
        issues = read_export(json.dumps(value), "x.json")
    except InputError:
        return
    assert all(isinstance(part, str) for issue in issues for part in issue)
    if isinstance(value, dict):
        from_adf(value)
