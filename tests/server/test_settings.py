"""Where settings come from, which one wins, and what is said of wrong ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from ticket_lint.config import load
from ticket_lint.errors import ConfigError, UsageError
from ticket_lint.server.settings import Limits, Settings, data_folder
from ticket_lint.server.sources import read

DIGEST = "ab" * 32
FULL = f"""
profile = "rtc"

[serve]
host = "10.0.0.5"
port = 9000
database = "postgresql://u:p@db/tickets"
keep = "none"
retention = 30
workers = 3
model = "models/mine"
hosts = ["tickets.example.com"]
proxies = ["10.0.0.1"]
log-text = true

[serve.limits]
body = 4096
rate = 0
seconds = 5

[serve.tokens.ci]
sha256 = "{DIGEST}"
scopes = ["assess", "read"]

[serve.github]
api = "https://github.example.com/api/v3"
comments = "dry-run"
"""


def write(folder: Path, text: str, name: str = "ticket-lint.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_nothing_set_is_this_machine_alone() -> None:
    settings = read({}, {})
    assert settings == Settings()
    assert settings.local
    assert settings.address == f"sqlite:///{data_folder() / 'tickets.db'}"
    assert settings.github.comments == settings.gitlab.comments == "off"


def test_a_file_sets_everything(tmp_path: Path) -> None:
    write(tmp_path, FULL)
    settings = read({"TICKET_LINT_SERVE_GITHUB_TOKEN": "t"}, {})
    assert (settings.host, settings.port, settings.keep, settings.retention) == ("10.0.0.5", 9000, "none", 30)
    assert settings.address == "postgresql://u:p@db/tickets"
    assert settings.model == tmp_path / "models" / "mine"
    assert settings.limits == Limits(body=4096, rate=0, seconds=5)
    (token,) = settings.tokens
    assert token == ("ci", DIGEST, frozenset({"assess", "read"}))
    assert settings.github == ("https://github.example.com/api/v3", None, "t", "dry-run")
    assert settings.profile == "rtc"
    assert settings.rules.fields
    assert (settings.hosts, settings.proxies, settings.log_text) == (
        ("tickets.example.com",),
        ("10.0.0.1",),
        True,
    )


def test_check_leaves_the_table_alone(tmp_path: Path) -> None:
    assert load(write(tmp_path, "[serve]\nanything = 1\n")).profile == "generic"


def test_a_project_file_works_the_same(tmp_path: Path) -> None:
    write(tmp_path, "[tool.ticket-lint.serve]\nport = 7\n", "pyproject.toml")
    assert read({}, {}).port == 7
    write(tmp_path, "[tool.ticket-lint.serve]\nprot = 7\n", "pyproject.toml")
    with pytest.raises(ConfigError, match=r"pyproject.toml:2: tool.ticket-lint.serve.prot: unknown key"):
        read({}, {})


def test_the_later_one_wins(tmp_path: Path) -> None:
    write(tmp_path, "[serve]\nport = 1\nworkers = 1\nkeep = 'none'\n")
    environ = {"TICKET_LINT_SERVE_PORT": "2", "TICKET_LINT_SERVE_WORKERS": "2"}
    settings = read(environ, {"port": 3, "host": None})
    assert (settings.port, settings.workers, settings.keep) == (3, 2, "none")


def test_the_environment() -> None:
    settings = read(
        {
            "TICKET_LINT_SERVE_HOSTS": "localhost, ::1,",
            "TICKET_LINT_SERVE_LOG_TEXT": "Yes",
            "TICKET_LINT_SERVE_KEEP": "full",
            "TICKET_LINT_SERVE_KEY": "k",
            "TICKET_LINT_SERVE_GITLAB_SECRET": "s",
            "TICKET_LINT_SERVE_PORT": "",
        },
        {},
    )
    assert settings.hosts == ("localhost", "::1")
    assert (settings.log_text, settings.keep, settings.key, settings.gitlab.secret) == (
        True,
        "full",
        "k",
        "s",
    )


def test_secrets_may_stand_in_files(tmp_path: Path) -> None:
    path = write(tmp_path, "hidden\n", "secret")
    assert read({"TICKET_LINT_SERVE_GITHUB_SECRET_FILE": str(path)}, {}).github.secret == "hidden"
    with pytest.raises(UsageError, match="TICKET_LINT_SERVE_GITHUB_SECRET_FILE: cannot read"):
        read({"TICKET_LINT_SERVE_GITHUB_SECRET_FILE": str(tmp_path / "gone")}, {})


def test_all_mistakes_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    text = """[serve]
port = 70000
keep = "some"
secret = "x"
hosts = "a"
[serve.limits]
body = 1
[serve.tokens.ci]
sha256 = "short"
scopes = ["all"]
[serve.github]
secret = "x"
"""
    with pytest.raises(ConfigError) as caught:
        read({}, {}, write(tmp_path, text))
    lines = str(caught.value).splitlines()
    told = [line.removeprefix(f"{tmp_path}/ticket-lint.toml:") for line in lines]
    assert [line.split(":")[0] for line in told] == ["2", "3", "4", "5", "7", "8", "10", "12"]
    assert "must be a whole number from 0 to 65535" in told[0]
    assert "--new-token" in told[5]
    assert "scopes are assess, read, decide, metrics" in told[6]
    assert "没有“all”权限" in caught.value.zh


@pytest.mark.parametrize(
    ("environ", "message"),
    [
        ({"PORT": "x"}, "TICKET_LINT_SERVE_PORT: must be a whole number from 0 to 65535"),
        ({"PORT": "٣"}, "must be a whole number"),
        ({"KEEP": "all"}, "must be one of masked, full, none"),
        ({"LOG_TEXT": "perhaps"}, "must be true or false"),
        ({"HOST": "0.0.0.0"}, "needs tokens: run `ticket-lint serve --new-token NAME`"),
        ({"HOST": "192.0.2.1"}, "needs tokens"),
        ({"HOSTS": "tickets.example.com"}, r"beyond this machine \(tickets.example.com\)"),
        ({"PROXIES": "127.0.0.1"}, "needs tokens"),
        ({"GITLAB_SECRET": "whsec_???"}, "signing token"),
        ({"GITLAB_SECRET": "whsec_"}, "signing token"),
    ],
)
def test_mistakes_of_the_environment(environ: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        read({f"TICKET_LINT_SERVE_{name}": value for name, value in environ.items()}, {})
    assert caught.value.zh != caught.value.en


def test_unknown_variables_are_told_all_at_once() -> None:
    names = ("PROT", "GITHUB_SECRT_FILE", "xyz", "PORT", "KEY_FILE")
    environ = {f"TICKET_LINT_SERVE_{name}": "1" for name in names}
    with pytest.raises(UsageError) as caught:
        read({**environ, "TICKET_LINT_SERVER": "x"}, {})
    told, said = caught.value.en.splitlines(), caught.value.zh.splitlines()
    assert [one.partition("; known")[0] for one in told] == [
        'TICKET_LINT_SERVE_GITHUB_SECRT_FILE: unknown variable (did you mean "TICKET_LINT_SERVE_GITHUB_SECRET_FILE"?)',
        'TICKET_LINT_SERVE_PROT: unknown variable (did you mean "TICKET_LINT_SERVE_PORT"?)',
        "TICKET_LINT_SERVE_xyz: unknown variable",
    ]
    assert "HOST, PORT, " in told[2]
    assert said[1].startswith("TICKET_LINT_SERVE_PROT：未知的环境变量（是不是“TICKET_LINT_SERVE_PORT”？）；")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('host = "0.0.0.0"\n[serve.tokens.a]\nsha256 = "' + DIGEST + '"', "under which names it is reached"),
        ('[serve.github]\ncomments = "on"', "TICKET_LINT_SERVE_GITHUB_TOKEN"),
        ('[serve.gitlab]\napi = "ftp://git.example.com"', "must be the address of an API"),
        ('[serve.gitlab]\napi = "https://me:pw@git.example.com"', "must be the address of an API"),
    ],
)
def test_what_does_not_go_together(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        read({}, {}, write(tmp_path, f"[serve]\n{text}\n"))


@pytest.mark.parametrize(
    ("system", "end"), [("linux", "share"), ("darwin", "Application Support"), ("win32", "Local")]
)
def test_the_folder_of_a_user(system: str, end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", system)
    assert data_folder().parent.name == end


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_settings_in_the_readme_are_valid(tmp_path: Path, name: str) -> None:
    readme = (Path(__file__).parents[2] / name).read_text("utf-8")
    example = readme[readme.index("```toml\n[serve]") + 8 :].partition("```")[0]
    settings = read({}, {}, write(tmp_path, example))
    assert (settings.host, settings.retention, settings.limits) == ("0.0.0.0", 180, Limits())
    assert settings.tokens[0].scopes == {"assess", "read"}
