"""Mend a draft without making anything up: missing headings get a visible placeholder, secrets a mask.

Pure: text in, text out. Fixing twice changes nothing more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ticket_lint.document import BlockKind, Section, Ticket, parse
from ticket_lint.elements.titles import IDENTIFIERS, PLACEHOLDER, ROLES, TITLES
from ticket_lint.engine import DEFAULT, Settings, assess
from ticket_lint.report import Report
from ticket_lint.rules import Draft, Field
from ticket_lint.text import fold

# The rule that says that an element is not there at all.
_RULES = {
    "missing-actual": "actual",
    "missing-expected": "expected",
    "missing-steps": "steps",
    "missing-environment": "environment",
    "missing-logs": "logs",
    "nothing-tried": "troubleshooting",
    "missing-impact": "impact",
}
_FIELD_RULE = "missing-identifier"
_MOST_ROUNDS = 5
_TAIL = (BlockKind.SIGNATURE, BlockKind.REPLY)


class Style(NamedTuple):
    """How a ticket writes its headings: `kind` is atx, bold, bracket or label; `mark` the hashes or the colon."""

    kind: str
    mark: str

    def write(self, title: str, placeholder: str) -> str:
        """A heading with a placeholder under it or behind it."""
        if self.kind == "atx":
            return f"{self.mark} {title}\n\n{placeholder}"
        if self.kind == "bold":
            return f"**{title}**\n\n{placeholder}"
        if self.kind == "bracket":
            return f"【{title}】{placeholder}"
        return f"{title}{self.mark}{placeholder}"

    @property
    def tight(self) -> bool:
        """True where one heading follows the other without an empty line."""
        return self.kind in ("bracket", "label")


def fix(report: Report, settings: Settings = DEFAULT, *, newline: str = "\n", markdown: bool = True) -> str:
    """Return the body that `report` is about, mended.

    `settings` are those that the report was made with. `markdown` decides the style where the draft has no heading
    yet.
    """
    ticket = report.ticket
    title = ticket.text(ticket.title) if ticket.body_start and ticket.title else None
    body = ticket.source[ticket.body_start :]
    for _ in range(_MOST_ROUNDS):  # a new heading can change how the rest is read
        mended = _once(report, settings.fields, title, newline=newline, markdown=markdown)
        if mended == body:
            break
        body = mended
        report = assess(body, title=title, settings=settings)
    return body


def _once(report: Report, fields: Sequence[Field], title: str | None, *, newline: str, markdown: bool) -> str:
    body = mask(report)
    pieces = _wanted(report, fields, style_of(report.ticket, markdown=markdown))
    if not pieces:
        return body
    for at in (_end(body, title), _start(body, title)):
        mended = _insert(body, at, pieces, newline)
        if _took(mended, title, report, pieces):
            return mended
    return body  # an unclosed fence or comment swallows whatever is put anywhere


def mask(report: Report) -> str:
    """Return the body with every secret that was found replaced by its mask."""
    ticket = report.ticket
    text = ticket.source
    found = [one for one in report.diagnostics if one.secret and one.replacement is not None]
    reach = len(text)
    for one in sorted(found, key=lambda one: one.span, reverse=True):
        if one.span.end <= reach and one.span.start >= ticket.body_start and one.replacement is not None:
            text = text[: one.span.start] + one.replacement + text[one.span.end :]
            reach = one.span.start
    return text[ticket.body_start :]


class _Piece(NamedTuple):
    """What is added: the text, and the element whose heading it is (none for the fields)."""

    text: str
    element: str
    tight: bool


def _wanted(report: Report, fields: Sequence[Field], style: Style) -> list[_Piece]:
    """The headings that are missing, in the order in which a reader expects them."""
    ticket = report.ticket
    lang = ticket.language
    fired = {found.name for found in report.diagnostics}
    headed = {section.role for section in ticket.sections if section.heading is not None}
    elements = [_RULES[name] for name in _RULES if name in fired and ROLES[_RULES[name]] not in headed]
    placeholder = PLACEHOLDER.of(lang)
    pieces = [_Piece(style.write(TITLES[name].of(lang), placeholder), name, style.tight) for name in elements]
    absent = _absent(report, fields) if _FIELD_RULE in fired else []
    if absent:
        colon = "：" if lang == "zh" else ": "
        mark = "- " if style.kind in ("atx", "bold") else ""
        lines = [f"{mark}{_label(field, lang)}{colon}{placeholder}" for field in absent]
        if mark:
            lines[:0] = [style.write(IDENTIFIERS.of(lang), "").rstrip(), ""]
        pieces.append(_Piece("\n".join(lines), "", style.tight))
    return pieces


def _absent(report: Report, fields: Sequence[Field]) -> list[Field]:
    """The demanded fields that the ticket does not even name."""
    ticket = report.ticket
    identifiers = Draft(ticket, tuple(fields)).identifiers
    return [
        field
        for field in fields
        if field.required
        and not identifiers.get(field.name)
        and fold(f"{_label(field, ticket.language)}：") not in ticket.folded
    ]


def _label(field: Field, lang: str) -> str:
    title = field.title.of(lang)
    return title if fold(title) in field.labels or not field.labels else field.labels[0]


def style_of(ticket: Ticket, *, markdown: bool = True) -> Style:
    """Return the style that most headings of a ticket have."""
    styles = [_style(ticket, section) for section in ticket.sections if section.heading is not None]
    if styles:
        return max(styles, key=styles.count)
    if markdown:
        return Style("atx", "##")
    return Style("label", "：" if ticket.language == "zh" else ": ")


def _style(ticket: Ticket, section: Section) -> Style:
    text = ticket.text(section.heading).strip() if section.heading is not None else ""
    if text.startswith("#"):
        return Style("atx", "#" * (len(text) - len(text.lstrip("#"))))
    if text.startswith(("**", "__")):
        return Style("bold", "")
    if "【" in text:
        return Style("bracket", "")
    if section.depth <= 2:  # underlined
        return Style("atx", "##")
    return Style("label", "：" if ticket.language == "zh" else ": ")


def _end(body: str, title: str | None) -> int:
    """Where the ticket's own text ends: in front of a closing signature or a quoted reply."""
    ticket = parse(body, title)
    end = len(ticket.source)
    for block in sorted(ticket.blocks(), key=lambda block: block.span, reverse=True):
        if block.kind not in _TAIL:
            break
        end = block.span.start
    start = ticket.source.rfind("\n", 0, end) + 1 if end < len(ticket.source) else end
    return max(0, start - ticket.body_start)


def _start(body: str, title: str | None) -> int:
    """Behind the title, where that is part of the body, else the very start."""
    ticket = parse(body, title)
    if title is not None or ticket.title is None:
        return 0
    at = body.find("\n", ticket.title.end)
    return len(body) if at == -1 else at + 1


def _insert(body: str, at: int, pieces: Sequence[_Piece], newline: str) -> str:
    head, tail = body[:at], body[at:]
    text = ""
    for piece in pieces:
        text += ("" if not text else "\n" if piece.tight else "\n\n") + piece.text
    before = "" if not head.strip() else "\n\n"
    after = "\n\n" if tail.strip() else "\n"
    text = (before + text + after).replace("\n", newline)
    return head.rstrip() + text + tail.lstrip("\r\n")


def _took(mended: str, title: str | None, report: Report, pieces: Sequence[_Piece]) -> bool:
    """Tell whether the new headings are read as headings, and everything else is still there."""
    ticket = parse(mended, title)
    headed = {section.role for section in ticket.sections if section.heading is not None}
    before = {section.role for section in report.ticket.sections if section.heading is not None}
    return before <= headed and all(ROLES[piece.element] in headed for piece in pieces if piece.element)
