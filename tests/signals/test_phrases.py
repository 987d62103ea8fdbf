"""The phrase engine: syntax, boundaries, gaps, exceptions, growth."""

from __future__ import annotations

import pytest

from ticket_lint.signals.lexicon.compiler import compile_lexicon
from ticket_lint.signals.phrases import Lexicon

LISTS = """
$room = 房间|教室|rooms
[norm]
应该(能|会|)
!应该是
should ~ (work|be)
[scope]
<n>(个|间|){room}
all ~ rooms
[crash]
crash*
[sdk]
sdk版本
[system]
(ios|安卓)^
[far]
tried ~~ failed
[tight]
没 + 声音
[pair]
(打开|关闭|切换|重启|刷新|登录|退出)(页面|应用|浏览器|会议|直播|后台|前台)
(i|we|they|you) (tried|tested|checked)
"""


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(compile_lexicon([LISTS]))


def found(lexicon: Lexicon, text: str) -> list[tuple[str, str]]:
    return sorted((hit.name, text[hit.start : hit.end]) for hit in lexicon.match(text))


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("应该能进", [("norm", "应该能")]),
        ("应该是网络", []),
        ("it should just work", [("norm", "should just work")]),
        ("it should. work", []),
        ("3 个教室和十五间教室", [("scope", "3 个教室"), ("scope", "十五间教室")]),
        ("all 300 rooms and two rooms", [("scope", "all 300 rooms"), ("scope", "two rooms")]),
        ("50rooms", [("scope", "50rooms")]),
        ("it crashed; scrash", [("crash", "crash")]),
        ("ios17 ios ios_x iostream 安卓14", [("system", "ios"), ("system", "ios"), ("system", "安卓")]),
        ("sdk 版本 sdk版本", [("sdk", "sdk 版本"), ("sdk", "sdk版本")]),
        ("we tried the old build, and the new one as well: failed", [("far", "tried the old build, and the new one as well: failed"), ("pair", "we tried")]),
        ("没有声音, 没声音, 没有任何人的声音", [("tight", "没声音"), ("tight", "没有声音")]),
        ("重启应用, 退出直播", [("pair", "退出直播"), ("pair", "重启应用")]),
        ("they checked; theytested", [("pair", "they checked")]),
    ],
)  # fmt: skip
def test_entries(lexicon: Lexicon, text: str, hits: list[tuple[str, str]]) -> None:
    assert found(lexicon, text) == hits


def test_first_texts_and_later_ones_match_alike() -> None:
    text = "应该能进, all 300 rooms, it crashed. we tried it and it failed, 没有声音"
    lexicon = Lexicon(compile_lexicon([LISTS]))
    seen = [found(lexicon, text) for _ in range(8)]
    assert seen[0]
    assert all(one == seen[0] for one in seen)


def test_groups_are_not_multiplied_out() -> None:
    data = compile_lexicon(
        [
            "[x]\n("
            + "|".join(f"{n}甲乙" for n in range(40))
            + ")("
            + "|".join(f"丙丁{n}" for n in range(40))
            + ")"
        ]
    )
    assert len(data.literals) < 200


@pytest.mark.parametrize("entry", ["(a|b", "a)", "(|)"])
def test_an_entry_that_cannot_be_read_is_named(entry: str) -> None:
    with pytest.raises(ValueError, match=r"unbalanced|empty|\("):
        compile_lexicon([f"[x]\n{entry} {entry}"])


def test_an_entry_needs_a_class() -> None:
    with pytest.raises(ValueError, match="before any"):
        compile_lexicon(["word"])
