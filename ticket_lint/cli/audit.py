"""`ticket-lint audit`: hold closed tickets against an SLA and against what they say."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from ticket_lint.cli.bilingual import Command, Option, lang_of
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.errors import UsageError

_TEXT = Text(
    """Hold closed tickets against an SLA, and their severities against what they say.

FILE is an export: .csv, .tsv, .jsonl, .json or .parquet. The report tells how often and where responses came late,
which tickets were downgraded and whether their text supported the claim, which are most worth disputing, and what
tickets left out. Rows that cannot be used are counted and listed with the reason.

\b
ticket-lint audit closed.csv --sla default --zone Asia/Shanghai -o audit.html
ticket-lint audit closed.csv --columns id=ticket_no,filed=opened,assigned=prio --level-map high=P1,low=P3""",
    """用 SLA 核对已关闭的工单，并核对定级与工单文字是否相符。

FILE 是导出文件：.csv、.tsv、.jsonl、.json 或 .parquet。报告给出响应在哪些级别、渠道、时段超时，哪些工单被降级、
文字是否支持自报级别，哪些最值得提出异议，以及工单缺了哪些要素。无法使用的行会计数，并逐行列出原因。

\b
ticket-lint audit closed.csv --sla default --zone Asia/Shanghai -o audit.html
ticket-lint audit closed.csv --columns id=工单编码,filed=开单时间,assigned=级别 --level-map 高=P1,低=P3""",
)
_FORMATS = ("text", "json", "csv", "html")
_BY_SUFFIX = {"": "text", ".txt": "text", ".json": "json", ".csv": "csv", ".html": "html", ".htm": "html"}


@click.pass_context
def _run(
    ctx: click.Context,
    file: str,
    sla: str,
    scenario: str | None,
    columns: str,
    level_map: str,
    zone: str | None,
    output_format: str | None,
    output: str | None,
    rejects: str | None,
    limit: int,
    no_severity: bool,
    jobs: int,
    model: str | None,
) -> int:
    from ticket_lint.audit import Options, audit
    from ticket_lint.audit.formats import format_of
    from ticket_lint.audit.rejects import Rejects
    from ticket_lint.sla import load
    from ticket_lint.sla.opening import zone_of
    from ticket_lint.tables.columns import FIELDS, parse_columns, parse_levels

    lang = lang_of(ctx)
    options = Options(
        parse_columns(columns, FIELDS),
        parse_levels(level_map),
        zone_of(zone) if zone is not None else None,
        scenario,
        not no_severity,
        limit,
        jobs,
        Path(model) if model else None,
    )
    name = output_format or _format_for(output)
    with Rejects(rejects, lang) as unread:
        found = audit(file, load(sla), options, unread)
    with Output(sys.stdout, output, utf8=name != "text") as stream:
        for piece in format_of(name).render(found, lang):
            stream.write(piece)
    return 0


def _format_for(output: str | None) -> str:
    """The format that the name of the output file stands for."""
    suffix = os.path.splitext(output)[1].lower() if output else ""
    if suffix not in _BY_SUFFIX:
        known = [one for one in _BY_SUFFIX if one]
        raise UsageError(
            f"{output}: no format goes by the name {suffix}; end it in {', '.join(known)}, or name one with --format",
            f"{output}：没有与 {suffix} 对应的格式；文件名请以 {'、'.join(known)} 结尾，或用 --format 指定",
        )
    return _BY_SUFFIX[suffix]


command = Command(
    "audit",
    text=_TEXT,
    callback=_run,
    params=[
        click.Argument(["file"]),
        Option(
            ["--sla"],
            metavar="NAME|FILE",
            default="default",
            shown="default",
            text=Text("The SLA profile, by name or as a file.", "SLA 的名称或文件。"),
        ),
        Option(["--scenario"], metavar="NAME", text=Text("A scenario of the SLA.", "SLA 中的场景。")),
        Option(
            ["--columns"],
            metavar="FIELD=COLUMN,...",
            default="",
            text=Text(
                "Where the export keeps id, title, body, filed, responded, resolved, claimed, assigned, channel, waiting; "
                "usual names are found without it.",
                "各字段对应的列：id、title、body、filed、responded、resolved、claimed、assigned、channel、waiting；"
                "常见列名可自动识别。",
            ),
        ),
        Option(
            ["--level-map"],
            metavar="LABEL=P1,...",
            default="",
            text=Text("Which severity a label means.", "级别名称与 P0–P3 的对应。"),
        ),
        Option(
            ["--zone"],
            metavar="ZONE",
            text=Text(
                "The time zone of times without one, and of the hours in the report.",
                "不带时区的时间按哪个时区理解；报告里的钟点也按它计。",
            ),
        ),
        Option(
            ["--format", "-f", "output_format"],
            type=click.Choice(_FORMATS),
            text=Text(
                "How to show it; else by the name of --output.", "输出格式；默认由 --output 的文件名决定。"
            ),
        ),
        Option(["--output", "-o"], metavar="FILE", text=Text("Write to a file.", "写入文件。")),
        Option(
            ["--rejects"],
            metavar="FILE",
            text=Text(
                "Write all rows that could not be used to a CSV file.", "把无法使用的行全部写入 CSV 文件。"
            ),
        ),
        Option(
            ["--limit"],
            type=click.IntRange(0),
            metavar="N",
            default=20,
            shown="20",
            text=Text("How many tickets worth disputing to list.", "列出多少张值得提出异议的工单。"),
        ),
        Option(
            ["--no-severity"],
            is_flag=True,
            text=Text(
                "Do not read the texts: times only, much faster.", "不读工单文字，只核对时间，快得多。"
            ),
        ),
        Option(
            ["--jobs", "-j"],
            type=click.IntRange(0),
            metavar="N",
            default=0,
            shown="0",
            text=Text(
                "Worker processes; 0 for one a core where there are many rows.",
                "工作进程数；0 表示行数多时每核一个。",
            ),
        ),
        Option(
            ["--model"],
            metavar="FOLDER",
            text=Text("Use this model instead of the shipped one.", "使用指定的模型，而不是自带的模型。"),
        ),
    ],
)
