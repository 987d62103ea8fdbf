"""Which language the command line speaks. Needs nothing but the arguments and the environment."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

LANGUAGES = ("zh", "en")


def asked_for(args: Sequence[str], environ: Mapping[str, str] = os.environ) -> str | None:
    """The language that `--lang` or TICKET_LINT_LANG asks for, or None where neither does."""
    for at, arg in enumerate(args):
        if arg == "--":
            break
        value = arg[7:] if arg.startswith("--lang=") else ""
        if arg == "--lang" and at + 1 < len(args):
            value = args[at + 1]
        if value in LANGUAGES:
            return value
    return _language(environ.get("TICKET_LINT_LANG", ""))


def interface_language(args: Sequence[str], environ: Mapping[str, str] = os.environ) -> str:
    """The language of help and errors: what was asked for, else the locale's, else English."""
    asked = asked_for(args, environ)
    if asked is not None:
        return asked
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(name):
            return _language(environ[name]) or "en"
    return _system_language()


def _language(value: str) -> str | None:
    value = value.lower()
    if value.startswith(("zh", "chinese")):
        return "zh"
    return "en" if value.startswith(("en", "c.", "posix")) or value == "c" else None


def _system_language() -> str:
    """Windows has no LANG: ask the system."""
    if sys.platform != "win32":
        return "en"
    import locale

    return _language(locale.getlocale()[0] or "") or "en"
