"""Progress of a long run on standard error: one line a step, and a bar where there is a terminal."""

from __future__ import annotations

import sys

from ticket_lint.diagnostic import Text

_WIDTH = 30


class Progress:
    """Tells how far a run is. The bar is drawn over itself and wiped before the next line."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._bar = sys.stderr.isatty()
        self._drawn = False

    def say(self, step: Text) -> None:
        """Write a line."""
        self._wipe()
        sys.stderr.write(step.of(self.lang) + "\n")
        sys.stderr.flush()

    def tick(self, done: int, total: int) -> None:
        """Draw the bar; nothing where there is no terminal."""
        if not self._bar:
            return
        filled = _WIDTH * done // total
        sys.stderr.write(f"\r[{'#' * filled}{'.' * (_WIDTH - filled)}] {done}/{total}")
        sys.stderr.flush()
        self._drawn = True
        if done == total:
            self._wipe()

    def _wipe(self) -> None:
        if self._drawn:
            sys.stderr.write("\r" + " " * (_WIDTH + 12) + "\r")
            self._drawn = False
