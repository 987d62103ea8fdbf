"""`ticket-lint serve`: the service and its page."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import click

from ticket_lint.cli.bilingual import Command, Option, lang_of
from ticket_lint.cli.language import asked_for
from ticket_lint.diagnostic import Text
from ticket_lint.errors import UsageError

_NEEDED = (
    "alembic",
    "fastapi",
    "jinja2",
    "multipart",
    "prometheus_client",
    "sqlalchemy",
    "uvicorn",
)  # the extra
_SCOPES = ("assess", "read", "decide", "metrics")
_TEXT = Text(
    """Serve the page for the support team and the HTTP interface.

Without any setting it listens on this machine only and keeps its queue in one file of yours. Settings stand in the section
[serve] of ticket-lint.toml, in TICKET_LINT_SERVE_... and in these options; the later one wins. Ctrl-C ends it.""",
    """启动技术支持团队的网页与 HTTP 接口。

不做任何设置时只监听本机，队列存放在当前用户的一个文件里。设置写在 ticket-lint.toml 的 [serve]、环境变量 TICKET_LINT_SERVE_… 或下列选项中，后者优先。按 Ctrl-C 结束。""",
)
_AT = Text("ticket-lint is at {address} - Ctrl-C ends it", "ticket-lint 已启动：{address}（按 Ctrl-C 结束）")
_KEPT = Text("queue: {place}", "队列：{place}")
_TOKEN = Text(
    "The token, shown only now:\n  {token}\n\nPut this into ticket-lint.toml:\n",
    "token（只显示这一次）：\n  {token}\n\n把下面几行写进 ticket-lint.toml：\n",
)


@click.pass_context
def _run(
    ctx: click.Context,
    host: str | None,
    port: int | None,
    database: str | None,
    workers: int | None,
    config: str | None,
    new_token: str | None,
    scopes: tuple[str, ...],
    lang: str | None,
) -> int:
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise UsageError(
            f'this needs {", ".join(missing)}: pip install "ticket-lint[serve]"',
            f'缺少 {"、".join(missing)}，请先安装：pip install "ticket-lint[serve]"',
        )
    if new_token is not None:
        return _show_token(new_token, scopes or _SCOPES, lang_of(ctx))
    if scopes:
        raise UsageError(
            "--scope says what a new token allows; name one with --new-token",
            "--scope 是新 token 的权限，须与 --new-token 同用",
        )
    flags = {"host": host, "port": port, "database": database, "workers": workers}
    asked = asked_for(("--lang", lang) if lang else ())
    return _serve(flags, Path(config) if config else None, asked, lang_of(ctx))


def _serve(flags: Mapping[str, object], config: Path | None, asked: str | None, shown: str) -> int:
    from ticket_lint.server import running, sources
    from ticket_lint.server.app import create_app
    from ticket_lint.server.settings import data_folder
    from ticket_lint.severity import store as models
    from ticket_lint.store import open_store

    settings = sources.read(os.environ, flags, config, asked)
    models.load(settings.model)  # tells in one line where there is none
    if not settings.database:
        _make(data_folder())
    with running.bind(settings) as bound:
        store = open_store(settings.address, text=settings.keep)
        try:
            click.echo(_AT.of(shown).format(address=running.address_of(bound)))
            click.echo(_KEPT.of(shown).format(place=store.place))
            return running.run(create_app(settings, store=store), settings, bound)
        finally:
            store.close()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError(
            f"{folder}: cannot be made ({reason}); name a place with --database sqlite:///FILE",
            f"{folder}：无法创建（{reason}）；请用 --database sqlite:///文件 指定位置",
        ) from error


def _show_token(name: str, scopes: tuple[str, ...], lang: str) -> int:
    from ticket_lint.server.security.tokens import digest_of, draw

    if not name.replace("-", "").replace("_", "").isalnum() or not name.isascii() or len(name) > 64:
        raise UsageError(
            "--new-token: a name has letters, figures, - and _, at most 64",
            "--new-token：名称只能含字母、数字、- 和 _，最多 64 个字符",
        )
    token = draw()
    click.echo(_TOKEN.of(lang).format(token=token))
    click.echo(f"[serve.tokens.{name}]")
    click.echo(f'sha256 = "{digest_of(token)}"')
    quoted = ", ".join(f'"{scope}"' for scope in scopes)
    click.echo(f"scopes = [{quoted}]")
    return 0


command = Command(
    "serve",
    text=_TEXT,
    callback=_run,
    params=[
        Option(
            ["--host"],
            metavar="ADDRESS",
            shown="127.0.0.1",
            text=Text(
                "The address to listen on; others than this machine's need tokens.",
                "监听地址；非本机地址须先配置 token。",
            ),
        ),
        Option(
            ["--port", "-p"],
            type=click.IntRange(0, 65535),
            metavar="N",
            shown="8321",
            text=Text("The port; 0 takes a free one.", "端口；0 表示任选空闲端口。"),
        ),
        Option(
            ["--database"],
            metavar="URL",
            text=Text(
                "Where the queue is kept: sqlite:///FILE or postgresql://...",
                "队列存放在哪里：sqlite:///文件 或 postgresql://…",
            ),
        ),
        Option(
            ["--workers"],
            type=click.IntRange(0, 256),
            metavar="N",
            text=Text(
                "Processes that assess, else one for each processor.", "评估进程数，缺省每个处理器一个。"
            ),
        ),
        Option(
            ["--config"],
            metavar="FILE",
            text=Text("Use this configuration file.", "使用指定的配置文件。"),
        ),
        Option(
            ["--new-token"],
            metavar="NAME",
            text=Text(
                "Print a new token and its lines of configuration, and end.",
                "生成 token 并输出对应的配置，然后结束。",
            ),
        ),
        Option(
            ["--scope", "scopes"],
            multiple=True,
            type=click.Choice(_SCOPES),
            text=Text(
                "What the new token allows; may be repeated, else everything.",
                "新 token 的权限，可多次使用，缺省为全部。",
            ),
        ),
        Option(
            ["--lang"],
            type=click.Choice(["zh", "en"]),
            text=Text(
                "Language of messages and pages, else the reader's.", "提示与页面所用的语言，默认随读者。"
            ),
        ),
    ],
)
