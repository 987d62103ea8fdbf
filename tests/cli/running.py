"""Run the command line in this process, or in one of its own."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from ticket_lint.cli.main import run

ROOT = Path(__file__).parents[2]


class Ran(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


class Stream(io.TextIOWrapper):
    """A standard stream that keeps what was written."""

    def __init__(self, data: bytes = b"", encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(data), encoding=encoding, newline="")

    def bytes(self) -> bytes:
        """What was written."""
        self.flush()
        value: bytes = self.buffer.getvalue()  # type: ignore[attr-defined]
        return value


class Runner:
    """Runs `ticket-lint` in a folder."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.patch = patch

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file in the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def __call__(self, *arguments: str, stdin: str | bytes = b"", encoding: str = "utf-8") -> Ran:
        """Run in this process."""
        out, err = Stream(encoding=encoding), Stream(encoding=encoding)
        with self.patch.context() as patch:
            patch.chdir(self.folder)
            patch.setattr(sys, "stdin", Stream(stdin.encode() if isinstance(stdin, str) else stdin))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            code = run(arguments)
        return Ran(code, out.bytes().decode(encoding), err.bytes().decode(encoding))

    def process(self, *arguments: str, **more: object) -> subprocess.CompletedProcess[bytes]:
        """Run in a process of its own."""
        command = [sys.executable, "-m", "ticket_lint", *arguments]
        return subprocess.run(command, cwd=self.folder, check=False, capture_output=True, timeout=60, **more)  # type: ignore[call-overload,no-any-return]
