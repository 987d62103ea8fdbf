"""Charts of the quality page as SVG that stands in the page itself: positions are attributes, colours come from the style sheet.

Every chart has a table beside it; so it is one picture with a name to a screen reader.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ticket_lint.audit.statistics import Interval
from ticket_lint.dispute.tags import Html, join, tag

_WIDTH, _HEIGHT = 960.0, 270.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 44.0, 8.0, 12.0, 30.0
_SQUARE, _EDGE = 340.0, 20.0
_MOST_LABELS = 9
_RADIUS = 12.0  # of the bin with the most tickets
_SPARK = (120.0, 28.0)


class Point(NamedTuple):
    """A week: its Monday, how many decisions, and the share agreed (None: there were none)."""

    start: date
    number: int
    share: Interval | None


class Dot(NamedTuple):
    """A bin of a calibration: the probability said, the share that was right, and how many tickets."""

    said: float
    right: Interval
    number: int


def over_time(name: str, points: Sequence[Point]) -> Html:
    """Shares as a line from 0 to 100 % with their intervals, and bars for how many they rest on."""
    inner = _WIDTH - _LEFT - _RIGHT
    step = inner / max(len(points), 1)
    most = max((one.number for one in points), default=0) or 1
    xs = [_LEFT + step * (at + 0.5) for at in range(len(points))]
    floor = _HEIGHT - _BOTTOM
    parts = [*_shares(), *_bars(points, xs, step, most)]
    for run in _runs(points, xs):
        parts.append(tag("polygon", class_="band", points=_outline(run)))
        parts.append(
            tag(
                "polyline",
                class_="line",
                points=" ".join(f"{x:.1f},{_y(share.value):.1f}" for x, share in run),
            )
        )
        if len(run) * step < 40 or len(points) <= 30:
            parts += [
                tag("circle", class_="dot", cx=f"{x:.1f}", cy=f"{_y(share.value):.1f}", r="4")
                for x, share in run
            ]
    every = math.ceil(len(points) / _MOST_LABELS) or 1
    for x, one in list(zip(xs, points, strict=True))[::every]:
        parts.append(_label(x, floor + 20, f"{one.start:%m-%d}", "middle"))
    return _picture(name, _WIDTH, _HEIGHT, parts)


def calibration(name: str, dots: Sequence[Dot]) -> Html:
    """What was said against what was right, with the diagonal on which both are the same; larger dots rest on more tickets."""
    most = max((one.number for one in dots), default=0) or 1
    parts: list[Html] = []
    for at in (0, 25, 50, 75, 100):
        x, y = _place(at / 100, at / 100)
        low, high = _place(0, 0), _place(1, 1)
        parts.append(_line("grid", x, low[1], x, high[1]))
        parts.append(_line("grid", low[0], y, high[0], y))
        parts.append(_label(x, low[1] + 20, f"{at}%", "middle"))
        parts.append(_label(low[0] - 8, y + 4, f"{at}%", "end"))
    parts.append(_line("ideal", *_place(0, 0), *_place(1, 1)))
    for one in dots:
        x, y = _place(one.said, one.right.value)
        parts.append(_line("whisker", x, _place(0, one.right.low)[1], x, _place(0, one.right.high)[1]))
        parts.append(
            tag(
                "circle",
                class_="bubble",
                cx=f"{x:.1f}",
                cy=f"{y:.1f}",
                r=f"{max(4, _RADIUS * math.sqrt(one.number / most)):.1f}",
            )
        )
    return _picture(name, _SQUARE, _SQUARE, parts)


def spark(name: str, shares: Sequence[float | None], before: float) -> Html:
    """A small line of shares, with a dashed one where they were before. The scale reaches from 0 to 100 %."""
    width, height = _SPARK
    step = width / max(len(shares) - 1, 1)
    level = f"{_spark(before):.1f}"
    dashed = tag("line", class_="ideal", x1="0", x2=f"{width:.0f}", y1=level, y2=level)
    known = [
        (at * step if len(shares) > 1 else width / 2, share)
        for at, share in enumerate(shares)
        if share is not None
    ]
    line = tag(
        "polyline", class_="line", points=" ".join(f"{x:.1f},{_spark(share):.1f}" for x, share in known)
    )
    last = [
        tag("circle", class_="bubble", cx=f"{x:.1f}", cy=f"{_spark(share):.1f}", r="3")
        for x, share in known[-1:]
    ]
    return _picture(name, width, height, [dashed, line, *last], "spark")


def _bars(points: Sequence[Point], xs: Sequence[float], step: float, most: int) -> Iterator[Html]:
    wide = min(step * 0.6, 32)
    for x, one in zip(xs, points, strict=True):
        high = _volume(one.number, most)
        if high:
            y = _HEIGHT - _BOTTOM - high
            yield tag(
                "rect",
                class_="volume",
                x=f"{x - wide / 2:.1f}",
                y=f"{y:.1f}",
                width=f"{wide:.1f}",
                height=f"{high:.1f}",
            )
            yield _label(x, y - 5, str(one.number), "middle")


def _volume(count: int, most: int) -> float:
    """The height of a bar: at most a third of the chart."""
    return (_HEIGHT - _TOP - _BOTTOM) / 3 * count / most


def _runs(points: Sequence[Point], xs: Sequence[float]) -> Iterator[list[tuple[float, Interval]]]:
    """The stretches of weeks in which something was decided: a line over weeks without would tell what nobody knows."""
    run: list[tuple[float, Interval]] = []
    for x, one in zip(xs, points, strict=True):
        if one.share is not None:
            run.append((x, one.share))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _outline(run: Sequence[tuple[float, Interval]]) -> str:
    there = [f"{x:.1f},{_y(share.high):.1f}" for x, share in run]
    back = [f"{x:.1f},{_y(share.low):.1f}" for x, share in reversed(run)]
    return " ".join([*there, *back])


def _shares() -> Iterator[Html]:
    for at in (0, 25, 50, 75, 100):
        y = _y(at / 100)
        yield _line("grid", _LEFT, y, _WIDTH - _RIGHT, y)
        yield _label(_LEFT - 8, y + 4, f"{at}%", "end")


def _y(share: float) -> float:
    return _TOP + (_HEIGHT - _TOP - _BOTTOM) * (1 - share)


def _spark(share: float) -> float:
    return 3 + (_SPARK[1] - 6) * (1 - share)


def _place(said: float, right: float) -> tuple[float, float]:
    return _LEFT + (_SQUARE - _LEFT - _EDGE) * said, _TOP + (_SQUARE - _TOP - _BOTTOM) * (1 - right)


def _line(style: str, x1: float, y1: float, x2: float, y2: float) -> Html:
    return tag("line", class_=style, x1=f"{x1:.1f}", y1=f"{y1:.1f}", x2=f"{x2:.1f}", y2=f"{y2:.1f}")


def _label(x: float, y: float, text: str, anchor: str) -> Html:
    return tag("text", text, x=f"{x:.1f}", y=f"{y:.1f}", text_anchor=anchor)


def _picture(name: str, width: float, height: float, parts: Sequence[Html], style: str = "chart") -> Html:
    box = f"0 0 {width:.0f} {height:.0f}"
    return tag("svg", join(parts), class_=style, viewBox=box, role="img", aria_label=name)
