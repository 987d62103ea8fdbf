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


class FieldError(UsageError):
    """An input that cannot be. `field` is its name as in Python and the HTTP interface; who calls it otherwise tells it by `named`."""

    def __init__(self, field: str, en: str, zh: str) -> None:
        super().__init__(f"{field}: {en}", f"{field}：{zh}")
        self.field, self.problem = field, (en, zh)

    def __reduce__(self) -> tuple[type[FieldError], tuple[str, str, str]]:  # type: ignore[override]
        """The field goes along too."""
        return type(self), (self.field, *self.problem)

    def named(self, en: str, zh: str | None = None) -> UsageError:
        """The same error with another name for the field, such as an option or the label of a form."""
        return UsageError(f"{en}: {self.problem[0]}", f"{en if zh is None else zh}：{self.problem[1]}")
