"""Where output goes: a stream or a file, any characters, and a reader that may go away."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from types import TracebackType
from typing import TextIO


class Output:
    """Takes text piece by piece.

    A file is written whole at the end, beside its old self and then renamed. A stream gets bytes: UTF-8 for programs
    (`utf8`), else its own encoding with escapes for what it lacks. When the reader of a stream has gone (`… | head`),
    the rest is dropped quietly and the run goes on, so that the exit code still tells the truth.
    """

    def __init__(self, stream: TextIO, path: str | None, *, utf8: bool = False) -> None:
        self._stream = stream
        self._path = path
        self._pieces: list[str] = []
        self._encoding = "utf-8" if utf8 else getattr(stream, "encoding", None) or "utf-8"
        self._closed = False

    def write(self, text: str) -> None:
        """Write a piece."""
        if self._path is not None:
            self._pieces.append(text)
        elif not self._closed and text:
            data = text.encode(self._encoding, "backslashreplace")
            try:
                raw = getattr(self._stream, "buffer", None)
                if raw is not None:
                    raw.write(data)
                else:
                    self._stream.write(data.decode(self._encoding))
            except BrokenPipeError:
                self._drop()

    def __enter__(self) -> Output:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._path is not None:
            if kind is None:
                from ticket_lint.sources.write import write

                write(self._path, "".join(self._pieces).encode("utf-8", "backslashreplace"))
        elif not self._closed:
            try:
                self._stream.flush()
            except BrokenPipeError:
                self._drop()

    def _drop(self) -> None:
        self._closed = True
        silence(self._stream)


def open_missing() -> None:
    """Give each standard stream that the caller has closed (`>&-`) the null device: it says nothing and takes all.

    A file that is opened later would otherwise get its number, and what a library writes to it.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115


def escape_unknown() -> None:
    """Let standard output escape the characters that its encoding lacks, as standard error does, whoever writes to it."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def silence(stream: TextIO) -> None:
    """Point a stream at nothing, so that the interpreter's last flush stays quiet."""
    null = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(null, stream.fileno())
    except (OSError, ValueError, AttributeError):
        pass
    finally:
        os.close(null)


def complain(message: str, lang: str) -> None:
    """Write an error to stderr, whatever characters the terminal lacks."""
    text = f"{'错误：' if lang == 'zh' else 'error: '}{message}\n"
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    try:
        sys.stderr.write(_plain(text).encode(encoding, "backslashreplace").decode(encoding))
        sys.stderr.flush()
    except (OSError, ValueError):  # nobody is listening
        pass


def _plain(text: str) -> str:
    """Names of files may hold what a terminal obeys."""
    return "".join(
        char if (char >= " " and not "\x7f" <= char < "\xa0") or char == "\n" else "\ufffd" for char in text
    )


def colorful(stream: TextIO) -> bool:
    """Tell whether the stream is a terminal that shows colours and nobody asked for none."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and (sys.platform != "win32" or "WT_SESSION" in os.environ)
