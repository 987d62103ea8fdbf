"""Keeps every suggestion and every human decision, in SQLite or PostgreSQL.

`open_store` opens or creates one. What is written is never changed: a decision is superseded by a later one, and only
the texts of tickets can be forgotten. Needs the extra `serve`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ticket_lint.errors import UsageError
from ticket_lint.store.records import TEXTS, TextMode

if TYPE_CHECKING:
    from ticket_lint.store.store import Store

__all__ = ["open_store"]


def open_store(url: str, *, text: TextMode = "masked", create: bool = True) -> Store:
    """Open the database at `url`, bring its tables up to date, and return the store.

    `url` is `sqlite:///PATH` or `postgresql://USER:PASSWORD@HOST/NAME`. `text` says what is kept of titles and texts:
    "masked" (neither credentials nor personal data), "full" (no credentials) or "none". Without `create` a file of SQLite has
    to be there already. Raises UsageError where the URL,
    the setting or the installation is wrong, StoreError where the database cannot be used.
    """
    if text not in TEXTS:
        raise UsageError(
            f"the text kept must be one of {', '.join(TEXTS)}, not {text!r}",
            f"保留文本的方式须为 {'、'.join(TEXTS)} 之一，不能是 {text!r}",
        )
    try:
        from ticket_lint.store import database
        from ticket_lint.store.store import Store
    except ImportError as error:
        raise UsageError(
            f"the store needs {error.name}: pip install 'ticket-lint[serve]'",
            f"存储功能缺少 {error.name}，请先安装：pip install 'ticket-lint[serve]'",
        ) from error
    return Store(database.connect(url, create=create), text)
