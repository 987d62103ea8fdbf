"""Tell program text from what a program printed; what stands beside the prose."""

from __future__ import annotations

from ticket_lint.document import Block, BlockKind, Role, Ticket
from ticket_lint.text import Span

_MARGIN = 2000  # so much of code and log lines is searched for words
_LANGUAGES = frozenset(
    "js javascript ts typescript tsx jsx java kotlin kt swift objc objective-c objectivec c cpp c++ cs csharp go python py rust rs php ruby "
    "rb dart vue html css scss sql yaml yml toml ini xml gradle groovy lua nginx dockerfile makefile cmake proto graphql hcl terraform mermaid".split()
)


def fence_language(ticket: Ticket, block: Block) -> str:
    """The folded word behind the opening fence of a code block, or ""."""
    end = ticket.folded.find("\n", block.span.start, block.span.end)
    first = ticket.folded[block.span.start : block.span.end if end == -1 else end]
    return first.strip().lstrip("`~-*+> 0123456789.").strip().split(" ")[0]


def is_source(ticket: Ticket, block: Block) -> bool:
    """Tell whether a block is code in a language that is written, not printed."""
    return block.kind is BlockKind.CODE and fence_language(ticket, block) in _LANGUAGES


def source_spans(ticket: Ticket) -> list[Span]:
    """Spans of the blocks of program text, in order."""
    return [block.span for block in ticket.blocks() if is_source(ticket, block)]


def margin_text(ticket: Ticket) -> str:
    """The folded text of headings, ticked boxes, log lines and output, all else blanked with line ends.

    Offsets are those of the source; the text ends with the last of them. Of log lines and output only the first
    part is taken, since it may be long. Headings that tell what is expected are left out.
    """
    spans: list[Span] = []
    left = _MARGIN
    for section in ticket.sections:
        if section.heading is not None and section.role is not Role.EXPECTED:
            spans.append(section.heading)
        for block in section.blocks:
            if (
                block.kind is BlockKind.TASK
                and "[x]" in ticket.folded[block.span.start : block.span.start + 8]
            ):
                spans.append(block.span)
            elif block.kind is BlockKind.LOG or (
                block.kind is BlockKind.CODE
                and (section.role is Role.ENVIRONMENT or not is_source(ticket, block))
            ):
                end = min(block.span.end, block.span.start + left)
                left -= end - block.span.start
                spans.append(Span(block.span.start, end))
    at = 0
    parts: list[str] = []
    for start, end in sorted(spans):
        parts.append("\n" * (start - at) + ticket.folded[start:end])
        at = end
    return "".join(parts)
