"""Times and hours in words, in both languages."""

from __future__ import annotations

from datetime import timedelta

from ticket_lint.diagnostic import Text
from ticket_lint.sla.model import ALWAYS, Hours, Target, Window

WEEKDAYS = (
    Text("Mon", "周一"),
    Text("Tue", "周二"),
    Text("Wed", "周三"),
    Text("Thu", "周四"),
    Text("Fri", "周五"),
    Text("Sat", "周六"),
    Text("Sun", "周日"),
)
_MINUTE = timedelta(minutes=1)


def duration_of(length: timedelta, hours: Hours = ALWAYS) -> Text:
    """Return a length of counted time: "15 min", "4 h", and in business hours "2 working days"."""
    if not hours.always and length and length % hours.day == timedelta():
        days = length // hours.day
        return Text(f"{days} working day{'' if days == 1 else 's'}", f"{days} 个工作日")
    days, rest = divmod(length, timedelta(days=1)) if hours.always else (0, length)
    whole, minutes = divmod(round(rest / _MINUTE), 60)
    parts = []
    if days:
        parts.append(Text(f"{days} day{'' if days == 1 else 's'}", f"{days} 天"))
    if whole:
        parts.append(Text(f"{whole} h", f"{whole} 小时"))
    if minutes or not parts:
        parts.append(Text(f"{minutes} min", f"{minutes} 分钟"))
    told = Text(" ".join(part.en for part in parts), " ".join(part.zh for part in parts))
    return told if hours.always else Text(f"{told.en} of working time", f"工作时间 {told.zh}")


def target_of(target: Target, hours: Hours = ALWAYS) -> Text:
    """Return a target: "15 min to 1 h", or "within 30 min" where both ends are the same."""
    latest = duration_of(target.max, hours)
    if target.min == target.max:
        return Text(f"within {latest.en}", f"{latest.zh}内")
    soonest = duration_of(target.min, hours)
    first, last = soonest.en.split(" ", 1), latest.en.split(" ", 1)
    if first[1].rstrip("s") == last[1].rstrip("s") and not any(map(str.isdigit, first[1])):  # "2 to 4 h"
        return Text(f"{first[0]} to {latest.en}", latest.zh.replace(last[0], f"{first[0]}–{last[0]}", 1))
    return Text(f"{soonest.en} to {latest.en}", f"{soonest.zh}至 {latest.zh}")


def hours_of(hours: Hours) -> Text:
    """Return hours in words: "24x7", or "Mon-Fri 09:00-18:00 Asia/Shanghai, holidays of CN"."""
    if hours.always:
        return Text("24x7", "7×24 小时")
    days, windows = _weekdays(hours.weekdays), _windows(hours.windows)
    held = (
        Text(f", holidays of {hours.calendar}", f"，按 {hours.calendar} 节假日")
        if hours.calendar
        else Text("", "")
    )
    return Text(
        f"{days.en} {windows} {hours.zone}{held.en}",
        f"{days.zh} {windows}（{hours.zone}）{held.zh}",
    )


def _windows(windows: tuple[Window, ...]) -> str:
    return " ".join(map(str, windows))


def _weekdays(weekdays: tuple[int, ...]) -> Text:
    if len(weekdays) == 7:
        return Text("every day", "每天")
    named = [WEEKDAYS[day - 1] for day in weekdays]
    if len(weekdays) > 2 and weekdays[-1] - weekdays[0] == len(weekdays) - 1:
        return Text(f"{named[0].en}-{named[-1].en}", f"{named[0].zh}至{named[-1].zh}")
    return Text(", ".join(one.en for one in named), "、".join(one.zh for one in named))
