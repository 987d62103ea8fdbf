"""What requests carry, with examples that the tests run, and how problems look."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, JsonValue, StringConstraints

from ticket_lint.profiles import NAMES as PROFILES
from ticket_lint.server.jobs import Draft
from ticket_lint.server.mistakes import MistakeError
from ticket_lint.server.security.links import is_link
from ticket_lint.sla import NAMES as SLAS
from ticket_lint.sla.clock import YEARS

Severity = Literal["P0", "P1", "P2", "P3"]
Lang = Literal["zh", "en"]
ProfileName = Literal[PROFILES]  # type: ignore[valid-type]
SlaName = Literal[SLAS]  # type: ignore[valid-type]
Short = Annotated[str, StringConstraints(max_length=200)]


def _in_range(moment: datetime) -> datetime:
    if moment.year not in YEARS:
        years = f"{YEARS[0]}", f"{YEARS[-1]}"
        raise MistakeError(
            f"the year must be from {years[0]} to {years[1]}", f"年份必须在 {years[0]} 到 {years[1]} 之间"
        )
    return moment


def _link(address: str) -> str:
    if not is_link(address):
        raise MistakeError("must be an http or https address", "必须是 http 或 https 地址")
    return address


def _whole(text: str) -> str:
    """JSON can hold halves of characters, which are no text."""
    if not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text):
        raise MistakeError("holds half a character (a lone surrogate)", "含有不完整的字符（单个代理项）")
    return text


Whole = Annotated[str, AfterValidator(_whole)]
Moment = Annotated[AwareDatetime, AfterValidator(_in_range)]
Link = Annotated[str, StringConstraints(max_length=2000), AfterValidator(_link)]

ZH: dict[str, JsonValue] = {
    "title": "第三人进频道后听不到声音",
    "text": "环境：Android 14，SDK 4.3.1\n现象：第三个人加入频道后，前两人都听不到他的声音，每次必现。\n影响：线上全部 300 个房间，没有临时办法。",
}
EN: dict[str, JsonValue] = {
    "title": "No sound after a third user joins",
    "text": "Android 14, SDK 4.3.1. Since 2026-03-02 09:30 (UTC+8) nobody hears the third user of a channel."
    " All 300 rooms in production are hit, and there is no workaround.",
    "profile": "rtc",
    "lang": "en",
}


class Input(BaseModel):
    """What all bodies share: unknown fields are mistakes."""

    model_config = ConfigDict(extra="forbid")


class TicketIn(Input):
    """A ticket. Without `title`, `text` is the whole draft."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [ZH, EN]})

    text: Whole = Field(description="The body, or the whole draft: Markdown or plain text.")
    title: Whole | None = Field(None, description="The title, where it is apart from the body.")
    id: Short = Field("", description="Comes back as `name`.")
    profile: ProfileName | None = Field(
        None, description="A shipped profile; otherwise that of the service's configuration."
    )
    lang: Lang | None = Field(None, description="Language of the messages; otherwise that of the ticket.")

    def draft(self) -> Draft:
        """What a worker gets."""
        return Draft(self.text, self.title, self.id, self.profile, self.lang)


class DisputeIn(TicketIn):
    """A ticket of which the customer claims one severity and the vendor assigned another."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {**ZH, "claimed": "P0", "assigned": "P2"},
                {
                    **EN,
                    "claimed": "P0",
                    "assigned": "P1",
                    "sla": "aws",
                    "filed": "2026-03-02T09:40:00+08:00",
                    "users": 900,
                    "value_per_user_hour": "1.20",
                    "currency": "USD",
                    "since": "2026-03-02T09:30:00+08:00",
                    "until": "2026-03-02T11:30:00+08:00",
                },
            ]
        },
    )

    claimed: Severity
    assigned: Severity
    sla: SlaName = "default"
    scenario: Short | None = Field(None, description="A scenario of the SLA profile.")
    filed: Moment | None = Field(None, description="When the ticket was filed; starts the clock.")
    users: int | None = Field(None, ge=0, le=10**15, description="Affected users, for the loss estimate.")
    value_per_user_hour: Decimal | None = Field(None, ge=0, le=10**15, max_digits=30)
    currency: Annotated[str, StringConstraints(max_length=16)] | None = None
    since: Moment | None = Field(None, description="When the failure began.")
    until: Moment | None = Field(None, description="When it ended, otherwise now.")


class ArrivalIn(Input):
    """A ticket for the queue. The same `key` again is the same ticket; without a key it is a new one."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {**ZH, "key": "helpdesk-4711", "url": "https://helpdesk.example.com/tickets/4711"},
                {"title": EN["title"], "text": EN["text"]},
            ]
        },
    )

    title: Whole = ""
    text: Whole
    key: Annotated[str, StringConstraints(min_length=1, max_length=500)] | None = None
    url: Link | None = Field(None, description="Where people find the ticket. Never fetched.")


class DecisionIn(Input):
    """What a person decides on a ticket. `by` is for services that decide for people; otherwise it is the token's name."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"severity": "P1", "reason": "有临时办法，按 P1 处理"},
                {"severity": "P0", "reason": "All rooms are hit", "by": "on-call"},
            ]
        },
    )

    severity: Severity
    reason: Annotated[str, StringConstraints(max_length=4000)] = ""
    by: Annotated[str, StringConstraints(max_length=200)] | None = None
    suggestion: int | None = Field(
        None, ge=1, le=2**63 - 1, description="The suggestion that the person saw."
    )


class ProblemOut(BaseModel):
    """An error, as RFC 9457 has it."""

    type: str
    title: str
    status: int
    code: str = Field(description="Stable, for programs.")
    detail: str = Field(description="What is wrong and the way out, in the language of `Accept-Language`.")
    errors: list[dict[str, Any]] | None = Field(None, description="Which fields do not fit.")


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The answers other than success, for the documentation."""
    content = {"application/problem+json": {"schema": ProblemOut.model_json_schema()}}
    return {status: {"description": _MEANINGS[status], "content": content} for status in statuses}


_MEANINGS = {
    400: "The request cannot be read.",
    401: "No valid token.",
    403: "The token lacks the scope, or the request is forged.",
    404: "There is no such thing.",
    413: "The request is too large.",
    415: "The body is of another type.",
    422: "The request does not fit.",
    429: "Too many requests; see Retry-After.",
    503: "Too much to do at the moment; see Retry-After.",
}
