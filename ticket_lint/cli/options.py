"""The options of `check`, once: click's command and the quick parser are both made from them."""

from __future__ import annotations

from typing import NamedTuple

from ticket_lint.diagnostic import Text
from ticket_lint.reporters import FORMATS

FAIL_ON = ("error", "warning", "info", "never")


class Spec(NamedTuple):
    """One option. `kind` is "flag", "one" (the last value wins) or "many" (repeated, or with commas)."""

    flags: tuple[str, ...]
    kind: str
    text: Text
    choices: tuple[str, ...] = ()
    metavar: str = ""
    shown: str | None = None

    @property
    def field(self) -> str:
        """The name of the field of `CheckOptions` that it sets."""
        return self.flags[0].removeprefix("--").replace("-", "_")


class CheckOptions(NamedTuple):
    """What `check` was asked to do."""

    paths: tuple[str, ...]
    format: str = "text"
    output: str | None = None
    fail_on: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str | None = None
    lang: str | None = None
    config: str | None = None
    isolated: bool = False
    title: str | None = None
    stdin_filename: str | None = None
    fix: bool = False
    diff: bool = False
    statistics: bool = False
    severity: bool = False
    quiet: bool = False


CHECK: tuple[Spec, ...] = (
    Spec(
        ("--format", "-f"),
        "one",
        Text("How to show what was found.", "输出格式。"),
        tuple(name for name in FORMATS if name != "statistics"),
        shown="text",
    ),
    Spec(
        ("--output", "-o"),
        "one",
        Text("Write the result to FILE instead of the screen.", "把结果写入 FILE，不在屏幕上显示。"),
        metavar="FILE",
    ),
    Spec(
        ("--fail-on",),
        "one",
        Text("Exit with 1 for findings of this level or above.", "出现该级别及以上的问题时，退出码为 1。"),
        FAIL_ON,
        shown="error",
    ),
    Spec(
        ("--select",),
        "many",
        Text("Run only these rules: codes, names or prefixes.", "只运行这些规则：代码、名称或代码前缀。"),
        metavar="RULES",
    ),
    Spec(
        ("--ignore",),
        "many",
        Text("Leave out these rules.", "不运行这些规则。"),
        metavar="RULES",
    ),
    Spec(
        ("--profile",),
        "one",
        Text(
            "What to demand: generic, rtc, agora, trtc, zego, or a file.",
            "按哪套要求检查：generic、rtc、agora、trtc、zego，或自定义文件。",
        ),
        metavar="NAME|FILE",
    ),
    Spec(
        ("--lang",),
        "one",
        Text("Language of the messages, else that of the ticket.", "提示所用的语言，默认与工单一致。"),
        ("zh", "en"),
    ),
    Spec(
        ("--title",),
        "one",
        Text("The title, where the draft is only the body.", "草稿只有正文时，在此给出标题。"),
    ),
    Spec(
        ("--fix",),
        "flag",
        Text(
            "Add missing headings with a placeholder and mask secrets; nothing is made up.",
            "补上缺少的小节标题（留待填写的占位符）并遮盖密钥；不会编造内容。",
        ),
    ),
    Spec(("--diff",), "flag", Text("Show what --fix would do.", "只显示 --fix 会做的改动。")),
    Spec(
        ("--statistics",),
        "flag",
        Text("Only count how often each rule fires.", "只统计每条规则命中的次数。"),
    ),
    Spec(
        ("--severity",),
        "flag",
        Text("Suggest P0-P3 as well, with the evidence.", "同时建议 P0–P3 级别，并列出依据。"),
    ),
    Spec(
        ("--quiet", "-q"),
        "flag",
        Text("Show only the findings, no score and no summary.", "只显示问题，不显示评分与汇总。"),
    ),
    Spec(
        ("--config",),
        "one",
        Text("Use this configuration file.", "使用指定的配置文件。"),
        metavar="FILE",
    ),
    Spec(("--isolated",), "flag", Text("Use no configuration file.", "不读取任何配置文件。")),
    Spec(
        ("--stdin-filename",),
        "one",
        Text("The name to show for standard input.", "标准输入在结果里显示的文件名。"),
        metavar="NAME",
    ),
)
_BY_FLAG = {flag: spec for spec in CHECK for flag in spec.flags}


def quick(args: list[str]) -> CheckOptions | None:
    """Parse `check …` without click, which takes most of the time of a small run.

    None for anything but plain, complete and valid options: click then parses it all, and it alone says what is wrong.
    """
    if not args or args[0] != "check":
        return None
    paths: list[str] = []
    given: dict[str, str | bool | tuple[str, ...]] = {}
    rest = iter(args[1:])
    for arg in rest:
        if arg == "-" or not arg.startswith("-"):
            paths.append(arg)
            continue
        flag, equals, value = arg.partition("=") if arg.startswith("--") else (arg, "", "")
        spec = _BY_FLAG.get(flag)
        if spec is None or (spec.kind == "flag" and equals):
            return None
        if spec.kind == "flag":
            given[spec.field] = True
            continue
        if not equals:
            value = next(rest, "")
            if value.startswith("-"):
                return None
        if not value or (spec.choices and value not in spec.choices):
            return None
        given[spec.field] = (*_many(given, spec), *split([value])) if spec.kind == "many" else value
    return CheckOptions(tuple(paths), **given) if paths else None  # type: ignore[arg-type]


def _many(given: dict[str, str | bool | tuple[str, ...]], spec: Spec) -> tuple[str, ...]:
    before = given.get(spec.field)
    return before if isinstance(before, tuple) else ()


def split(values: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """Split values at commas: `--select A,B --select C` is three rules."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())
