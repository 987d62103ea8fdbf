"""`ticket-lint serve`: it starts without any setting, says where it is, and ends cleanly."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import tomllib
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.running import Runner
from ticket_lint.errors import UsageError
from ticket_lint.server.running import bind
from ticket_lint.server.security.tokens import digest_of
from ticket_lint.server.settings import Settings


@contextmanager
def served(folder: Path, *arguments: str, **environ: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The service in a process of its own, and its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "ticket_lint", "serve", "--port", "0", "--workers", "1", *arguments],
        cwd=folder,
        env={**os.environ, "XDG_DATA_HOME": str(folder / "data"), "PYTHONUTF8": "1", **environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert "http://" in line, process.stderr.read() if process.stderr else ""
        yield process, "http://" + line.partition("http://")[2].split(" ")[0].partition("（")[0].strip()
    finally:
        process.kill()
        process.communicate()


def get(address: str) -> tuple[int, str]:
    with urllib.request.urlopen(address, timeout=30) as answer:
        return answer.status, answer.read().decode()


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes as Linux shows them")
def test_it_works_without_any_setting_and_ends_on_ctrl_c(tmp_path: Path) -> None:
    with served(tmp_path, LC_ALL="zh_CN.UTF-8") as (process, address):
        assert process.stdout is not None
        assert str(tmp_path / "data" / "ticket-lint" / "tickets.db") in process.stdout.readline()
        assert get(f"{address}/api/v1/health")[0] == 200
        request = urllib.request.Request(
            f"{address}/api/v1/queue", b'{"text": "x"}', {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            assert json.loads(answer.read())["ticket"]["id"] == 1
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        assert children
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        assert process.returncode == 130
        assert "Traceback" not in out + err
        events = [json.loads(line)["event"] for line in err.splitlines() if line]
        assert sorted(events) == ["ready", "request"]
        end = time.monotonic() + 20
        while any(Path(f"/proc/{child}").exists() for child in children):
            assert time.monotonic() < end, "a process was left behind"
            time.sleep(0.05)
    with served(tmp_path) as (process, address):
        assert json.loads(get(f"{address}/api/v1/queue/1")[1])["ticket"]["id"] == 1
        process.terminate()
        process.communicate(timeout=60)
        assert process.returncode == -signal.SIGTERM


def test_a_port_that_is_taken(lint: Runner) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        ran = lint("serve", "--port", port, "--database", "sqlite:///t.db", "--lang", "zh")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"错误：端口 {port} 已被占用；请结束占用它的程序，或用 --port 换一个端口\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--host", "0.0.0.0"), "needs tokens"),
        (("--port", "70000"), "must be a whole number from 0 to 65535"),
        (("--config", "gone.toml"), "gone.toml"),
        (("--database", "mysql://x"), "mysql"),
        (("--new-token", "a b"), "--new-token"),
        (("--scope", "read"), "--new-token"),
        (("--new-token", "x", "--scope", "all"), "all"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(lint: Runner, arguments: tuple[str, ...], said: str) -> None:
    ran = lint("serve", "--port", "0", *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("host", ["256.256.256.256", f"{'a' * 70}.example", "没有声音" * 20])
def test_an_address_that_is_none(host: str) -> None:
    with pytest.raises(UsageError, match=rf"^--host {host}: cannot be used \([^)]+\)$") as caught:
        bind(Settings(host=host, port=0))
    assert caught.value.zh.startswith(f"--host {host}：无法使用（")
    assert "Error" not in caught.value.zh


def test_without_the_extra_it_says_what_to_install(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    ran = lint("serve", "--lang", "zh")
    assert (ran.code, ran.err) == (2, '错误：缺少 uvicorn，请先安装：pip install "ticket-lint[serve]"\n')


def test_a_new_token_is_shown_once_and_kept_as_a_hash(lint: Runner) -> None:
    ran = lint("serve", "--new-token", "ci", "--scope", "assess", "--scope", "read")
    assert ran.code == 0
    secret = ran.out.splitlines()[1].strip()
    table = tomllib.loads(ran.out[ran.out.index("[serve") :])
    assert table["serve"]["tokens"]["ci"] == {"sha256": digest_of(secret), "scopes": ["assess", "read"]}
    lint.write("ticket-lint.toml", ran.out[ran.out.index("[serve") :])
    assert "under which names" in lint("serve", "--host", "0.0.0.0").err
