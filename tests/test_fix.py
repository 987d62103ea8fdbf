"""The fixer adds headings and masks, and nothing else, once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ticket_lint.document import parse
from ticket_lint.elements import NAMES
from ticket_lint.elements.titles import PLACEHOLDER, ROLES, TITLES
from ticket_lint.engine import Settings, assess
from ticket_lint.fix import fix, mask, style_of
from ticket_lint.profiles import settings_of

SECRET = "Gk3vTq81x"
CONFIG = Settings()


def fixed(text: str, title: str | None = None, settings: Settings = CONFIG, **more: object) -> str:
    report = assess(text, title=title, settings=settings)
    return fix(report, settings, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Sound is gone\n\n## Environment\n\nWindows 11\n", "## Logs and error codes\n\n[to be filled in]"),
        ("# 声音没了\n\n### 环境\n\nWindows 11\n", "### 日志与错误码\n\n【待补充】"),
        ("【问题描述】听不到对方声音\n【环境】Windows 11\n", "【日志与错误码】【待补充】"),
        ("问题描述：听不到对方声音\n环境：Windows 11\n", "日志与错误码：【待补充】"),
        ("Problem: the sound is gone\nEnvironment: Windows 11\n", "Logs and error codes: [to be filled in]"),
        (
            "**Environment**\n\nWindows 11\n\n**Problem**\n\nno sound\n",
            "**Logs and error codes**\n\n[to be filled in]",
        ),
        ("Sound is gone\n=============\n\nNothing is heard after joining.\n", "## Logs and error codes\n"),
    ],
)
def test_headings_follow_the_style_of_the_ticket(text: str, expected: str) -> None:
    done = fixed(text)
    assert expected in done
    assert done.startswith(text.rstrip())
    assert fixed(done) == done


def test_plain_prose_gets_labels_and_markdown_headings() -> None:
    text = "进频道后听不到对方的声音，麻烦看一下。\n"
    assert "日志与错误码：【待补充】" in fixed(text, markdown=False)
    assert "## 日志与错误码\n\n【待补充】" in fixed(text)


def test_only_what_a_rule_misses_is_added() -> None:
    assert (
        fixed("# How do I set the bitrate?\n\nWhich call sets the bitrate of the second stream?\n").count(
            "##"
        )
        == 0
    )


def test_nothing_is_taken_away_and_nothing_made_up() -> None:
    text = "# 声音没了\n\n进频道后听不到对方的声音。\n"
    added = fixed(text).removeprefix(text)
    allowed = {TITLES[name].zh for name in NAMES} | {PLACEHOLDER.zh}
    assert {line.strip("# ") for line in added.splitlines() if line} <= allowed


def test_a_signature_and_a_quoted_reply_stay_last() -> None:
    text = "Hello,\n\nthe sound is gone after joining.\n\nBest regards,\nKim\n"
    done = fixed(text, markdown=False)
    assert done.index("Logs and error codes") < done.index("Best regards")
    assert fixed(done, markdown=False) == done


@pytest.mark.parametrize(
    "text", ["# 声音没了\n\n听不到声音\n\n```\ncode\n", "# 声音没了\n\n听不到声音\n\n<!-- open\n"]
)
def test_an_unclosed_fence_does_not_swallow_the_headings(text: str) -> None:
    done = fixed(text)
    sections = parse(done).sections
    assert any(section.role is ROLES["logs"] for section in sections)
    assert fixed(done) == done


def test_line_ends_are_kept() -> None:
    text = "# 声音没了\r\n\r\n听不到声音\r\n"
    done = fixed(text, newline="\r\n")
    assert done.count("\n") == done.count("\r\n")
    assert done.startswith(text)


def test_secrets_are_masked_everywhere() -> None:
    text = f"# 登录失败\n\npassword: {SECRET}\n\n> 引用 password={SECRET}\n"
    done = fixed(text)
    assert SECRET not in done
    assert done.count("[REDACTED:password]") == 2
    assert fixed(done) == done


def test_a_separate_title_is_not_written_into_the_body() -> None:
    report = assess(f"听不到声音 password: {SECRET}", title="声音没了")
    assert mask(report) == "听不到声音 password: [REDACTED:password]"
    assert fix(report).startswith("听不到声音 password: [REDACTED:password]\n\n## ")


def test_fields_of_the_profile_get_a_label_each() -> None:
    config = settings_of("trtc")
    text = "# 进房后没声音\n\n2024-05-06 20:05 进房后听不到对方的声音。\n"
    done = fixed(text, settings=config)
    assert "- SDKAppID：【待补充】" in done
    assert fixed(done, settings=config) == done


def test_style_of_a_ticket_without_headings() -> None:
    assert style_of(parse("没声音")).kind == "atx"
    assert style_of(parse("没声音"), markdown=False).mark == "："


_LINE = st.sampled_from(
    [
        "# 声音没了",
        "## 环境",
        "环境：Windows 11",
        "【现象】听不到声音",
        "```",
        "<!-- x",
        "-->",
        "---",
        "Best regards,",
        "> quoted",
        "在 2024-05-06 客服写道：",
        "The sound is gone after joining.",
        f"password: {SECRET}",
        "phone 13912345678",
        "| 环境 | x |",
        "",
        "1. join",
        "**Logs**",
        "===",
        "[to be filled in]",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_LINE, min_size=1, max_size=10), st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_fixing_twice_changes_nothing_more(lines: list[str], markdown: bool, newline: str) -> None:
    text = newline.join(lines)
    once = fixed(text, markdown=markdown, newline=newline)
    assert fixed(once, markdown=markdown, newline=newline) == once
