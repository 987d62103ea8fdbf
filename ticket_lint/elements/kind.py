"""Is the ticket a bug, a question or a suggestion?"""

from __future__ import annotations

from ticket_lint.elements.model import Kind
from ticket_lint.signals import Signals


def judge(signals: Signals) -> Kind:
    """Return the kind of the ticket; `bug` where nothing says otherwise."""
    return Kind.BUG
