"""Puts a sentence into a ticket where a person might: between two sentences, or as a paragraph of its own."""

from __future__ import annotations

import re

LOUD = {
    "en": (
        "!!", "This is urgent!", "URGENT!!!", "Please handle this ASAP!", "P0!", "This is critical!!", "[P1]",
        "Severity: Critical", "We need this resolved immediately!", "Please escalate!!",
    ),
    "zh": (
        "！！", "紧急！", "请尽快处理！", "非常紧急，请马上处理！！", "P0！", "【P0】", "在线等！", "【级别】P0", "十万火急！！！",
        "麻烦尽快解决！",
    ),
}  # fmt: skip
RELIEFS = {
    "en": (
        "This is on staging only.", "It only happens in the test environment.", "We only see it on our dev server.",
        "This is just a demo project, not live.", "It has already recovered.", "It came back by itself.",
        "The problem is gone now.", "Everything is back to normal since 10:40.", "A restart fixes it.",
        "Reconnecting helps.", "It works again after a reboot.", "As a workaround we reload the page and it works.",
    ),
    "zh": (
        "仅测试环境。", "只在测试环境出现，线上没有。", "目前还没上线，只是联调。", "这是 demo 工程，不是线上环境。", "现已恢复正常。",
        "已经自行恢复。", "现在没问题了。", "10:40 已恢复。", "重启就好了。", "重新进一次房间就正常。", "刷新页面就能恢复。",
        "可以先用网页版代替。",
    ),
}  # fmt: skip
_BETWEEN = re.compile(r"(?<=[a-z])\. (?=[A-Z])|。(?=[^\s。！？”」』）\"])")
_LABEL = re.compile(r"【..】|\w+:")
_FENCE = ("```", "~~~")


def spoken(lang: str) -> str:
    """The language that is put in: English, else Chinese."""
    return "en" if lang == "en" else "zh"


def insertions(body: str, sentence: str) -> list[str]:
    """Return `body` with `sentence` at each place where it may stand; a label stands on a line of its own."""
    space = " " if sentence.isascii() else ""
    ends = [match.end() for match in _BETWEEN.finditer(body)] if _LABEL.match(sentence) is None else []
    found = [f"{body[:end]}{sentence}{space}{body[end:]}" for end in ends]
    found += [f"{body[:at]}\n{sentence}\n{body[at:]}" for at in _paragraphs(body)]
    return [f"{sentence}\n\n{body}", *found, f"{body}\n\n{sentence}"]


def _paragraphs(body: str) -> list[int]:
    """Where the empty lines between paragraphs stand, those of code left out."""
    found, at, code = [], 0, False
    for line in body.split("\n"):
        code ^= line.lstrip().startswith(_FENCE)
        if not line.strip() and not code:
            found.append(at)
        at += len(line) + 1
    return found
