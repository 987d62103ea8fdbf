"""What is kept of a text: made storable, masked or dropped."""

from __future__ import annotations

import hashlib

from ticket_lint.redact import MASK, Masker
from ticket_lint.signals import personal, secrets
from ticket_lint.store.records import TextMode
from ticket_lint.text import fold


def storable(text: str) -> str:
    """Replace what no database holds: NUL and lone surrogates."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "\ufffd")


def kept(text: str, mode: TextMode) -> str | None:
    """Return what `mode` keeps of a text; credentials never are."""
    if mode == "none":
        return None
    text = storable(text)
    folded = fold(text)
    facts = secrets.find(text, folded)
    if mode == "masked":
        facts = [*facts, *personal.find(folded)]
    return Masker(text, [(fact.span, fact.value or MASK) for fact in facts]).cut(0, len(text))


def digest(title: str, text: str) -> str:
    """Return what tells one text of a ticket from another: SHA-256, in hex."""
    return hashlib.sha256("\0".join((storable(title), storable(text))).encode()).hexdigest()
