"""`ticket-lint sla due`: when the answers to a ticket are due."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

import click

from ticket_lint import sla
from ticket_lint.cli.bilingual import Command, Option, lang_of
from ticket_lint.cli.sla.common import as_json, format_option
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.errors import UsageError
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import Hours, SlaLevel, SlaProfile, Target
from ticket_lint.sla.clock import Due, Pause, due_times
from ticket_lint.sla.opening import opening, zone_of
from ticket_lint.sla.times import Reading, shown
from ticket_lint.sla.wording import hours_of, target_of
from ticket_lint.text import display_width

_LABELS = {
    "filed": Text("filed", "提交时间"),
    "first_response": Text("first response", "首次响应"),
    "next_update": Text("next update", "下次通报"),
    "resolution": Text("resolution", "解决时限"),
    "hours": Text("hours", "计时时段"),
    "channel": Text("channel", "渠道"),
    "caveat": Text("not certain", "未经核实"),
    "note": Text("note", "说明"),
    "peak": Text("peak", "高峰时段"),
}
_NONE = Text("not promised", "未承诺")
_STOPPED = Text("open: a pause still goes on", "待定：仍在暂停计时")
_AT = Text("at the vendor: ", "厂商当地：")


class _Asked(NamedTuple):
    profile: SlaProfile
    level: SlaLevel
    scenario: str | None
    filed: datetime
    due: Due


@click.pass_context
def _run(
    ctx: click.Context,
    name: str,
    severity: str,
    filed: str,
    zone: str | None,
    pauses: tuple[str, ...],
    updated: str | None,
    scenario: str | None,
    output: str,
) -> int:
    lang = lang_of(ctx)
    reading = Reading.of(zone)
    profile = sla.load(name)
    level = profile.level(Severity[severity], scenario)
    if level is None:
        raise UsageError(
            f'--severity: SLA "{profile.name}" has no level {severity}',
            f"--severity：SLA“{profile.name}”没有 {severity} 级",
        )
    at = reading.time(filed, "--filed")
    halts: list[Pause] = [reading.pause(one) for one in pauses]
    last = reading.time(updated, "--updated") if updated is not None else None
    if last is not None and last < at:
        raise UsageError("--updated lies before --filed", "--updated 早于 --filed")
    asked = _Asked(profile, level, scenario, at, due_times(at, level, halts, last))
    with Output(sys.stdout, None, utf8=output == "json") as stream:
        if output == "json":
            stream.write(as_json(_as_dict(asked, lang)))
        else:
            stream.write("\n".join(_lines(asked, lang)) + "\n")
    return 0


def _lines(asked: _Asked, lang: str) -> Iterator[str]:
    profile, level = asked.profile, asked.level
    scenario = profile.scenarios[asked.scenario] if asked.scenario else None
    titles = [profile.title.of(lang), *([scenario.title.of(lang)] if scenario else [])]
    about = "，".join(titles) if lang == "zh" else ", ".join(titles)
    yield (
        f"{level.severity.name} {level.title.of(lang)}（{about}）"
        if lang == "zh"
        else (f"{level.severity.name} {level.title.of(lang)} ({about})")
    )
    yield _row("filed", _both(asked.filed, level.hours, lang), lang)
    for label, moment, target in _promises(asked):
        yield _row(label, _when(moment, target, level.hours, lang), lang)
    yield _row("hours", hours_of(level.hours).of(lang), lang)
    for label, text in (
        ("channel", level.channel),
        ("caveat", level.caveat),
        ("note", scenario.note if scenario else None),
    ):
        if text is not None:
            yield _row(label, text.of(lang), lang)
    for peak in _peaks(asked):
        yield _row("peak", hours_of(peak).of(lang), lang)


def _promises(asked: _Asked) -> tuple[tuple[str, datetime | None, Target | None], ...]:
    level = asked.level
    return (
        ("first_response", asked.due.first_response, level.first_response),
        ("next_update", asked.due.next_update, level.update_interval),
        ("resolution", asked.due.resolution, level.resolution),
    )


def _when(moment: datetime | None, target: Target | None, hours: Hours, lang: str) -> str:
    if target is None:
        return _NONE.of(lang)
    told = target_of(target, hours).of(lang)
    when = _both(moment, hours, lang) if moment is not None else _STOPPED.of(lang)
    return f"{when}（{told}）" if lang == "zh" else f"{when} ({told})"


def _both(moment: datetime, hours: Hours, lang: str) -> str:
    """A moment in the zone of the filing time, and in the vendor's where its clocks differ."""
    told = shown(moment, lang)
    if hours.zone is None:
        return told
    there = moment.astimezone(zone_of(hours.zone))
    if there.utcoffset() == moment.utcoffset():
        return told
    return f"{told}{'，' if lang == 'zh' else ', '}{_AT.of(lang)}{shown(there, lang)}"


def _peaks(asked: _Asked) -> list[Hours]:
    """The peaks of the scenario that the ticket was filed in."""
    if asked.scenario is None:
        return []
    found = []
    for peak in asked.profile.scenarios[asked.scenario].peaks:
        opens, closes = next(opening(peak).since(asked.filed))
        if opens <= asked.filed < closes:
            found.append(peak)
    return found


def _row(label: str, value: str, lang: str) -> str:
    name = _LABELS[label].of(lang)
    return f"  {name}{' ' * max(2, 16 - display_width(name))}{value}"


def _as_dict(asked: _Asked, lang: str) -> dict[str, Any]:
    level = asked.level
    return {
        "sla": asked.profile.name,
        "severity": level.severity.name,
        "title": level.title.of(lang),
        "scenario": asked.scenario,
        "filed": asked.filed.isoformat(),
        "first_response_min": _iso(asked.due.first_response_min),
        **{label: _iso(moment) for label, moment, _ in _promises(asked)},
        "stopped": any(target is not None and moment is None for _, moment, target in _promises(asked)),
        "in_peak": bool(_peaks(asked)),
        "hours": hours_of(level.hours).of(lang),
        "channel": level.channel.of(lang) if level.channel else None,
        "caveat": level.caveat.of(lang) if level.caveat else None,
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


command = Command(
    "due",
    text=Text(
        """Say when the first response, the next update and the resolution of a ticket are due.

Times are written as 2026-03-02T09:30+08:00, or without the offset and with --zone. What is due is told in that zone.""",
        """计算工单的首次响应、下次进展通报和解决的时限。

时间写作 2026-03-02T09:30+08:00；不写时差时须用 --zone 指定时区。结果按该时区显示。""",
    ),
    callback=_run,
    params=[
        Option(
            ["--sla", "name"],
            metavar="NAME|FILE",
            default="default",
            shown="default",
            text=Text("The SLA: a shipped name or a file.", "所用的 SLA：内置名称或文件。"),
        ),
        Option(
            ["--severity"],
            type=click.Choice([severity.name for severity in Severity], case_sensitive=False),
            required=True,
            text=Text("The level of the ticket.", "工单级别。"),
        ),
        Option(
            ["--filed"],
            metavar="TIME",
            required=True,
            text=Text("When the ticket was filed.", "工单提交时间。"),
        ),
        Option(
            ["--zone"],
            metavar="ZONE",
            text=Text(
                "The zone of times that tell none, such as Asia/Shanghai.",
                "未写时差的时间所在的时区，如 Asia/Shanghai。",
            ),
        ),
        Option(
            ["--pause", "pauses"],
            metavar="START/END",
            multiple=True,
            text=Text(
                "Time spent waiting for the customer; START/ while it goes on. May be repeated.",
                "等待客户、不计时的时段；仍在等待则写“开始/”。可重复使用。",
            ),
        ),
        Option(
            ["--updated"],
            metavar="TIME",
            text=Text("When the vendor answered last.", "厂商最近一次答复的时间。"),
        ),
        Option(
            ["--scenario"],
            metavar="NAME",
            text=Text(
                "The use, such as live, education, enterprise.", "使用场景，如 live、education、enterprise。"
            ),
        ),
        format_option(),
    ],
)
