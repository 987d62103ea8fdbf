"""Logs: one JSON object a line on stderr. No text of tickets, no query strings, no bodies, no tokens.

An exception is told by its type and place, since its text may quote a ticket; `log-text` adds the text.
"""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, TextIO

from ticket_lint.reporters.base import visible

NAME = "ticket_lint.server"
LOGGERS = ("", NAME, "uvicorn.error")
log = logging.getLogger(NAME)


class Lines(logging.Formatter):
    """Shows a record as one line of JSON; `extra={"data": {…}}` of a record becomes its fields."""

    def __init__(self, *, text: bool) -> None:
        super().__init__()
        self._text = text

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        fields: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage() if record.name.startswith(NAME) or self._text else record.name,
            **getattr(record, "data", {}),
        }
        if record.exc_info and record.exc_info[1] is not None:
            fields |= told(record.exc_info[1], text=self._text)
        return visible(json.dumps(fields, ensure_ascii=False, default=str))


def told(error: BaseException, *, text: bool = False) -> dict[str, str]:
    """What may be said of an exception: its type and where it was raised; its text only where that is asked for."""
    said = {"error": type(error).__name__, "at": _place(error.__traceback__)}
    return {**said, "text": str(error)} if text else said


def _place(trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace is not None else "?"


def set_up(stream: TextIO = sys.stderr, *, text: bool = False) -> None:
    """Send what is logged to `stream`: by the service, its web server and, of warnings and errors, anything else."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Lines(text=text))
    for name in LOGGERS:
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(logging.INFO if name == NAME else logging.WARNING)


def note(event: str, level: int = logging.INFO, **data: object) -> None:
    """Log an event with its figures."""
    log.log(level, event, extra={"data": data})
