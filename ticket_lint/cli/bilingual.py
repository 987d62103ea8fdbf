"""click commands whose help is written once in English and once in Chinese.

The language is fixed when the root command begins to parse, so `ticket-lint --lang zh check -h` and
`ticket-lint check -h --lang zh` both read in Chinese, and so do the errors.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping, Sequence
from typing import Any

import click

from ticket_lint.cli.language import LANGUAGES, asked_for, interface_language
from ticket_lint.diagnostic import Text
from ticket_lint.errors import UsageError

_EXTRA = re.compile(r"Got unexpected extra arguments? \((.*)\)", re.DOTALL)
_BREAK = re.compile(
    r"(?<=[，。；：、])\n(?!\n)"
)  # click makes a blank of it, which Chinese does not have there
_KEY = "ticket_lint.lang"
_ASKED = "ticket_lint.asked"
_USAGE = Text("Usage: ", "用法：")
_OPTIONS = Text("Options:", "选项：")
_COMMANDS = Text("Commands:", "命令：")
_HELP = Text("Show this message and exit.", "显示帮助并退出。")
_DEFAULT = Text("default", "默认")
SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def lang_of(ctx: click.Context) -> str:
    """The language of the interface, "zh" or "en"."""
    lang: str = ctx.meta.get(_KEY, "en")
    return lang


class FloatRange(click.FloatRange):
    """A range of numbers in which `nan`, which compares with nothing, is not."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Read a number of the range."""
        number: float = super().convert(value, param, ctx)
        if number != number:
            self.fail(f"{value} is not a number", param, ctx)
        return number


class Option(click.Option):
    """An option with a help text in both languages; `shown` is the default that help names."""

    def __init__(self, flags: Sequence[str], *, text: Text, shown: str | None = None, **kwargs: Any) -> None:
        super().__init__(flags, help=text.en, **kwargs)
        self.text = text
        self.shown = shown

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The line of this option in the help."""
        record = super().get_help_record(ctx)
        if record is None:
            return None
        return record[0], self.described(lang_of(ctx))

    def described(self, lang: str) -> str:
        """The help text with the default."""
        text = self.text.of(lang)
        if self.shown is None:
            return text
        name = _DEFAULT.of(lang)
        return f"{text}（{name} {self.shown}）" if lang == "zh" else f"{text} [{name}: {self.shown}]"


def _lang_option() -> Option:
    """`--lang`, which every command takes; `lang_of` tells what it came to."""
    text = Text("Language of the messages.", "提示所用的语言。")
    return Option(["--lang"], text=text, type=click.Choice(LANGUAGES), expose_value=False)


class Command(click.Command):
    """A command with a help text in both languages, of which `text` may have several paragraphs, and with `--lang`."""

    def __init__(self, name: str, *, text: Text, **kwargs: Any) -> None:
        kwargs.setdefault("context_settings", SETTINGS)
        params: list[click.Parameter] = list(kwargs.pop("params", None) or ())
        if not any(param.name == "lang" for param in params):
            params.append(_lang_option())
        super().__init__(name, help=text.en, params=params, **kwargs)
        self.text = text

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; `--lang` before the command counts as after it."""
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # click's parser does not tell whose option it was
            raise
        if ctx.params.get("lang", "") is None:
            ctx.params["lang"] = ctx.meta.get(_ASKED)
        return rest

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The help option, described in the language of the interface."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = _HELP.of(lang_of(ctx))
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=_USAGE.of(lang_of(ctx)))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the description."""
        self.help = _BREAK.sub("", self.text.of(lang_of(ctx)))
        super().format_help_text(ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, and a group's commands."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [record for option in options if (record := option.get_help_record(ctx))]
        if records:
            _list(formatter, _OPTIONS.of(lang_of(ctx)), records)
        if isinstance(self, click.Group):
            self.format_commands(ctx, formatter)


class LazyGroup(Command, click.Group):
    """A group that imports the module of a command only when the command is used.

    `entries` maps a command's name to (module, one line of help); a module's `command` is the command.
    """

    def __init__(self, name: str, *, entries: Mapping[str, tuple[str, Text]], **kwargs: Any) -> None:
        super().__init__(name, **kwargs)
        self.entries = entries

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Fix the language before anything else, then parse."""
        if ctx.parent is None:
            ctx.meta[_KEY] = interface_language(args)
            ctx.meta[_ASKED] = asked_for(args, {})
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The commands in the order in which a user meets them."""
        return list(self.entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import and return a command."""
        if cmd_name not in self.entries:
            return None
        command: click.Command = importlib.import_module(self.entries[cmd_name][0]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one may have been meant."""
        if args[0] in self.entries or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        from difflib import get_close_matches

        close = get_close_matches(args[0], self.entries, 1)
        raise UsageError(
            f"no such command: {args[0]}"
            + (f"; did you mean {close[0]}?" if close else f" (see {ctx.command_path} --help)"),
            f"没有命令 {args[0]}"
            + (f"；是否想用 {close[0]}？" if close else f"（见 {ctx.command_path} --help）"),
        )

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands without importing any."""
        lang = lang_of(ctx)
        _list(
            formatter, _COMMANDS.of(lang), [(name, text.of(lang)) for name, (_, text) in self.entries.items()]
        )


def _list(formatter: click.HelpFormatter, heading: str, rows: Sequence[tuple[str, str]]) -> None:
    """Write a section; click would put its own colon after the heading, whatever the language."""
    formatter.write_paragraph()
    formatter.write(f"{heading}\n")
    with formatter.indentation():
        formatter.write_dl(rows)


def message_of(error: click.ClickException, lang: str) -> str:
    """The error of click in the language of the interface, in one line without a full stop."""
    kind = error.param.type if isinstance(error, click.BadParameter) and error.param is not None else None
    if type(error) is click.BadParameter and isinstance(kind, click.IntRange | click.FloatRange):
        return f"{_param(error)} {_bounds(kind).of(lang)}"
    if lang == "zh" and (text := _chinese(error, kind)):
        return text
    return " ".join(error.format_message().split()).removesuffix(".")


def _chinese(error: click.ClickException, kind: object) -> str:
    """What click says in English alone; "" for what it never says here."""
    if isinstance(error, click.NoSuchOption):
        close = "、".join(error.possibilities or ())
        return f"没有选项 {error.option_name}" + (f"；是否想用 {close}？" if close else "")
    if isinstance(error, click.BadOptionUsage):
        without = "does not take" in error.message
        return f"选项 {error.option_name} " + ("不带值" if without else "后面要给出值")
    if isinstance(error, click.MissingParameter):
        return f"缺少参数 {_param(error)}"
    if isinstance(error, click.BadParameter):
        if isinstance(kind, click.Choice):
            return f"{_param(error)} 只能是：{'、'.join(map(str, kind.choices))}"
        number = "须为整数" if kind is click.INT else "须为数字" if kind is click.FLOAT else ""
        return f"{_param(error)} {number}" if number else f"{_param(error)} 的值不对：{error.message}"
    extra = _EXTRA.fullmatch(error.message)
    return f"多余的参数：{extra[1]}" if extra else ""


def _bounds(kind: click.IntRange | click.FloatRange) -> Text:
    """What a number has to be."""
    en, zh = ("a whole number", "整数") if isinstance(kind, click.IntRange) else ("a number", "数")
    if kind.max is None:
        return Text(f"must be {en} of {kind.min} or more", f"须为不小于 {kind.min} 的{zh}")
    return Text(f"must be {en} from {kind.min} to {kind.max}", f"须为 {kind.min} 到 {kind.max} 之间的{zh}")


def _param(error: click.BadParameter) -> str:
    if error.param is not None:
        return error.param.get_error_hint(error.ctx) if error.ctx else str(error.param.human_readable_name)
    return str(error.param_hint or "")
