"""Tell program text from what a program printed."""

from __future__ import annotations

from ticket_lint.document import Block, BlockKind, Ticket
from ticket_lint.text import Span

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
