"""`ticket-lint bulk`: assess exports of any size, to CSV, JSON Lines or Parquet."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from ticket_lint.cli.bilingual import Command, FloatRange, Option, lang_of
from ticket_lint.cli.language import LANGUAGES, asked_for
from ticket_lint.cli.pace import Pace
from ticket_lint.cli.streams import Output, complain
from ticket_lint.diagnostic import Text
from ticket_lint.errors import EXIT_CLEAN, EXIT_ERROR, UsageError

if TYPE_CHECKING:
    from ticket_lint.bulk.finish import Summary
    from ticket_lint.bulk.run import Plan

_TEXT = Text(
    """Assess every ticket of an export and write a table.

INPUT are .csv, .tsv, .jsonl or .json (also with .gz or .zst), .parquet, globs, or with --query one database. The ending of
OUTPUT chooses the format. A run that was interrupted goes on with --resume. Rows that cannot be read are listed with the
reason in OUTPUT.rejects.csv; the exit code is then 2 unless --skip-bad is given.

\b
ticket-lint bulk 'tickets-*.csv.gz' -o severities.parquet --columns title=subject,body=description
ticket-lint bulk tickets.jsonl -o out.csv --columns id,severity,probabilities,elements --duplicates
ticket-lint bulk crm.db --query 'SELECT no AS id, subject AS title, body FROM t ORDER BY no' -o out.jsonl""",
    """逐张评估导出文件里的工单，结果写成一张表。

INPUT 可以是 .csv、.tsv、.jsonl、.json（可压缩为 .gz 或 .zst）、.parquet、通配符，或配合 --query 指定一个数据库；OUTPUT 的扩展名决定输出格式。
中断后用 --resume 继续。无法读取的行连同原因写入 OUTPUT.rejects.csv，此时退出码为 2，加 --skip-bad 则为 0。

\b
ticket-lint bulk 'tickets-*.csv.gz' -o severities.parquet --columns title=标题,body=描述
ticket-lint bulk tickets.jsonl -o out.csv --columns id,severity,probabilities,elements --duplicates
ticket-lint bulk crm.db --query 'SELECT no AS id, subject AS title, body FROM t ORDER BY no' -o out.jsonl""",
)


@click.pass_context
def _run(ctx: click.Context, /, inputs: tuple[str, ...], skip_bad: bool, **options: Any) -> int:
    lang = lang_of(ctx)
    from ticket_lint.bulk.run import run

    plan = _plan(inputs, **options)
    pace = Pace(lang)
    try:
        summary = run(plan, pace.tick)
    except KeyboardInterrupt:
        pace.close()
        complain(_INTERRUPTED.of(lang), lang)
        raise
    finally:
        pace.close()
    with Output(sys.stdout, None) as stream:
        for line in _told(summary, plan.output, lang):
            stream.write(line + "\n")
    bad = summary.rejected or summary.repeated
    return EXIT_ERROR if bad and not skip_bad else EXIT_CLEAN


_INTERRUPTED = Text(
    "interrupted; the same command with --resume goes on", "已中断；加上 --resume 重新执行同一命令即可继续"
)


def _plan(
    inputs: tuple[str, ...],
    *,
    lang: str | None,
    columns: str,
    keep: str,
    jobs: int,
    duplicates: bool,
    similarity: float,
    many: int,
    part_rows: int,
    **options: Any,
) -> Plan:
    from ticket_lint.bulk.inputs import FIELDS, Fields
    from ticket_lint.bulk.model import Work
    from ticket_lint.bulk.outputs import DEFAULT, chosen
    from ticket_lint.bulk.postgres import is_postgres
    from ticket_lint.bulk.run import Plan
    from ticket_lint.processes import processors
    from ticket_lint.tables.columns import parse_columns

    if options["query"] is not None and len(inputs) != 1:
        raise UsageError("--query needs one INPUT, the database", "--query 需要且只需要一个 INPUT，即数据库")
    if options["query"] is None and any(map(is_postgres, inputs)):
        raise UsageError("postgres://… needs --query", "postgres://… 需要配合 --query 使用")
    if options["resume"] and options["restart"]:
        raise UsageError("--resume and --restart exclude each other", "--resume 与 --restart 不能同时使用")
    names = [name.strip() for name in columns.split(",") if name.strip()]
    picked = [name for name in names if "=" not in name] or DEFAULT.split(",")
    given = parse_columns(",".join(name for name in names if "=" in name), FIELDS)
    kept = tuple(dict.fromkeys(name.strip() for name in keep.split(",") if name.strip()))
    found = [column.name for column in chosen(picked)]
    twice = sorted({*kept} & {*found})
    if twice:
        raise UsageError(
            f"--keep: {', '.join(twice)} would be there twice", f"--keep：{'、'.join(twice)} 与输出的列重名"
        )
    asked = asked_for(("--lang", lang) if lang else ())
    work = Work(tuple(found), options.pop("model"), options.pop("profile"), asked, duplicates)
    return Plan(
        inputs, work=work, fields=Fields(given, kept), jobs=jobs or processors(), similarity=similarity, many=many,
        part_rows=part_rows, **options,
    )  # fmt: skip


def _told(summary: Summary, output: str, lang: str) -> list[str]:
    """The counts, in lines."""
    from ticket_lint.audit.safe import safe

    colon, comma = ("：", "，") if lang == "zh" else (": ", ", ")
    head = Text(
        f"{summary.read} rows read, {summary.written} written, {summary.rejected} rejected",
        f"读取 {summary.read} 行，写出 {summary.written} 行，拒绝 {summary.rejected} 行",
    )
    lines = [f"{output}{colon}{head.of(lang)}"]
    if summary.severities:
        lines.append(comma.join(f"{name} {count}" for name, count in summary.severities.items()))
    if summary.rejects:
        lines.append(Text("rejected rows", "拒绝的行").of(lang) + colon + summary.rejects)
    if summary.repeated:
        shown = comma.join(map(safe, summary.repeated_ids))
        text = Text("rows with an id that an earlier row has", "编号与前面某行重复的行数")
        lines.append(f"{text.of(lang)}{colon}{summary.repeated} ({shown}, …)")
    if summary.clusters:
        text = Text(
            f"{summary.clustered} tickets in {summary.clusters} clusters of near-duplicates",
            f"{summary.clustered} 张工单近似重复，共 {summary.clusters} 组",
        )
        lines.append(text.of(lang))
    for one in summary.underestimated:
        first = safe(one.id)
        text = Text(
            f"underestimated: {one.size} tickets tell what {first} tells; {one.lower} of them are suggested a milder severity than {one.supported}",
            f"可能低估：与 {first} 内容相近的工单有 {one.size} 张，其中 {one.lower} 张的建议级别低于 {one.supported}",
        )
        lines.append(text.of(lang))
    return lines


def _options() -> list[click.Parameter]:
    flags: list[dict[str, Any]] = [
        {
            "flags": ["--output", "-o"], "required": True, "metavar": "OUTPUT",
            "text": Text("The file to write: .csv, .jsonl or .parquet.", "输出文件：.csv、.jsonl 或 .parquet。"),
        },
        {
            "flags": ["--columns"], "default": "", "metavar": "NAME,FIELD=COLUMN,...",
            "shown": "id,severity,decided,score,kind,missing",
            "text": Text(
                "What to write, and where id, title and body are read from: severity,elements,body=description.",
                "要输出的列，以及 id、title、body 从哪一列读取，例如 severity,elements,body=描述。",
            ),
        },
        {
            "flags": ["--keep"], "default": "", "metavar": "COLUMN,...",
            "text": Text("Columns of the input to carry over.", "原样带到输出的输入列。"),
        },
        {
            "flags": ["--query"], "metavar": "SQL",
            "text": Text(
                "Read the answer to this query; INPUT is a DuckDB or SQLite file, or postgres://...",
                "读取此查询的结果；INPUT 为 DuckDB 或 SQLite 文件，或 postgres://…。",
            ),
        },
        {
            "flags": ["--rejects"], "metavar": "FILE",
            "text": Text("Where to list rejected rows.", "拒绝的行写入此文件。"),
        },
        {
            "flags": ["--skip-bad"], "is_flag": True,
            "text": Text("Exit with 0 even if rows were rejected.", "有行被拒绝也以 0 退出。"),
        },
        {
            "flags": ["--jobs", "-j"], "type": click.IntRange(0), "default": 0, "shown": "0", "metavar": "N",
            "text": Text("Worker processes; 0 for one a core.", "工作进程数；0 表示每核一个。"),
        },
        {
            "flags": ["--engine"], "default": "local", "shown": "local", "metavar": "ENGINE",
            "text": Text(
                "local, dask (a cluster on this machine), or dask://HOST:PORT.",
                "local、dask（本机集群）或 dask://主机:端口。",
            ),
        },
        {
            "flags": ["--parts"], "metavar": "FOLDER",
            "text": Text(
                "Where parts are kept until OUTPUT is whole; for a cluster a folder or address that all workers reach.",
                "输出完整之前分片的存放处；使用集群时须为各工作进程都能访问的文件夹或地址。",
            ),
        },
        {
            "flags": ["--resume"], "is_flag": True,
            "text": Text("Go on where an interrupted run ended.", "从上次中断的地方继续。"),
        },
        {
            "flags": ["--restart"], "is_flag": True,
            "text": Text("Throw an interrupted run away and start anew.", "丢弃中断的运行，重新开始。"),
        },
        {
            "flags": ["--overwrite"], "is_flag": True,
            "text": Text("Replace OUTPUT.", "覆盖已有的 OUTPUT。"),
        },
        {
            "flags": ["--duplicates"], "is_flag": True,
            "text": Text(
                "Mark clusters of near-identical tickets, and severities that they contradict.",
                "标出近似重复的工单，以及与重复数量不符的级别。",
            ),
        },
        {
            "flags": ["--similarity"], "type": FloatRange(0.5, 1), "default": 0.8, "shown": "0.8", "metavar": "SHARE",
            "text": Text("How much near-duplicates share.", "近似重复所需的相似度。"),
        },
        {
            "flags": ["--many"], "type": click.IntRange(2), "default": 10, "shown": "10", "metavar": "N",
            "text": Text("Near-duplicates that make a problem that of many.", "近似重复达到此数量即视为影响多人。"),
        },
        {
            "flags": ["--profile"], "metavar": "NAME",
            "text": Text("Which rules and fields are demanded.", "使用的 profile。"),
        },
        {
            "flags": ["--model"], "metavar": "FOLDER",
            "text": Text("Use this model instead of the shipped one.", "使用指定的模型，而不是自带的模型。"),
        },
        {
            "flags": ["--part-rows"], "type": click.IntRange(1), "default": 10_000, "shown": "10000", "metavar": "N",
            "text": Text("Rows that are written at once.", "每次落盘的行数。"),
        },
        {
            "flags": ["--lang"], "type": click.Choice(LANGUAGES),
            "text": Text("Language of what is written and told, else that of each ticket.", "输出与提示所用的语言；默认随工单。"),
        },
    ]  # fmt: skip
    return [Option(one.pop("flags"), **one) for one in flags]


command = Command(
    "bulk",
    text=_TEXT,
    callback=_run,
    params=[click.Argument(["inputs"], nargs=-1, required=True, metavar="INPUT..."), *_options()],
)
