"""Lines that open a section: headings, labels, brackets, and cells of a table that name what is beside them.

Each function looks at one line and returns what it opens; all patterns are anchored and bounded.
"""

from __future__ import annotations

from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.document.headings import label_residue, role_of, tells_number
from ticket_lint.document.lines import is_placeholder
from ticket_lint.document.model import Role

DEPTH_OF_LABEL = 7
_DEPTH_OF_LINE = 6  # a bold or plain line that is nothing but a heading

_LABEL = regex.compile(
    r"[ ]*(?:\*\*|__)?([^\s:*_【】\[\]`|>#<{}\"'(),，。、;=/\\@][^:*【】\[\]`|<>{}\"=,，。;\n]{0,39}?)"
    r"[ ]*(?:(?:\*\*|__)[ ]*:|:[ ]?(?:\*\*|__)|:(?![/\d]{1,2}\d?[/:.]|//)(?:(?<!\d:)|(?!\d))|[ ]-{1,2}(?=[ ])|[ ]?[—–]{1,2}(?=[ ]))[ ]*"
)
# "I cannot log in. Since noon: …" is no label, "No. of users: 3" is one.
_SENTENCE_ENDS = regex.compile(r"[.!?][ ]+[A-Z]|[!?！？][ ]*[\u3400-\u9fff]")
_BOLD_LEAD = regex.compile(r"[ ]*(?:\*\*|__)([^*_\n]{1,40}[.:。])(?:\*\*|__)[ ]*")
_BOLD_LINE = regex.compile(r"[ ]*(?:\*\*|__)([^*_\n]{1,60})(?:\*\*|__)[ :]*$")
_BRACKET = regex.compile(r"【([^【】\n]{1,16})】[ ]?:?[ ]?")
_PLAIN_HEADING = regex.compile(
    r"[ ]*(?:[一二三四五六七八九十]{1,3}[、.]|\(?[一二三四五六七八九十]{1,3}\)|\d{1,2}[.、)])[ ]*(\S[^。,;!?\n]{0,23})$"
)
_TAGS = frozenset("p0 p1 p2 p3 紧急 加急 特急 咨询 建议 求助 反馈 bug urgent question".split())
# At the start of a title, where they name a sort of ticket and not what follows.
_TITLE_TAG = regex.compile(r"[ ]*(?:【([^【】\n]{1,16})】|\[([^\[\]\n]{1,20})\](?!\())[ ]*[^\s:]")
_SORTS = frozenset("bug crash error feature issue problem question report request".split())
_MOST_HEADING = 60  # characters of a plain line that can be a heading, number and all
_MOST_LABEL = 64  # characters in which a label ends


class Opening(NamedTuple):
    """What a line opens, with offsets into the line.

    `content` and `until` enclose what the line itself says of it; both are the end of the line for a mere heading.
    """

    role: Role | None
    start: int
    end: int
    depth: int
    content: int
    until: int


def starts_with_label(folded: str) -> bool:
    """Tell whether a line begins as a label does, whatever it names."""
    return _LABEL.match(folded) is not None


def starts_with_tag(folded: str) -> bool:
    """Tell whether a line begins as a tagged title does: `【崩溃】画面模糊`, `[Bug] No sound`, not `【环境】Windows 11`."""
    tag = _TITLE_TAG.match(folded)
    if tag is None:
        return False
    words = (tag[1] or tag[2]).strip()
    return role_of(words) is None or words in _TAGS or (tag[1] is None and _SORTS.issuperset(words.split()))


def title_behind(folded: str) -> int | None:
    """Where the title begins in `标题：…` or `Subject: …`; None where the line is no such label."""
    label = _LABEL.match(folded)
    return label.end() if label and role_of(label[1].strip()) is Role.TITLE else None


def hashes(folded: str) -> Opening | None:
    """`## Heading`, also `## Environment: Windows 11`."""
    stripped = folded.strip()
    depth = len(stripped) - len(stripped.lstrip("#"))
    rest = stripped[depth:]
    if depth > 6 or (rest and not rest.startswith(" ") and rest[0].isascii()):
        return None
    heading = rest.strip().rstrip("#").strip()
    label = _LABEL.match(heading)
    if label and label.end() < len(heading) and (role := role_of(label[1].strip())):
        begin = folded.rindex(heading)
        return Opening(role, 0, begin + label.end(), depth, begin + label.end(), begin + len(heading))
    return _heading(role_of(heading), folded, depth)


def underlined(folded: str) -> Opening | None:
    """A line with a rule of `=` or `-` under it."""
    text = folded.strip()
    if len(text) > 60 or (role_of(text) is None and text[-1] in "。.!?;,"):
        return None
    return _heading(role_of(text), folded, 2)


def bold(folded: str) -> Opening | None:
    """`**Environment**` on a line of its own, or `**Environment.** Windows 11`."""
    lead = _BOLD_LEAD.match(folded)
    if lead is not None and lead.end() < len(folded) and (role := role_of(lead[1])):
        return Opening(role, 0, lead.end(), DEPTH_OF_LABEL, lead.end(), len(folded))
    match = _BOLD_LINE.match(folded)
    return None if match is None else _heading(role_of(match[1].strip(" :")), folded, _DEPTH_OF_LINE)


def plain(folded: str, *, goes_on: bool, apart: bool, listing: bool) -> Opening | None:
    """A short line that is nothing but a heading: `一、环境`, `Steps to reproduce`.

    `goes_on` tells that a paragraph stands right above, `apart` that a blank line does, `listing` that a numbered line here
    would be a step.
    """
    stripped = folded.strip()
    if len(stripped) > _MOST_HEADING:
        return None
    match = _PLAIN_HEADING.match(folded)
    ends = stripped.endswith(":")
    words = (match[1] if match else stripped).strip().rstrip(":")
    if ":" in words or len(words) > 40 or words[-1:] in ("。", ".") or (not match and goes_on and not ends):
        return None
    role = role_of(words)
    if role is None or label_residue(words) > (2 if match or ends else 0):
        return None
    if tells_number(words) and not ends:
        return None
    if match and stripped[0].isdecimal() and (listing or not (apart or ends)):
        return None
    return _heading(role, folded, _DEPTH_OF_LINE)


def label(folded: str, raw: str, begin: int) -> Opening | None:
    """`环境：Windows 11`, `Expected - sound`, from `begin` on, where an item's text begins."""
    head = folded[begin : begin + _MOST_LABEL]
    if ":" not in head and " -" not in head and "—" not in head and "–" not in head:
        return None
    match = _LABEL.match(folded, begin)
    if match is None or _SENTENCE_ENDS.search(raw, match.start(1), match.end(1)):
        return None
    words, mark = match[1].strip(), match.group()
    role = role_of(words)
    if "*" not in mark and "__" not in mark:
        short = len(words) <= 12 if not words.isascii() else len(words) <= 34 and words.count(" ") <= 5
        if not short or role is None or label_residue(words) > (4 if ":" in mark else 0):
            return None
    return Opening(role, begin, match.end(), DEPTH_OF_LABEL, match.end(), len(folded))


def brackets(folded: str) -> list[Opening]:
    """`【环境】Windows 11 【现象】没声音`: one section for each."""
    lead = len(folded) - len(folded.lstrip(" #*-"))
    marks = [
        mark
        for mark in _BRACKET.finditer(folded)
        if (role_of(mark[1].strip()) or mark.start() <= lead)
        and mark[1].strip() not in _TAGS
        and not is_placeholder(mark[1])
    ]
    ends = [*(mark.start() for mark in marks[1:]), len(folded)]
    return [
        Opening(role_of(mark[1].strip()), mark.start(), mark.end(), DEPTH_OF_LABEL, mark.end(), end)
        for mark, end in zip(marks, ends, strict=False)
    ]


def row(folded: str) -> Opening | None:
    """`| 环境 | Windows 11 |`: a row of two cells, of which the first names the second."""
    cells = [cell.strip(" *") for cell in folded.strip().strip("|").split("|")]
    if len(cells) != 2 or not cells[0] or not (role := role_of(cells[0])) or label_residue(cells[0]) > 2:
        return None
    begin = folded.index("|", folded.index("|") + 1) + 1
    return Opening(role, 0, begin, DEPTH_OF_LABEL, begin, len(folded))


def _heading(role: Role | None, folded: str, depth: int) -> Opening:
    return Opening(role, 0, len(folded), depth, len(folded), len(folded))
