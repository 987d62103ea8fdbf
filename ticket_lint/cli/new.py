"""`ticket-lint new`: a template to fill in."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ticket_lint.cli.bilingual import Command, Option, lang_of
from ticket_lint.cli.streams import Output
from ticket_lint.config import Configs, Overrides
from ticket_lint.diagnostic import Text
from ticket_lint.errors import UsageError

_TEXT = Text(
    """Print a template with the headings that a supporter looks for and the fields that the profile demands.

It is Markdown; the hints in it are comments that count as nothing.""",
    """输出工单模板：技术支持要看的各个小节，以及所选 profile 要求的字段。

模板为 Markdown，其中的提示都写在注释里，不算内容。""",
)


@click.pass_context
def _run(
    ctx: click.Context,
    profile: str | None,
    lang: str | None,
    output: str | None,
    config: str | None,
    isolated: bool,
) -> int:
    from ticket_lint.templates import template

    if config is not None and isolated:
        raise UsageError("use either --config or --isolated", "--config 与 --isolated 只能用一个")
    configs = Configs(
        Path(config) if config else None, isolated=isolated, overrides=Overrides(profile=profile, lang=lang)
    )
    settings = configs.of().settings
    text = template(settings.lang or lang_of(ctx), settings.fields)
    if output is not None:
        from ticket_lint.sources.write import write

        write(output, text.encode("utf-8"), overwrite=False)
        return 0
    with Output(sys.stdout, None) as stream:
        stream.write(text)
    return 0


command = Command(
    "new",
    text=_TEXT,
    callback=_run,
    params=[
        Option(
            ["--profile"],
            metavar="NAME|FILE",
            text=Text(
                "Whose fields: generic, rtc, agora, trtc, zego, or a file.",
                "按哪套要求：generic、rtc、agora、trtc、zego，或自定义文件。",
            ),
        ),
        Option(
            ["--lang"],
            type=click.Choice(["zh", "en"]),
            text=Text("Language of the template.", "模板的语言。"),
        ),
        Option(
            ["--output", "-o"],
            metavar="FILE",
            text=Text("Write it to FILE, which must not exist.", "写入 FILE；文件已存在时报错。"),
        ),
        Option(
            ["--config"], metavar="FILE", text=Text("Use this configuration file.", "使用指定的配置文件。")
        ),
        Option(["--isolated"], is_flag=True, text=Text("Use no configuration file.", "不读取任何配置文件。")),
    ],
)
