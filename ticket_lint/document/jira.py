"""Jira's two ways to write a description, as Markdown: its document format (ADF) and its older wiki markup."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_MAX_DEPTH = 40


def from_adf(document: Mapping[str, Any]) -> str:
    """Return the Markdown of an Atlassian document; nodes that hold no text are left out."""
    return "\n\n".join(_blocks(document.get("content"), 0)).strip()


def _blocks(nodes: object, depth: int) -> list[str]:
    if depth > _MAX_DEPTH:
        return []
    blocks = [_block(node, depth) for node in _nodes(nodes)]
    return [block for block in blocks if block.strip()]


def _nodes(value: object) -> list[Mapping[str, Any]]:
    """The nodes in a node's content; none where it is something else."""
    return [node for node in value if isinstance(node, dict)] if isinstance(value, list) else []


def _block(node: Mapping[str, Any], depth: int) -> str:
    kind = node.get("type")
    content = node.get("content")
    attributes = node.get("attrs") if isinstance(node.get("attrs"), dict) else {}
    if kind in ("paragraph", "caption", "decisionItem", "taskItem"):
        return _inline(content)
    if kind == "heading":
        level = attributes.get("level") if attributes else 2
        return f"{'#' * (level if isinstance(level, int) and 1 <= level <= 6 else 2)} {_inline(content)}"
    if kind == "codeBlock":
        return f"```\n{_inline(content)}\n```"
    if kind == "rule":
        return "---"
    if kind in ("bulletList", "orderedList", "taskList", "decisionList"):
        return _list(content, depth, ordered=kind == "orderedList")
    if kind == "blockquote":
        text = "\n\n".join(_blocks(content, depth + 1))
        return "\n".join(f"> {line}" for line in text.split("\n"))
    if kind == "table":
        return _table(content, depth)
    if kind in ("media", "mediaInline"):
        return _media(attributes)
    if kind == "text":
        return _inline([node])
    return "\n\n".join(_blocks(content, depth + 1))  # panels, layouts, expands and what comes later


def _inline(nodes: object) -> str:
    parts: list[str] = []
    for node in _nodes(nodes):
        kind = node.get("type")
        attributes = node.get("attrs") if isinstance(node.get("attrs"), dict) else {}
        if kind == "text":
            parts.append(_text(node.get("text")))
        elif kind == "hardBreak":
            parts.append("\n")
        elif kind in ("media", "mediaInline"):
            parts.append(_media(attributes))
        elif attributes:
            shown = [_text(attributes.get(key)) for key in ("text", "url", "shortName")]
            parts.append(next(filter(None, shown), ""))
    return "".join(parts)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _list(items: object, depth: int, ordered: bool) -> str:
    lines: list[str] = []
    for at, item in enumerate(_nodes(items), 1):
        if item.get("type") in ("taskItem", "decisionItem"):
            text = _inline(item.get("content"))
        else:
            text = "\n".join(_blocks(item.get("content"), depth + 1))
        mark = f"{at}. " if ordered else "- "
        lines.append(mark + text.replace("\n", "\n" + " " * len(mark)))
    return "\n".join(lines)


def _table(rows: object, depth: int) -> str:
    lines: list[str] = []
    for row in _nodes(rows):
        texts = [" ".join(_blocks(cell.get("content"), depth + 1)) for cell in _nodes(row.get("content"))]
        lines.append("| " + " | ".join(text.replace("\n", " ") for text in texts) + " |")
        if len(lines) == 1:
            lines.append("|" + " --- |" * len(texts))
    return "\n".join(lines)


def _media(attributes: object) -> str:
    name = ""
    if isinstance(attributes, dict):
        name = _text(attributes.get("alt")) or _text(attributes.get("fileName"))
    return f"[attachment: {name}]" if name else "[attachment]"


_HEADING = re.compile(r"(?m)^h([1-6])\.[ ]*")
_NUMBERED = re.compile(r"(?m)^([#*]*#)[ ]+")
_FENCE = re.compile(r"\{(?:code|noformat)(?::[^}\n]{0,80})?\}")
_QUOTE = re.compile(r"(?m)^bq\.[ ]*")
_IMAGE = re.compile(r"!([^!\s|]{1,200}\.\w{2,5})(?:\|[^!\n]{0,100})?!")
_ATTACHED = re.compile(r"\[\^([^\]\n]{1,200})\]")


def from_wiki(text: str) -> str:
    """Return the Markdown of Jira's wiki markup. In it `#` numbers an item, which Markdown reads as a heading."""
    pieces = _FENCE.split(text)
    out: list[str] = []
    for at, piece in enumerate(pieces):
        if at % 2 and at < len(pieces) - 1:
            out.append("\n```\n" + piece.strip("\r\n") + "\n```\n")
        else:
            out.append(_wiki_prose(piece))
    return "".join(out)


def _wiki_prose(text: str) -> str:
    text = _NUMBERED.sub(
        lambda match: "  " * (len(match[1]) - 1) + "1. ", text
    )  # before headings bring in other `#`
    text = _HEADING.sub(lambda match: "#" * int(match[1]) + " ", text)
    text = _QUOTE.sub("> ", text)
    text = _IMAGE.sub(r"[attachment: \1]", text)
    return _ATTACHED.sub(r"[attachment: \1]", text)
