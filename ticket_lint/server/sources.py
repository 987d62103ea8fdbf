"""Where settings come from: the table `[serve]` of the configuration, then the environment, then flags; the later one wins.

Secrets come from the environment alone (`TICKET_LINT_SERVE_GITHUB_SECRET`, or `…_SECRET_FILE` with the name of a file), never from a file
that may be committed; tokens are kept in the configuration as hashes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, cast

from ticket_lint.config import Config, Configs
from ticket_lint.diagnostic import Text
from ticket_lint.errors import UsageError
from ticket_lint.profiles.source import Source, read_toml, suggestion
from ticket_lint.server.settings import LOOPBACK, SCOPES, Limits, Scope, Settings, Token, Tracker

ENVIRONMENT = "TICKET_LINT_SERVE_"
_WORDS = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


class Key(NamedTuple):
    """A setting: its name in the file, the type or the choices of its value, and the range of a number."""

    name: str
    kind: type | tuple[str, ...] = str
    least: int = 0
    most: int = 2**31

    @property
    def field(self) -> str:
        """Its name in `Settings`, `Limits` or `Tracker`."""
        return self.name.replace("-", "_")


KEYS = (
    Key("host"),
    Key("port", int, 0, 65535),
    Key("database"),
    Key("keep", ("masked", "full", "none")),
    Key("retention", int, 1, 36500),
    Key("workers", int, 0, 256),
    Key("model"),
    Key("hosts", list),
    Key("proxies", list),
    Key("log-text", bool),
)
LIMITS = (
    Key("body", int, 1024),
    Key("stream", int, 1024),
    Key("arrival", int, 1024),
    Key("rate", int),
    Key("burst", int, 1),
    Key("queue", int, 0, 100_000),
    Key("seconds", int, 1, 3600),
)
TRACKER = (Key("api"), Key("comments", ("off", "dry-run", "on")))
SECRETS = (Key("key"), Key("github-secret"), Key("github-token"), Key("gitlab-secret"), Key("gitlab-token"))
_TABLES = ("limits", "tokens", "github", "gitlab")
Values = dict[str, Any]


def read(
    environ: Mapping[str, str],
    flags: Mapping[str, object],
    config: Path | None = None,
    lang: str | None = None,
) -> Settings:
    """Return the settings. `flags` are fields of `Settings` by name, None where a flag was not given.

    Raises `ConfigError` with all problems of the file, and `UsageError` for the environment, for flags and for what does not go together.
    """
    _check_names(environ)
    found = Configs(config).of()
    tables = _file(found)
    values = tables.pop("serve")
    values |= _environment(environ, KEYS)
    values |= {name: value for name, value in flags.items() if value is not None}
    secrets = _environment(environ, SECRETS, files=True)
    if values.get("model") is not None:
        values["model"] = Path(found.path.parent if found.path else "", values["model"])
    settings = Settings(
        **values,
        key=secrets.get("key", ""),
        tokens=tuple(tables.pop("tokens")),
        limits=Limits(**tables["limits"]),
        rules=found.settings,
        profile=found.profile,
        lang=lang,
    )
    trackers = {
        name: getattr(settings, name)._replace(
            **tables[name], secret=secrets.get(f"{name}_secret"), token=secrets.get(f"{name}_token")
        )
        for name in ("github", "gitlab")
    }
    settings = settings._replace(**trackers)
    _check(settings)
    return settings


# -- the file ------------------------------------------------------------------


def _file(config: Config) -> dict[str, Any]:
    """What the configuration says, by table; problems are told all at once."""
    empty: dict[str, Any] = {"serve": {}, "limits": {}, "github": {}, "gitlab": {}, "tokens": []}
    if config.path is None:
        return empty
    source, table = read_toml(config.path)
    at: tuple[str, ...] = ("serve",)
    if config.path.name == "pyproject.toml":
        table = table.get("tool", {}).get("ticket-lint", {})
        at = ("tool", "ticket-lint", "serve")
    serve = source.value(table, "serve", dict, at[:-1]) or {}
    source.unknown_keys(serve, [*(key.name for key in KEYS), *_TABLES], at)
    found = {**empty, "serve": dict(_values(source, serve, KEYS, at))}
    for name, keys in (("limits", LIMITS), ("github", TRACKER), ("gitlab", TRACKER)):
        inner = source.value(serve, name, dict, at) or {}
        source.unknown_keys(inner, [key.name for key in keys], (*at, name))
        found[name] = dict(_values(source, inner, keys, (*at, name)))
    found["tokens"] = list(_tokens(source, source.value(serve, "tokens", dict, at) or {}, (*at, "tokens")))
    source.finish()
    return found


def _values(
    source: Source, table: Mapping[str, Any], keys: tuple[Key, ...], at: tuple[str, ...]
) -> Iterator[tuple[str, Any]]:
    for key in keys:
        value: Any
        if isinstance(key.kind, tuple):
            value = source.choice(table, key.name, key.kind, at)
        else:
            value = source.value(table, key.name, key.kind, at)
        if value is None:
            continue
        if key.kind is int and not key.least <= value <= key.most:
            source.report((*at, key.name), _range(key))
        yield key.field, tuple(value) if isinstance(value, list) else value


def _tokens(source: Source, table: Mapping[str, Any], at: tuple[str, ...]) -> Iterator[Token]:
    for name in table:
        inner = source.value(table, name, dict, at) or {}
        here = (*at, name)
        source.unknown_keys(inner, ("sha256", "scopes"), here)
        digest = source.value(inner, "sha256", str, here) or ""
        scopes = source.value(inner, "scopes", list, here) or []
        if len(digest) != 64 or set(digest) - set("0123456789abcdef"):
            source.report(here, _DIGEST)
        for scope in scopes:
            if scope not in SCOPES:
                source.report((*here, "scopes"), _SCOPE.format(scope=scope))
        yield Token(name, digest, frozenset(cast("list[Scope]", scopes)))


# -- the environment -----------------------------------------------------------


def _environment(environ: Mapping[str, str], keys: tuple[Key, ...], *, files: bool = False) -> Values:
    """What the environment says; with `files`, a value may also stand in a file that `…_FILE` names."""
    found: Values = {}
    for key in keys:
        name = ENVIRONMENT + key.field.upper()
        text = environ.get(name, "").strip()
        if files and not text and environ.get(f"{name}_FILE"):
            text = _content(f"{name}_FILE", environ[f"{name}_FILE"])
        if text:
            found[key.field] = _value(name, text, key)
    return found


def _check_names(environ: Mapping[str, str]) -> None:
    """Raise `UsageError` for variables that begin like ours and mean nothing, all at once: a typo would open or lose something unseen."""
    known = [key.field.upper() for key in (*KEYS, *SECRETS)]
    files = [f"{key.field.upper()}_FILE" for key in SECRETS]
    problems = []
    for name in sorted(one for one in environ if one.startswith(ENVIRONMENT)):
        rest = name.removeprefix(ENVIRONMENT)
        if rest not in (*known, *files):
            near = suggestion(rest, (*known, *files), ENVIRONMENT)
            problems.append(
                Text(
                    f"{name}: unknown variable{near.en}; known after {ENVIRONMENT}: {', '.join(known)}",
                    f"{name}：未知的环境变量{near.zh}；{ENVIRONMENT} 之后可用：{'、'.join(known)}",
                )
            )
    if problems:
        raise UsageError(*("\n".join(one.of(lang) for one in problems) for lang in ("en", "zh")))


def _content(name: str, path: str) -> str:
    try:
        return Path(path).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise UsageError(
            f"{name}: cannot read {path} ({reason})", f"{name}：无法读取 {path}（{reason}）"
        ) from error


def _value(name: str, text: str, key: Key) -> Any:
    if key.kind is list:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if isinstance(key.kind, tuple):
        if text in key.kind:
            return text
        raise UsageError(
            f"{name}: must be one of {', '.join(key.kind)}", f"{name}：只能是 {'、'.join(key.kind)} 之一"
        )
    if key.kind is bool:
        if text.lower() not in _WORDS:
            raise UsageError(f"{name}: must be true or false", f"{name}：只能是 true 或 false")
        return _WORDS[text.lower()]
    if key.kind is int:
        if not text.isascii() or not text.isdecimal() or not key.least <= int(text) <= key.most:
            told = _range(key)
            raise UsageError(f"{name}: {told.en}", f"{name}：{told.zh}")
        return int(text)
    return text


def _range(key: Key) -> Text:
    least, most = str(key.least), str(key.most)
    return Text(f"must be a whole number from {least} to {most}", f"必须是 {least} 到 {most} 之间的整数")


# -- what goes together --------------------------------------------------------


def _check(settings: Settings) -> None:
    """Raise `UsageError` for settings that would open more than was meant."""
    if not settings.local and not settings.tokens:
        where = (
            settings.host
            if settings.host not in LOOPBACK
            else ", ".join((*settings.hosts, *settings.proxies))
        )
        raise UsageError(
            f"to be reached beyond this machine ({where}), the service needs tokens: run"
            " `ticket-lint serve --new-token NAME` and put what it prints into ticket-lint.toml",
            f"要让其他机器访问（{where}），必须先配置 token：运行 ticket-lint serve --new-token 名称，"
            "把输出的内容写进 ticket-lint.toml",
        )
    if settings.host in ("0.0.0.0", "::") and not settings.hosts:  # noqa: S104 - that is what is asked about
        raise UsageError(
            f"{settings.host} is every address of this machine; say under which names it is reached:"
            ' hosts = ["tickets.example.com"] in the section [serve]',
            f"{settings.host} 表示本机所有地址；请在 [serve] 中用 hosts 写明访问所用的主机名，"
            '例如 hosts = ["tickets.example.com"]',
        )
    for name in ("github", "gitlab"):
        _check_tracker(name, getattr(settings, name))


def _check_tracker(name: str, tracker: Tracker) -> None:
    variable = f"{ENVIRONMENT}{name.upper()}"
    if not tracker.api.startswith(("https://", "http://")) or "@" in tracker.api or "?" in tracker.api:
        raise UsageError(
            f"[serve.{name}] api: must be the address of an API, such as https://git.example.com/api/v4",
            f"[serve.{name}] api：必须是 API 的地址，例如 https://git.example.com/api/v4",
        )
    if tracker.comments != "off" and not tracker.token:
        raise UsageError(
            f'[serve.{name}] comments = "{tracker.comments}" needs a token in {variable}_TOKEN',
            f"[serve.{name}] comments = “{tracker.comments}” 需要在 {variable}_TOKEN 中给出 token",
        )
    if name == "gitlab" and tracker.secret is not None and tracker.secret.startswith("whsec_"):
        from ticket_lint.server.arrivals.gitlab import signing_key

        signing_key(tracker.secret)


_DIGEST = Text(
    "needs sha256, the 64 figures that `ticket-lint serve --new-token` prints",
    "缺少 sha256，即 ticket-lint serve --new-token 输出的 64 位十六进制值",
)
_SCOPE = Text(
    f'"{{scope}}" is no scope; scopes are {", ".join(SCOPES)}',
    f"没有“{{scope}}”权限；可用：{'、'.join(SCOPES)}",
)
