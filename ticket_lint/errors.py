"""Errors meant for the user, and the exit codes they end in."""

from __future__ import annotations

EXIT_CLEAN = 0
EXIT_FINDINGS = 1
EXIT_ERROR = 2
EXIT_INTERRUPTED = 130


class TicketLintError(Exception):
    """An error that the user can act on; its text is one line and says the way out.

    Every error is written once per language: `str()` is English, `localized("zh")` Chinese.
    """

    def __init__(self, en: str, zh: str | None = None) -> None:
        super().__init__(en)
        self.en = en
        self.zh = zh if zh is not None else en

    def __reduce__(self) -> tuple[type[TicketLintError], tuple[str, str]]:
        """Both languages go along when the error passes between processes."""
        return type(self), (self.en, self.zh)

    def localized(self, lang: str) -> str:
        """Return the message in `lang` ("zh" or "en")."""
        return self.zh if lang == "zh" else self.en


class InputError(TicketLintError):
    """A draft, an export or a stream that cannot be read."""


class ConfigError(TicketLintError):
    """A configuration or profile file that is wrong; the message names file, line and key."""


class UsageError(TicketLintError):
    """A command line that asks for something that does not exist."""
