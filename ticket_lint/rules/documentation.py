"""Reads the documentation of a rule: its docstring, with its parts in English and in Chinese."""

from __future__ import annotations

from typing import Any, NamedTuple

from ticket_lint.diagnostic import Text
from ticket_lint.rules.base import Rule

# The headings of a rule's docstring, in the order in which they are shown.
PARTS = (
    Text("What", "说明"),
    Text("Why", "原因"),
    Text("Bad ticket", "反例"),
    Text("Good ticket", "正例"),
    Text("Options", "选项"),
)


class Document(NamedTuple):
    """A rule's documentation: one sentence, and the text under each heading that it has."""

    summary: Text
    parts: dict[Text, Text]


def document_of(rule: Rule) -> Document:
    """Return the documentation of a rule."""
    return parse(rule.__doc__ or "")


def as_dict(rule: Rule) -> dict[str, Any]:
    """Return what programs are told of a rule, in both languages."""
    return {
        "code": rule.CODE,
        "name": rule.NAME,
        "level": rule.LEVEL.label,
        "summary": document_of(rule).summary._asdict(),
        "question": rule.QUESTION._asdict() if rule.QUESTION else None,
        "options": dict(rule.OPTIONS),
    }


def parse(docstring: str) -> Document:
    """Read a docstring: a sentence, then headings at the margin with indented text under each."""
    first, _, rest = docstring.strip().partition("\n")
    sections = _sections(rest)
    parts = {
        title: Text(sections.get(title.en, ""), sections.get(title.zh, ""))
        for title in PARTS
        if title.en in sections or title.zh in sections
    }
    what = parts.get(PARTS[0], Text("", ""))
    sentence = "".join(what.zh.split("\n")).partition("。")[0]
    return Document(Text(first.strip(), sentence + "。" if sentence else first.strip()), parts)


def _sections(text: str) -> dict[str, str]:
    sections: dict[str, list[str]] = {}
    name = ""
    for line in text.split("\n"):
        if line.strip() and not line.startswith(" "):
            name = line.strip()
            sections[name] = []
        elif name:
            sections[name].append(line.removeprefix("    "))
    return {name: "\n".join(lines).strip("\n") for name, lines in sections.items()}
