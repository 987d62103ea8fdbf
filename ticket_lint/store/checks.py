"""What comes from outside is held to its limits before it is stored; every error is one line."""

from __future__ import annotations

from dataclasses import replace

from ticket_lint.errors import InputError
from ticket_lint.store.records import SEVERITIES, SOURCES, Arrival
from ticket_lint.store.text import kept, storable

MOST_KEY = 500  # characters; an index holds it
MOST_URL = 2000
MOST_NAME = 200
MOST_REASON = 4000
_NO_ID = 0
_MOST_ID = 2**63 - 1


def checked(arrival: Arrival) -> Arrival:
    """The arrival with what databases cannot hold replaced, and no credentials in its address; raises InputError."""
    if arrival.source not in SOURCES:
        raise InputError(
            f"no such source: {arrival.source}; sources are {', '.join(SOURCES)}",
            f"没有来源 {arrival.source}；可用来源：{'、'.join(SOURCES)}",
        )
    given = (arrival.key, arrival.name, arrival.url)
    key, name, url = (None if one is None else storable(one) for one in given)
    _within("key", key or "", MOST_KEY)
    _within("name", name or "", MOST_KEY)
    _within("url", url or "", MOST_URL)
    return replace(arrival, key=key, name=name, url=None if url is None else kept(url, "full"))


def checked_decision(severity: str, by: str, reason: str) -> tuple[str, str]:
    """Who decided and why, storable; raises InputError."""
    if severity not in SEVERITIES:
        raise InputError(
            f"severity: {severity!r} is not one of {', '.join(SEVERITIES)}",
            f"severity：{severity!r} 不是 {'、'.join(SEVERITIES)} 之一",
        )
    by, reason = storable(by).strip(), storable(reason).strip()
    if not by:
        raise InputError("by: say who decided", "by：请写明是谁决定的")
    _within("by", by, MOST_NAME)
    _within("reason", reason, MOST_REASON)
    return by, reason


def known_id(number: int) -> int:
    """A number that can be an id, 0 (which none has) where it cannot."""
    return number if 0 < number <= _MOST_ID else _NO_ID


def _within(name: str, text: str, most: int) -> None:
    if len(text) > most:
        raise InputError(
            f"{name}: {len(text)} characters, at most {most} are kept",
            f"{name}：有 {len(text)} 个字符，最多 {most} 个",
        )
