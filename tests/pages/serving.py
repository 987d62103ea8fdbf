"""The service in a process of its own: `python -m tests.pages.serving DATABASE` tells its port on standard output."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from ticket_lint.server.app import create_app
from ticket_lint.server.settings import Limits, Settings

_ROOT = Path(__file__).parents[2]


@contextmanager
def served(database: Path) -> Iterator[str]:
    """The address of a running service, which is gone afterwards."""
    command = [sys.executable, "-m", "tests.pages.serving", str(database)]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            port = process.stdout.readline().strip()
            assert port.isdecimal(), "the service did not start"
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


async def _serve(database: str) -> None:
    limits = Limits()._replace(rate=0)
    app = create_app(Settings(database=f"sqlite:///{database}", workers=1, limits=limits))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error"))
    running = asyncio.create_task(server.serve())
    while not server.started and not running.done():
        await asyncio.sleep(0.02)
    print(server.servers[0].sockets[0].getsockname()[1], flush=True)
    await running


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1]))
