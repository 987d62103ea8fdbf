"""Temporary git repositories for tests, cut off from the settings of whoever runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

BIN = Path(sys.executable).parent


class Git:
    """A repository in `top`, with a home of its own."""

    def __init__(self, top: Path, home: Path) -> None:
        self.top = top
        self.environ = {
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": str(home / "gitconfig"),
            **{name: os.environ[name] for name in NETWORK if name in os.environ},
        }

    def run(self, *command: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command in the repository, whatever its exit code."""
        return subprocess.run(
            command,
            cwd=cwd or self.top,
            env=self.environ,
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
        )

    def __call__(self, *arguments: str, cwd: Path | None = None) -> str:
        """Run git, which has to succeed, and return its output."""
        run = self.run("git", *arguments, cwd=cwd)
        assert run.returncode == 0, run.stderr
        return run.stdout

    def lint(self, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run ticket-lint."""
        return self.run(str(BIN / "ticket-lint"), *arguments, cwd=cwd)

    def write(self, name: str, text: str) -> Path:
        """Write a file of the work tree."""
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
        return path


# How this machine reaches a package index; nothing else of the environment is passed on.
NETWORK = (
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "NO_PROXY",
    "PIP_CERT",
    "PIP_FIND_LINKS",
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_FILE",
    "https_proxy",
    "http_proxy",
    "no_proxy",
)


def make(folder: Path) -> Git:
    """Make an empty repository under `folder`."""
    home = folder / "home"
    home.mkdir()
    top = folder / "repo"
    top.mkdir()
    git = Git(top, home)
    git("init", "--quiet", "--initial-branch=main")
    git("config", "user.name", "Test")
    git("config", "user.email", "test@example.com")
    return git
