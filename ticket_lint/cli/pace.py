"""How far a run over many rows is: a bar with rate and remaining time on a terminal, now and then a line elsewhere."""

from __future__ import annotations

import sys
import time

from ticket_lint.diagnostic import Text

_WIDTH = 24
_DRAW = 0.2  # seconds between two drawings
_LINE = 10.0  # seconds between two lines where there is no terminal
_DONE = Text("{rows} rows, {rate}/s", "{rows} 行，{rate} 行/秒")
_LEFT = Text("{share}%, {rows} rows, {rate}/s, {left} left", "{share}%，{rows} 行，{rate} 行/秒，剩余 {left}")


class Pace:
    """Tells the pace of a run on standard error. Rows that were done before are not counted into the rate."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._bar = sys.stderr.isatty()
        self._begin = self._told = time.monotonic()
        self._before: tuple[int, float] | None = None
        self._drawn = 0

    def tick(self, rows: int, share: float | None) -> None:
        """Tell how many rows are done, and the share of all where it is known."""
        now = time.monotonic()
        if self._before is None:
            self._before, self._begin = (rows, share or 0.0), now
            return
        if now - self._told < (_DRAW if self._bar else _LINE):
            return
        self._told = now
        text = self._text(rows, share, max(now - self._begin, 1e-6))
        if self._bar:
            filled = round(_WIDTH * (share or 0.0))
            text = f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {text}"
            sys.stderr.write("\r" + text.ljust(self._drawn))
            self._drawn = len(text)
        else:
            sys.stderr.write(text + "\n")
        sys.stderr.flush()

    def _text(self, rows: int, share: float | None, took: float) -> str:
        first, started = self._before or (0, 0.0)
        rate = f"{(rows - first) / took:,.0f}"
        if share is None or share <= started:
            return _DONE.of(self._lang).format(rows=f"{rows:,}", rate=rate)
        left = _span(took * (1.0 - share) / (share - started))
        return _LEFT.of(self._lang).format(share=f"{share * 100:.0f}", rows=f"{rows:,}", rate=rate, left=left)

    def close(self) -> None:
        """Wipe the bar."""
        if self._drawn:
            sys.stderr.write("\r" + " " * (2 * self._drawn) + "\r")
            sys.stderr.flush()
            self._drawn = 0


def _span(seconds: float) -> str:
    """A span of time as h:mm:ss."""
    whole = round(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
