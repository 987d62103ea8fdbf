"""The service under load, beside a bare Starlette application that echoes the same bodies in the same run.

`wrk` sends the labelled tickets in turn; the figures of the echo are what the machine, the web server and wrk cost alone.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import psutil

from tests.bench.clock import memory
from tests.bench.severity import CORPUS

CLIENTS = 50
SECONDS = 60
REQUESTS = 100_000
_SLICE = 30  # seconds of wrk between two looks at the memory
_ECHO = """
import sys
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

async def echo(request: Request) -> Response:
    return Response(await request.body(), media_type="application/json")

app = Starlette(routes=[Route("/api/v1/assess", echo, methods=["POST"])])
uvicorn.run(app, port=int(sys.argv[1]), log_config=None, access_log=False)
"""
_SCRIPT = """
local bodies, at = {}, 0
for line in io.lines("bodies.jsonl") do bodies[#bodies + 1] = line end
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
request = function()
  at = at % #bodies + 1
  return wrk.format(nil, nil, nil, bodies[at])
end
"""
_UNITS = {"us": 1e-3, "ms": 1.0, "s": 1e3, "m": 6e4}


class Load(NamedTuple):
    """What wrk tells: requests a second, the 50th and 99th percentile in ms, and what was no answer with 2xx."""

    speed: float
    middle: float
    slowest: float
    errors: int


def serve(requests: int, seconds: int = SECONDS) -> None:
    """Print speed, latency and memory of the service under `CLIENTS` clients, beside the echo."""
    wrk = shutil.which("wrk")
    if wrk is None:
        print("the service under load: wrk is not installed (apt-get install wrk); skipped")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder)
        with _running(folder, [sys.executable, "echo.py"], "/") as (address, _):
            bare = _load(wrk, folder, address, max(5, seconds // 4))
        command = [
            sys.executable,
            "-m",
            "ticket_lint",
            "serve",
            "--database",
            "sqlite:///tickets.db",
            "--port",
        ]
        with _running(folder, command, "/api/v1/ready") as (address, process):
            before = memory(process.pid)
            load = _load(wrk, folder, address, seconds)
            _print(bare, load, seconds)
            _keep_on(wrk, folder, address, process, requests, before)


def _print(bare: Load, load: Load, seconds: int) -> None:
    print(
        f"the service under load: {CLIENTS} clients for {seconds} s, labelled tickets; {os.cpu_count()} processors"
    )
    for label, one in (("Starlette echo", bare), ("ticket-lint serve, /assess", load)):
        print(
            f"  {label:28}{one.speed:8.0f} requests/s  p50 {one.middle:7.1f} ms  p99 {one.slowest:7.1f} ms"
            f"  {one.errors} errors"
        )
    print(f"  one assessment costs as much as {bare.speed / load.speed:.0f} echoes")


def _keep_on(
    wrk: str, folder: Path, address: str, process: psutil.Process, requests: int, before: float
) -> None:
    """Print the memory of all processes as requests add up."""
    print(f"  memory of all processes: {before:.0f} MB before the first request")
    errors, step = 0, requests // 10
    while (done := _idle(address)) < requests:
        if done >= step:
            print(f"    {memory(process.pid):6.0f} MB after {done} requests", flush=True)
            step = requests // 2 if step < requests // 2 else requests
        errors += _load(wrk, folder, address, _SLICE).errors
    print(f"    {memory(process.pid):6.0f} MB after {done} requests; {errors} errors since")


def _idle(address: str) -> int:
    """How many tickets were assessed, once those that the last clients left behind are done."""
    while True:
        with urllib.request.urlopen(f"{address}/api/v1/metrics") as answer:
            figures = answer.read().decode()
        if _figure("jobs", figures) == 0:
            return _figure(r'tickets_total\{by="api"\}', figures)
        time.sleep(0.1)


def _figure(name: str, figures: str) -> int:
    found = re.search(rf"^ticket_lint_{name} ([\d.e+]+)$", figures, re.MULTILINE)
    return int(float(found[1])) if found else 0


def _write(folder: Path) -> None:
    with CORPUS.open(encoding="utf-8") as lines, (folder / "bodies.jsonl").open("w", encoding="utf-8") as out:
        for line in lines:
            row = json.loads(line)
            out.write(json.dumps({"title": row["title"], "text": row["body"]}, ensure_ascii=False) + "\n")
    (folder / "echo.py").write_text(_ECHO, "utf-8")
    (folder / "load.lua").write_text(_SCRIPT, "utf-8")
    (folder / "ticket-lint.toml").write_text("[serve.limits]\nrate = 0\n", "utf-8")


@contextmanager
def _running(folder: Path, command: Sequence[str], path: str) -> Iterator[tuple[str, psutil.Process]]:
    """Run a server on a free port until it answers at `path`; its logs are thrown away."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    out = subprocess.DEVNULL
    process = subprocess.Popen([*command, str(port)], cwd=folder, stdout=out, stderr=out)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait(address + path, process)
        yield address, psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait(30)


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(address):
                return
        except urllib.error.HTTPError as error:
            if error.code == 404:  # the echo has no such page, but answers
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise SystemExit("the server did not start")


def _load(wrk: str, folder: Path, address: str, seconds: int) -> Load:
    command = [wrk, "-t2", f"-c{CLIENTS}", f"-d{seconds}s", "--timeout", "10s", "--latency", "-s", "load.lua"]
    run = subprocess.run(
        [*command, f"{address}/api/v1/assess"], cwd=folder, check=True, capture_output=True, text=True
    )
    text = run.stdout
    errors = sum(
        int(one) for line in re.findall(r"Socket errors: (.*)", text) for one in re.findall(r"\d+", line)
    )
    errors += sum(int(one) for one in re.findall(r"Non-2xx or 3xx responses: (\d+)", text))
    return Load(
        float(_found(r"Requests/sec:\s+([\d.]+)", text)[0]),
        _ms(*_found(r"50%\s+([\d.]+)(\w+)", text)),
        _ms(*_found(r"99%\s+([\d.]+)(\w+)", text)),
        errors,
    )


def _found(pattern: str, text: str) -> tuple[str, ...]:
    found = re.search(pattern, text)
    if found is None:
        raise SystemExit(f"wrk printed something else:\n{text}")
    return found.groups()


def _ms(value: str, unit: str) -> float:
    return float(value) * _UNITS[unit]
