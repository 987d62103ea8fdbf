"""The shared tree of Markdown, issue forms, plain text, e-mail and chat."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from ticket_lint import regex
from ticket_lint.text import LineIndex, Span, fold, language_of


class Role(StrEnum):
    """What a section is about, whatever words its heading uses."""

    ENVIRONMENT = "environment"
    STEPS = "steps"
    LOGS = "logs"
    EXPECTED = "expected"
    ACTUAL = "actual"
    TROUBLESHOOTING = "troubleshooting"
    IMPACT = "impact"
    FREQUENCY = "frequency"
    TIME = "time"
    IDENTIFIERS = "identifiers"
    SEVERITY = "severity"
    CATEGORY = "category"
    TITLE = "title"
    REQUEST = "request"
    ATTACHMENT = "attachment"
    OTHER = "other"


class BlockKind(StrEnum):
    """The form of a run of lines."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    TASK = "task"
    TABLE = "table"
    CODE = "code"
    LOG = "log"
    QUOTE = "quote"
    GREETING = "greeting"
    SIGNATURE = "signature"
    REPLY = "reply"
    COMMENT = "comment"
    FRONT_MATTER = "front-matter"
    PLACEHOLDER = "placeholder"


# Dead text: never read as a fact.
DEAD = frozenset(
    {
        BlockKind.REPLY,
        BlockKind.COMMENT,
        BlockKind.FRONT_MATTER,
        BlockKind.PLACEHOLDER,
        BlockKind.TASK,
    }
)
MACHINE = frozenset({BlockKind.CODE, BlockKind.LOG})
_NOT_PROSE = DEAD | MACHINE


class Block(NamedTuple):
    """A run of text of one form. `ordered` is true for items with a number or letter in front."""

    kind: BlockKind
    span: Span
    ordered: bool = False


class Section(NamedTuple):
    """A heading or label with the blocks under it; the text before the first has no heading.

    `depth` is 0 for the opening section, 1–6 for headings and 7 for labels such as `环境：`.
    """

    role: Role | None
    heading: Span | None
    depth: int
    blocks: list[Block]

    @property
    def content(self) -> list[Block]:
        """The blocks that say something: no comments, placeholders, task lists."""
        return [block for block in self.blocks if block.kind not in DEAD]


_SENTENCE = regex.compile(r"[^\n。!?;…]*?(?:[。!?;…]|\.(?=\s|$)|\n)|[^\n。!?;…]+")


class Ticket:
    """A parsed ticket.

    `source` is the whole text that spans point into. Where the title came separately, it is put
    in front of the body and `body_start` is the offset at which the body begins (else 0).
    `prose` and `live` are folded texts of the same length as `source` in which what must not be
    read is blanked with line ends: `live` keeps all but dead text, `prose` drops code and log
    lines, headings and labels as well.
    """

    def __init__(
        self,
        source: str,
        title: Span | None,
        sections: list[Section],
        body_start: int = 0,
        folded: str | None = None,
    ) -> None:
        self.source = source
        self.title = title
        self.sections = sections
        self.body_start = body_start
        self.folded = fold(source) if folded is None else folded

    @cached_property
    def lines(self) -> LineIndex:
        """Lines of the source."""
        return LineIndex(self.source)

    @cached_property
    def language(self) -> str:
        """The language of the prose, "zh" or "en"."""
        return language_of(self.prose)

    @cached_property
    def live(self) -> str:
        """Folded text without dead text."""
        return self._keep(DEAD, headings=True)

    @cached_property
    def prose(self) -> str:
        """Folded text that a person wrote: title, paragraphs, items, tables, quotes."""
        return _unwrap(self._keep(_NOT_PROSE, headings=False))

    @cached_property
    def sentences(self) -> list[Span]:
        """Sentences of `prose` in order; items, table rows and chat lines end one as well."""
        return [
            Span(match.start(), match.end())
            for match in _SENTENCE.finditer(self.prose)
            if not match.group().isspace()
        ]

    def blocks(self) -> Iterator[Block]:
        """All blocks in order."""
        for section in self.sections:
            yield from section.blocks

    def of_role(self, *roles: Role) -> Iterator[Section]:
        """The sections with one of `roles`, in order."""
        return (section for section in self.sections if section.role in roles)

    def text(self, span: Span) -> str:
        """The original text of a span."""
        return self.source[span.start : span.end]

    def _keep(self, blanked: frozenset[BlockKind], *, headings: bool) -> str:
        parts: list[str] = []
        at = 0
        spans: list[Span] = [self.title] if self.title is not None else []
        for section in self.sections:
            if headings and section.heading is not None:
                spans.append(section.heading)
            spans.extend(block.span for block in section.blocks if block.kind not in blanked)
        spans.sort()
        for span in spans:
            start = max(span.start, at)
            if span.end > start:
                parts.append("\n" * (start - at))
                parts.append(self.folded[start : span.end])
                at = span.end
        parts.append("\n" * (len(self.source) - at))
        return "".join(parts)


# A line end that only wraps a long line: about 60 columns or more before it, lower-case after it.
_WRAP = regex.compile(r"\n(?<=[^\n.!?:;。]{55}\n)(?=[a-z(\"'`])")


def _unwrap(text: str) -> str:
    return _WRAP.sub(" ", text)
