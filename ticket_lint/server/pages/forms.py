"""What people fill in: reads it, and says in their language what does not fit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from pathlib import PurePath
from typing import NamedTuple

from fastapi import Request
from starlette.datastructures import UploadFile

from ticket_lint import profiles, sla
from ticket_lint.diagnostic import Text
from ticket_lint.server.access import settings_of
from ticket_lint.server.pages.messages import MESSAGES
from ticket_lint.sla.times import Reading

Choices = list[tuple[str, str]]
_DIGITS = 20


class FormError(Exception):
    """A form that does not fit; `text` says what to correct."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


class Form(NamedTuple):
    """The fields of a form as given; a field that is missing is ""."""

    fields: Mapping[str, str]

    def __getattr__(self, name: str) -> str:
        return self.fields.get(name, "")

    def one_of(self, name: str, allowed: tuple[str, ...] | list[str]) -> str:
        """The value of a choice, the first one where none was made; raises `FormError` for what is no choice."""
        value = self.fields.get(name) or allowed[0]
        if value not in allowed:
            raise FormError(MESSAGES["frame.bad-choice"].format(value=value[:40]))
        return value

    def ticket(self, most: int) -> str:
        """The text of the ticket, with line ends as they were typed; raises `FormError` for an empty or a long one."""
        text = self.text.replace("\r\n", "\n")
        if not text.strip():
            raise FormError(MESSAGES["frame.no-text"])
        if len(text) > most:
            raise FormError(MESSAGES["frame.too-long"].format(length=f"{len(text):,}", most=f"{most:,}"))
        return text

    def moment(self, name: str, label: str, lang: str) -> datetime | None:
        """A time in the zone of the form; None where none was given. Raises `UsageError`, naming the field."""
        written = self.fields.get(name, "").strip()
        return self._reading(lang).time(written, MESSAGES[label].of(lang)) if written else None

    def now(self, lang: str) -> datetime:
        """The present minute in the zone of the form."""
        return datetime.now(self._reading(lang).zone).replace(second=0, microsecond=0)

    def _reading(self, lang: str) -> Reading:
        return Reading.of(self.zone.strip() or "UTC", MESSAGES["frame.zone"].of(lang))


async def form_of(request: Request) -> Form:
    """The form that a request carries; files in it are left out."""
    given = await request.form()
    return Form({name: value for name, value in given.items() if not isinstance(value, UploadFile)})


def number_of(text: str) -> int | None:
    """The number of a ticket or a suggestion; None for what is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < _DIGITS else None


def most_of(request: Request) -> int:
    """How many characters a ticket may have: what fits into the body of a request, whatever the characters."""
    return settings_of(request).limits.body // 4


def profile_choices(request: Request, lang: str) -> Choices:
    """The profiles to choose from; the configured one first, where it is none of the shipped."""
    own = settings_of(request).profile
    found = [(name, _profile_title(name, lang)) for name in profiles.NAMES]
    if own in profiles.NAMES:
        return found
    return [("", MESSAGES["frame.profile.own"].of(lang).format(name=PurePath(own).name)), *found]


@lru_cache
def _profile_title(name: str, lang: str) -> str:
    return profiles.load(name).title.of(lang)


@lru_cache(maxsize=2)
def sla_choices(lang: str) -> list[tuple[str, Choices]]:
    """The SLA profiles, each with its scenarios as (value, name); only what is shipped can be named."""
    found = []
    for name in sla.shipped():
        profile = sla.load(name)
        scenarios = [(f"{name}/{key}", one.title.of(lang)) for key, one in profile.scenarios.items()]
        found.append((profile.title.of(lang), [(name, profile.title.of(lang)), *scenarios]))
    return found


def sla_of(form: Form) -> tuple[str, str | None]:
    """The chosen SLA profile and scenario; raises `FormError` for what is no choice."""
    allowed = [value for _, choices in sla_choices("en") for value, _ in choices]
    name, _, scenario = form.one_of("sla", allowed).partition("/")
    return name, scenario or None
