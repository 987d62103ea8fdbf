"""`ticket-lint dispute`: a brief for both sides of a disputed severity."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from ticket_lint.cli.bilingual import Command, Option
from ticket_lint.cli.language import asked_for
from ticket_lint.cli.streams import Output
from ticket_lint.config import Configs
from ticket_lint.diagnostic import Text
from ticket_lint.errors import InputError, UsageError

if TYPE_CHECKING:
    from ticket_lint.dispute import Brief, Stakes
    from ticket_lint.report import Report
    from ticket_lint.sla.times import Reading

FORMATS = ("markdown", "json", "html")
_ENDINGS = {".md": "markdown", ".markdown": "markdown", ".json": "json", ".html": "html", ".htm": "html"}
_SEVERITIES = ("P0", "P1", "P2", "P3")
_TEXT = Text(
    """Write a brief on a disputed severity: what the ticket says, clause by clause and line by line.

TICKET is a file or - for standard input. The brief takes no side beyond the evidence: it says which severity the text
supports, or that the text does not decide and which fact would. TIME is
written as 2026-03-02T09:30+08:00, or without the offset and with --zone.""",
    """就有争议的级别生成一份说明：工单写了什么，逐条对照 SLA，并标出原文行号。

TICKET 是文件，或用 - 表示标准输入。说明只依据工单文字，不偏向任何一方：文字支持哪个级别就写哪个；文字不足以判定时如实说明，
并指出缺哪一项事实。TIME 写作 2026-03-02T09:30+08:00；不写时差时须用 --zone 指定时区。""",
)


def _run(
    path: str,
    claimed: str,
    assigned: str,
    sla: str,
    scenario: str | None,
    filed: str | None,
    zone: str | None,
    output: str | None,
    form: str | None,
    title: str | None,
    lang: str | None,
    **stakes: str | None,
) -> int:
    from ticket_lint import sla as profiles
    from ticket_lint.dispute import brief
    from ticket_lint.severity.labels import Severity
    from ticket_lint.sla.opening import zone_of
    from ticket_lint.sla.times import Reading

    reading = Reading(zone_of(zone) if zone is not None else None)
    given = _stakes(reading, **stakes)
    start = reading.time(filed, "--filed") if filed is not None else None
    profile = profiles.load(sla)
    name, report = _assessed(path, title)
    made = brief(
        report,
        claimed=Severity[claimed],
        assigned=Severity[assigned],
        profile=profile,
        name=name,
        scenario=scenario,
        filed=start,
        stakes=given,
        made=datetime.now(reading.zone or UTC).replace(microsecond=0),
    )
    asked = asked_for(("--lang", lang) if lang else ()) or report.ticket.language
    with Output(sys.stdout, output, utf8=True) as stream:
        stream.write(_shown(made, form or _format_of(output), asked))
    if output is not None:
        _tell(made, asked, output)
    return 0


def _assessed(path: str, title: str | None) -> tuple[str, Report]:
    from ticket_lint.dispute import judge_of
    from ticket_lint.engine import assess
    from ticket_lint.severity import store
    from ticket_lint.sources import Reading, read

    config = Configs().of(None if path == "-" else path)
    found = list(read(path, Reading(title=title, limit=config.max_size, folders=False)))
    if len(found) > 1:
        raise UsageError(
            f"{path}: holds {len(found)} tickets; a brief is about one",
            f"{path}：内含 {len(found)} 份工单，一份说明只针对一份工单",
        )
    (source,) = found
    if isinstance(source, InputError):
        raise source
    report = assess(source.text, title=source.title, judge=judge_of(store.load()))
    return source.name, report


def _stakes(
    reading: Reading,
    users: str | None = None,
    value: str | None = None,
    currency: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> Stakes:
    from ticket_lint.dispute import Stakes
    from ticket_lint.dispute.cost import VALUE, number_of

    return Stakes(
        int(number_of("users", users)) if users is not None else None,
        number_of(VALUE, value) if value is not None else None,
        currency,
        reading.time(since, "--since") if since is not None else None,
        reading.time(until, "--until") if until is not None else None,
    )


def _format_of(output: str | None) -> str:
    """The format that a file's name asks for."""
    name = (output or "").lower()
    return next((form for ending, form in _ENDINGS.items() if name.endswith(ending)), "markdown")


def _shown(made: Brief, form: str, lang: str) -> str:
    if form == "json":
        from ticket_lint.dispute import as_dict

        return json.dumps(as_dict(made, lang), ensure_ascii=False, indent=2) + "\n"
    if form == "html":
        from ticket_lint.dispute import html

        return html.render(made, lang)
    from ticket_lint.dispute import markdown

    return markdown.render(made, lang)


def _tell(made: Brief, lang: str, output: str) -> None:
    joint = "：" if lang == "zh" else ": "
    sys.stderr.write(f"{output}{joint}{made.outcome.sentence.of(lang)}\n")


command = Command(
    "dispute",
    text=_TEXT,
    callback=_run,
    params=[
        click.Argument(["path"], metavar="TICKET"),
        Option(
            ["--claimed"],
            required=True,
            type=click.Choice(_SEVERITIES, case_sensitive=False),
            text=Text("The severity that the customer claims.", "客户主张的级别。"),
        ),
        Option(
            ["--assigned"],
            required=True,
            type=click.Choice(_SEVERITIES, case_sensitive=False),
            text=Text("The severity that the vendor assigned.", "厂商评定的级别。"),
        ),
        Option(
            ["--sla"],
            default="default",
            shown="default",
            metavar="NAME|FILE",
            text=Text(
                "The SLA profile: a shipped one, or a .toml file.", "SLA：自带的名称，或自己的 .toml 文件。"
            ),
        ),
        Option(["--scenario"], metavar="NAME", text=Text("A scenario of the profile.", "SLA 里的场景。")),
        Option(
            ["--filed"],
            metavar="TIME",
            text=Text("When the ticket was filed; starts the clock.", "工单提交时间，据此推算到期时间。"),
        ),
        Option(
            ["--zone"],
            metavar="ZONE",
            text=Text(
                "The zone of times that tell none, such as Asia/Shanghai.",
                "不带时区的时间按此时区理解，例如 Asia/Shanghai。",
            ),
        ),
        Option(
            ["--users"],
            metavar="N",
            text=Text("Affected users, for the loss estimate.", "受影响用户数，用于损失估算。"),
        ),
        Option(
            ["--value-per-user-hour", "value"],
            metavar="X",
            text=Text("What an hour of a user is worth.", "每用户每小时的价值。"),
        ),
        Option(["--currency"], metavar="CODE", text=Text("The currency of that value.", "上述价值的币种。")),
        Option(["--since"], metavar="TIME", text=Text("When the failure began.", "故障开始时间。")),
        Option(
            ["--until"],
            metavar="TIME",
            text=Text("When it ended, else now.", "故障结束时间，缺省为当前时间。"),
        ),
        Option(
            ["--format", "-f", "form"],
            type=click.Choice(FORMATS),
            text=Text(
                "The format, else by the name of FILE, else markdown.",
                "输出格式；缺省按 FILE 的扩展名，否则为 markdown。",
            ),
        ),
        Option(
            ["--output", "-o"], metavar="FILE", text=Text("Write the brief to FILE.", "把说明写入 FILE。")
        ),
        Option(
            ["--title"],
            text=Text("The title, where the ticket is only the body.", "工单只有正文时，在此给出标题。"),
        ),
        Option(
            ["--lang"],
            type=click.Choice(["zh", "en"]),
            text=Text("Language of the brief, else that of the ticket.", "说明所用的语言，默认与工单一致。"),
        ),
    ],
)
