"""ticket-lint reads a draft support ticket and says what is missing before it is submitted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ticket_lint.report import Report

__version__ = "0.1.0"
__all__ = ["Report", "__version__", "assess"]


def assess(
    text: str, *, title: str | None = None, profile: str | None = None, severity: bool = False
) -> Report:
    """Assess a ticket and return what is missing, with a score and the questions that support would ask.

    `text` is the body, or the whole draft where `title` is None. `profile` is a shipped name (`rtc`, `agora`, `trtc`,
    `zego`) or the path of a TOML file; None is `generic`. With `severity` P0-P3 is suggested as well, by the shipped
    model. Configuration files are not looked for. Raises `ticket_lint.errors.ConfigError` for a profile that does not
    exist or is wrong, `InputError` where no model is installed, and nothing for any text.
    """
    from ticket_lint import engine  # who only asks for the version does without

    judge = None
    if severity:
        from ticket_lint.severity import store  # only who asks for it pays for the model

        judge = store.judge()
    if profile is None or profile == "generic":
        return engine.assess(text, title=title, judge=judge)
    from ticket_lint.profiles import settings_of  # TOML is only parsed where a profile is asked for

    return engine.assess(text, title=title, settings=settings_of(profile), judge=judge)


def __getattr__(name: str) -> Any:
    if name == "Report":
        from ticket_lint.report import Report

        return Report
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
