"""The command tree. To add a command: a module with `command`, and one line in this literal."""

from __future__ import annotations

import click

from ticket_lint import __version__
from ticket_lint.cli.bilingual import LazyGroup, Option
from ticket_lint.diagnostic import Text

ENTRIES = {
    "check": ("ticket_lint.cli.check", Text("Say what drafts leave out.", "检查草稿里缺什么。")),
    "triage": (
        "ticket_lint.cli.triage",
        Text("Suggest P0-P3, with the evidence.", "建议 P0–P3 级别，并列出依据。"),
    ),
    "train": (
        "ticket_lint.cli.train",
        Text("Fit a severity model on labelled tickets.", "用已标注的工单训练级别模型。"),
    ),
    "evaluate": (
        "ticket_lint.cli.evaluate",
        Text("Measure a severity model on labelled tickets.", "用已标注的工单评估级别模型。"),
    ),
    "models": (
        "ticket_lint.cli.models",
        Text("Switch between versions of a model of your own.", "切换自有模型的版本。"),
    ),
    "card": (
        "ticket_lint.cli.card",
        Text("Print the card of the severity model.", "显示级别模型的说明卡。"),
    ),
    "bulk": (
        "ticket_lint.cli.bulk",
        Text("Assess exports of any size.", "批量评估任意大小的导出文件。"),
    ),
    "dispute": (
        "ticket_lint.cli.dispute",
        Text("Write a brief on a disputed severity.", "就有争议的级别生成一份说明。"),
    ),
    "sla": (
        "ticket_lint.cli.sla",
        Text("SLA profiles, and when an answer is due.", "SLA 承诺与响应时限。"),
    ),
    "audit": (
        "ticket_lint.cli.audit",
        Text("Hold closed tickets against an SLA.", "用 SLA 核对已关闭的工单。"),
    ),
    "serve": (
        "ticket_lint.cli.serve",
        Text("Serve the team's page and the HTTP interface.", "启动团队网页与 HTTP 接口。"),
    ),
    "new": ("ticket_lint.cli.new", Text("Print a template to fill in.", "输出可填写的工单模板。")),
    "rules": ("ticket_lint.cli.rules", Text("List the rules.", "列出规则。")),
    "explain": (
        "ticket_lint.cli.explain",
        Text("Explain a rule, an element or the score.", "讲解一条规则、一个要素或评分办法。"),
    ),
    "redact": (
        "ticket_lint.cli.redact",
        Text("Mask secrets and personal data.", "遮盖密钥与个人信息。"),
    ),
    "submit": (
        "ticket_lint.cli.submit",
        Text("Run a command only if the draft passes.", "草稿通过检查才执行命令。"),
    ),
    "hook": (
        "ticket_lint.cli.hook",
        Text("Check staged drafts before each commit.", "提交代码前检查已暂存的草稿。"),
    ),
    "completion": (
        "ticket_lint.cli.completion",
        Text("Print a completion script for a shell.", "输出 Shell 补全脚本。"),
    ),
}
_TEXT = Text(
    """Read a draft support ticket or bug report, Chinese or English, and say what a supporter will have to ask for.

Exit codes: 0 nothing found, 1 findings at or above --fail-on, 2 wrong usage, configuration or input,
130 interrupted.""",
    """在提交之前检查工单或缺陷报告的草稿（中文、英文均可），指出技术支持看完还得追问什么。

退出码：0 没有问题；1 有达到 --fail-on 级别的问题；2 用法、配置或输入有误；130 被中断。""",
)


def _version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"ticket-lint {__version__}")
        ctx.exit()


@click.pass_context
def _help(ctx: click.Context) -> None:
    """Without a command, show the help."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


root = LazyGroup(
    "ticket-lint",
    text=_TEXT,
    entries=ENTRIES,
    subcommand_metavar="COMMAND [ARGS]...",
    no_args_is_help=False,
    invoke_without_command=True,
    params=[
        Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_version,
            text=Text("Show the version and exit.", "显示版本并退出。"),
        ),
    ],
    callback=_help,
)
