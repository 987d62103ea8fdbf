"""Inputs that make careless matchers slow. Each maker returns about `size` characters of one kind."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterable, Iterator

from ticket_lint.signals import lexicon

Maker = Callable[[int], str]


def repeated(piece: str) -> Maker:
    """Make a text of `piece` over and over."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def nested(size: int) -> str:
    """A list in a list in a list, 60 levels deep, again and again."""
    lines = [f"{'  ' * depth}- item {depth}\n" for depth in range(60)]
    return repeated("".join(lines))(size)


def deeper(size: int) -> str:
    """Ever deeper quotes and lists, until the lines are long."""
    lines = (f"{'> ' * (depth % 200)}{'- ' * (depth % 150)}x\n" for depth in itertools.count())
    return _take(lines, size)


def unclosed(size: int) -> str:
    """Fences, comments and brackets that never close."""
    return ("```\n<!-- [x](\n~~~~\n<details>\n" * 8 + "$ run\n" * 40) * (size // 400 + 1)


@functools.cache
def phrases() -> list[str]:
    """The literals that the word lists spell out."""
    return list(lexicon.compiled("lint").literals)


def near_phrases(size: int) -> str:
    """Every literal of the word lists without its last character, and with a wrong one instead."""
    literals = phrases()
    return _take((f"{word[:-1]}x {word[:-1]}\n" for word in itertools.cycle(literals)), size)


def first_halves(size: int) -> str:
    """Every literal in a row, so that phrases with gaps open and open."""
    literals = phrases()
    return _take((f"{word} " for word in itertools.cycle(literals)), size)


def numbered(line: str) -> Maker:
    """Make a text of `line` over and over, each time with another number."""
    return lambda size: _take((line.format(number) for number in itertools.count()), size)


def listed(size: int) -> str:
    """A section of versions, one an item."""
    return "## Environment\n" + repeated("- 4.2\n")(size)


def on_one_line(size: int) -> str:
    """Notes to the linter, all in one comment on one line."""
    return "<!-- " + repeated("ticket-lint: ignore a ")(size) + "-->"


def before_blank_lines(size: int) -> str:
    """Notes to the linter about the next line, and it does not come."""
    return repeated("<!-- ticket-lint: ignore-next a -- x -->")(size // 2) + "\n" * (size // 2)


def _take(pieces: Iterable[str] | Iterator[str], size: int) -> str:
    out: list[str] = []
    length = 0
    for piece in pieces:
        out.append(piece)
        length += len(piece)
        if length >= size:
            break
    return "".join(out)


MAKERS: dict[str, Maker] = {
    "one long line": repeated("a"),
    "one long line, words": repeated("the call drops again and again "),
    "one long line, Han": repeated("进房之后听不到声音画面也卡住"),
    "nested lists": nested,
    "deep quotes and lists": deeper,
    "open brackets": repeated("["),
    "links that never end": repeated("[a](b[c](d"),
    "unclosed fences and comments": unclosed,
    "fence marks": repeated("```\n"),
    "headings": repeated("# \n"),
    "setext lines": repeated("a\n-\n"),
    "table bars": repeated("| "),
    "table rows": repeated("| a | b |\n|---|---|\n"),
    "digits": repeated("1234567890"),
    "versions and addresses": repeated("1.2.3.4."),
    "times": repeated("2026-01-01 10:00:"),
    "hex": repeated("deadbeef0123"),
    "e-mails": repeated("a.b@c."),
    "addresses": repeated("https://a/?b=c&"),
    "key heads": repeated("-----BEGIN PRIVATE KEY-----\n"),
    "token heads": repeated("eyJhbGciOi."),
    "assignments": repeated("password=token:secret="),
    "passwords with every mark": repeated("password: a,b;c&d=<e)"),
    "passwords in addresses": repeated("mysql://a:b@c@d@"),
    "passwords, each another": numbered("password=Qx{:06}zTk9\n"),
    "phone numbers": numbered("call 138{:08}\n"),
    "quotes": repeated("\"'“‘「"),
    "form labels": repeated("【环境】：\n"),
    "suppressions": repeated("<!-- ticket-lint"),
    "suppressions on one line": on_one_line,
    "suppressions before blank lines": before_blank_lines,
    "comments in a row": repeated("<!---->"),
    "brackets in a row": repeated("【x】"),
    "a list of versions": listed,
    "code between identifiers": numbered("```py\nx\n```\nreq_8f2a9_{:06}\n"),
    "urgent words in a row": repeated("紧急 "),
    "blank lines": repeated("\n"),
    "spaces": repeated(" "),
    "stack frames": repeated("  at a.b.C.d(E.java:1)\n"),
    "near misses of all phrases": near_phrases,
    "all phrases in a row": first_halves,
}
