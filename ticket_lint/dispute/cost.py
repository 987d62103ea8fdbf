"""What the difference costs: in response time by the clock of the SLA, in money by the inputs that were given."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal, InvalidOperation

from ticket_lint.diagnostic import Text
from ticket_lint.dispute import words
from ticket_lint.dispute.model import LevelTimes, Loss, Side, Stakes, Times
from ticket_lint.errors import ConfigError, FieldError, InputError
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import ALWAYS, SlaProfile
from ticket_lint.sla.clock import Due, due_times

VALUE = "value_per_user_hour"  # the field that `Stakes` calls `value`
_MOST_DIGITS = 15
_SHOWN = 40  # characters of what is no number
_NEEDED = {"users": "users", "value": VALUE, "since": "since"}  # of `Stakes`, and the fields that give them
_NOTHING_DUE = Due(None, None, None, None)


def times_of(
    profile: SlaProfile, scenario: str | None, customer: Severity, vendor: Severity, filed: datetime | None
) -> Times:
    """Return what both severities promise, and by when where the filing time is known."""
    problem: Text | None = None
    found: list[LevelTimes] = []
    sides: tuple[tuple[Side, Severity], ...] = (("customer", customer), ("vendor", vendor))
    for side, severity in sides:
        try:
            found.append(_level(profile, scenario, side, severity, filed))
        except (ConfigError, InputError) as error:  # holidays are not known here: the targets still stand
            problem = Text(error.en, error.zh)
            found.append(_level(profile, scenario, side, severity, None))
    first, second = found
    dues = [one.first_response for one in sorted(found, key=lambda one: one.severity)]
    difference = dues[1] - dues[0] if dues[0] is not None and dues[1] is not None else None
    if filed is not None and difference is None and problem is None:
        problem = words.NO_DIFFERENCE
    return Times(filed, (first, second), difference, problem)


def _level(
    profile: SlaProfile, scenario: str | None, side: Side, severity: Severity, filed: datetime | None
) -> LevelTimes:
    level = profile.level(severity, scenario)
    if level is None:
        return LevelTimes(side, severity, None, ALWAYS, None, None, None, None)
    due = due_times(filed, level) if filed is not None else _NOTHING_DUE
    return LevelTimes(
        side,
        severity,
        level.first_response,
        level.hours,
        level.channel,
        due.first_response,
        due.next_update,
        due.resolution,
    )


def loss_of(given: Stakes, made: datetime | None, *, recovered: bool) -> Loss:
    """Estimate the loss: duration x users x value per user and hour. Nothing that was not given is made up.

    Without an end, the time of the brief counts as one, but not where the text says that it has recovered. Raises
    `FieldError` for inputs that cannot be.
    """
    check(given, made)
    missing = [field for name, field in _NEEDED.items() if getattr(given, name) is None]
    until, note = given.until, None
    if until is None:
        if recovered:
            missing.append("until")
            note = words.RECOVERED if len(missing) == 1 else None
        else:
            until = made
    if missing or until is None or given.users is None or given.value is None or given.since is None:
        return Loss(given, given.until, False, None, None, tuple(missing or ["until"]), note)
    hours = Decimal((until - given.since).total_seconds()) / 3600
    amount = hours * given.users * given.value
    return Loss(given, until, given.until is None, hours, amount, (), None)


def check(given: Stakes, made: datetime | None) -> None:
    """Raise `FieldError` for inputs that cannot be."""
    if given.users is not None and given.users < 0:
        raise FieldError("users", "must not be below 0", "不能小于 0")
    if given.value is not None and (not given.value.is_finite() or given.value < 0):
        raise FieldError(VALUE, "must be a number of 0 or more", "必须是不小于 0 的数")
    for field, time in (("since", given.since), ("until", given.until)):
        if time is not None and time.tzinfo is None:
            raise FieldError(field, "needs a time zone", "需要写明时区")
    if given.since is not None and given.until is not None and given.since > given.until:
        raise FieldError("since", "is after the end", "晚于结束时间")
    if given.since is not None and given.until is None and made is not None and given.since > made:
        raise FieldError("since", "is in the future", "晚于当前时间")


def number_of(field: str, written: str) -> Decimal:
    """Read an input of the estimate: a number from 0 to 10^15, of `users` a whole one. Raises `FieldError`."""
    try:
        value = Decimal(written.strip())
    except InvalidOperation as error:
        shown = " ".join(written.split())[:_SHOWN]
        raise FieldError(field, f"not a number: {shown}", f"不是数字：{shown}") from error
    if not value.is_finite() or value < 0 or value.adjusted() > _MOST_DIGITS:
        raise FieldError(field, "must be a number from 0 to 10^15", "必须是 0 到 10^15 之间的数")
    if field == "users" and value != value.to_integral_value():
        raise FieldError(field, "must be a whole number", "必须是整数")
    return value
