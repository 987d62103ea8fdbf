"""From text to a `Ticket`: title, sections with roles, blocks, all with spans."""

from ticket_lint.document.model import Block, BlockKind, Role, Section, Ticket
from ticket_lint.document.parser import parse

__all__ = ["Block", "BlockKind", "Role", "Section", "Ticket", "parse"]
