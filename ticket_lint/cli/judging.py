"""Gets the judge of severities: the model is opened once, only where a command asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from ticket_lint.engine import Judge


def judge_of(model: Path | None = None, *, missed_p0: float = 3.0, false_p0: float = 1.0) -> Judge:
    """Return what suggests a severity for the signals of a ticket; raises InputError without a model."""
    from ticket_lint.severity import store
    from ticket_lint.severity.decision import Costs

    return store.judge(model, Costs(missed_p0=missed_p0, false_p0=false_p0))
