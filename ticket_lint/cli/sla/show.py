"""`ticket-lint sla show`: what a profile promises, on which conditions, and where that is written."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from ticket_lint import sla
from ticket_lint.cli.bilingual import Command, lang_of
from ticket_lint.cli.sla.common import as_json, format_option
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.severity.wording import NAMES
from ticket_lint.sla import Clause, Hours, Scenario, SlaLevel, SlaProfile, Target
from ticket_lint.sla.plain import as_dict
from ticket_lint.sla.wording import hours_of, target_of
from ticket_lint.text import display_width

_LABELS = {
    "source": Text("source", "出处"),
    "note": Text("note", "说明"),
    "channels": Text("channels", "渠道"),
    "compensation": Text("compensation", "赔付"),
    "first": Text("first response", "首次响应"),
    "update": Text("update", "进展通报"),
    "resolution": Text("resolution", "解决时限"),
    "hours": Text("hours", "计时时段"),
    "channel": Text("channel", "渠道"),
    "caveat": Text("not certain", "未经核实"),
    "when": Text("when", "条件"),
    "also": Text("also when", "另加条件"),
    "peaks": Text("peaks", "高峰时段"),
    "lowered": Text("lowered when", "可能降级的情形"),
    "scenario": Text("scenario", "场景"),
}
_UNSHOWN = Text("no ticket can show it", "工单文字无法证明")
_NONE = Text("not promised", "未承诺")


@click.pass_context
def _run(ctx: click.Context, name: str, output: str) -> int:
    lang = lang_of(ctx)
    profile = sla.load(name)
    with Output(sys.stdout, None, utf8=output == "json") as stream:
        if output == "json":
            stream.write(as_json(as_dict(profile, lang)))
        else:
            stream.write("\n".join(_lines(profile, lang)) + "\n")
    return 0


def _lines(profile: SlaProfile, lang: str) -> Iterator[str]:
    yield f"{profile.name}  {profile.title.of(lang)}"
    channels = " > ".join(channel.of(lang) for channel in profile.channels)
    for label, value in (
        ("source", profile.source.of(lang)),
        ("note", profile.note.of(lang) if profile.note else ""),
        ("channels", channels),
        ("compensation", profile.compensation.of(lang) if profile.compensation else ""),
    ):
        yield from _labelled(label, value, lang, 2)
    for level in profile.levels.values():
        yield ""
        yield f"{level.severity.name}  {level.title.of(lang)}"
        yield from _level(level, lang, level.clauses, "when")
    for scenario in profile.scenarios.values():
        yield from _scenario(scenario, profile, lang)
    if profile.downgrades:
        yield ""
        yield _LABELS["lowered"].of(lang)
        yield from (f"    - {_clause(clause, lang)}" for clause in profile.downgrades)


def _scenario(scenario: Scenario, profile: SlaProfile, lang: str) -> Iterator[str]:
    yield ""
    yield f"{_LABELS['scenario'].of(lang)} {scenario.name}  {scenario.title.of(lang)}"
    yield from _labelled("note", scenario.note.of(lang) if scenario.note else "", lang, 2)
    for peak in scenario.peaks:
        yield from _labelled("peaks", hours_of(peak).of(lang), lang, 2)
    for severity, level in scenario.levels.items():
        base = profile.levels.get(severity)
        more = level.clauses[len(base.clauses) :] if base else level.clauses
        yield f"  {severity.name}"
        yield from _level(level, lang, more, "also" if base else "when", base)


def _level(
    level: SlaLevel, lang: str, clauses: tuple[Clause, ...], heading: str, base: SlaLevel | None = None
) -> Iterator[str]:
    """What a level says; of a scenario's level only what differs from `base`."""
    rows = _rows(level, lang)
    before = _rows(base, lang) if base else {}
    for label, value in rows.items():
        if before.get(label) != value:
            yield from _labelled(label, value, lang, 4)
    if clauses:
        yield f"    {_LABELS[heading].of(lang)}"
        yield from (f"      - {_clause(clause, lang)}" for clause in clauses)


def _rows(level: SlaLevel, lang: str) -> dict[str, str]:
    rows = {"first": _target(level.first_response, level.hours, lang) or _NONE.of(lang)}
    rows["update"] = _target(level.update_interval, level.hours, lang)
    rows["resolution"] = _target(level.resolution, level.hours, lang)
    rows["hours"] = hours_of(level.hours).of(lang)
    rows["channel"] = level.channel.of(lang) if level.channel else ""
    rows["caveat"] = level.caveat.of(lang) if level.caveat else ""
    return rows


def _target(target: Target | None, hours: Hours, lang: str) -> str:
    return target_of(target, hours).of(lang) if target else ""


def _labelled(label: str, value: str, lang: str, indent: int) -> Iterator[str]:
    if value:
        name = _LABELS[label].of(lang)
        yield f"{' ' * indent}{name}{' ' * max(2, 16 - display_width(name))}{value}"


def _clause(clause: Clause, lang: str) -> str:
    shown = "; ".join(f"{NAMES[facet].of(lang)}: {' | '.join(values)}" for facet, values in clause.conditions)
    return f"{clause.text.of(lang)}  [{shown or _UNSHOWN.of(lang)}]"


command = Command(
    "show",
    text=Text(
        """Show what a profile promises for each level, on which conditions, and where that is written.

NAME is a shipped profile (see `ticket-lint sla list`) or a file of your own.""",
        """显示一套 SLA 的各级别承诺、适用条件和出处。

NAME 是内置名称（见 ticket-lint sla list）或自己的 SLA 文件。""",
    ),
    callback=_run,
    params=[click.Argument(["name"]), format_option()],
)
