"""What reporters get, and what several of them need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from ticket_lint.diagnostic import Level, Text
from ticket_lint.errors import InputError
from ticket_lint.redact import Masker, masker_of
from ticket_lint.report import Report
from ticket_lint.text import Span


class Result(NamedTuple):
    """A report and the draft it is about.

    `name` is shown, `path` is the file that the draft came from, if any; from the level `fail_on` a finding fails the
    run (None: never).
    """

    name: str
    report: Report
    path: str | None = None
    fail_on: Level | None = Level.ERROR

    @property
    def masker(self) -> Masker:
        """What shows the draft without its secrets."""
        return masker_of(self.report)


class RuleInfo(NamedTuple):
    """What formats with rule metadata tell about a rule."""

    code: str
    name: str
    level: Level
    summary: Text


class View(NamedTuple):
    """How to show: language of the frame, colour, version of the program, rules, findings only."""

    lang: str = "en"
    color: bool = False
    version: str = ""
    rules: tuple[RuleInfo, ...] = ()
    quiet: bool = False


class Reporter(Protocol):
    """A reporter is a module with this function; an `InputError` stands where a draft could not be read."""

    def render(self, items: Iterable[Result | InputError], view: View) -> Iterator[str]:
        """Yield the output piece by piece."""
        ...


class Place(NamedTuple):
    """A span as people count: lines and columns from 1, the end column one past the last character."""

    title: bool
    line: int
    column: int
    end_line: int
    end_column: int


def place_of(report: Report, span: Span) -> Place:
    """Locate a span in the title or in the body that it lies in."""
    ticket = report.ticket
    line, column = ticket.lines.position(span.start)
    if ticket.body_start and span.start < ticket.body_start:
        return Place(True, 1, column, 1, min(span.end, ticket.body_start - 2) + 1)
    first, _ = ticket.lines.position(ticket.body_start)
    end_line, end_column = ticket.lines.position(max(span.start, span.end))
    if end_column == 1 and end_line > line:  # ends with its line's end: that is no further line
        end_line -= 1
        end_column = len(ticket.lines.line(end_line)) + 1
    return Place(False, line - first + 1, column, end_line - first + 1, end_column)


def where(result: Result, span: Span) -> str:
    """`name:line:column`, as terminals and editors follow it."""
    place = place_of(result.report, span)
    part = "(title)" if place.title else ""
    return f"{visible(result.name)}{part}:{place.line}:{place.column}"


def counts(report: Report) -> dict[Level, int]:
    """How many diagnostics there are of each level, the worst first."""
    levels = (Level.ERROR, Level.WARNING, Level.INFO)
    return {level: sum(1 for one in report.diagnostics if one.level is level) for level in levels}


_NAMES = {
    Level.ERROR: Text("error", "错误"),
    Level.WARNING: Text("warning", "警告"),
    Level.INFO: Text("info", "提示"),
}


def level_name(level: Level, lang: str) -> str:
    """The name of a level for people."""
    return _NAMES[level].of(lang)


def tally(levels: dict[Level, int], lang: str) -> str:
    """`2 errors, 1 warning`."""
    if lang == "zh":
        return "、".join(
            f"{number} 个{level_name(level, lang)}" for level, number in levels.items() if number
        )
    parts = []
    for level, number in levels.items():
        if number:
            plural = "s" if number > 1 and level is not Level.INFO else ""
            parts.append(f"{number} {level_name(level, lang)}{plural}")
    return ", ".join(parts)


# Characters that would move the cursor, colour the screen or reorder what is read.
_CONTROLS: dict[int, str] = {code: chr(0x2400 + code) for code in range(32)}
_CONTROLS[0x7F] = "\u2421"
_CONTROLS.update(dict.fromkeys(range(0x80, 0xA0), "\ufffd"))
_CONTROLS.update(
    dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C], "\ufffd")
)
_CONTROLS.update(dict.fromkeys([0x2028, 0x2029, 0xFEFF], "\ufffd"))
_CONTROLS[0x09] = "    "


def visible(text: str) -> str:
    """Return text that a terminal shows on one line and does not obey."""
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(_CONTROLS)
    return text.encode("utf-8", "replace").decode("utf-8") if _has_surrogate(text) else text


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)
