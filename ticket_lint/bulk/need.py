"""The error for a package that only bulk runs need."""

from __future__ import annotations

from ticket_lint.errors import UsageError


def need(module: str) -> UsageError:
    """The error for a package of the extra that is not installed."""
    return UsageError(
        f'this needs {module}: pip install "ticket-lint[bulk]"',
        f'缺少 {module}，请先安装：pip install "ticket-lint[bulk]"',
    )
