"""ticket-lint reads a draft support ticket and says what is missing before it is submitted."""

from __future__ import annotations

from ticket_lint.engine import assess
from ticket_lint.report import Report

__version__ = "0.1.0"
__all__ = ["Report", "__version__", "assess"]
