"""What a template left behind, and what only begins like it."""

from __future__ import annotations

import pytest

from ticket_lint.document.lines import is_placeholder
from ticket_lint.text import fold


@pytest.mark.parametrize(
    "text",
    [
        "请填写",
        "（请填写版本号）",
        "请在此处粘贴日志",
        "在此输入您的问题",
        "请描述您遇到的问题。",
        "请详细描述问题现象，并附上截图。",
        "请上传相关截图或录屏",
        "请粘贴报错信息（如有）",
        "请描述问题，例如：进房后 10 秒黑屏",
        "必填，请描述操作步骤",
        "请提供日志",
        "Paste your logs here",
        "Enter your answer here.",
        "Paste logs here (remove secrets)",
        "Describe the bug here",
    ],
)
def test_hints_of_a_template(text: str) -> None:
    assert is_placeholder(fold(text))


@pytest.mark.parametrize(
    "text",
    [
        "在此页面上传图片时报 500 错误，Chrome 126，今天 10:00 起。",
        "在此页面上传图片时报错",
        "请输入手机号的弹窗点确定没有反应，Chrome 126。",
        "请输入手机号的弹窗点确定没有反应。",
        "请描述一下你们的计费规则，多谢",
        "Paste any image here and the editor crashes with error 500, Chrome 126, app 4.2.1.",
        "Type any word here. The editor crashes.",
        "Describe the room here and the page hangs.",
        "Your answer here was wrong.",
    ],
)
def test_sentences_that_begin_like_one(text: str) -> None:
    assert not is_placeholder(fold(text))
