"""Addresses that people may follow. The service itself never does."""

from __future__ import annotations

from urllib.parse import urlsplit


def is_link(address: str) -> bool:
    """Whether an address is http or https with a host, without credentials or characters that hide another one."""
    if not address.isprintable() or " " in address or "\\" in address:
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return False
