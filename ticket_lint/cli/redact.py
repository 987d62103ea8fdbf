"""`ticket-lint redact`: mask secrets and personal data, and put them back with the map that the author kept."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import click

from ticket_lint.cli.bilingual import Command, Option, lang_of
from ticket_lint.cli.streams import Output
from ticket_lint.config import Configs, Overrides
from ticket_lint.diagnostic import Diagnostic, Text
from ticket_lint.engine import assess
from ticket_lint.errors import InputError, UsageError
from ticket_lint.sources import Reading, Source, read, read_bytes
from ticket_lint.sources.write import replace, write

RULES = ("leaked-secret", "personal-data")
SCHEMA = 1
_TEXT = Text(
    """Mask secrets and personal data in a draft and print the result.

PATH is a file or - for standard input. With --map, every value gets a mark of its own and FILE, which only you can read,
holds what stood there; --restore puts it back. Keep FILE to yourself.""",
    """遮盖草稿里的密钥和个人信息，并输出结果。

PATH 是文件，或用 - 表示标准输入。加上 --map 后，每个值换成各自的编号，原值写入只有自己能读的 FILE；用 --restore 可以还原。
FILE 请自行保管，不要外传。""",
)


@click.pass_context
def _run(
    ctx: click.Context, path: str, in_place: bool, output: str | None, map_file: str | None, restore: bool
) -> int:
    lang = lang_of(ctx)
    if restore and map_file is None:
        raise UsageError("--restore needs --map FILE", "--restore 需要同时给出 --map FILE")
    if in_place and (output is not None or path == "-"):
        raise UsageError(
            "--in-place changes PATH itself: no --output, no -",
            "--in-place 直接修改 PATH，不能与 --output 或 - 同用",
        )
    source = _source(path)
    values: dict[str, str] | None = None
    if restore and map_file is not None:
        text = _restored(source.text, map_file)
    else:
        text, values = _masked(source, numbered=map_file is not None)
        if map_file is not None:
            data = json.dumps({"schema": SCHEMA, "values": values}, ensure_ascii=False, indent=1) + "\n"
            write(map_file, data.encode("utf-8", "surrogatepass"), private=True, overwrite=False)
    if in_place:
        replace(source, text)
    elif output is not None:
        write(output, source.encode(text))
    else:
        with Output(sys.stdout, None) as stream:
            stream.write(text)
    if values is not None:
        _tell(len(values), lang)
    return 0


def _source(path: str) -> Source:
    configs = Configs()
    config = configs.of(None if path == "-" else Path(path))
    (item,) = read(path, Reading(limit=config.max_size, folders=False, exports=False))
    if isinstance(item, InputError):
        raise item
    return item


def _masked(source: Source, *, numbered: bool) -> tuple[str, dict[str, str]]:
    """Return the text without its secrets, and what stood behind each mask."""
    overrides = Overrides(select=RULES)
    settings = Configs(overrides=overrides).of(Path(source.path) if source.path else None).settings
    found = [one for one in assess(source.text, settings=settings).diagnostics if one.secret]
    values: dict[str, str] = {}
    marks: dict[str, str] = {}
    text, at = "", 0
    for one in found:
        if one.span.start < at:
            continue
        value = source.text[one.span.start : one.span.end]
        mask = marks.get(value) or _mark(one, len(marks) + 1, source.text, numbered=numbered)
        marks[value] = mask
        values.setdefault(mask, value)
        text += source.text[at : one.span.start] + mask
        at = one.span.end
    return text + source.text[at:], values


def _mark(found: Diagnostic, number: int, text: str, *, numbered: bool) -> str:
    if not numbered:
        return found.replacement or "[REDACTED]"
    kind = (found.replacement or "").partition(":")[2].rstrip("]") or found.name
    mark = f"[REDACTED:{kind}:{number}]"
    return mark if mark not in text else f"[REDACTED:{kind}:{number}-{len(text)}]"


def _restored(text: str, map_file: str) -> str:
    problem = InputError(f"{map_file}: not a map of ticket-lint", f"{map_file}：不是 ticket-lint 的对照表")
    try:
        data = json.loads(read_bytes(map_file).decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise problem from error
    values = data.get("values") if isinstance(data, dict) else None
    if not isinstance(values, dict) or data.get("schema") != SCHEMA:
        raise problem
    if not all(isinstance(value, str) for value in values.values()):
        raise problem
    if not values:
        return text
    marks = re.compile("|".join(map(re.escape, values)))
    return marks.sub(lambda match: values[match[0]], text)  # in one go: a value may look like a mark


def _tell(number: int, lang: str) -> None:
    sys.stderr.write(
        f"已遮盖 {number} 个不同的值\n"
        if lang == "zh"
        else f"masked {number} different value{'s' * (number != 1)}\n"
    )


command = Command(
    "redact",
    text=_TEXT,
    callback=_run,
    params=[
        click.Argument(["path"]),
        Option(["--in-place", "-i"], is_flag=True, text=Text("Change the file itself.", "直接修改文件。")),
        Option(
            ["--output", "-o"], metavar="FILE", text=Text("Write the result to FILE.", "把结果写入 FILE。")
        ),
        Option(
            ["--map", "map_file"],
            metavar="FILE",
            text=Text("Keep what was masked in FILE.", "把被遮盖的原值存入 FILE。"),
        ),
        Option(
            ["--restore"],
            is_flag=True,
            text=Text("Put back what FILE of --map holds.", "按 --map 的文件还原。"),
        ),
    ],
)
